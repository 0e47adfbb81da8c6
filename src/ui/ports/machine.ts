import type { Changing } from './changing.ts'

/** What this machine cannot do; said once, in words, and the game goes on. */
export type Missing = 'webgl' | 'sound' | 'storage' | 'silent' | 'newer' | 'stage' | 'language'

/** The browser and the computer the program runs on. */
export interface Machine extends Changing {
  missing(): readonly Missing[]
}
