import type { Changing } from './changing.ts'

/** What this machine cannot do; said once, in words, and the game goes on. */
export type Missing = 'webgl' | 'sound' | 'storage' | 'silent' | 'newer' | 'stage' | 'language'

/** The browser and the computer the program runs on, and what they lack. It has nothing to do with XState's machines. */
export interface Machine extends Changing {
  missing(): readonly Missing[]
}
