import { useText } from '../text/index.ts'
import { OtherWays, RungTag } from './other-ways.tsx'
import type { ActTold } from '#play'

interface ActMomentProps {
  readonly act: ActTold
  readonly lang: string
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlay: ((action: string) => void | Promise<void>) | null
}

/** An act with its why, and what else could have been said then: each opens its own why and can be played. */
export function ActMoment({ act, lang, onPlay }: ActMomentProps) {
  const t = useText()
  const { action, others } = act
  return (
    <>
      <p class="act-label">
        <strong lang={lang}>{action.label}</strong> <RungTag action={action} />{' '}
        {action.screenOut !== undefined && <span class="tag tag-zero">{t('debrief.after.zero')}</span>}
      </p>
      <p lang={lang}>{action.why}</p>
      {others.length > 0 && (
        <OtherWays
          summary={t('debrief.moments.whatIf', { count: others.length })}
          actions={others}
          at={act.chosenAt}
          lang={lang}
          onPlay={onPlay}
        />
      )}
    </>
  )
}
