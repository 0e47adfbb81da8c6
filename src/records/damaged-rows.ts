import * as v from 'valibot'
import type { Change, RowName } from './store-port.ts'
import { personShape } from './file/file-shape.ts'
import { tidyName } from './names.ts'
import { isWhole } from './row-shape.ts'

/** Rows of the database that cannot be read. They stay there as they are, until somebody deletes what they belong to. */
export interface DamagedRows {
  /**
   * Rows as they lie in the database: gives those that can be used, and remembers the others. For a person who cannot
   * be read another stands in under their id, or what is theirs would be nobody's.
   */
  sift(rows: readonly Change[]): readonly Change[]
  /** Whether a row lies in the database damaged: it may be deleted, and is never written over. */
  has(row: RowName): boolean
  /** These rows have been deleted: whatever was damaged there is gone. */
  gone(rows: readonly RowName[]): void
  all(): readonly RowName[]
  /** Those that belong to a person, as far as can be told. */
  of(person: string): readonly RowName[]
}

const nameOf = ({ store, id }: RowName): string => `${store}/${id}`
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined

/** Those of whom it cannot be read since when they are here come after everybody else: nobody becomes them by default. */
const LATEST = '9999-12-31T23:59:59.999Z'

/** Who stands in for a damaged person: with the name and the time of theirs that can be read. */
function standIn({ store, id, value }: Change): Change[] {
  if (store !== 'people' || !v.is(personShape.entries.id, id)) return []
  const [name, since] = [field(value, 'name'), field(value, 'since')]
  const person = {
    id,
    name: typeof name === 'string' ? tidyName(name) : '',
    since: v.is(personShape.entries.since, since) ? since : LATEST,
  }
  return [{ store, id, value: person }]
}

export function createDamagedRows(): DamagedRows {
  const rows = new Map<string, { readonly name: RowName; readonly person: unknown }>()
  return {
    sift: (found) =>
      found.flatMap((row) => {
        const name = { store: row.store, id: row.id }
        rows.delete(nameOf(name))
        if (isWhole(row)) return [row]
        rows.set(nameOf(name), { name, person: row.store === 'people' ? row.id : field(row.value, 'person') })
        return standIn(row)
      }),
    has: (row) => rows.has(nameOf(row)),
    gone: (names) => names.forEach((name) => rows.delete(nameOf(name))),
    all: () => [...rows.values()].map(({ name }) => name),
    of: (person) => [...rows.values()].flatMap(({ name, person: owner }) => (owner === person ? [name] : [])),
  }
}
