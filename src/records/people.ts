import type { Person } from './record-types.ts'
import type { Change } from './rows.ts'
import type { CurrentChoice } from './store-port.ts'
import type { Tables } from './tables.ts'

/** Who is here, and whose a row is. There is always somebody: without any row of a person, a nameless placeholder. */
export interface People {
  /** At least one, oldest first. */
  list(): readonly Person[]
  current(): Person
  find(id: string): Person | undefined
  /** Makes somebody current, and keeps the choice. */
  choose(id: string): void
  /** Makes somebody current who was chosen in another tab, which has kept the choice. */
  follow(id: string): void
  isPlaceholder(id: string): boolean
  /** Gives the placeholder away, to be stored or forgotten, and makes another one for when nobody is here again. */
  takePlaceholder(): Person
  /**
   * A run or attempt as it is to be stored, together with its owner where the owner has no row yet. Empty when its
   * person has been removed, perhaps in another tab: nothing of theirs may come back.
   */
  withOwner(row: Change & { readonly table: 'runs' | 'attempts' }): readonly Change[]
  /**
   * The nameless people of this visit turn out to be somebody who was here before: gives the changes that make everything
   * of theirs that person's. What is stored for them later becomes that person's too.
   * @param isOfVisit whether a person's row was made in this visit, before the store answered
   */
  mergeNameless(isOfVisit: (id: string) => boolean): readonly Change[]
}

export interface PeopleParts {
  readonly tables: Pick<Tables, 'people' | 'runsOf' | 'attemptsOf'>
  readonly choice: CurrentChoice
  readonly newId: () => string
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

export function createPeople({ tables, choice, newId, now }: PeopleParts): People {
  const nameless = (): Person => ({ id: newId(), name: '', since: now() })
  /** It is stored together with the first row of theirs, so that looking around leaves nothing in the database. */
  let placeholder = nameless()
  /** By the id of a nameless person: the person they turned out to be. */
  const merged = new Map<string, string>()
  let chosen = choice.get()

  const list = (): readonly Person[] => (tables.people().length > 0 ? tables.people() : [placeholder])
  const find = (id: string): Person | undefined => list().find((person) => person.id === id)
  const current = (): Person => list().find(({ id }) => id === chosen) ?? list()[0] ?? placeholder
  const isPlaceholder = (id: string): boolean => id === placeholder.id
  function takePlaceholder(): Person {
    const taken = placeholder
    placeholder = nameless()
    return taken
  }

  /** Makes everything of one person another's, and removes the first. */
  const reassign = (from: string, to: string): Change[] => [
    ...tables.runsOf(from).map((run): Change => ({ table: 'runs', id: run.id, value: { ...run, person: to } })),
    ...tables.attemptsOf(from).map((one): Change => ({ table: 'attempts', id: one.id, value: { ...one, person: to } })),
    { table: 'people', id: from, value: null },
  ]

  return {
    list,
    current,
    find,
    choose(id) {
      chosen = id
      choice.set(id)
    },
    follow(id) {
      chosen = id
    },
    isPlaceholder,
    takePlaceholder,
    withOwner(row) {
      if (row.value === null) return [row]
      const owner = row.value.person
      if (tables.people().some(({ id }) => id === owner)) return [row]
      // Somebody has begun in another tab meanwhile. The placeholder of this tab stood for the same person.
      if (isPlaceholder(owner) && tables.people().length > 0 && !merged.has(owner)) merged.set(owner, current().id)
      const person = merged.get(owner)
      if (person !== undefined)
        return find(person) === undefined ? [] : [{ ...row, value: { ...row.value, person } } as Change]
      if (!isPlaceholder(owner)) return []
      const first = takePlaceholder()
      return [{ table: 'people', id: first.id, value: first }, row]
    },
    mergeNameless(isOfVisit) {
      const known = tables.people().filter(({ id }) => !isOfVisit(id))
      const person = known.find(({ id }) => id === chosen) ?? known[0]
      if (person === undefined) return []
      const visitors = tables.people().filter(({ id, name }) => name === '' && isOfVisit(id))
      return visitors.flatMap(({ id }) => {
        merged.set(id, person.id)
        return reassign(id, person.id)
      })
    },
  }
}
