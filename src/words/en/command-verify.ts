/** What `step-in verify` says around the trouble with a file of records, which is told in words of records. */
export const verify = {
  help: `step-in verify <export.json> [--scenarios <folder>] [--plans <folder>]

Replays every finished run of a file of records, compares its scores with those of its log, and works every
certificate out again by the rules of its plan. A score or a certificate by rules 1 of scoring is not worked out again
and counts for nothing. One line for each thing that does not hold or cannot be told, then a
summary. docs/records.md tells how a receipt comes about, and what it does and does not prove.

  --scenarios <folder>    where the scenarios are, in the versions that were played (default: scenarios)
  --plans <folder>        where the training plans are (default: public/plans)

Exit code: 0 when all holds, 1 when something does not or cannot be told, 2 when the file cannot be read.
`,
  nothingNamed: 'verify: name one file of records, for example: verify step-in-records.json',
  noPlanFolder: (folder: string): string => `verify: --plans: ${folder}: there is no such folder`,
  noPlans: (folder: string): string => `verify: --plans: ${folder}: there is no plan (.json) in this folder`,
  replaying: 'replaying',
  /** Which run, attempt or certificate a line is about. Days are ISO dates. */
  run: ({ number, title, person, day }: NamedRun): string => `run ${number}, “${title}”, ${person}, begun ${day}`,
  person: (number: number, name: string): string => `person ${number}, ${name}`,
  attempt: ({ number, plan, person, day }: NamedAttempt): string =>
    `attempt ${number}, ${plan}, ${person}, begun ${day}`,
  certificate: ({ number, plan, person, day }: NamedAttempt): string =>
    `certificate of attempt ${number}, “${plan}”, ${person}, ${day}`,
  unchecked: 'this version of the scenario is not here, so it cannot be replayed',
  /** A run with a score by rules 1. `fits`: its log was replayed. */
  earlier: (fits: boolean): string =>
    fits
      ? 'scored under rules 1: not worked out again; its log fits its scenario'
      : 'scored under rules 1: not worked out again; this version of the scenario is not here, so it cannot be replayed',
  summary: (counts: VerifyCounts): string => {
    const { right, wrongRuns, people, attempts, unchecked, earlier, remarks, certificates } = counts
    const parts = [
      `${counted(right, 'finished run')} replayed and right by rules 2`,
      wrongRuns > 0 && `${wrongRuns} wrong`,
      people > 0 && `${people === 1 ? '1 person' : `${people} people`} wrong`,
      attempts > 0 && `${counted(attempts, 'attempt')} wrong`,
      unchecked > 0 && `${unchecked} not to be told`,
      earlier > 0 && `${earlier} scored under rules 1, which ${earlier === 1 ? 'counts' : 'count'} for nothing`,
      remarks > 0
        ? `${counted(remarks, 'remark')} on certificates`
        : certificates > 0 && `${counted(certificates, 'certificate')} right`,
    ]
    return parts.filter((part) => part !== false).join(', ')
  },
}

interface NamedRun {
  /** Its place in the file, from 1. */
  readonly number: number
  readonly title: string
  readonly person: string
  readonly day: string
}

interface NamedAttempt {
  /** Its place in the file, from 1. */
  readonly number: number
  readonly plan: string
  readonly person: string
  readonly day: string
}

/** What came of a file of records: how many of each do not hold, and how many do. */
export interface VerifyCounts {
  /** Finished runs that were replayed and hold. */
  readonly right: number
  readonly wrongRuns: number
  readonly people: number
  readonly attempts: number
  readonly unchecked: number
  /** Finished runs with a score by rules 1. */
  readonly earlier: number
  /** What is wrong with certificates, or cannot be told. */
  readonly remarks: number
  /** Certificates that are there. */
  readonly certificates: number
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
