import type { Voices } from '#ui'
import { createChanges } from './changes.ts'

/** "es_MX" and "es-MX" → "es". */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** The part of a window that speaks. */
export type Speaking = Partial<Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>>

/** The voices of the device a page runs on; without `speechSynthesis` there are none. */
export function createVoices({ speechSynthesis: synthesis, SpeechSynthesisUtterance: Said }: Speaking): Voices {
  const changes = createChanges()
  let voices: readonly SpeechSynthesisVoice[] = []
  const look = (): void => {
    voices = synthesis?.getVoices() ?? []
  }
  look()
  // Chromium lists nothing when it is first asked.
  synthesis?.addEventListener?.('voiceschanged', () => {
    look()
    changes.emit()
  })
  return {
    has: (lang) => voices.some((voice) => languageOf(voice.lang) === languageOf(lang)),
    unlock() {
      if (synthesis === undefined || Said === undefined || synthesis.speaking) return
      const nothing = new Said(' ')
      nothing.volume = 0
      synthesis.speak(nothing)
    },
    async speaker({ cast, rate, volume }) {
      const [{ castVoices, createEstimate }, { createDeviceSpeaker }] = await Promise.all([
        import('#play'),
        import('./device-speaker.ts'),
      ])
      if (synthesis === undefined || Said === undefined) return createEstimate(rate)
      const chosen = new Map<string, ReturnType<typeof castVoices<SpeechSynthesisVoice>>>()
      let of = voices
      return createDeviceSpeaker<SpeechSynthesisUtterance>({
        synthesis,
        utter: (text) => new Said(text),
        voiceOf({ lang, who }) {
          if (of !== voices) chosen.clear()
          of = voices
          const known = chosen.get(lang) ?? castVoices(voices, cast, lang)
          chosen.set(lang, known)
          return known.get(who ?? '') ?? known.get('') ?? null
        },
        rate,
        volume,
      })
    },
    subscribe: changes.subscribe,
  }
}
