import type { Told, ToTell } from '#studio'
import { beginTelling, canTellApart } from './tell-proofs.ts'

/** How long somebody who has brought a scenario waits for its proofs, ms. */
const LONGEST = 60_000

/**
 * Proves a scenario from outside before it is offered. Null where it cannot be proved apart from the page, where it takes longer
 * than a minute, and when the signal ends it; never rejects.
 * @param onProgress called with how much has been done, 0 to 1
 */
export function proveApart(
  what: ToTell,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Told | null> {
  if (signal.aborted || !canTellApart()) return Promise.resolve(null)
  return new Promise((done) => {
    const finish = (told: Told | null): void => {
      clearTimeout(late)
      end()
      done(told)
    }
    const late = setTimeout(() => finish(null), LONGEST)
    const end = beginTelling(what, { progress: onProgress, told: finish, failed: () => finish(null) })
    signal.addEventListener('abort', () => finish(null))
  })
}
