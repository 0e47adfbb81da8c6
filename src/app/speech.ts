import { createText, languageFor, loadTexts, speak, type LanguageChoice } from '#ui'
import type { ScenarioLibrary } from './library.ts'

/** The language of the program: of the words of the interface, and with them of the scenarios. */
export interface Speech {
  readonly text: ReturnType<typeof createText>
  /** Speaks as chosen from now on. False when the words cannot be fetched: all stays as it was. */
  follow(choice: LanguageChoice): Promise<boolean>
}

export interface SpeechOptions {
  readonly library: Pick<ScenarioLibrary, 'speak'>
  /** The languages this person reads, the preferred one first, as `navigator.languages` has them. */
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
        const [texts, speakIt] = await Promise.all([loadTexts(language), library.speak(language)])
        if (turn !== latest) return true
        speakIt()
        speak(text, language, texts)
        return true
      } catch {
        return turn !== latest
      }
    },
  }
}
