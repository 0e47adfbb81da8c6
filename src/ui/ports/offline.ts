import type { Changing } from './changing.ts'

/** The program without a connection, and its next version. */
export interface Offline extends Changing {
  /**
   * `waiting`: it is fetched once nobody is about to play. `ready`: everything but the Studio is in this browser, and this very page is served from there. `next`: everything is there, for
   * the next page that is opened. `unavailable`: this browser or this address cannot keep it.
   */
  readonly state: 'waiting' | 'fetching' | 'ready' | 'next' | 'unavailable'
  /** There is a newer version: fetched and waiting, or on the server. */
  readonly newer: boolean
  /** Loads the newer version in place of this one. */
  use(): Promise<void>
  /** A part could not be loaded: looks whether that is because the server has another version by now. */
  look(): Promise<void>
}
