import { useEffect } from 'preact/hooks'
import { useLanguage } from '../text/index.ts'
import type { Settings } from '../ports/index.ts'

/** Below this height of the window, rem, pictures give way and dialogs and scenes scroll whole: about 430 px at the usual text size. */
const LOW = 27

/** Keeps `data-low` on <html> while the window is low for the size of the text, which media queries do not see. */
function markLow(): () => void {
  const root = document.documentElement
  const measure = () => {
    const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16
    if (innerHeight / rem < LOW) root.dataset['low'] = ''
    else delete root.dataset['low']
  }
  measure()
  addEventListener('resize', measure)
  // A larger text makes the page longer.
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
  observer?.observe(root)
  return () => {
    removeEventListener('resize', measure)
    observer?.disconnect()
  }
}

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
  useEffect(markLow, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
}
