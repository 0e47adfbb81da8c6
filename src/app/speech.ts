import { canSpeak, createText, languageFor, loadLanguage, speak, type LanguageChoice } from '#ui'
import type { Library } from './library.ts'

/** What the program speaks: the words of the interface, and with them the scenarios. */
export interface Speech {
  readonly text: ReturnType<typeof createText>
  /** Speaks as chosen from now on. False when the words cannot be fetched: all stays as it was. */
  follow(choice: LanguageChoice): Promise<boolean>
}

export interface SpeechOptions {
  readonly library: Pick<Library, 'speak'>
  /** The languages this person reads, the dearest first, as `navigator.languages` has them. */
  readonly wishes: () => readonly string[]
  /** A language that holds against every choice, for tests. */
  readonly always?: string | undefined
}

/** Speaks English until told otherwise. The last choice wins, whichever is fetched first. */
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
        // A screen that opened meanwhile brought its texts in the language that was spoken then.
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
