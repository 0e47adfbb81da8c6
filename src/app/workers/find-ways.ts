import type { Scenario } from '#scenario'
import type { Way } from '#studio'

/** Null where the browser has no workers, or lets a page in a sandboxed frame have none. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'find-ways' })
  } catch {
    return null
  }
}

/**
 * Ways to every beat of a scenario, found apart from the page. Null where the browser has no workers, and when the search fails
 * or is ended.
 * @param signal ends the search
 */
export function findWays(scenario: Scenario, signal: AbortSignal): Promise<readonly Way[] | null> {
  const worker = signal.aborted ? null : openWorker()
  if (worker === null) return Promise.resolve(null)
  return new Promise((done) => {
    const end = (ways: readonly Way[] | null): void => {
      worker.terminate()
      done(ways)
    }
    signal.addEventListener('abort', () => end(null))
    worker.addEventListener('message', (event: MessageEvent<readonly Way[]>) => end(event.data))
    worker.addEventListener('error', () => end(null))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(scenario)
  })
}
