import { useText } from '../../text/index.ts'
import './scores.css'

/** What made a run count as 0, by the words it had on offer. */
export interface ScreenOutNames {
  readonly labels: readonly string[]
  /** The language they are in. */
  readonly lang: string
}

interface ScreenOutsProps {
  /** Undefined while they are being read, and where the run's scenario is no longer here. */
  readonly names: ScreenOutNames | undefined
}

/** The lines and follow-ups by their words, one below the other. */
export function ScreenOutList({ names: { labels, lang } }: { readonly names: ScreenOutNames }) {
  return (
    <ul class="screen-out-list" lang={lang}>
      {labels.map((label, i) => (
        <li key={`${i}-${label}`}>{label}</li>
      ))}
    </ul>
  )
}

/** Says beside an overall of 0 what it comes from. */
export function ScreenOuts({ names }: ScreenOutsProps) {
  const t = useText()
  if (names === undefined || names.labels.length === 0) return <p class="screen-outs">{t('scores.zeroUnnamed')}</p>
  return (
    <div class="screen-outs">
      <p>{t('scores.zero')}</p>
      <ScreenOutList names={names} />
    </div>
  )
}
