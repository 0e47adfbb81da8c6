import { compile } from '#engine'
import { prove } from '#prove'
import type { Scenario } from '#scenario'
import { tell, type ToTell, waysTo } from '#studio'
import type { FromChecker, ToChecker } from './check-records-talk.ts'
import { createChecker } from './records-checker.ts'
import type { FromTeller } from './tell-proofs-talk.ts'

/**
 * What is worked out apart from the page. All jobs are one file, because each needs the engine and a browser keeps the
 * file for when there is no connection. The name that the worker is opened with says which job it does.
 */

function findBest(): void {
  addEventListener('message', (event: MessageEvent<Scenario>) => {
    postMessage(prove(compile(event.data)).best?.log ?? null)
  })
}

function findWays(): void {
  addEventListener('message', (event: MessageEvent<Scenario>) => postMessage(waysTo(compile(event.data))))
}

function checkRecords(): void {
  const say = (message: FromChecker): void => postMessage(message)
  const checker = createChecker(say, () => false)
  addEventListener('message', (event: MessageEvent<ToChecker>) => {
    checker(event.data).catch((error: unknown) => say({ kind: 'failed', why: String(error) }))
  })
}

/** Progress is told a hundred times, not at every state. */
const STEP = 0.01

function tellProofs(): void {
  const say = (message: FromTeller): void => postMessage(message)
  addEventListener('message', (event: MessageEvent<ToTell>) => {
    let said = 0
    const onProgress = (done: number): void => {
      if (done - said < STEP) return
      said = done
      say({ kind: 'progress', done })
    }
    try {
      say({ kind: 'told', told: tell(event.data, onProgress) })
    } catch {
      say({ kind: 'failed' })
    }
  })
}

const jobs: Readonly<Record<string, () => void>> = {
  'best-run': findBest,
  'check-records': checkRecords,
  'find-ways': findWays,
  proofs: tellProofs,
}
const job = jobs[self.name]
if (job === undefined) throw new Error(`there is no job "${self.name}"`)
job()
