import { createCourses, createRunRecorder } from '#records'
import type { Ledger, PlanOffer } from '#records'
import type { SoundHandle } from '#sound'
import { newId, openRunLocks } from '#store'
import type { Missing, Offline, Ports, Studio } from '#ui'
import { anyOf, createChanges } from './changes.ts'
import { createFrameLoop } from './frame-loop.ts'
import { createInsets } from './insets.ts'
import { keepStudio } from './keep-studio.ts'
import { createKeptHere } from './kept-here.ts'
import type { ScenarioLibrary } from './library.ts'
import { createMachine, createTroubles } from './machine.ts'
import { ownMediaLater } from './own-media-later.ts'
import { openOwnPlans } from './own-plans.ts'
import { createPreferences } from './preferences.ts'
import { createRecords, shownChanges } from './records.ts'
import { createRooms } from './rooms.ts'
import { createRuns } from './runs.ts'
import type { SettingsStore } from './settings.ts'
import type { Speech } from './speech.ts'
import { studioBegun } from './studio-begun.ts'
import { openSupport } from './support.ts'
import { version } from './version.ts'
import { createVoices } from './voices.ts'
import { whenQuiet } from './when-quiet.ts'

export interface WebParts {
  readonly library: ScenarioLibrary
  readonly ledger: Ledger
  readonly settings: SettingsStore
  readonly sound: SoundHandle
  readonly speech: Speech
  readonly offline: Offline
  /** The training plans that come with the program. */
  readonly offers: readonly PlanOffer[]
  /** A seed for a new run. */
  readonly seed: () => number
}

/** The ports of the program as a web page of its own. They are ready once the words of the chosen language are here. */
export async function createWebPorts(parts: WebParts): Promise<Ports> {
  const { library, ledger, settings, sound, speech, offline, offers, seed } = parts
  const now = () => new Date().toISOString()
  const language = () => speech.text.language
  const fetchPlayer = () => import('./player.ts')
  const ledgerChanged = shownChanges(ledger)

  const media = ownMediaLater(library)
  const troubles = createTroubles()
  const trouble = (what: Missing): void => {
    // A drawing that cannot be had may be one of a version that the server no longer has.
    if (what === 'stage' && !troubles.reported().has(what)) void offline.look()
    troubles.report(what)
  }
  const stage = createFrameLoop({ settings: settings.get, sound, trouble, ownFile: media.address })
  const preferences = createPreferences({ settings, speech, sound, stage, troubles })

  const locksChanged = createChanges()
  const locks = openRunLocks(navigator.locks, locksChanged.emit)
  const recorder = createRunRecorder({ ledger, locks, newId, now, version })
  const runsChanged = anyOf(ledgerChanged, library.subscribe, locksChanged.subscribe)

  const skipChanged = createChanges()
  const plans = await openOwnPlans(ledger, library)
  const own = plans.offers
  const changed = skipChanged.emit
  const courses = createCourses({ ledger, offers, own, newId, seed, now, version, language, changed })

  const supportRead = createChanges()
  const contacts = openSupport(supportRead.emit)

  const studio: Studio = {
    begun: studioBegun,
    async open() {
      const { openStudio } = await import('./studio/open-studio.ts')
      if (import.meta.env.PROD) whenQuiet(() => void keepStudio())
      return openStudio({ library, plans, now, lendMedia: media.lend })
    },
  }

  await preferences.applyLanguage()
  ledgerChanged(() => void locks.look())
  await locks.look()
  addEventListener('pagehide', () => recorder.flush())
  document.addEventListener('visibilitychange', () => (document.hidden ? recorder.flush() : void locks.look()))

  return {
    library,
    runs: createRuns({
      library,
      ledger,
      recorder,
      locks,
      fetchPlayer,
      sound,
      stage,
      settings: settings.get,
      seed,
      changed: runsChanged,
    }),
    records: createRecords({ ledger, library, version, own }),
    courses: { ...courses, subscribe: anyOf(skipChanged.subscribe, ledgerChanged, plans.subscribe) },
    rooms: createRooms({ library, fetchPlayer, sound, settings: settings.get }),
    preferences,
    stage,
    insets: createInsets(media),
    ticks: sound,
    voices: createVoices(globalThis),
    machine: createMachine({ troubles, ledger, sound, changed: ledgerChanged }),
    keptHere: createKeptHere({
      library,
      ledger,
      settings,
      preferences,
      plans,
      studio,
      changed: anyOf(ledgerChanged, library.subscribe, preferences.subscribe),
    }),
    offline,
    studio,
    support: { contacts: () => contacts(language()), subscribe: supportRead.subscribe },
  }
}
