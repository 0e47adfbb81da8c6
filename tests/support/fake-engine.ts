import type { DeviceVoice } from '../../src/play/aloud/voice-choice.ts'

/** Something that a fake engine was given to say. */
export class FakeUtterance extends EventTarget {
  lang = ''
  voice: DeviceVoice | null = null
  rate = 1
  pitch = 1
  volume = 1
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** `speechSynthesis` by hand: it says one utterance for as long as a test lets it. */
export class FakeEngine {
  /** All it was given, in order, and those that were cut off. */
  readonly given: FakeUtterance[] = []
  readonly cut: FakeUtterance[] = []
  current: FakeUtterance | null = null
  readonly pending = false
  get speaking(): boolean {
    return this.current !== null
  }
  speak(utterance: FakeUtterance): void {
    this.given.push(utterance)
    this.current = utterance
  }
  cancel(): void {
    const before = this.current
    this.current = null
    if (before === null) return
    this.cut.push(before)
    // As browsers do, it tells of the cut only later.
    queueMicrotask(() => before.dispatchEvent(new Event('error')))
  }
  resume(): void {
    // It is never paused.
  }
  /** The engine tells that it has come to the end of what it says, or that it failed. */
  tells(what: 'end' | 'error' | 'boundary'): void {
    const now = this.current
    if (what !== 'boundary') this.current = null
    now?.dispatchEvent(new Event(what))
  }
}

export const voice = (name: string, lang: string, part: Partial<DeviceVoice> = {}): DeviceVoice => ({
  name,
  lang,
  default: false,
  localService: true,
  ...part,
})
