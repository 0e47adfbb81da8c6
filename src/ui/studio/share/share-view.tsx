import { useText } from '../../text/index.ts'

/** Not written yet. */
export function ShareView() {
  const t = useText()
  return <p>{t('studio.opening')}</p>
}
