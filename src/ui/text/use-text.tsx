import type { i18n } from 'i18next'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { createText, type Text } from './create-text.ts'

/** English unless a provider says otherwise, so that a screen can be shown alone. */
const TextContext = createContext<i18n>(createText())

/** Gives all screens below it their language. */
export function TextProvider({ text, children }: { text: i18n; children?: ComponentChildren }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>
}

function useInstance(): i18n {
  const instance = useContext(TextContext)
  const [, again] = useState(0)
  useEffect(() => {
    const changed = () => again((n) => n + 1)
    instance.on('languageChanged', changed)
    return () => instance.off('languageChanged', changed)
  }, [instance])
  return instance
}

/** The typed `t` of the current language; the screen is drawn again when the language changes. */
export function useText(): Text {
  return useInstance().t
}

/** The language the words are really in (BCP 47) and its direction, for `lang` and `dir` (A14). */
export function useLanguage(): { readonly language: string; readonly direction: 'ltr' | 'rtl' } {
  const instance = useInstance()
  return { language: instance.resolvedLanguage ?? instance.language, direction: instance.dir() }
}
