import { useText } from '../../text/index.ts'

/** Not written yet. */
export function JsonView() {
  const t = useText()
  return <p>{t('studio.opening')}</p>
}
