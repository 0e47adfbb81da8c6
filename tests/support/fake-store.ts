import { checkRows } from '../../src/records/check-rows.ts'
import { createLedger } from '../../src/records/ledger.ts'
import { keyText } from '../../src/records/rows.ts'
import type { Change, RowKey } from '../../src/records/rows.ts'
import type { CurrentChoice, Store, TabChannel, TabMessage } from '../../src/records/store-port.ts'
import type { RunRecord } from '../../src/records/record-types.ts'

/** A store in memory, which can be full, lost, or of a later version. It keeps rows as they are, damaged ones too. */
export function fakeStore(): Store & {
  full: boolean
  readonly rows: Map<string, Change>
  readonly writes: Change[][]
  /** Lost and opened again, with nothing in it. */
  cleared(): void
  /** A later version of the program has upgraded it. */
  upgraded(): void
} {
  const rows = new Map<string, Change>()
  let reopened: (empty: boolean) => void = () => undefined
  let isNewer = false
  const expectUsable = (): void => {
    if (isNewer) throw new DOMException('of a later version', 'VersionError')
  }
  const store = {
    full: false,
    rows,
    writes: [] as Change[][],
    newer: () => isNewer,
    onReopened(listener: (empty: boolean) => void) {
      reopened = listener
    },
    cleared() {
      rows.clear()
      reopened(true)
    },
    upgraded() {
      isNewer = true
    },
    async readAll() {
      expectUsable()
      return checkRows([...rows.values()])
    },
    async read(keys: readonly RowKey[]) {
      expectUsable()
      return checkRows(keys.map((key) => rows.get(keyText(key)) ?? { ...key, value: null }))
    },
    async write(changes: readonly Change[]) {
      expectUsable()
      if (store.full) throw new DOMException('full', 'QuotaExceededError')
      // Throws for what no database takes, before anything is written.
      for (const { value } of changes) structuredClone(value)
      store.writes.push([...changes])
      for (const change of changes) {
        if (change.value === null) rows.delete(keyText(change))
        else rows.set(keyText(change), change)
      }
    },
  }
  return store
}

/** The two ends of a channel between two tabs: what one sends, the other hears. */
export function fakeTabs(): readonly [TabChannel, TabChannel] {
  const listeners: ((message: TabMessage) => void)[][] = [[], []]
  const end = (mine: number): TabChannel => ({
    send: (message) => listeners[1 - mine]?.forEach((listener) => listener(message)),
    onMessage: (listener) => listeners[mine]?.push(listener),
  })
  return [end(0), end(1)]
}

/** A clock that is a minute later each time it is asked. */
export function minutes(): () => string {
  let minute = 0
  return () => new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString()
}

/** A choice of the current person that lasts as long as the test. */
export function noChoice(): CurrentChoice {
  let chosen: string | null = null
  return {
    get: () => chosen,
    set: (person: string) => {
      chosen = person
    },
  }
}

export const newId = (): string => crypto.randomUUID()

/** A ledger that keeps nothing. Each of its people has the same time unless a clock is given. */
export const memoryLedger = (now: () => string = () => '2026-03-02T09:00:00.000Z') =>
  createLedger({ store: null, tabs: null, choice: noChoice(), newId, now })

/** A ledger over a store of a test's own. */
export async function ledgerOver(store: Store | null, tabs: TabChannel | null = null, choice = noChoice()) {
  return createLedger({ store, tabs, choice, newId, now: minutes() }, (await store?.readAll()) ?? [])
}

/** Two tabs over one store. */
export async function twoTabs() {
  const store = fakeStore()
  const [one, two] = fakeTabs()
  return { store, here: await ledgerOver(store, one), there: await ledgerOver(store, two) }
}

/** An open run. */
export const openRun = (part: Partial<RunRecord> = {}): RunRecord => ({
  id: 'run-1',
  person: 'nobody',
  scenario: 'scene',
  title: 'Scene',
  scenarioHash: 'sha256-0',
  version: '0.1.0',
  begun: '2026-03-02T09:00:00.000Z',
  ended: null,
  state: 'open',
  saved: { clock: 0, log: { format: 1, scenario: 'scene', seed: 1, mode: 'practice', pace: 1, entries: [] } },
  log: null,
  reading: null,
  self: null,
  attempt: null,
  ...part,
})
