import { Play, Square } from 'lucide'
import { useId, useRef } from 'preact/hooks'
import type { Prover } from '#studio'
import { Button, leadFocus, LiveRegion, Switch } from '../../parts/index.ts'
import { usePort } from '../../ports/index.ts'
import { useText, type Text } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** What is being done, in words. The progress itself is not spoken: it would never be silent. */
function doingText({ doing, last, upToDate, ready }: ReturnType<Prover['now']>, t: Text): string {
  if (!ready) return t('studio.told.proofs.notReady')
  if (doing !== 'nothing') return t(`studio.told.proofs.${doing}`)
  if (last === null) return t('studio.told.proofs.never')
  return upToDate ? t('studio.told.proofs.upToDate') : t('studio.told.proofs.changed')
}

/** How the proofs are getting on, and what begins and ends them. */
export function ProofsDoing({ prover }: { readonly prover: Prover }) {
  const t = useText()
  const id = useId()
  const section = useRef<HTMLDivElement>(null)
  const preferences = usePort('preferences')
  const { proofs } = useStudio().parts
  const now = prover.now()
  const percent = Math.round(now.done * 100)
  const proving = now.doing === 'proving'
  // The button that was pressed goes away: the one that takes its place gets the focus.
  const lead = () => leadFocus(() => section.current?.querySelector<HTMLElement>('button'))
  return (
    <div class="told-doing" ref={section} data-doing={now.doing}>
      <p id={id}>{doingText(now, t)}</p>
      <LiveRegion text={proving || now.doing === 'waiting' ? '' : doingText(now, t)} />
      {proving && proofs.apart && (
        <p class="told-progress">
          <progress max={100} value={percent} aria-labelledby={id} />{' '}
          <span aria-hidden="true">{t('studio.told.proofs.percent', { percent })}</span>
        </p>
      )}
      <div class="told-actions">
        {proving || now.doing === 'waiting' ? (
          <Button
            key="cancel"
            icon={Square}
            data-proofs="cancel"
            onClick={() => {
              prover.cancel()
              lead()
            }}
          >
            {t('studio.told.proofs.cancel')}
          </Button>
        ) : (
          (!now.upToDate || now.doing === 'failed') && (
            <Button
              key="begin"
              icon={Play}
              data-proofs="begin"
              disabled={!now.ready}
              onClick={() => {
                prover.begin()
                lead()
              }}
            >
              {t('studio.told.proofs.begin')}
            </Button>
          )
        )}
      </div>
      {proofs.apart ? (
        <Switch
          label={t('studio.told.proofs.byItself')}
          on={preferences.settings().proveByItself}
          onChange={(proveByItself) => preferences.change({ proveByItself })}
        />
      ) : (
        <p class="hint">{t('studio.told.proofs.inPage')}</p>
      )}
    </div>
  )
}
