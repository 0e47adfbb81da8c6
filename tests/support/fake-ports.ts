import { defaultSettings } from '../../src/app/settings.ts'
import { createNanoEvents } from 'nanoevents'
import type { Ledger } from '../../src/records/ledger-types.ts'
import type { PlanOffer } from '../../src/records/standing/index.ts'
import { createCourses } from '../../src/records/courses/courses.ts'
import { createEstimate } from '../../src/play/aloud/estimate.ts'
import type { PlaySession } from '../../src/play/session-types.ts'
import type {
  CatalogueEntry,
  Library,
  Missing,
  OutsideRead,
  Ports,
  Preferences,
  ReadScenario,
  Resumable,
  Runs,
  Settings,
} from '../../src/ui/ports/index.ts'
import { fakeStage } from './fake-stage.ts'
import { memoryLedger } from './fake-store.ts'
import { entries } from './heads.ts'

const nothing = (): void => undefined
/** What never changes has nothing to tell. */
const never = () => nothing

/** A listener list of one port. */
function changes() {
  const emitter = createNanoEvents<{ changed: () => void }>()
  return { emit: () => emitter.emit('changed'), subscribe: (listener: () => void) => emitter.on('changed', listener) }
}

function fakePreferences(part: Partial<Settings> = {}): Preferences {
  const { emit, subscribe } = changes()
  let settings: Settings = { ...defaultSettings, ...part }
  return {
    settings: () => settings,
    change(changed) {
      settings = { ...settings, ...changed }
      emit()
    },
    subscribe,
  }
}

/** What is wrong with a file whose name does not say that it is good. */
function refused(file: string): OutsideRead {
  const at = { file, severity: 'error' } as const
  return {
    ok: false,
    problems: [
      {
        ...at,
        line: 14,
        column: 7,
        path: ['beats', 'stop', 'then'],
        within: { named: { part: 'beat', beat: 'stop' }, keys: [] },
        code: 'unknown-beat',
        written: 'questons',
        person: false,
        suggestion: 'questions',
      },
      {
        ...at,
        line: 31,
        column: 22,
        path: ['beats', 'questions', 'actions', 1, 'say'],
        within: { named: { part: 'action', beat: 'questions', number: 2, id: 'ask-why' }, keys: [] },
        code: 'mixed-up-key',
        key: 'action.say',
      },
      {
        ...at,
        line: 58,
        column: 5,
        severity: 'warning',
        path: ['beats', 'gone'],
        within: { named: { part: 'beat', beat: 'gone' }, keys: [] },
        code: 'unreachable-beat',
        beat: 'gone',
      },
    ],
  }
}

/** A scenario from outside that is sound and fair, with another `part`. */
export function readScenario(part: Partial<ReadScenario> = {}): OutsideRead {
  return {
    ok: true,
    id: 'outside-parking',
    title: 'Parking',
    problems: [],
    languages: [],
    media: 0,
    replaces: null,
    prove: async () => null,
    put: async () => ({ kept: true, replaced: null }),
    ...part,
  }
}

function fakeLibrary(all: readonly CatalogueEntry[] = entries): Library {
  const { emit, subscribe } = changes()
  let list = all
  return {
    entries: () => list,
    read: async (file) => (file.name.includes('good') ? readScenario() : refused(file.name)),
    readFolder: async () => readScenario(),
    async remove(id) {
      const before = list
      list = list.filter((entry) => entry.id !== id)
      emit()
      return async () => {
        list = before
        emit()
      }
    },
    subscribe,
  }
}

const openRun: Resumable = {
  run: 'half',
  scenarioId: 'long-stop',
  title: 'The long stop',
  clock: 72_300,
  elsewhere: false,
  fits: 'yes',
}

/** `half`: there is a run that was left in the middle. */
function fakeRuns(half = false): Runs {
  const { emit, subscribe } = changes()
  const session = { subscribe: never, pause: nothing } as unknown as PlaySession
  const turn = (to: boolean): void => {
    half = to
    emit()
  }
  return {
    resumable: () => (half ? [openRun] : []),
    prepare: () => nothing,
    begin: async () => session,
    resume: async () => (half ? session : 'gone'),
    async giveUp() {
      turn(false)
      return async () => turn(true)
    },
    leave: () => turn(true),
    runOf: () => null,
    finished: () => null,
    reopen: async () => null,
    replay() {
      throw new Error('nothing has been played')
    },
    subscribe,
  }
}

function fakeCourses(ledger: Ledger, offers: readonly PlanOffer[], now: string): Ports['courses'] {
  const { emit, subscribe } = changes()
  let ids = 0
  const courses = createCourses({
    ledger,
    offers,
    newId: () => `id-${++ids}`,
    seed: () => 1,
    now: () => now,
    version: '0.1.0',
    language: () => 'en',
    changed: emit,
  })
  return { ...courses, subscribe }
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

/** What a test puts in place of parts of ports. */
export type PortParts = { readonly [K in keyof Ports]?: Partial<Ports[K]> }

/** Ports by hand: no engine, no storage, everything a screen may ask for. */
export function fakePorts(options: FakeOptions = {}, parts: PortParts = {}): Ports {
  const { ledger = memoryLedger(), offers = [], now = '2026-03-02T09:00:00.000Z' } = options
  return {
    library: { ...fakeLibrary(options.entries), ...parts.library },
    runs: { ...fakeRuns(options.half), ...parts.runs },
    records: {
      ledger,
      version: '0.1.0',
      check: async () => ({ ok: false, error: { code: 'not-records' } }),
      subscribe: (listener) => ledger.subscribe(listener),
      ...parts.records,
    },
    courses: { ...fakeCourses(ledger, offers, now), ...parts.courses },
    rooms: { open: () => Promise.reject(new Error('there are no rooms here')), ...parts.rooms },
    studio: {
      begun: async () => false,
      open: () => Promise.reject(new Error('there is no Studio here')),
      ...parts.studio,
    },
    preferences: { ...fakePreferences(options.settings), ...parts.preferences },
    insets: { picture: async () => null, ...parts.insets },
    stage: { ...fakeStage(), ...parts.stage },
    ticks: { tick: nothing, ...parts.ticks },
    voices: {
      has: () => true,
      unlock: nothing,
      speaker: async ({ rate }) => createEstimate(rate),
      subscribe: never,
      ...parts.voices,
    },
    machine: { missing: () => options.missing ?? [], subscribe: never, ...parts.machine },
    keptHere: {
      stored: async () => [
        { what: 'settings', where: 'localStorage', count: 1 },
        { what: 'scenarios', where: 'indexedDB', count: 2 },
      ],
      clear: async () => [],
      takes: async () => null,
      damaged: () => ({ people: 0, runs: 0, attempts: 0, files: 0, settings: false }),
      subscribe: never,
      ...parts.keptHere,
    },
    offline: {
      state: 'ready',
      newer: false,
      use: async () => undefined,
      look: async () => undefined,
      subscribe: never,
      ...parts.offline,
    },
    support: {
      contacts: () => [{ name: 'Peer support', how: 'Ask at the desk', href: null, lang: 'en' }],
      subscribe: never,
      ...parts.support,
    },
  }
}
