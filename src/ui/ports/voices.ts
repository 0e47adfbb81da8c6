import type { Scenario } from '#engine'
import type { Speaker } from '#play'
import type { Changing } from './changing.ts'

/** How a scene is to be read aloud. */
export interface ReadAloud {
  /** The people of the scenario: each has a voice of their own, as far as there are voices. */
  readonly cast: Scenario['cast']
  /** Words a minute. */
  readonly rate: () => number
  /** 0 to 1. */
  readonly volume: () => number
}

/** The voices of this device, with which the program reads a scene aloud. */
export interface Voices extends Changing {
  /** Whether there is a voice for a language (BCP 47). Many devices list their voices only some time after they are first asked. */
  has(lang: string): boolean
  /** To be called in a gesture (a click, a key), before the first word: some browsers say nothing else. */
  unlock(): void
  /** What says a scene with these voices. Rejects when its code cannot be fetched. */
  speaker(options: ReadAloud): Promise<Speaker>
}
