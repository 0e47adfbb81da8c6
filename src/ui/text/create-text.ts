import { createInstance, type i18n, type TFunction } from 'i18next'
import firstPage from './first-page.en.ts'
import type { English } from './sections.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: English }
  }
}

type Widen<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Widen<T[K]> }
/** Texts of a language: the shape of English, any part of which may still be missing. */
export type Texts = Widen<English>
/** The typed `t`: `t('catalogue.title')`. A key that does not exist is a type error. */
export type Text = TFunction

/**
 * A language of the interface, ready at once: the first page's texts in English, and the given ones. What `texts` lacks
 * is read from English (F14's rule, for our own words).
 * @param language BCP 47 tag
 */
export function createText(language = 'en', texts: Texts = {}): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: {
      en: { translation: { ...firstPage, ...(language === 'en' ? texts : {}) } },
      ...(language === 'en' ? {} : { [language]: { translation: texts } }),
    },
    // Preact escapes; escaping twice would show &amp; to the reader.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
