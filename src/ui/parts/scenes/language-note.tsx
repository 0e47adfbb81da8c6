import { languageName, languageOf, useLanguage, useText } from '../../text/index.ts'
import type { CatalogueEntry } from '../../ports/index.ts'

/** Says when a scenario, or some of it, is in another language than the page (F14). */
export function LanguageNote({ entry }: { readonly entry: CatalogueEntry }) {
  const t = useText()
  const { language } = useLanguage()
  const { scenario, untranslated = 0 } = entry
  const lang = scenario.lang ?? 'en'
  if (languageOf(lang) !== languageOf(language))
    return <p class="hint">{t('catalogue.onlyIn', { language: languageName(lang, language) })}</p>
  return untranslated > 0 ? <p class="hint">{t('catalogue.partly', { count: untranslated })}</p> : null
}
