import type { Attempt, OutsideFile, Person, RunRecord } from './record-types.ts'
import { tableNames } from './rows.ts'
import type { Change, RowKey, TableName } from './rows.ts'

/** All rows in memory, by table and by owner. Lists keep their identity until something in them changes. */
export interface Tables {
  apply(changes: readonly Change[]): void
  /** Oldest first. */
  people(): readonly Person[]
  runsOf(person: string): readonly RunRecord[]
  attemptsOf(person: string): readonly Attempt[]
  run(id: string): RunRecord | null
  attempt(id: string): Attempt | null
  /** Every person, run and attempt. */
  records(): readonly RowKey[]
  /** Every row. */
  all(): readonly RowKey[]
  /** The runs and attempts whose person is not there. */
  orphans(): readonly RowKey[]
  /** A row as it is; its value is null when it is not there. */
  row(key: RowKey): Change
  outside(): readonly OutsideFile[]
}

/** The tables of people and of what belongs to them. */
const personal = ['people', 'runs', 'attempts'] as const satisfies readonly TableName[]

const byTime =
  <T>(time: (row: T) => string) =>
  (a: T, b: T): number =>
    time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0

/** Empty tables. */
export function createTables(): Tables {
  const rows = {
    people: new Map<string, Person>(),
    runs: new Map<string, RunRecord>(),
    attempts: new Map<string, Attempt>(),
    outside: new Map<string, OutsideFile>(),
  }
  /** The same runs and attempts by person, so that one person's are found without a look at everybody's. */
  const owners = { runs: new Map<string, Map<string, RunRecord>>(), attempts: new Map<string, Map<string, Attempt>>() }
  const lists = new Map<string, readonly unknown[]>()

  function setOwner<T extends RunRecord | Attempt>(
    byPerson: Map<string, Map<string, T>>,
    before: T | undefined,
    value: T | null,
  ): void {
    if (before !== undefined && before.person !== value?.person) byPerson.get(before.person)?.delete(before.id)
    if (value === null) return
    const theirs = byPerson.get(value.person) ?? new Map<string, T>()
    byPerson.set(value.person, theirs.set(value.id, value))
  }

  function listed<T>(name: string, make: () => readonly T[]): readonly T[] {
    const known = lists.get(name) as readonly T[] | undefined
    if (known !== undefined) return known
    const made = make()
    lists.set(name, made)
    return made
  }

  const keysIn = (tables: readonly TableName[]): RowKey[] =>
    tables.flatMap((table) => [...rows[table].keys()].map((id) => ({ table, id })))

  return {
    apply(changes) {
      for (const { table, id, value } of changes) {
        if (table === 'runs') setOwner(owners.runs, rows.runs.get(id), value)
        if (table === 'attempts') setOwner(owners.attempts, rows.attempts.get(id), value)
        if (table === 'runs' || table === 'attempts') {
          for (const row of [rows[table].get(id), value]) if (row) lists.delete(`${table} ${row.person}`)
        } else lists.delete(table)
        if (value === null) rows[table].delete(id)
        else (rows[table] as Map<string, unknown>).set(id, value)
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
    records: () => keysIn(personal),
    all: () => keysIn(tableNames),
    orphans: () =>
      personal.flatMap((table) =>
        [...rows[table].values()].flatMap((row) =>
          'person' in row && !rows.people.has(row.person) ? [{ table, id: row.id }] : [],
        ),
      ),
    row: ({ table, id }) => ({ table, id, value: rows[table].get(id) ?? null }) as Change,
    outside: () => listed('outside', () => [...rows.outside.values()]),
  }
}
