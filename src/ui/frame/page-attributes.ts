import { useEffect } from 'preact/hooks'
import { useLanguage } from '../text/index.ts'
import type { Settings } from '../ports/index.ts'

/** Writes the settings that style the page, and its language, on <html>. Where nothing is chosen, the system's setting applies. */
export function usePageAttributes({
  theme,
  reducedMotion,
  textSize,
}: Pick<Settings, 'theme' | 'reducedMotion' | 'textSize'>): void {
  const { language, direction } = useLanguage()
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    if (reducedMotion === null) delete dataset.motion
    else dataset.motion = reducedMotion ? 'reduced' : 'full'
  }, [theme, reducedMotion])
  useEffect(() => {
    document.documentElement.style.fontSize = textSize === 1 ? '' : `${textSize * 100}%`
  }, [textSize])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
}
