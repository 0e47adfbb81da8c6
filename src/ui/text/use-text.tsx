import type { i18n } from 'i18next'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Words } from '#words'
import { createText, type Text } from './create-text.ts'
import { wordsIn } from './words.ts'

/** English unless a provider says otherwise, so that a part of the first page can be shown alone. */
const TextContext = createContext<i18n>(createText())

/** Gives all screens below it their language. */
export function TextProvider({ text, children }: { text: i18n; children?: ComponentChildren }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>
}

/** The texts themselves, for what fetches more of them. The caller is drawn again when the language changes. */
export function useI18n(): i18n {
  const instance = useContext(TextContext)
  const [, again] = useState(0)
  useEffect(() => {
    const changed = () => again((n) => n + 1)
    instance.on('languageChanged', changed)
    return () => instance.off('languageChanged', changed)
  }, [instance])
  return instance
}

const spoken = new WeakMap<i18n, { readonly language: string; readonly t: Text }>()

/** One `t` for as long as an instance speaks one language, so that what is worked out from words notices a change. */
function textOf(instance: i18n): Text {
  const { language } = instance
  const known = spoken.get(instance)
  if (known?.language === language) return known.t
  const t = instance.getFixedT(language)
  spoken.set(instance, { language, t })
  return t
}

/** The typed `t` of the current language; the screen is drawn again when the language changes. */
export function useText(): Text {
  return textOf(useI18n())
}

/** The words of the current language that are no screen's own, for screens that bring the section `words`. */
export const useWords = (): Words => wordsIn(useI18n().language)

/** The language the words are really in (BCP 47) and its direction, for `lang` and `dir` (A14). */
export function useLanguage(): { readonly language: string; readonly direction: 'ltr' | 'rtl' } {
  const instance = useI18n()
  return { language: instance.resolvedLanguage ?? instance.language, direction: instance.dir() }
}
