import { createNanoEvents } from 'nanoevents'
import { createDamagedRows } from './damaged-rows.ts'
import { keepTries, triesOfDeleted, type KeptTries } from './kept-tries.ts'
import type { ChangeKind, Lack, Ledger } from './ledger-types.ts'
import { tidyName } from './names.ts'
import { createPeople } from './people.ts'
import type { Attempt, Person } from './record-types.ts'
import { keyText, removal } from './rows.ts'
import type { Change, StoredRow } from './rows.ts'
import { triesKept, withTries } from './standing/tried.ts'
import type { CurrentChoice, Durability, Store, TabChannel, TabMessage } from './store-port.ts'
import { createTables } from './tables.ts'
import { createWriter } from './writer.ts'

/** A store that answered after the page had gone on without it, with every row in it. */
export interface LateStore {
  readonly store: Store
  readonly rows: readonly StoredRow[]
}

/** What a ledger is made of. */
export interface LedgerParts {
  /** Null: nothing can be kept. */
  readonly store: Store | null
  /** Null: nothing is heard of other tabs. */
  readonly tabs: TabChannel | null
  /** Why there is no store, where that is known. */
  readonly lacks?: Lack | null
  /** A store that may still come. */
  readonly late?: Promise<LateStore | Lack | null>
  readonly choice: CurrentChoice
  /** What had been tried in deleted attempts; without this it is forgotten with them. */
  readonly tries?: KeptTries
  /** A new id for a person: random, never given before. */
  readonly newId: () => string
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

/** A ledger of the rows that its store holds already. */
export function createLedger(parts: LedgerParts, rows: readonly StoredRow[] = []): Ledger {
  const { tabs, choice, tries, newId, now } = parts
  let { store, lacks = null } = parts
  const tables = createTables()
  const damaged = createDamagedRows()
  const emitter = createNanoEvents<{ change: (kind: ChangeKind) => void }>()
  const changed = ({ elsewhere = false, routine = false }: Partial<ChangeKind> = {}): void =>
    emitter.emit('change', { elsewhere, routine })
  const tellTabs = (message: TabMessage): void => {
    // Another tab can read only what is stored.
    if (store !== null) tabs?.send(message)
  }
  const writer = createWriter({
    store,
    all: tables.all,
    row: tables.row,
    onStored: (changes, routine) => tellTabs({ changed: changes.map(({ table, id }) => ({ table, id })), routine }),
    onTurn: changed,
  })
  /** Removes rows without an owner: a tab in which somebody played while another deleted everything may have written once more. */
  function removeOrphans(): void {
    const orphans = tables.orphans().map(removal)
    tables.apply(orphans)
    if (orphans.length > 0) void store?.write(orphans, 'relaxed').catch(() => undefined)
  }
  tables.apply(damaged.take(rows))
  removeOrphans()
  const people = createPeople({ tables, choice, newId, now })

  function change(
    changes: readonly Change[],
    { durability = 'strict', routine = false }: { readonly durability?: Durability; readonly routine?: boolean } = {},
  ): Promise<boolean> {
    if (changes.length === 0) return Promise.resolve(false)
    tables.apply(changes)
    damaged.forget(changes.filter(({ value }) => value === null))
    // What takes the place of a damaged row lasts for this visit: the row may hold more than this version can read.
    const writable = changes.filter((row) => !damaged.has(row))
    // The write begins before the listeners are called, because they may take long.
    const stored = writable.length > 0 ? writer.write(writable, { durability, routine }) : Promise.resolve(false)
    changed({ routine })
    return writable.length === changes.length ? stored : stored.then(() => false)
  }
  function choose(id: string): void {
    people.choose(id)
    tellTabs({ current: id })
    changed()
  }
  const everythingOf = (id: string): Change[] => [
    removal({ table: 'people', id }),
    ...tables.runsOf(id).map((run) => removal({ table: 'runs', id: run.id })),
    ...tables.attemptsOf(id).map((attempt) => removal({ table: 'attempts', id: attempt.id })),
    ...damaged.of(id).map(removal),
  ]

  /** These attempts are about to be deleted with all their runs. What has been tried stays tried, should they come back from a file. */
  function rememberTries(attempts: readonly Attempt[]): void {
    if (tries === undefined) return
    const runs = new Map(attempts.map(({ person: id }) => [id, tables.runsOf(id)]))
    keepTries(
      tries,
      attempts
        .filter(({ ended }) => ended === null)
        .map((attempt) => ({ id: attempt.id, tried: triesKept(attempt, runs.get(attempt.person) ?? []) })),
    )
  }

  tabs?.onMessage((message) => {
    if ('current' in message) {
      people.follow(message.current)
      return changed({ elsewhere: true })
    }
    const { routine } = message
    store?.read(message.changed).then(
      (read) => {
        tables.apply(damaged.take(read))
        changed({ elsewhere: true, routine })
      },
      () => undefined,
    )
  })

  /** Takes in what a late store holds, and writes to it what has been in memory only until now. */
  async function join(late: LateStore): Promise<void> {
    store = late.store
    lacks = null
    const ofVisit = new Set(tables.all().map(keyText))
    tables.apply(damaged.take(late.rows.filter(({ key }) => !ofVisit.has(keyText(key)))))
    tables.apply(people.mergeNameless((id) => ofVisit.has(keyText({ table: 'people', id }))))
    removeOrphans()
    await writer.connect(late.store)
    changed({ elsewhere: true })
  }
  void parts.late?.then((late) => {
    if (typeof late === 'object' && late !== null) return join(late)
    lacks = late
    changed()
    return undefined
  })

  return {
    keeps: writer.isUpToDate,
    lacks: () => (store?.newer() === true ? 'newer' : lacks),
    damaged: damaged.all,
    people: people.list,
    current: people.current,
    async switchTo(id) {
      if (people.find(id) !== undefined) choose(id)
    },
    async addPerson(name) {
      const added: Person = { id: newId(), name: tidyName(name), since: now() }
      const stored = change([{ table: 'people', id: added.id, value: added }])
      choose(added.id)
      await stored
      return added
    },
    async rename(id, name) {
      const known = people.find(id)
      if (known === undefined) return false
      if (people.isPlaceholder(id)) people.takePlaceholder()
      return change([{ table: 'people', id, value: { ...known, name: tidyName(name) } }])
    },
    async removePerson(id) {
      const wasCurrent = people.current().id === id
      rememberTries(tables.attemptsOf(id))
      const gone = change(everythingOf(id))
      if (people.isPlaceholder(id)) people.takePlaceholder()
      if (wasCurrent) choose(people.current().id)
      await gone
    },
    runs: (id) => tables.runsOf(id ?? people.current().id),
    attempts: (id) => tables.attemptsOf(id ?? people.current().id),
    run: tables.run,
    putRun: async (run, routine = false) => {
      if (tables.run(run.id)?.state === 'finished' && run.state !== 'finished') return false
      // An open run is written twice a second. A crash of the machine may cost the last half second of it.
      const durability = run.state === 'open' ? 'relaxed' : 'strict'
      return change(people.withOwner({ table: 'runs', id: run.id, value: run }), { durability, routine })
    },
    async removeRun(id) {
      const before = tables.run(id)
      const attempt = before && tables.attempt(before.attempt ?? '')
      const tried = attempt && before && triesKept(attempt, [before])
      const counted: Change[] =
        attempt && tried && tried.length > (attempt.tried?.length ?? 0)
          ? [{ table: 'attempts', id: attempt.id, value: { ...attempt, tried } }]
          : []
      await change([removal({ table: 'runs', id }), ...counted])
      return async () => {
        if (before !== null) await change(people.withOwner({ table: 'runs', id, value: before }))
      }
    },
    putAttempt: async (attempt) => change(people.withOwner({ table: 'attempts', id: attempt.id, value: attempt })),
    add({ people: added, runs, attempts }) {
      const changes: Change[] = added.map((value) => ({ table: 'people', id: value.id, value }))
      if ([...runs, ...attempts].some((row) => people.isPlaceholder(row.person))) {
        const owner = people.takePlaceholder()
        changes.push({ table: 'people', id: owner.id, value: owner })
      }
      changes.push(...runs.map((value): Change => ({ table: 'runs', id: value.id, value })))
      const had = tries?.get() ?? {}
      changes.push(
        ...attempts.map((one): Change => {
          const value = withTries(one, triesOfDeleted(had, one.id))
          return { table: 'attempts', id: one.id, value }
        }),
      )
      return change(changes)
    },
    outside: tables.outside,
    addOutside: (file) => change([{ table: 'outside', id: file.id, value: file }]),
    async removeOutside(id) {
      await change([removal({ table: 'outside', id })])
    },
    async clear() {
      rememberTries(people.list().flatMap(({ id }) => tables.attemptsOf(id)))
      const unread = damaged.all().filter(({ table }) => table !== 'outside')
      const gone = change([...tables.records(), ...unread].map(removal))
      people.takePlaceholder()
      choose(people.current().id)
      await gone
    },
    triesKept: () => Object.keys(tries?.get() ?? {}).length,
    subscribe: (listener) => emitter.on('change', listener),
  }
}
