import { LARGEST } from '#records'
import type { CheckResult, PlanOffer } from '#records'
import type { Scenario } from '#scenario'
import { offers } from 'virtual:plans'
import type { FromChecker, ToChecker } from './check-records-talk.ts'
import type { ScenarioLibrary } from '../library.ts'

/** What checks records: a worker, or the page itself where there is none. */
interface Checker {
  tell(message: ToChecker): void
  end(): void
}

/** Null where the browser has no workers, or lets a page in a sandboxed frame have none. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'check-records' })
  } catch {
    return null
  }
}

/** Starts a worker; where a worker cannot be started, the page checks the records itself, a slice at a time. */
function openChecker(onMessage: (message: FromChecker) => void, onError: (error: unknown) => void): Checker {
  const worker = openWorker()
  if (worker === null) return checkerInPage(onMessage, onError)
  let instead: Checker | null = null
  let told: ToChecker | null = null
  worker.addEventListener('message', (event: MessageEvent<FromChecker>) => onMessage(event.data))
  worker.addEventListener('error', () => {
    // A worker that could not start has received nothing but the file.
    if (told?.kind !== 'file' || instead !== null) return onError(new Error('the check of records broke off'))
    instead = checkerInPage(onMessage, onError)
    instead.tell(told)
  })
  return {
    tell(message) {
      told = message
      if (instead !== null) return instead.tell(message)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(message)
    },
    end() {
      worker.terminate()
      instead?.end()
    },
  }
}

function checkerInPage(onMessage: (message: FromChecker) => void, onError: (error: unknown) => void): Checker {
  let over = false
  const say = (message: FromChecker): void => {
    if (!over) onMessage(message)
  }
  const checker = import('./records-checker.ts').then(({ createChecker }) => createChecker(say, () => over))
  return {
    tell: (message) => void checker.then((one) => one(message)).catch(onError),
    end() {
      over = true
    },
  }
}

/** The scenarios of a file that can be loaded now. Runs of the others are kept unchecked. */
async function scenariosOf(
  ids: readonly string[],
  library: Pick<ScenarioLibrary, 'open'>,
): Promise<[string, Scenario][]> {
  const found: [string, Scenario][] = []
  for (const id of ids) {
    try {
      found.push([id, (await library.open(id)).original])
    } catch {
      // The scenario is not here, or cannot be loaded now.
    }
  }
  return found
}

/**
 * Reads a file of records and replays every finished run in it, with the scenarios that are here, apart from the page.
 * Rejects when the file cannot be read, and when the signal aborts it.
 * @param signal aborts the check
 * @param onProgress called with how much has been done, 0 to 1
 * @param own plans that did not come with the program
 */
export function checkRecordsOf(
  file: File,
  library: Pick<ScenarioLibrary, 'open'>,
  signal?: AbortSignal,
  onProgress?: (done: number) => void,
  own: readonly PlanOffer[] = [],
): Promise<CheckResult> {
  if (file.size > LARGEST) {
    return Promise.resolve({ ok: false, error: { code: 'too-large', megabytes: Math.ceil(file.size / 1024 / 1024) } })
  }
  return new Promise((done, failed) => {
    const end = (settle: () => void): void => {
      checker.end()
      settle()
    }
    const fail = (error: unknown): void => end(() => failed(error))
    const checker = openChecker((message) => {
      if (message.kind === 'progress') onProgress?.(message.done)
      else if (message.kind === 'result') end(() => done(message.result))
      else if (message.kind === 'failed') fail(new Error(message.why))
      else {
        scenariosOf(message.scenarios, library).then((scenarios) => {
          checker.tell({ kind: 'scenarios', scenarios, offers: [...offers, ...own] })
        }, fail)
      }
    }, fail)
    signal?.addEventListener('abort', () => fail(signal.reason))
    if (signal?.aborted === true) fail(signal.reason)
    else checker.tell({ kind: 'file', file })
  })
}
