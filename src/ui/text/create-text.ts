import { english, type Words } from '#words'
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
/** What an interface speaks a language with. */
export interface Spoken {
  /** The texts of the screens. */
  readonly texts: Texts
  /** The words that screens share with the command line. English where they are left out. */
  readonly words?: Words
}
/** The typed `t`: `t('catalogue.title')`. A key that does not exist is a type error. */
export type Text = TFunction

/** The words of each language that an interface has spoken, by its tag. */
const wordsOf = new WeakMap<i18n, Map<string, Words>>()

/** The words of the language that an interface speaks now; English where it has none of its own. */
export const wordsNow = (instance: i18n): Words => wordsOf.get(instance)?.get(instance.language) ?? english

/** The texts of a language as i18next takes them: those of the screens, and the tables of the words. */
const resourcesOf = ({ texts, words }: Spoken): Texts =>
  words === undefined ? texts : { ...texts, vocabulary: words.vocabulary }

/**
 * A language of the interface, ready at once. What `spoken` lacks is read from English (F14's rule, for our own words).
 * @param language BCP 47 tag
 */
export function createText(language = 'en', spoken: Spoken | null = null): i18n {
  const instance = createInstance()
  wordsOf.set(instance, new Map(spoken?.words === undefined ? [] : [[language, spoken.words]]))
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: {
      en: { translation: en },
      ...(spoken === null ? {} : { [language]: { translation: resourcesOf(spoken) } }),
    },
    // Preact escapes; escaping twice would show &amp; to the reader.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

/** Changes the language of an interface that is on screen, at once. */
export function speak(instance: i18n, language: string, spoken: Spoken | null): void {
  if (spoken !== null) instance.addResourceBundle(language, 'translation', resourcesOf(spoken))
  if (spoken?.words !== undefined) wordsOf.get(instance)?.set(language, spoken.words)
  // All words are there, so nothing is waited for.
  void instance.changeLanguage(language)
}
