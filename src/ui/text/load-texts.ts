import type { i18n } from 'i18next'
import { fetchTexts } from './languages.ts'
import type { Section } from './sections.ts'

/** The sections of a language that are here. i18next keeps them; nothing else does. */
const sectionsOf = (text: i18n, language: string): readonly Section[] =>
  Object.keys((text.getResourceBundle(language, 'translation') as object | undefined) ?? {}) as Section[]

const lacking = (text: i18n, language: string, wanted: readonly Section[]): readonly Section[] => {
  const here = new Set(sectionsOf(text, language))
  return wanted.filter((section) => !here.has(section))
}

async function add(text: i18n, language: string, sections: readonly Section[]): Promise<void> {
  const texts = await fetchTexts(language, sections)
  // Section by section, never deep: a deep merge would write into the modules of the texts.
  text.addResourceBundle(language, 'translation', texts, false)
}

/** Whether these sections are here in the language that is spoken. */
export const hasSections = (text: i18n, sections: readonly Section[]): boolean =>
  lacking(text, text.language, sections).length === 0

/**
 * Fetches what is not here yet of these sections, in the language that is spoken when they have come. Rejects when they
 * cannot be fetched.
 */
export async function loadSections(text: i18n, sections: readonly Section[]): Promise<void> {
  for (;;) {
    // The language may have changed meanwhile.
    const { language } = text
    const missing = lacking(text, language, sections)
    if (missing.length === 0) return
    await add(text, language, missing)
  }
}

/**
 * Fetches a language: every section that is here in the language that is spoken. Rejects when one cannot be fetched.
 * @param language BCP 47 tag of a language of the interface
 */
export async function loadLanguage(text: i18n, language: string): Promise<void> {
  const missing = lacking(text, language, sectionsOf(text, text.language))
  if (missing.length > 0) await add(text, language, missing)
}

/** Whether `speak` can change to this language at once: no section that is here in the spoken one is lacking. */
export const canSpeak = (text: i18n, language: string): boolean =>
  lacking(text, language, sectionsOf(text, text.language)).length === 0

/** Changes the language of an interface that is on screen, at once. Only after `canSpeak`. */
export function speak(text: i18n, language: string): void {
  // All texts are here, so the change is made at once.
  void text.changeLanguage(language)
}
