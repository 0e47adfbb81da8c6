import type { RunLocks } from '#records'

const PREFIX = 'step-in-run-'

/** The locks that are held; none where the browser has no locks or refuses to tell (a sandboxed frame). */
async function heldBy(locks: LockManager | undefined): Promise<LockInfo[]> {
  try {
    return (await locks?.query())?.held ?? []
  } catch {
    return []
  }
}

/** Run locks made of Web Locks, which the browser releases however a tab ends. Without them (no TLS) nothing is known of other tabs. */
export function openRunLocks(locks: LockManager | undefined, onChange: () => void): RunLocks {
  const mine = new Map<string, () => void>()
  const waiting = new Set<string>()
  let others: ReadonlySet<string> = new Set()

  async function look(): Promise<void> {
    const held = await heldBy(locks)
    const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
    const now = new Set(names.filter((name) => !mine.has(name)))
    const same = now.size === others.size && [...now].every((name) => others.has(name))
    others = now
    for (const run of now) void waitFor(run)
    if (!same) onChange()
  }

  /** Waits until another tab releases a run. */
  async function waitFor(run: string): Promise<void> {
    if (locks === undefined || waiting.has(run)) return
    waiting.add(run)
    await locks.request(PREFIX + run, { mode: 'shared' }, () => undefined).catch(() => undefined)
    waiting.delete(run)
    await look()
  }

  return {
    take(run) {
      if (locks === undefined || mine.has(run)) return Promise.resolve(true)
      return new Promise((took) => {
        const held = (lock: Lock | null): Promise<void> | undefined => {
          took(lock !== null)
          return lock === null ? undefined : new Promise((letGo) => mine.set(run, letGo))
        }
        // Where locks are refused nothing is known of other tabs either, and one must be able to play.
        locks.request(PREFIX + run, { ifAvailable: true }, held).catch(() => took(true))
      })
    },
    release(run) {
      mine.get(run)?.()
      mine.delete(run)
    },
    elsewhere: (run) => others.has(run),
    look,
  }
}
