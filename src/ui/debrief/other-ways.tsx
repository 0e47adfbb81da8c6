import type { Action } from '#engine'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { useBeginning } from './use-beginning.ts'

interface OtherWaysProps {
  /** What the fold is called. */
  readonly summary: string
  readonly actions: readonly Action[]
  readonly lang: string
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlay: ((action: string) => void | Promise<void>) | null
}

/** The rung of an action in plain words; nothing where it has none. */
export function RungTag({ action: { rung } }: { readonly action: Action }) {
  const t = useText()
  return rung === undefined ? null : <span class="tag">{t(`vocabulary.rung.${rung}`)}</span>
}

/** Other lines of one instant, folded away: each with its why, and to be played from there. */
export function OtherWays({ summary, actions, lang, onPlay }: OtherWaysProps) {
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
              <Button size="small" onClick={() => begin(() => onPlay(action.id))}>
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
