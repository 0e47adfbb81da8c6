import type { Warning } from '#engine'
import { useText } from '../text/index.ts'
import './warning-tags.css'

/** The tags always stand in this order, so that their order does not tell two cards apart. */
const order = [
  'force',
  'death',
  'self-harm',
  'slurs',
  'discrimination',
  'humiliation',
  'intimidation',
  'minors',
  'alcohol',
  'grief',
] as const satisfies readonly Warning[]

const known: ReadonlySet<string> = new Set(order)

/** What a scene contains: a row of tags, an author's own words last, or the words that there is nothing to warn of. */
export function WarningTags({ warnings = [] }: { readonly warnings: readonly string[] | undefined }) {
  const t = useText()
  if (warnings.length === 0) return <p class="hint">{t('catalogue.noWarnings')}</p>
  return (
    <ul class="tags plain-list" aria-label={t('catalogue.warnings')}>
      {order
        .filter((warning) => warnings.includes(warning))
        .map((warning) => (
          <li key={warning}>{t(`vocabulary.warning.${warning}`)}</li>
        ))}
      {warnings
        .filter((warning) => !known.has(warning))
        .map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
    </ul>
  )
}
