import { createDamagedRows } from './damaged-rows.ts'
import type { Change, CurrentChoice, Disk, News, RowName, Wire } from './store-port.ts'
import { keepTries, type KeptTries } from './kept-tries.ts'
import type { ChangeKind, Lack, Ledger } from './ledger-types.ts'
import { tidyName } from './names.ts'
import { newId } from './new-id.ts'
import type { Attempt, Person } from './record-types.ts'
import { createShelves } from './shelves.ts'
import { rehome } from './rehome.ts'
import { triesKept, withTries } from './standing/tried.ts'
import { createWriter } from './writer.ts'

/** A disk that answered after the page had gone on without it, with every row on it. */
export interface LateStore {
  readonly disk: Disk
  readonly rows: readonly Change[]
}

/** Where a ledger gets what it has not got itself. */
export interface LedgerParts {
  /** Null: nothing can be kept. */
  readonly disk: Disk | null
  readonly wire: Wire | null
  /** Why there is no disk, where that is known. */
  readonly lacks?: Lack | null
  /** A disk that may still come. */
  readonly late?: Promise<LateStore | Lack | null>
  readonly choice: CurrentChoice
  /** What deleted attempts had tried; without it that is forgotten with them. */
  readonly tries?: KeptTries
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

const nameOf = ({ store, id }: RowName): string => `${store}/${id}`

/** A ledger of what its disk holds already. */
export function createLedger(parts: LedgerParts, rows: readonly Change[] = []): Ledger {
  const { wire, choice, tries, now } = parts
  let { disk, lacks = null } = parts
  const shelves = createShelves()
  const damaged = createDamagedRows()
  const listeners = new Set<(kind: ChangeKind) => void>()
  const changed = ({ elsewhere = false, routine = false }: Partial<ChangeKind> = {}): void =>
    listeners.forEach((listener) => listener({ elsewhere, routine }))
  const tell = (news: News): void => {
    // What is in memory only is nothing another tab could read.
    if (disk !== null) wire?.tell(news)
  }
  const writer = createWriter({
    disk,
    all: shelves.all,
    now: shelves.row,
    onKept: (changes, routine) => tell({ changed: changes.map(({ store, id }) => ({ store, id })), routine }),
    onTurn: changed,
  })
  const without = ({ store, id }: RowName): Change => ({ store, id, value: null })
  /** A tab that was playing while another one deleted everything may have written once more. */
  function sweep(): void {
    const orphans = shelves.orphans().map(without)
    shelves.apply(orphans)
    if (orphans.length > 0) void disk?.write(orphans, false).catch(() => undefined)
  }
  shelves.apply(damaged.sift(rows))
  sweep()

  const someone = (): Person => ({ id: newId(), name: '', since: now() })
  /** The first person is written with the first thing of theirs, so that looking around leaves nothing behind. */
  let nobody = someone()
  /** Who somebody turned out to be that began here while it could not be known who is here already. */
  const heirs = new Map<string, string>()
  let chosen = choice.get()
  const people = (): readonly Person[] => (shelves.people().length > 0 ? shelves.people() : [nobody])
  const current = (): Person => people().find(({ id }) => id === chosen) ?? people()[0] ?? nobody
  const person = (id: string): Person | undefined => people().find((p) => p.id === id)
  /**
   * A row of somebody's as it is to be kept, with its owner where that is not written yet. Empty when its person has
   * been removed, perhaps in another tab: nothing of theirs may come back.
   */
  function owned(row: Change & { readonly store: 'runs' | 'attempts' }): readonly Change[] {
    if (row.value === null || shelves.people().some(({ id }) => id === row.value?.person)) return [row]
    const owner = row.value.person
    // In another tab somebody has begun meanwhile: whoever played here as nobody yet is they.
    if (owner === nobody.id && shelves.people().length > 0 && !heirs.has(owner)) heirs.set(owner, current().id)
    const heir = heirs.get(owner)
    if (heir !== undefined)
      return person(heir) === undefined ? [] : [{ ...row, value: { ...row.value, person: heir } } as Change]
    if (owner !== nobody.id) return []
    const first = nobody
    nobody = someone()
    return [{ store: 'people', id: first.id, value: first }, row]
  }

  function change(changes: readonly Change[], { strict = true, routine = false } = {}): Promise<boolean> {
    if (changes.length === 0) return Promise.resolve(false)
    shelves.apply(changes)
    damaged.gone(changes.filter(({ value }) => value === null))
    // What is in place of a damaged row is so for this visit: the row may hold more than can be read of it here.
    const writable = changes.filter((row) => !damaged.has(row))
    // Handed over first: whoever is told may take their time.
    const kept = writable.length > 0 ? writer.write(writable, { strict, routine }) : Promise.resolve(false)
    changed({ routine })
    return writable.length === changes.length ? kept : kept.then(() => false)
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
    ...damaged.of(id).map(without),
  ]

  /** Attempts are about to go with all their runs: what has been tried stays tried, should they come back from a file. */
  function rememberTries(attempts: readonly Attempt[]): void {
    if (tries === undefined) return
    const runs = new Map(attempts.map(({ person: id }) => [id, shelves.runsOf(id)]))
    keepTries(
      tries,
      attempts
        .filter(({ ended }) => ended === null)
        .map((attempt) => ({ id: attempt.id, tried: triesKept(attempt, runs.get(attempt.person) ?? []) })),
    )
  }

  wire?.onNews((news) => {
    if ('current' in news) {
      chosen = news.current
      return changed({ elsewhere: true })
    }
    const { routine } = news
    disk?.read(news.changed).then(
      (rows) => {
        shelves.apply(damaged.sift(rows))
        changed({ elsewhere: true, routine })
      },
      () => undefined,
    )
  })

  /** Takes in what a disk holds that answered late, and writes to it what has been kept in memory until then. */
  async function join(late: LateStore): Promise<void> {
    disk = late.disk
    lacks = null
    const mine = new Set(shelves.all().map(nameOf))
    shelves.apply(damaged.sift(late.rows.filter((row) => !mine.has(nameOf(row)))))
    const strangers = shelves
      .people()
      .filter(({ id, name }) => name === '' && mine.has(nameOf({ store: 'people', id })))
    const known = shelves.people().filter(({ id }) => !mine.has(nameOf({ store: 'people', id })))
    const heir = known.find(({ id }) => id === chosen) ?? known[0]
    if (heir !== undefined) {
      for (const { id } of strangers) {
        heirs.set(id, heir.id)
        shelves.apply(rehome(shelves, id, heir.id))
      }
    }
    sweep()
    await writer.join(late.disk)
    changed({ elsewhere: true })
  }
  void parts.late?.then((late) => {
    if (typeof late === 'object' && late !== null) return join(late)
    lacks = late
    changed()
    return undefined
  })

  return {
    keeps: writer.keeps,
    lacks: () => (disk?.newer() === true ? 'newer' : lacks),
    damaged: damaged.all,
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
      if (id === nobody.id) nobody = someone()
      return change([{ store: 'people', id, value: { ...known, name: tidyName(name) } }])
    },
    async removePerson(id) {
      const wasCurrent = current().id === id
      rememberTries(shelves.attemptsOf(id))
      const gone = change(everythingOf(id))
      if (id === nobody.id) nobody = someone()
      if (wasCurrent) choose(current().id)
      await gone
    },
    runs: (id) => shelves.runsOf(id ?? current().id),
    attempts: (id) => shelves.attemptsOf(id ?? current().id),
    run: shelves.run,
    putRun: async (run, routine = false) => {
      if (shelves.run(run.id)?.state === 'finished' && run.state !== 'finished') return false
      // An open run is written twice a second; its last half second is not worth waiting for the metal.
      return change(owned({ store: 'runs', id: run.id, value: run }), { strict: run.state !== 'open', routine })
    },
    async removeRun(id) {
      const before = shelves.run(id)
      const attempt = before && shelves.attempt(before.attempt ?? '')
      const tried = attempt && before && triesKept(attempt, [before])
      const counted: Change[] =
        attempt && tried && tried.length > (attempt.tried?.length ?? 0)
          ? [{ store: 'attempts', id: attempt.id, value: { ...attempt, tried } }]
          : []
      await change([{ store: 'runs', id, value: null }, ...counted])
      return async () => {
        if (before !== null) await change(owned({ store: 'runs', id, value: before }))
      }
    },
    putAttempt: async (attempt) => change(owned({ store: 'attempts', id: attempt.id, value: attempt })),
    add({ people, runs, attempts }) {
      const changes: Change[] = people.map((value) => ({ store: 'people', id: value.id, value }))
      if ([...runs, ...attempts].some((row) => row.person === nobody.id)) {
        changes.push({ store: 'people', id: nobody.id, value: nobody })
        nobody = someone()
      }
      changes.push(...runs.map((value): Change => ({ store: 'runs', id: value.id, value })))
      const had = tries?.get() ?? {}
      changes.push(
        ...attempts.map((one): Change => {
          const value = withTries(one, had[one.id] ?? [])
          return { store: 'attempts', id: one.id, value }
        }),
      )
      return change(changes)
    },
    outside: shelves.outside,
    addOutside: (file) => change([{ store: 'outside', id: file.id, value: file }]),
    async removeOutside(id) {
      await change([{ store: 'outside', id, value: null }])
    },
    async clear() {
      rememberTries(people().flatMap(({ id }) => shelves.attemptsOf(id)))
      const unread = damaged.all().filter(({ store }) => store !== 'outside')
      const gone = change([...shelves.records(), ...unread].map(without))
      nobody = someone()
      choose(nobody.id)
      await gone
    },
    triesKept: () => Object.keys(tries?.get() ?? {}).length,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
