import type { Change, CurrentChoice, Disk, News, Wire } from './disk-types.ts'
import type { Ledger } from './ledger-types.ts'
import { tidyName } from './names.ts'
import { newId } from './new-id.ts'
import { openDisk } from './open-disk.ts'
import type { Person } from './record-types.ts'
import { createShelves } from './shelves.ts'
import { openWire, storedChoice } from './tabs.ts'
import { createWriter } from './writer.ts'

/** Where a ledger gets what it has not got itself. */
export interface LedgerParts {
  /** Null: nothing can be kept. */
  readonly disk: Disk | null
  readonly wire: Wire | null
  readonly choice: CurrentChoice
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

/** Opens this browser's ledger. Never rejects: where storage is missing, memory stands in for the visit. */
export async function openLedger(): Promise<Ledger> {
  const disk = await openDisk()
  // With nothing kept there is nothing another tab could read.
  const wire = disk && openWire()
  const parts: LedgerParts = { disk, wire, choice: storedChoice, now: () => new Date().toISOString() }
  try {
    return createLedger(parts, (await disk?.readAll()) ?? [])
  } catch {
    // A database that cannot be read: what happens in this visit is kept in memory, and written if that works.
    return createLedger(parts, [])
  }
}

/** A ledger of what its disk holds already. */
export function createLedger({ disk, wire, choice, now }: LedgerParts, rows: readonly Change[] = []): Ledger {
  const shelves = createShelves()
  const listeners = new Set<() => void>()
  const changed = (): void => listeners.forEach((listener) => listener())
  const tell = (news: News): void => wire?.tell(news)
  const writer = createWriter({
    disk,
    now: shelves.row,
    onKept: (changes) => tell({ changed: changes.map(({ store, id }) => ({ store, id })) }),
    onTurn: changed,
  })
  shelves.apply(rows)

  /** The first person is written with the first thing of theirs, so that looking around leaves nothing behind. */
  let nobody: Person = { id: newId(), name: '', since: now() }
  let chosen = choice.get()
  const people = (): readonly Person[] => (shelves.people().length > 0 ? shelves.people() : [nobody])
  const current = (): Person => people().find(({ id }) => id === chosen) ?? people()[0] ?? nobody
  const person = (id: string): Person | undefined => people().find((p) => p.id === id)
  const ownerOf = (id: string): Change[] =>
    id === nobody.id && shelves.people().every((known) => known.id !== id)
      ? [{ store: 'people', id, value: nobody }]
      : []

  function change(changes: readonly Change[], strict = true): Promise<boolean> {
    shelves.apply(changes)
    // Handed over first: whoever is told may take their time.
    const kept = writer.write(changes, strict)
    changed()
    return kept
  }
  function choose(id: string): void {
    chosen = id
    choice.set(id)
    tell({ current: id })
    changed()
  }
  const everythingOf = (id: string): Change[] => [
    { store: 'people', id, value: null },
    ...shelves.runsOf(id).map((run): Change => ({ store: 'runs', id: run.id, value: null })),
    ...shelves.attemptsOf(id).map((a): Change => ({ store: 'attempts', id: a.id, value: null })),
  ]

  wire?.onNews((news) => {
    if ('current' in news) {
      chosen = news.current
      return changed()
    }
    disk?.read(news.changed).then(
      (rows) => {
        shelves.apply(rows)
        changed()
      },
      () => undefined,
    )
  })

  return {
    keeps: writer.keeps,
    people,
    current,
    async switchTo(id) {
      if (person(id) !== undefined) choose(id)
    },
    async addPerson(name) {
      const added: Person = { id: newId(), name: tidyName(name), since: now() }
      const kept = change([{ store: 'people', id: added.id, value: added }])
      choose(added.id)
      await kept
      return added
    },
    async rename(id, name) {
      const known = person(id)
      if (known === undefined) return false
      return change([{ store: 'people', id, value: { ...known, name: tidyName(name) } }])
    },
    async removePerson(id) {
      const wasCurrent = current().id === id
      const gone = change(everythingOf(id))
      if (id === nobody.id) nobody = { id: newId(), name: '', since: now() }
      if (wasCurrent) choose(current().id)
      await gone
    },
    runs: (id) => shelves.runsOf(id ?? current().id),
    attempts: (id) => shelves.attemptsOf(id ?? current().id),
    putRun: async (run) => {
      // Removed in another tab while the run went on: nothing of theirs may come back.
      if (run.person !== nobody.id && person(run.person) === undefined) return false
      // An open run is written twice a second; its last half second is not worth waiting for the metal.
      return change([...ownerOf(run.person), { store: 'runs', id: run.id, value: run }], run.state !== 'open')
    },
    async removeRun(id) {
      const before = shelves.run(id)
      await change([{ store: 'runs', id, value: null }])
      return async () => {
        if (before !== null) await change([...ownerOf(before.person), { store: 'runs', id, value: before }])
      }
    },
    putAttempt: (attempt) =>
      change([...ownerOf(attempt.person), { store: 'attempts', id: attempt.id, value: attempt }]),
    add: ({ people, runs, attempts }) =>
      change([
        ...people.map((value): Change => ({ store: 'people', id: value.id, value })),
        ...runs.flatMap((run) => ownerOf(run.person)).slice(0, 1),
        ...runs.map((value): Change => ({ store: 'runs', id: value.id, value })),
        ...attempts.map((value): Change => ({ store: 'attempts', id: value.id, value })),
      ]),
    outside: shelves.outside,
    addOutside: (file) => change([{ store: 'outside', id: file.id, value: file }]),
    async removeOutside(id) {
      await change([{ store: 'outside', id, value: null }])
    },
    async clear() {
      const gone = change(shelves.people().flatMap(({ id }) => everythingOf(id)))
      nobody = { id: newId(), name: '', since: now() }
      choose(nobody.id)
      await gone
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
