import type { Action } from '#engine'
import { Button } from '../parts/index.ts'
import { clockText, useText } from '../text/index.ts'
import { useBeginning } from './use-beginning.ts'

interface OtherWaysProps {
  /** What the fold is called. */
  readonly summary: string
  readonly actions: readonly Action[]
  /** The instant of these lines, scenario ms. */
  readonly at: number
  readonly lang: string
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlay: ((action: string) => void | Promise<void>) | null
}

/** Tactics that tell more than the rung beside them. */
const told = ['relieve', 'distract', 'delegate'] as const

/** The rung of an action in plain words, and its tactic where that tells more; nothing where it has no rung. */
export function RungTag({ action: { rung, tactic } }: { readonly action: Action }) {
  const t = useText()
  if (rung === undefined) return null
  const named = told.find((one) => one === tactic)
  return (
    <>
      <span class="tag">{t(`vocabulary.rung.${rung}`)}</span>
      {named !== undefined && (
        <>
          {' '}
          <span class="tag tag-soft">{t(`vocabulary.tactic.${named}`)}</span>
        </>
      )}
    </>
  )
}

/** Other lines of one instant, folded away: each with its why, and to be played from there. */
export function OtherWays({ summary, actions, at, lang, onPlay }: OtherWaysProps) {
  const t = useText()
  const { begin, says } = useBeginning()
  return (
    <details class="what-if">
      <summary>{summary}</summary>
      <ul class="plain">
        {actions.map((action) => (
          <li key={action.id}>
            <p class="act-label">
              <span lang={lang}>{action.label}</span> <RungTag action={action} />
            </p>
            <p class="hint" lang={lang}>
              {action.why}
            </p>
            {onPlay && (
              <Button
                size="small"
                aria-label={t('debrief.moments.playThisLabel', { at: clockText(at), line: action.label })}
                onClick={() => begin(() => onPlay(action.id))}
              >
                {t('debrief.moments.playThis')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onPlay && <p role="status">{says}</p>}
    </details>
  )
}
