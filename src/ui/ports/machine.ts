/** What this machine cannot do; said once, in words, and the game goes on. */
export type Missing = 'webgl' | 'sound' | 'storage' | 'silent' | 'newer' | 'stage' | 'language'

/** The browser and the computer the program runs on. */
export interface Machine {
  missing(): readonly Missing[]
  /** Calls the listener after every change of what is missing. Gives the end of it. */
  subscribe(listener: () => void): () => void
}
