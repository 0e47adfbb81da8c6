import type { Change, RowName } from './store-port.ts'
import type { OutsideFile } from './ledger-types.ts'
import type { Attempt, Person, RunRecord } from './record-types.ts'
import { storeNames } from './rows.ts'
import type { StoreName } from './rows.ts'

/** All records at hand, in memory. */
export interface Shelves {
  apply(changes: readonly Change[]): void
  /** Oldest first. */
  people(): readonly Person[]
  runsOf(person: string): readonly RunRecord[]
  attemptsOf(person: string): readonly Attempt[]
  run(id: string): RunRecord | null
  attempt(id: string): Attempt | null
  /** Names of every person, run and attempt there is; and of the runs and attempts whose person there is not. */
  records(): readonly RowName[]
  /** Names of every row there is. */
  all(): readonly RowName[]
  orphans(): readonly RowName[]
  /** A row as it is; its value is null when there is none. */
  row(name: RowName): Change
  outside(): readonly OutsideFile[]
}

/** The stores with what belongs to people. */
const owned = ['people', 'runs', 'attempts'] as const satisfies readonly StoreName[]

const byTime =
  <T>(time: (row: T) => string) =>
  (a: T, b: T): number =>
    time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0

/** Empty shelves. Lists keep their identity until something on them changes. */
export function createShelves(): Shelves {
  const rows = {
    people: new Map<string, Person>(),
    runs: new Map<string, RunRecord>(),
    attempts: new Map<string, Attempt>(),
    outside: new Map<string, OutsideFile>(),
  }
  /** By store and person: whose rows these are, so that nobody's are looked for among everybody's. */
  const owners = { runs: new Map<string, Map<string, RunRecord>>(), attempts: new Map<string, Map<string, Attempt>>() }
  const lists = new Map<string, readonly unknown[]>()

  function own<T extends RunRecord | Attempt>(of: Map<string, Map<string, T>>, before: T | undefined, value: T | null) {
    if (before !== undefined && before.person !== value?.person) of.get(before.person)?.delete(before.id)
    if (value === null) return
    const theirs = of.get(value.person) ?? new Map<string, T>()
    of.set(value.person, theirs.set(value.id, value))
  }

  function listed<T>(name: string, make: () => readonly T[]): readonly T[] {
    const known = lists.get(name) as readonly T[] | undefined
    if (known !== undefined) return known
    const made = make()
    lists.set(name, made)
    return made
  }

  const namesIn = (stores: readonly StoreName[]): RowName[] =>
    stores.flatMap((store) => [...rows[store].keys()].map((id) => ({ store, id })))

  return {
    apply(changes) {
      for (const { store, id, value } of changes) {
        if (store === 'runs') own(owners.runs, rows.runs.get(id), value)
        if (store === 'attempts') own(owners.attempts, rows.attempts.get(id), value)
        if (store === 'runs' || store === 'attempts') {
          for (const row of [rows[store].get(id), value]) if (row) lists.delete(`${store} ${row.person}`)
        } else lists.delete(store)
        if (value === null) rows[store].delete(id)
        else (rows[store] as Map<string, unknown>).set(id, value)
      }
    },
    people: () => listed('people', () => [...rows.people.values()].sort(byTime((p) => p.since))),
    runsOf: (person) =>
      listed(`runs ${person}`, () => [...(owners.runs.get(person)?.values() ?? [])].sort(byTime((run) => run.begun))),
    attemptsOf: (person) =>
      listed(`attempts ${person}`, () =>
        [...(owners.attempts.get(person)?.values() ?? [])].sort(byTime((a) => a.begun)),
      ),
    run: (id) => rows.runs.get(id) ?? null,
    attempt: (id) => rows.attempts.get(id) ?? null,
    records: () => namesIn(owned),
    all: () => namesIn(storeNames),
    orphans: () =>
      owned.flatMap((store) =>
        [...rows[store].values()].flatMap((row) =>
          'person' in row && !rows.people.has(row.person) ? [{ store, id: row.id }] : [],
        ),
      ),
    row: ({ store, id }) => ({ store, id, value: rows[store].get(id) ?? null }) as Change,
    outside: () => listed('outside', () => [...rows.outside.values()]),
  }
}
