import { useText } from '../../text/index.ts'

/** Not written yet. */
export function TranslationView() {
  const t = useText()
  return <p>{t('studio.opening')}</p>
}
