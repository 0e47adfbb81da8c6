import { createLedger } from '../../src/records/ledger.ts'
import type { Change, Disk, News, RowName, Wire } from '../../src/records/store-port.ts'
import type { RunRecord } from '../../src/records/record-types.ts'

/** A disk in memory that can be full. */
export function fakeStore(): Disk & {
  full: boolean
  readonly rows: Map<string, Change>
  readonly writes: Change[][]
  /** Lost and opened again, with nothing on it. */
  cleared(): void
} {
  const rows = new Map<string, Change>()
  const nameOf = ({ store, id }: RowName) => `${store}/${id}`
  let back: (empty: boolean) => void = () => undefined
  const disk = {
    full: false,
    rows,
    writes: [] as Change[][],
    newer: () => false,
    onBack(listener: (empty: boolean) => void) {
      back = listener
    },
    cleared() {
      rows.clear()
      back(true)
    },
    readAll: async () => [...rows.values()],
    read: async (names: readonly RowName[]) => names.map((name) => rows.get(nameOf(name)) ?? { ...name, value: null }),
    write: async (changes: readonly Change[]) => {
      if (disk.full) throw new DOMException('full', 'QuotaExceededError')
      disk.writes.push([...changes])
      for (const change of changes) {
        if (change.value === null) rows.delete(nameOf(change))
        else rows.set(nameOf(change), change)
      }
    },
  }
  return disk
}

/** Two ends of a line: what one tells, the other hears. */
export function fakeWires(): readonly [Wire, Wire] {
  const heard: ((news: News) => void)[][] = [[], []]
  const end = (mine: number): Wire => ({
    tell: (news) => heard[1 - mine]?.forEach((listener) => listener(news)),
    onNews: (listener) => heard[mine]?.push(listener),
  })
  return [end(0), end(1)]
}

/** A clock that is a minute later each time it is asked. */
export function minutes(): () => string {
  let minute = 0
  return () => new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString()
}

export const noChoice = () => {
  let chosen: string | null = null
  return {
    get: () => chosen,
    set: (person: string) => {
      chosen = person
    },
  }
}

/** A ledger over a disk of a test's own. */
export async function ledgerOver(disk: Disk | null, wire: Wire | null = null, choice = noChoice()) {
  return createLedger({ disk, wire, choice, now: minutes() }, (await disk?.readAll()) ?? [])
}

/** Two tabs over one disk. */
export async function twoTabs() {
  const disk = fakeStore()
  const [one, two] = fakeWires()
  return { disk, here: await ledgerOver(disk, one), there: await ledgerOver(disk, two) }
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
