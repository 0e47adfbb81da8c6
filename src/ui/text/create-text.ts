import { createInstance, type i18n, type TFunction } from 'i18next'
import en from '../locales/en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

type Widen<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Widen<T[K]> }
/** The words of another language: the shape of English, any part of which may still be missing. */
export type Texts = Widen<typeof en>
/** The typed `t`: `t('catalogue.title')`. A key that does not exist is a type error. */
export type Text = TFunction

/**
 * A language of the interface, ready at once. What `texts` lacks is read from English (F14's rule, for our own words).
 * @param language BCP 47 tag
 */
export function createText(language = 'en', texts: Texts | null = null): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, ...(texts === null ? {} : { [language]: { translation: texts } }) },
    // Preact escapes; escaping twice would show &amp; to the reader.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

/** Changes the language of an interface that is on screen, at once. */
export function speak(instance: i18n, language: string, texts: Texts | null): void {
  if (texts !== null) instance.addResourceBundle(language, 'translation', texts)
  // All words are there, so nothing is waited for.
  void instance.changeLanguage(language)
}
