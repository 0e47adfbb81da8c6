import { compile, hashOf } from '#engine'
import type { Plan } from '#engine'
import { checkRecords, LARGEST, readRecordsFile } from '#records'
import type { CheckResult } from '#records'
import { offers } from 'virtual:plans'
import type { Library } from './library.ts'

/** Reads a file of records and replays every finished run in it, with the scenarios that are here. */
export async function checkRecordsOf(file: File, library: Pick<Library, 'open'>): Promise<CheckResult> {
  if (file.size > LARGEST) {
    return { ok: false, error: { code: 'too-large', megabytes: Math.ceil(file.size / 1024 / 1024) } }
  }
  const read = readRecordsFile(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return read
  const finished = read.value.runs.filter((run) => run.state === 'finished')
  const plans = new Map<string, Plan>()
  for (const id of new Set(finished.map((run) => run.scenario))) {
    try {
      plans.set(id, compile((await library.open(id)).original))
    } catch {
      // Not here, or not to be had now: its runs are kept unchecked.
    }
  }
  const planOf = (id: string, hash: string): Plan | null => {
    const plan = plans.get(id)
    return plan !== undefined && hashOf(plan) === hash ? plan : null
  }
  const offerOf = (id: string, hash: string) =>
    offers.find((offer) => offer.plan.id === id && offer.hash === hash) ?? null
  return { ok: true, value: checkRecords(read.value, planOf, offerOf) }
}
