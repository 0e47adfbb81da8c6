import { createLedger } from '../../src/records/ledger.ts'
import type { Ledger } from '../../src/records/ledger-types.ts'
import type { PlanOffer } from '../../src/records/standing/index.ts'
import { createCourses } from '../../src/records/courses/courses.ts'
import type { PlaySession } from '../../src/play/session-types.ts'
import type { CatalogueEntry, Missing, Settings, Shell } from '../../src/ui/frame/shell-types.ts'
import { entries } from './heads.ts'

const defaults: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  pace: 1,
  captions: true,
  sound: true,
  volumes: { voice: 0.8, effects: 0.8, beds: 0.5 },
  reducedMotion: null,
  noFlash: false,
  quality: 'auto',
  shortcuts: true,
  keys: { notice: 'n', look: 'l', stepIn: ' ' },
  lessonDone: false,
}

export interface FakeOptions {
  readonly settings?: Partial<Settings>
  readonly entries?: readonly CatalogueEntry[]
  readonly missing?: readonly Missing[]
  readonly half?: boolean
  readonly ledger?: Ledger
  readonly offers?: readonly PlanOffer[]
  /** ISO 8601 in UTC. */
  readonly now?: string
}

/** A shell by hand: no engine, no storage, everything a screen may ask for. For previews and component tests. */
export function fakeShell(options: FakeOptions = {}): Shell {
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  let settings: Settings = { ...defaults, ...options.settings }
  let list = options.entries ?? entries
  let half = options.half ?? false
  const nothing = () => undefined
  const choice = { get: () => null, set: nothing }
  const ledger =
    options.ledger ?? createLedger({ disk: null, wire: null, choice, now: () => '2026-03-02T09:00:00.000Z' })
  let ids = 0
  const plans = createCourses({
    ledger,
    offers: options.offers ?? [],
    newId: () => `id-${++ids}`,
    seed: () => 1,
    now: () => options.now ?? '2026-03-02T09:00:00.000Z',
    version: '0.1.0',
    language: () => 'en',
    changed,
  })
  const open = {
    run: 'half',
    scenarioId: 'long-stop',
    title: 'The long stop',
    clock: 72_300,
    pace: 1,
    begun: '2026-03-02T09:00:00.000Z',
    attempt: null,
    elsewhere: false,
    fits: 'yes' as const,
  }
  const session = { subscribe: () => nothing, pause: nothing } as unknown as PlaySession
  const shell: Partial<Shell> = {
    catalogue: () => list,
    settings: () => settings,
    change(part) {
      settings = { ...settings, ...part }
      changed()
    },
    missing: () => options.missing ?? [],
    damaged: () => ({ people: 0, runs: 0, attempts: 0, files: 0, settings: false }),
    version: '0.1.0',
    ledger,
    plans,
    resumable: () => (half ? [open] : []),
    resume: async () => (half ? session : 'gone'),
    async giveUp() {
      half = false
      changed()
      return async () => {
        half = true
        changed()
      }
    },
    reopen: async () => null,
    runOf: () => null,
    checkRecords: async () => ({ ok: false, error: { code: 'not-records' } }),
    async importFile(file) {
      if (file.name.includes('good'))
        return { ok: true, id: 'outside-parking', problems: [], kept: true, replaced: null }
      const at = { file: file.name, severity: 'error' } as const
      return {
        ok: false,
        problems: [
          {
            ...at,
            line: 14,
            column: 7,
            code: 'unknown-id',
            message: '“then” names the beat “questons”, which is not in this file; did you mean “questions”?',
          },
          {
            ...at,
            line: 31,
            column: 22,
            code: 'say-or-label',
            message: 'An action has a “label”, not a “say”; “say” belongs to a moment of the script.',
          },
          {
            ...at,
            line: 58,
            column: 5,
            severity: 'warning',
            code: 'long-line',
            message: 'This line needs 4.2 s to be read and stays for 3 s.',
          },
        ],
      }
    },
    async forget(id) {
      const before = list
      list = list.filter((entry) => entry.id !== id)
      changed()
      return async () => {
        list = before
        changed()
      }
    },
    begin: async () => session,
    leave: () => {
      half = true
      changed()
    },
    finished: () => null,
    stored: async () => [
      { what: 'settings', where: 'localStorage', count: 1 },
      { what: 'scenarios', where: 'indexedDB', count: 2 },
    ],
    clearStored: async () => undefined,
    tick: nothing,
    offline: { state: 'ready', newer: false, use: async () => undefined, look: async () => undefined },
    support: () => [{ name: 'Peer support', how: 'Ask at the desk', href: null, lang: 'en' }],
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return shell as Shell
}
