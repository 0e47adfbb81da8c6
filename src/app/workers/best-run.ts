import type { Log } from '#engine'
import type { Scenario } from '#scenario'

/** How long the search for a best run may take, ms: the class waits for it at the end of a lesson. */
const LONGEST = 60_000

/** Null where the browser has no workers, or lets a page in a sandboxed frame have none. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'best-run' })
  } catch {
    return null
  }
}

/**
 * The best run of a scenario, found by exploring all of them apart from the page. Null for a lesson, and where it is
 * not found in time or cannot be looked for.
 * @param signal ends the search
 */
export function findBest(scenario: Scenario, signal: AbortSignal): Promise<Log | null> {
  const worker = signal.aborted ? null : openWorker()
  if (worker === null) return Promise.resolve(null)
  return new Promise((done) => {
    const end = (log: Log | null): void => {
      clearTimeout(late)
      worker.terminate()
      done(log)
    }
    const late = setTimeout(() => end(null), LONGEST)
    signal.addEventListener('abort', () => end(null))
    worker.addEventListener('message', (event: MessageEvent<Log | null>) => end(event.data))
    worker.addEventListener('error', () => end(null))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(scenario)
  })
}
