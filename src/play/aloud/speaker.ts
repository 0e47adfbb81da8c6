import type { Utterance } from './utterance.ts'

/** Says one thing at a time: a voice of the device, or somebody's screen reader, whose time is estimated. */
export interface Speaker {
  /**
   * Says something from its beginning; what was being said before ends. `said` is called once, when it has been said or
   * cannot be; never after `stop` or another `say`, and never before `say` has returned.
   */
  say(utterance: Utterance, said: () => void): void
  /** Ends what is being said. */
  stop(): void
  /** `ms` of wall time have passed. */
  pass(ms: number): void
}
