import { useState } from 'preact/hooks'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Look } from './look.tsx'
import { useShown } from './use-shown.ts'

/** The picture of the place that is being written, and the scene from there on. */
export function Scene() {
  const t = useText()
  const { reading } = useStudio()
  const [language, setLanguage] = useState<string | null>(null)
  const shown = useShown(language)
  if (shown === null) return <p class="see-note">{t('studio.see.nothing')}</p>
  return <Look shown={shown} language={language} languages={[...reading.locales.keys()]} onLanguage={setLanguage} />
}
