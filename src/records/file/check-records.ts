import { RULES } from '#score'
import type { Attempt, Person, RecordsFile, RunRecord } from '../record-types.ts'
import { checkAttempt, firstHadIn } from './check-attempt.ts'
import { checkCertificate } from './check-certificate.ts'
import type { OfferOf } from './check-certificate.ts'
import { checkRun } from './check-run.ts'
import type { CompiledOf } from './check-run.ts'
import { checkBelonging, checkTimes } from './check-times.ts'
import type { ShapedFile, ShapedRun } from './file-shape.ts'
import { notTheTime } from './play-time.ts'
import type { Numbered } from './play-time.ts'
import { readRecordsFile } from './read-file.ts'
import { copies } from './same-inputs.ts'
import type {
  AttemptFault,
  AttemptTrouble,
  CertificateTrouble,
  EarlierRun,
  FileTrouble,
  PersonTrouble,
  RunFault,
  RunName,
  RunTrouble,
} from './trouble.ts'

/** A file of records after every run of it has been replayed. */
export interface CheckedRecords {
  /** What of it holds and may be taken. */
  readonly file: RecordsFile
  /** People who are not taken. */
  readonly people: readonly PersonTrouble[]
  /** Runs that are not taken, each with why. */
  readonly refused: readonly RunTrouble[]
  /** Finished runs whose scenario version is not here: taken, but they count for nothing. */
  readonly unchecked: readonly RunName[]
  /** Finished runs with a score by earlier rules: taken, but they count for nothing. None of them is among `unchecked`. */
  readonly earlier: readonly EarlierRun[]
  /** Attempts that are not taken, each with why. Their runs are taken, and belong to no attempt then. */
  readonly attempts: readonly AttemptTrouble[]
  /** A certificate that does not hold is not taken; its attempt is. */
  readonly certificates: readonly CertificateTrouble[]
}

export type CheckResult =
  | { readonly ok: true; readonly value: CheckedRecords }
  | { readonly ok: false; readonly error: FileTrouble }

/** Whether a certificate may be taken all the same: what cannot be told here is no proof that it was altered. */
const holds = ({ code }: CertificateTrouble): boolean =>
  code === 'name-differs' || code === 'cannot-tell' || code === 'plan-unknown' || code === 'earlier-rules'

/** Sorted once, for there may be thousands of both. */
function grouped<T>(rows: readonly T[], by: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const key = by(row)
    if (key === null) continue
    const others = found.get(key)
    if (others === undefined) found.set(key, [row])
    else others.push(row)
  }
  return found
}

/** Where in a list, from 1, each id stands first. */
function firstOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [i, { id }] of rows.entries()) if (!found.has(id)) found.set(id, i + 1)
  return found
}

function twice(
  id: string,
  number: number,
  first: ReadonlyMap<string, number>,
): { code: 'twice'; other: number } | null {
  const other = first.get(id) ?? number
  return other === number ? null : { code: 'twice', other }
}

/** The people of a file by their ids, and those who stand in it a second time. */
function peopleOf(people: readonly Person[]) {
  const first = firstOf(people)
  const troubles: PersonTrouble[] = []
  const known: Person[] = []
  for (const [i, person] of people.entries()) {
    const fault = twice(person.id, i + 1, first)
    if (fault === null) known.push(person)
    else troubles.push({ ...fault, number: i + 1, name: person.name })
  }
  return { known, troubles, names: new Map(known.map(({ id, name }) => [id, name])) }
}

/** By a run's place: what is wrong with it beside the other runs, all of which hold by themselves. */
function faultsBetween(runs: readonly Numbered[]): ReadonlyMap<number, RunFault> {
  const found = new Map<number, RunFault>()
  for (const { copy, of } of copies(runs)) found.set(copy.number, { code: 'same-inputs', other: of.number })
  const own = runs.filter(({ number }) => !found.has(number))
  for (const theirs of grouped(own, ({ run }) => run.person).values()) {
    for (const { late, other } of notTheTime(theirs)) found.set(late.number, { code: 'overlaps', other: other.number })
  }
  return found
}

/**
 * Replays every finished run of a file and works its certificates out again: by the rules of their plans with
 * `offerOf`, without it their receipts alone. The generator yields after each run and attempt, so that a page can draw
 * in between and the check can be stopped: each yield gives how much has been done, 0 to 1.
 */
export function* checkingRecords(
  file: ShapedFile,
  compiledOf: CompiledOf,
  offerOf?: OfferOf,
): Generator<number, CheckedRecords, void> {
  const steps = file.runs.length + file.attempts.length
  const { known, troubles, names } = peopleOf(file.people)
  const first = { runs: firstOf(file.runs), attempts: firstOf(file.attempts) }
  const attemptOf = (id: string | null): Attempt | undefined => file.attempts[(first.attempts.get(id ?? '') ?? 0) - 1]
  const nameOf = ({ title, begun, east, person }: ShapedRun, number: number): RunName => ({
    number,
    title,
    begun,
    ...(east === undefined ? {} : { east }),
    person: names.get(person) ?? '',
  })

  /** A try of an attempt under these rules cannot be made to count for nothing by leaving out by which rules it was scored. */
  const checkRules = ({ earlier }: RunRecord, { certificate, plan, planHash }: Attempt): RunFault | null =>
    earlier !== undefined && (certificate?.rules === RULES || offerOf?.(plan, planHash))
      ? { code: 'earlier-rules' }
      : null

  const faults = new Map<number, RunFault>()
  const replayed: Numbered[] = []
  for (const [i, shaped] of file.runs.entries()) {
    const number = i + 1
    const attempt = attemptOf(shaped.attempt)
    const checked: { readonly run?: RunRecord; readonly trouble?: RunFault } = names.has(shaped.person)
      ? checkRun(shaped, compiledOf)
      : { trouble: { code: 'no-person' } }
    const { run } = checked
    const fault =
      twice(shaped.id, number, first.runs) ??
      checked.trouble ??
      (run && (checkTimes(run) ?? (attempt && (checkBelonging(run, attempt) ?? checkRules(run, attempt)))))
    if (fault) faults.set(number, fault)
    else if (run) replayed.push({ number, run })
    yield number / steps
  }
  for (const [number, fault] of faultsBetween(replayed)) faults.set(number, fault)
  const sound = replayed.filter(({ number }) => !faults.has(number))

  const played = grouped(
    sound.map(({ run }) => run),
    ({ attempt }) => attempt,
  )
  const wrong = new Map<string, number>()
  for (const [number, { code }] of faults) {
    const attempt = file.runs[number - 1]?.attempt
    if (attempt !== undefined && attempt !== null && code !== 'others-attempt')
      wrong.set(attempt, Math.min(number, wrong.get(attempt) ?? number))
  }
  const had = firstHadIn(file.attempts)
  const certificates: CertificateTrouble[] = []
  const attempts: Attempt[] = []
  const refused: AttemptTrouble[] = []
  for (const [i, attempt] of file.attempts.entries()) {
    const number = i + 1
    const { id, plan, planHash, begun } = attempt
    const person = names.get(attempt.person)
    const offer = offerOf?.(plan, planHash)
    const fault: AttemptFault | null =
      person === undefined
        ? { code: 'no-person' }
        : (twice(id, number, first.attempts) ?? checkAttempt(attempt, had, offer))
    if (fault !== null || person === undefined) {
      if (fault !== null) refused.push({ number, plan, person: person ?? '', begun, ...fault })
    } else {
      const own = (played.get(id) ?? []).filter((run) => run.person === attempt.person)
      const found = checkCertificate(attempt, own, { number, person, refused: wrong.get(id) }, offer)
      certificates.push(...found)
      attempts.push(found.every(holds) ? attempt : { ...attempt, certificate: null })
    }
    yield (file.runs.length + number) / steps
  }

  const gone = new Set(
    refused.filter(({ code }) => code !== 'twice').map(({ number }) => file.attempts[number - 1]?.id),
  )
  const runs = sound.map(({ run }) => (gone.has(run.attempt ?? undefined) ? { ...run, attempt: null } : run))
  const named = (number: number): RunName[] => file.runs.slice(number - 1, number).map((run) => nameOf(run, number))
  return {
    file: { ...file, people: known, runs, attempts },
    people: troubles,
    refused: [...faults]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([number, fault]) => named(number).map((name): RunTrouble => ({ ...name, ...fault }))),
    unchecked: sound.flatMap(({ number, run }) =>
      run.unchecked === true && run.earlier === undefined ? named(number) : [],
    ),
    earlier: sound.flatMap(({ number, run }) =>
      run.earlier === undefined ? [] : named(number).map((name) => ({ ...name, fits: run.unchecked !== true })),
    ),
    attempts: refused,
    certificates,
  }
}

/** Does all of it at once. */
function checkRecords(file: ShapedFile, compiledOf: CompiledOf, offerOf?: OfferOf): CheckedRecords {
  const checking = checkingRecords(file, compiledOf, offerOf)
  for (;;) {
    const { done, value } = checking.next()
    if (done === true) return value
  }
}

/** Reads, checks and replays a file of records, its bytes or their text. Never throws, whatever it is. */
export function checkRecordsFile(source: string | Uint8Array, compiledOf: CompiledOf, offerOf?: OfferOf): CheckResult {
  const read = readRecordsFile(source)
  return read.ok ? { ok: true, value: checkRecords(read.value, compiledOf, offerOf) } : read
}
