import { useText } from '../../text/index.ts'
import type { ScenarioHead } from '../shell-types.ts'
import './warning-tags.css'

/** What a scene contains, in the order of the list they come from: a row of tags, or the words that there is none. */
export function WarningTags({ warnings }: { readonly warnings: ScenarioHead['warnings'] }) {
  const t = useText()
  if (warnings === undefined || warnings.length === 0) return <p class="hint">{t('catalogue.noWarnings')}</p>
  return (
    <ul class="tags plain-list" aria-label={t('catalogue.warnings')}>
      {warnings.map((warning) => (
        <li key={warning}>{t(`vocabulary.warning.${warning}`)}</li>
      ))}
    </ul>
  )
}
