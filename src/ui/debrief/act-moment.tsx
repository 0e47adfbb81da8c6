import type { Action } from '#engine'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { ActTold } from './story.ts'
import { useBeginning } from './use-beginning.ts'

interface ActMomentProps {
  readonly act: ActTold
  readonly lang: string
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlay: ((action: string) => void | Promise<void>) | null
}

/** An act with its why, and what else could have been said then: each opens its own why and can be played. */
export function ActMoment({ act, lang, onPlay }: ActMomentProps) {
  const t = useText()
  const { begin, says } = useBeginning()
  const rung = (a: Action) => a.rung !== undefined && <span class="tag">{t(`vocabulary.rung.${a.rung}`)}</span>
  return (
    <>
      <p class="act-label">
        <strong lang={lang}>{act.action.label}</strong> {rung(act.action)}
      </p>
      <p lang={lang}>{act.action.why}</p>
      {act.others.length > 0 && (
        <details class="what-if">
          <summary>{t('debrief.moments.whatIf', { count: act.others.length })}</summary>
          <ul class="plain">
            {act.others.map((other) => (
              <li key={other.id}>
                <p class="act-label">
                  <span lang={lang}>{other.label}</span> {rung(other)}
                </p>
                <p class="hint" lang={lang}>
                  {other.why}
                </p>
                {onPlay && (
                  <Button size="small" onClick={() => begin(() => onPlay(other.id))}>
                    {t('debrief.moments.playThis')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {onPlay && <p role="status">{says}</p>}
        </details>
      )}
    </>
  )
}
