import { type BeginTelling, tell, type Told } from '#studio'
import type { FromTeller } from './tell-proofs-talk.ts'

/** Null where the browser has no workers, or lets a page in a sandboxed frame have none. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'proofs' })
  } catch {
    return null
  }
}

/**
 * Whether proofs can be worked out apart from the page; elsewhere the page stands still meanwhile. A page without an origin, in a
 * sandboxed frame or opened as a file, may have no workers.
 */
export const canTellApart = (): boolean => typeof Worker !== 'undefined' && self.origin !== 'null'

/** Proves a scenario apart from the page, or in the page where there is no worker: then it is told at once or not at all. */
export const beginTelling: BeginTelling = (what, heard) => {
  const worker = openWorker()
  if (worker === null) return tellInPage(what, heard)
  let over = false
  const end = (): void => {
    over = true
    worker.terminate()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromTeller>) => {
    // A message may have been on its way when it was ended.
    if (over) return
    if (data.kind === 'progress') return heard.progress(data.done)
    end()
    if (data.kind === 'told') heard.told(data.told)
    else heard.failed()
  })
  worker.addEventListener('error', () => {
    if (over) return
    end()
    heard.failed()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(what)
  return end
}

/** Lets the page say first that it will stand still. */
const FIRST = 100

const tellInPage: BeginTelling = (what, heard) => {
  const later = setTimeout(() => {
    let told: Told
    try {
      told = tell(what, () => undefined)
    } catch {
      return heard.failed()
    }
    heard.told(told)
  }, FIRST)
  return () => clearTimeout(later)
}
