import { canSpeak, createText, languageFor, loadLanguage, speak, type LanguageChoice } from '#ui'
import type { ScenarioLibrary } from './library.ts'

/** The language of the program: of the words of the interface, and with them of the scenarios. */
export interface Speech {
  readonly text: ReturnType<typeof createText>
  /** Changes the language to the chosen one. False when its words cannot be fetched; the language then stays the same. */
  follow(choice: LanguageChoice): Promise<boolean>
}

export interface SpeechOptions {
  readonly library: Pick<ScenarioLibrary, 'speak'>
  /** The languages this person reads, the preferred one first, as `navigator.languages` has them. */
  readonly wishes: () => readonly string[]
  /** A language that no choice changes, for tests. */
  readonly always?: string | undefined
}

/** Starts in English. When several languages are chosen in a row, the last choice wins, whichever is fetched first. */
export function openSpeech({ library, wishes, always }: SpeechOptions): Speech {
  const text = createText()
  let latest = 0
  return {
    text,
    async follow(choice) {
      const turn = ++latest
      const language = always ?? (choice === 'system' ? languageFor(wishes()) : choice)
      try {
        const [speakIt] = await Promise.all([library.speak(language), loadLanguage(text, language)])
        // A screen that was opened meanwhile has fetched its texts in the language before.
        while (!canSpeak(text, language)) await loadLanguage(text, language)
        if (turn !== latest) return true
        speakIt()
        speak(text, language)
        return true
      } catch {
        return turn !== latest
      }
    },
  }
}
