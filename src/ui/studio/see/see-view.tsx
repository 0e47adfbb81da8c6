import { useState } from 'preact/hooks'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Look } from './look.tsx'
import { useShown } from './use-shown.ts'
import './see.css'

/** The scenario as it is played: the picture of the place that is being written, and the scene from there on. */
export function SeeView() {
  const t = useText()
  const { reading } = useStudio()
  const [language, setLanguage] = useState<string | null>(null)
  const shown = useShown(language)
  return (
    <section class="see" aria-label={t('studio.view.see')}>
      {shown === null ? (
        <p class="see-note">{t('studio.see.nothing')}</p>
      ) : (
        <Look shown={shown} language={language} languages={[...reading.locales.keys()]} onLanguage={setLanguage} />
      )}
    </section>
  )
}
