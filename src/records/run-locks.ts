/** Which runs are being played, in this tab and in others: one tab at a time plays a run. */
export interface RunLocks {
  /** Locks a run for this tab. False when another tab has it. */
  take(run: string): Promise<boolean>
  release(run: string): void
  /** Whether another tab had it when last looked. */
  elsewhere(run: string): boolean
  /** Looks at what the other tabs have locked. */
  look(): Promise<void>
}
