import type { View } from '#engine'

/** Each 0 to 1. `voice` is the radio and the lines that are spoken, `effects` foley, pulse and ticks, `beds` the place and its weather. */
export interface Volumes {
  readonly voice: number
  readonly effects: number
  readonly beds: number
}

export interface SoundOptions {
  readonly muted: boolean
  readonly volumes: Volumes
}

export type Tick = 'press' | 'open' | 'close'
/** `low`: beds and pulse at a fifth, foley held. `silent`: nothing but the interface's ticks. */
export type Hush = 'off' | 'low' | 'silent'

/** The voice of a line. */
export interface SpokenLine {
  /** Unique in the run. */
  readonly key: string
  /** An address of its file; null where it is not to be had. */
  readonly address: () => Promise<string | null>
  /** How the file ends: `wav`. */
  readonly format: string
  /** How long it is, and from where on it is heard, ms. */
  readonly ms: number
  readonly from: number
}

/** The sound of the program. No call ever throws or waits; without sound they do nothing. */
export interface SoundHandle {
  /** To be called in a gesture (a click, a key): browsers let nothing be heard before one. May be called again. */
  unlock(): void
  /** Plays what a view calls for: its beds, its pulse, and its sound once per key. Cheap for the same view. */
  play(view: View): void
  /** Plays the voice of a line, from its beginning or from within; null ends it. Cheap for the same line. */
  speak(line: SpokenLine | null): void
  tick(kind: Tick): void
  /** `true` while choosing: low. `'silent'` while paused: nothing sounds (A2). */
  hush(on: boolean | 'silent'): void
  set(options: Partial<SoundOptions>): void
  /** `unavailable` is for good: no audio here, or none of it can be decoded. */
  readonly state: 'ready' | 'locked' | 'unavailable'
  /** Ends a scene's sound and frees its files. The next `play` begins anew. */
  stop(): void
}
