import { createEstimate, sayingTime } from '#play'
import type { ChosenVoice, DeviceVoice, Speaker, Utterance } from '#play'
import { piecesOf } from './speech-pieces.ts'

/** One text for `speechSynthesis` to say: the part of `SpeechSynthesisUtterance` that is used. */
export interface DeviceUtterance {
  lang: string
  voice: DeviceVoice | null
  rate: number
  pitch: number
  volume: number
  addEventListener(type: 'boundary' | 'end' | 'error', listener: () => void): void
}

/** The part of `speechSynthesis` that is used. */
export interface Synthesis<U extends DeviceUtterance = DeviceUtterance> {
  readonly speaking: boolean
  readonly pending: boolean
  speak(utterance: U): void
  cancel(): void
  resume(): void
}

export interface DeviceSpeakerOptions<U extends DeviceUtterance> {
  readonly synthesis: Synthesis<U>
  readonly utter: (text: string) => U
  /** The voice for something; null where the device has none for its language. */
  readonly voiceOf: (utterance: Utterance) => ChosenVoice<NonNullable<U['voice']>> | null
  /** Words a minute. */
  readonly rate: () => number
  /** 0 to 1. */
  readonly volume: () => number
}

/** What most engines say at a rate of 1, words a minute. */
const AT_RATE_1 = 180
/** How long after a `cancel` a browser may lose what it is given to say, ms. */
const AFTER_CANCEL = 60
/** What a piece may take longer than is estimated: twice as long, and this for a voice that comes over a network, ms. */
const GRACE = 5000

/**
 * Says things with a voice of the device. What the device cannot say (no voice, a recording that is heard, an error of its engine)
 * takes the time that is estimated for it. No engine is waited for longer than that, for some never tell that they have ended.
 */
export function createDeviceSpeaker<U extends DeviceUtterance>(options: DeviceSpeakerOptions<U>): Speaker {
  const { synthesis, utter, voiceOf, rate, volume } = options
  const estimate = createEstimate(rate)
  let said: (() => void) | null = null
  let utterance: Utterance | null = null
  let pieces: readonly string[] = []
  /** What the engine is saying. Held here: Chromium forgets an utterance that nobody holds, and its end with it. */
  let current: U | null = null
  /** Until the next piece may be given to the engine, ms. */
  let wait = 0
  /** How long the engine may still take for the piece, ms. */
  let left = 0

  function silence(): void {
    current = null
    if (!synthesis.speaking && !synthesis.pending) return
    synthesis.cancel()
    wait = AFTER_CANCEL
  }

  function end(): void {
    const done = said
    said = null
    utterance = null
    done?.()
  }

  function nextPiece(): void {
    pieces = pieces.slice(1)
    current = null
    if (pieces.length === 0) end()
    else give()
  }

  /** Gives the engine the next piece. */
  function give(): void {
    const [text] = pieces
    const voice = utterance && voiceOf(utterance)
    if (text === undefined || voice === null || utterance === null) return end()
    const one = utter(text)
    one.voice = voice.voice
    one.lang = voice.voice.lang
    one.pitch = voice.pitch
    one.rate = (voice.pace * rate()) / AT_RATE_1
    one.volume = volume()
    const limit = 2 * sayingTime(text, rate() * voice.pace) + GRACE
    left = limit
    // What an utterance tells after it was cut short is nobody's news.
    const on = (type: 'boundary' | 'end' | 'error', does: () => void): void =>
      one.addEventListener(type, () => {
        if (current === one) does()
      })
    on('boundary', () => {
      left = limit
    })
    on('end', nextPiece)
    on('error', () => {
      current = null
      const rest = { key: '', lang: '', who: null, text: pieces.join(' ') }
      pieces = []
      estimate.say(rest, end)
    })
    current = one
    // Somebody may have left the engine paused, in this page or another.
    synthesis.resume()
    synthesis.speak(one)
  }

  return {
    say(next, done) {
      silence()
      estimate.stop()
      said = done
      utterance = next
      pieces = []
      if (next.recorded !== undefined || voiceOf(next) === null) return estimate.say(next, end)
      pieces = piecesOf(next.text, rate())
      // The first is given when time passes, never at once: see AFTER_CANCEL.
    },
    stop() {
      silence()
      estimate.stop()
      pieces = []
      said = null
      utterance = null
    },
    pass(ms) {
      estimate.pass(ms)
      wait -= ms
      if (utterance === null || (pieces.length === 0 && said === null)) return
      if (current !== null) {
        left -= ms
        if (left > 0) return
        silence()
        nextPiece()
      } else if (pieces.length > 0 && wait <= 0) give()
    },
  }
}
