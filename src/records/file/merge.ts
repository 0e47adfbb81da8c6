import { isSameName, tidyName } from '../names.ts'
import type { Attempt, Person, RecordsFile, RunRecord } from '../record-types.ts'

type Kept = Pick<RecordsFile, 'people' | 'runs' | 'attempts'>

/** What taking a file would add, and what it would not. */
export interface Merge extends Kept {
  /** How many runs are here already and stay as they are. */
  readonly already: number
}

/**
 * Whether a run of a file stands further on than the one that is here: it was carried on elsewhere, or it could not be
 * checked when it came (its scenario was not to be had) and now could be.
 */
const isFurther = (run: RunRecord, here: RunRecord): boolean =>
  (here.state === 'open' && run.state !== 'open') || (here.unchecked === true && run.unchecked !== true)

/** The same for an attempt: passed elsewhere meanwhile. */
const isPassed = (attempt: Attempt, here: Attempt): boolean => here.certificate === null && attempt.certificate !== null

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/**
 * What of a checked file goes where. People are the same when their ids are; `addTo` names, for people of the file, the
 * person here to whom their runs shall belong. Runs that are here already stay as they are.
 */
export function mergeRecords(file: Kept, here: Kept, addTo: ReadonlyMap<string, string> = new Map()): Merge {
  const known = { people: byId(here.people), runs: byId(here.runs), attempts: byId(here.attempts) }
  const ownerOf = (person: string): string => addTo.get(person) ?? person
  const seen = new Set<string>()
  const runs = file.runs.filter((run) => {
    const before = known.runs.get(run.id)
    const twice = seen.has(run.id)
    seen.add(run.id)
    return !twice && (before === undefined || isFurther(run, before))
  })
  const attempts = file.attempts.filter((attempt) => {
    const before = known.attempts.get(attempt.id)
    return before === undefined || isPassed(attempt, before)
  })
  const busy = new Set([...file.runs, ...file.attempts].map(({ person }) => person))
  const people = file.people.filter(
    ({ id, name }) => !known.people.has(id) && !addTo.has(id) && (name !== '' || busy.has(id)),
  )
  return {
    people,
    runs: runs.map((run) => ({ ...run, person: ownerOf(run.person) })),
    attempts: attempts.map((attempt) => ({ ...attempt, person: ownerOf(attempt.person) })),
    already: file.runs.length - runs.length,
  }
}

/** Somebody here of the same name as a person of a file (`isSameName`), but not the same: shall they be one? Null when there is none. */
export function namesake(person: Person, here: readonly Person[]): Person | null {
  if (tidyName(person.name) === '' || here.some(({ id }) => id === person.id)) return null
  return here.find((other) => isSameName(other.name, person.name)) ?? null
}
