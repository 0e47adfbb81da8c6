/** Something that one tab of this browser holds at a time. */
export interface Hold {
  /** False while another tab holds it. */
  readonly held: () => boolean
  /** True while the browser itself keeps other tabs from holding it. */
  readonly alone: () => boolean
  /** Lets go, or ends the waiting for it. */
  release(): void
}

/**
 * Takes hold of a name, or waits for it while another tab holds it: the browser lets go however a tab ends. Without Web Locks (no
 * TLS) nothing is known of other tabs, and everybody holds.
 *
 * @param onHeld called when a tab that waited holds it
 */
export async function holdAlone(locks: LockManager | undefined, name: string, onHeld: () => void): Promise<Hold> {
  let held = false
  let over = false
  let letGo: () => void = () => undefined
  const waiting = new AbortController()
  const hold = (): Promise<void> => {
    held = true
    return over ? Promise.resolve() : new Promise((done) => (letGo = done))
  }
  const first = await new Promise<'held' | 'elsewhere' | 'none'>((told) => {
    if (locks === undefined) {
      told('none')
      return
    }
    const taken = (lock: Lock | null): Promise<void> | undefined => {
      told(lock === null ? 'elsewhere' : 'held')
      return lock === null ? undefined : hold()
    }
    // Where locks are refused (a sandboxed frame) nothing is known of other tabs either.
    locks.request(name, { ifAvailable: true }, taken).catch(() => told('none'))
  })
  if (first === 'elsewhere') {
    const turn = (): Promise<void> => {
      const until = hold()
      onHeld()
      return until
    }
    locks?.request(name, { signal: waiting.signal }, turn).catch(() => undefined)
  }
  return {
    held: () => first === 'none' || held,
    alone: () => held && !over,
    release() {
      over = true
      waiting.abort()
      letGo()
    },
  }
}

/** Whether some tab of this browser, this one or another, holds a name. */
export async function isHeld(locks: LockManager | undefined, name: string): Promise<boolean> {
  try {
    return ((await locks?.query())?.held ?? []).some((lock) => lock.name === name)
  } catch {
    return false
  }
}
