import { replay } from '#engine'
import type { RunRecord } from '#records'
import { reopened, replayOf } from '../../src/app/player.ts'
import { createSession } from '../../src/play/session.ts'
import { memoryLedger } from './fake-store.ts'
import type { PlaySession } from '../../src/play/session-types.ts'
import type { Finished, Ports, Runs } from '../../src/ui/ports/index.ts'
import { fakePorts } from './fake-ports.ts'
import { fakeStage } from './fake-stage.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

/** A finished run of the tests' logs (`long-stop/late`), as the debrief gets it. */
export function finishedOf(name: string): Finished & { readonly run: string } {
  const record = recordOf(name, 0)
  const { id, scenario } = record
  const finished = reopened({ original: compiledOf(scenario).scenario, translation: null }, record)
  if (!finished) throw new Error(`${name} is not finished`)
  return { ...finished, run: id }
}

/** The same run on stage, at its end. */
export function playedOut(name: string): PlaySession {
  const { log, scenario } = recordOf(name, 0)
  const run = log && replay(compiledOf(scenario), log)
  if (!run?.ok) throw new Error(`${name} does not replay`)
  return createSession(run.value, { now: () => 0 })
}

/** Ports of somebody who has this run in their ledger and can see it again. */
export async function portsAfter(name: string, runs: Partial<Runs> = {}): Promise<Ports> {
  const ledger = memoryLedger()
  const record: RunRecord = { ...recordOf(name, 0), person: ledger.current().id }
  await ledger.putRun(record)
  return fakePorts(
    { ledger },
    { stage: fakeStage(), runs: { replay: replayOf, finished: () => finishedOf(name), ...runs } },
  )
}
