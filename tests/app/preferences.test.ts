import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeptHere } from '../../src/app/kept-here.ts'
import { createMachine, createTroubles } from '../../src/app/machine.ts'
import { createPreferences } from '../../src/app/preferences.ts'
import { shownChanges } from '../../src/app/records.ts'
import { openSettings } from '../../src/app/settings.ts'
import { recordOf } from '../../build/sample-records/runs.ts'
import { fakeStore, ledgerOver, memoryLedger } from '../support/fake-store.ts'
import type { Studio } from '../../src/ui/ports/index.ts'
import { fetched } from '../support/fetched.ts'

/** Local storage in memory, which can be full. */
function memoryStorage() {
  const items = new Map<string, string>()
  const storage = {
    full: false,
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      if (storage.full) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
    removeItem: (key: string) => void items.delete(key),
  }
  return storage
}

async function opened(follow = vi.fn<(language: string) => Promise<boolean>>(async () => true)) {
  const storage = memoryStorage()
  const settings = await openSettings(() => storage as unknown as Storage)
  const troubles = createTroubles()
  const sound = { set: vi.fn<(part: object) => void>() }
  const stage = { refresh: vi.fn<() => void>() }
  return {
    storage,
    settings,
    troubles,
    sound,
    stage,
    follow,
    preferences: createPreferences({ settings, speech: { follow }, sound, stage, troubles }),
  }
}

describe('the preferences', () => {
  it('apply each change to sound and stage, and say that they have changed', async () => {
    const { preferences, sound, stage, follow } = await opened()
    const heard = vi.fn<() => void>()
    preferences.subscribe(heard)
    preferences.change({ sound: false })
    expect(preferences.settings().sound).toBe(false)
    expect(sound.set).toHaveBeenCalledWith(expect.objectContaining({ muted: true }))
    expect(stage.refresh).toHaveBeenCalledOnce()
    expect(heard).toHaveBeenCalledOnce()
    expect(follow).not.toHaveBeenCalled()
  })

  it('report a language whose words cannot be had, until they can', async () => {
    const { preferences, troubles, follow } = await opened()
    follow.mockResolvedValueOnce(false)
    preferences.change({ language: 'es' })
    await vi.waitFor(() => expect([...troubles.reported()]).toEqual(['language']), fetched)
    preferences.change({ language: 'en' })
    await vi.waitFor(() => expect([...troubles.reported()]).toEqual([]), fetched)
  })

  it('hold for the visit where they cannot be stored, and report it', async () => {
    const { preferences, storage, troubles } = await opened()
    storage.full = true
    preferences.change({ theme: 'dark' })
    expect(preferences.settings().theme).toBe('dark')
    expect([...troubles.reported()]).toEqual(['storage'])
  })
})

describe('the machine', () => {
  it('lacks what has been reported, storage that does not keep, and sound that cannot be heard, each once', () => {
    const troubles = createTroubles()
    const ledger = { keeps: () => false, lacks: () => 'silent' as const }
    const machine = createMachine({
      troubles,
      ledger,
      sound: { state: 'unavailable' },
      changed: () => () => undefined,
    })
    const heard = vi.fn<() => void>()
    machine.subscribe(heard)
    troubles.report('storage')
    troubles.report('storage')
    expect(machine.missing()).toEqual(['storage', 'silent', 'sound'])
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe('what is kept here', () => {
  const keptHere = async () => {
    const ledger = await ledgerOver(fakeStore())
    const { settings, preferences } = await opened()
    const clear = vi.fn<() => Promise<void>>(async () => undefined)
    const library = { unread: () => ['broken.json'], clear }
    const changed = shownChanges(ledger)
    return {
      ledger,
      preferences,
      clear,
      kept: createKeptHere({ library, ledger, settings, preferences, plans, studio, changed }),
    }
  }
  const plans = { clear: async () => undefined }
  const removed = vi.fn<(id: string) => void>()
  const head = { title: 'A stop', begun: '', changed: '', origin: { kind: 'copy', of: '' } } as const
  /** A Studio in which a scenario and a plan are written, the plan in another tab. */
  const studio = {
    begun: async () => begun,
    open: async () => ({
      drafts: {
        keeps: () => true,
        list: () => [
          { ...head, id: 'a' },
          { ...head, id: 'b', what: 'plan', title: 'Nights' },
        ],
        sizes: async () => new Map([['a', 4200]]),
        remove: async (id: string) => (id === 'b' ? 'elsewhere' : (removed(id), async () => undefined)),
      },
    }),
  } as unknown as Studio
  let begun = false
  beforeEach(() => {
    begun = false
    removed.mockClear()
  })

  it('tells each scenario and plan of the Studio with its size, and clears them singly or with all else', async () => {
    const { kept, ledger } = await keptHere()
    begun = true
    await ledger.addOutside({ id: 'plan-nights', file: 'nights.json', text: '{}' })
    const [played, draft, plan] = await kept.stored()
    expect(played).toEqual({ what: 'plan', where: 'indexedDB', id: 'plan-nights', title: 'nights.json', bytes: 2 })
    expect(await kept.clear(played)).toEqual([])
    expect(ledger.outside()).toEqual([])
    expect([draft, plan]).toEqual([
      { what: 'draft', where: 'indexedDB', id: 'a', title: 'A stop', bytes: 4200 },
      { what: 'planDraft', where: 'indexedDB', id: 'b', title: 'Nights', bytes: null },
    ])
    expect(await kept.clear(draft)).toEqual([])
    expect(removed.mock.calls).toEqual([['a']])
    expect(await kept.clear()).toEqual(['Nights'])
    expect(removed.mock.calls).toEqual([['a'], ['a']])
  })

  it('is told by kind, and only what there is', async () => {
    const { kept, ledger, preferences } = await keptHere()
    expect(await kept.stored()).toEqual([])
    preferences.change({ captions: true })
    await ledger.putRun({ ...recordOf('long-stop/late', 0), person: ledger.current().id })
    expect(await kept.stored()).toEqual([
      { what: 'settings', where: 'localStorage', count: 1 },
      { what: 'records', where: 'indexedDB', count: 1 },
    ])
  })

  it('is nothing where nothing can be kept', async () => {
    const { settings, preferences } = await opened()
    const ledger = memoryLedger()
    const library = { unread: () => [], clear: async () => undefined }
    const changed = shownChanges(ledger)
    const kept = createKeptHere({ library, ledger, settings, preferences, plans, studio, changed })
    preferences.change({ captions: true })
    expect(await kept.stored()).toEqual([])
  })

  it('is cleared kind by kind, or all at once', async () => {
    const { kept, ledger, preferences, clear } = await keptHere()
    preferences.change({ captions: true })
    await ledger.putRun({ ...recordOf('long-stop/late', 0), person: ledger.current().id })
    await kept.clear({ what: 'records', where: 'indexedDB', count: 1 })
    expect([ledger.runs().length, preferences.settings().captions]).toEqual([0, true])
    await kept.clear()
    expect(preferences.settings().captions).toBe(false)
    expect(clear).toHaveBeenCalledOnce()
  })

  it('counts files that cannot be read as damaged', async () => {
    expect((await keptHere()).kept.damaged()).toEqual({ people: 0, runs: 0, attempts: 0, files: 1, settings: false })
  })
})
