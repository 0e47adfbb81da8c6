import type { Attempt, RecordsFile, RunRecord } from '../record-types.ts'
import { checkCertificate } from './check-certificate.ts'
import type { OfferOf } from './check-certificate.ts'
import { checkRun } from './check-run.ts'
import type { PlanOf } from './check-run.ts'
import type { ShapedFile } from './file-shape.ts'
import { readRecordsFile } from './read-file.ts'
import type { CertificateTrouble, FileTrouble, RunName, RunTrouble } from './trouble.ts'

/** A file of records after every run of it has been replayed. */
export interface CheckedRecords {
  /** What of it holds and may be taken. */
  readonly file: RecordsFile
  /** Runs that are not taken, each with why. */
  readonly refused: readonly RunTrouble[]
  /** Finished runs whose scenario version is not here: taken, but they count for nothing. */
  readonly unchecked: readonly RunName[]
  /** A certificate that does not hold is not taken; its attempt is. */
  readonly certificates: readonly CertificateTrouble[]
}

export type CheckResult =
  | { readonly ok: true; readonly value: CheckedRecords }
  | { readonly ok: false; readonly error: FileTrouble }

/** Whether a certificate may be taken all the same: what cannot be told here is no proof that it was altered. */
const holds = ({ code }: CertificateTrouble): boolean =>
  code === 'name-differs' || code === 'cannot-tell' || code === 'plan-unknown'

/** Sorted once, for there may be thousands of both. */
function byAttempt(runs: readonly RunRecord[]): ReadonlyMap<string, readonly RunRecord[]> {
  const found = new Map<string, RunRecord[]>()
  for (const run of runs) {
    if (run.attempt === null) continue
    const others = found.get(run.attempt)
    if (others === undefined) found.set(run.attempt, [run])
    else others.push(run)
  }
  return found
}

/**
 * Replays every finished run of a file and works its certificates out again: by the rules of their plans with
 * `offerOf`, without it their receipts alone.
 */
export function checkRecords(file: ShapedFile, planOf: PlanOf, offerOf?: OfferOf): CheckedRecords {
  const names = new Map(file.people.map((person) => [person.id, person.name]))
  const refused: RunTrouble[] = []
  const unchecked: RunName[] = []
  const runs: RunRecord[] = []
  for (const [i, shaped] of file.runs.entries()) {
    const { title, begun, east } = shaped
    const person = names.get(shaped.person)
    const name: RunName = {
      number: i + 1,
      title,
      begun,
      ...(east === undefined ? {} : { east }),
      person: person ?? '',
    }
    const checked =
      person === undefined ? { trouble: { ...name, code: 'no-person' as const } } : checkRun(shaped, name, planOf)
    if (checked.trouble) refused.push(checked.trouble)
    else runs.push(checked.run)
    if (checked.run?.unchecked === true) unchecked.push(name)
  }
  const played = byAttempt(runs)
  const certificates: CertificateTrouble[] = []
  const attempts: Attempt[] = []
  for (const [i, attempt] of file.attempts.entries()) {
    const person = names.get(attempt.person)
    if (person === undefined) continue
    const own = (played.get(attempt.id) ?? []).filter((run) => run.person === attempt.person)
    const offer = offerOf?.(attempt.plan, attempt.planHash)
    const found = checkCertificate(attempt, own, { number: i + 1, person }, offer)
    certificates.push(...found)
    attempts.push(found.every(holds) ? attempt : { ...attempt, certificate: null })
  }
  return { file: { ...file, runs, attempts }, refused, unchecked, certificates }
}

/** Reads, checks and replays a file of records, its bytes or their text. Never throws, whatever it is. */
export function checkRecordsFile(source: string | Uint8Array, planOf: PlanOf, offerOf?: OfferOf): CheckResult {
  const read = readRecordsFile(source)
  return read.ok ? { ok: true, value: checkRecords(read.value, planOf, offerOf) } : read
}
