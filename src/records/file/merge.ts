import { foldedName, tidyName } from '../names.ts'
import { withTries } from '../standing/tried.ts'
import type { Attempt, Person, Records, RunRecord } from '../record-types.ts'

/** What taking a file would add, and what it would not. */
export interface Merge extends Records {
  /** How many runs are here already and stay as they are. */
  readonly already: number
}

/**
 * Whether a run of a file stands further on than the one that is here: it was carried on elsewhere, or it could not be
 * checked when it came (its scenario was not to be had) and now could be.
 */
const isFurther = (run: RunRecord, here: RunRecord): boolean =>
  (here.state === 'open' && run.state !== 'open') || (here.unchecked === true && run.unchecked !== true)

/**
 * What an attempt of a file makes of the one that is here; null when nothing. One that was passed elsewhere takes its
 * place, unless something was played here that the file knows nothing of: then its runs are taken, and whether they all
 * pass together follows from them. Tries that have been had there are had here.
 */
function joined(attempt: Attempt, here: Attempt, unknown: boolean): Attempt | null {
  if (here.certificate !== null) return null
  if (attempt.certificate !== null && !unknown) return attempt
  const both = withTries(here, attempt.tried ?? [])
  return both.tried?.length === here.tried?.length ? null : both
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/**
 * What taking a checked file adds to the records that are here. Two people are the same when their ids are. Runs that
 * are here already stay as they are.
 * @param addTo by the id of a person of the file: the person here to whom their runs shall belong
 */
export function mergeRecords(file: Records, here: Records, addTo: ReadonlyMap<string, string> = new Map()): Merge {
  const known = { people: byId(here.people), runs: byId(here.runs), attempts: byId(here.attempts) }
  const ownerOf = (person: string): string => addTo.get(person) ?? person
  const seen = new Set<string>()
  const runs = file.runs.filter((run) => {
    const before = known.runs.get(run.id)
    const twice = seen.has(run.id)
    seen.add(run.id)
    return !twice && (before === undefined || isFurther(run, before))
  })
  const inFile = new Set(file.runs.map(({ id }) => id))
  const onlyHere = new Set([
    ...here.runs.flatMap((run) => (inFile.has(run.id) ? [] : [run.attempt])),
    ...here.attempts.flatMap(({ id, tried = [] }) => (tried.every(({ run }) => inFile.has(run)) ? [] : [id])),
  ])
  const attempts = file.attempts.flatMap((attempt) => {
    const before = known.attempts.get(attempt.id)
    return before === undefined ? [attempt] : (joined(attempt, before, onlyHere.has(attempt.id)) ?? [])
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

/**
 * By the id of a person of a file: another person here of the same name (`foldedName`), who may be the same in truth.
 * Nameless people, and those who are here already, have none.
 */
export function namesakes(people: readonly Person[], here: readonly Person[]): ReadonlyMap<string, Person> {
  const ids = new Set(here.map(({ id }) => id))
  const byName = new Map(here.toReversed().map((other) => [foldedName(other.name), other]))
  return new Map(
    people.flatMap(({ id, name }) => {
      const same = ids.has(id) || tidyName(name) === '' ? undefined : byName.get(foldedName(name))
      return same === undefined ? [] : [[id, same] as const]
    }),
  )
}
