// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { openSettings } from '../../src/app/settings.ts'
import { createWebPorts } from '../../src/app/web-ports.ts'
import type { ScenarioLibrary } from '../../src/app/library.ts'
import type { Speech } from '../../src/app/speech.ts'
import type { SoundHandle } from '../../src/sound/sound-types.ts'
import { memoryLedger, openRun } from '../support/fake-store.ts'
import { fakePorts } from '../support/fake-ports.ts'

/** The ports of the web page over a ledger in memory. */
async function opened() {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  const ledger = memoryLedger()
  const { library, offline } = fakePorts()
  const changed = new Set<() => void>()
  const scenarios = {
    ...library,
    subscribe(listener: () => void) {
      changed.add(listener)
      return () => changed.delete(listener)
    },
    unread: () => [],
    hashOf: () => 'sha256-0',
  } as unknown as ScenarioLibrary
  const sound = { state: 'ready', set: () => undefined, tick: vi.fn<() => void>() } as unknown as SoundHandle
  const speech = { text: { language: 'en' }, follow: async () => true } as unknown as Speech
  const settings = await openSettings(() => localStorage)
  const parts = { library: scenarios, ledger, settings, sound, speech, offline, offers: [], seed: () => 1 }
  const ports = await createWebPorts(parts)
  return { ports, ledger, libraryChanges: () => changed.forEach((listener) => listener()) }
}

it('each port tells of every change that its answers depend on', async () => {
  const { ports, ledger, libraryChanges } = await opened()
  const heard: string[] = []
  for (const name of ['runs', 'records', 'courses', 'machine', 'keptHere', 'preferences'] as const)
    ports[name].subscribe(() => heard.push(name))
  const after = async (change: () => unknown) => {
    heard.length = 0
    await change()
    return [...new Set(heard)].toSorted()
  }
  const run = openRun({ person: ledger.current().id })
  const ofLedger = ['courses', 'keptHere', 'machine', 'records', 'runs']
  expect(await after(() => ledger.putRun(run))).toEqual(ofLedger)
  expect(await after(() => ledger.putRun({ ...run, title: 'Later' }, true))).toEqual([])
  expect(await after(libraryChanges)).toEqual(['keptHere', 'runs'])
  expect(await after(() => ports.preferences.change({ captions: true }))).toEqual(['keptHere', 'preferences'])
  expect(ports.runs.resumable()).toMatchObject([{ run: run.id, fits: 'yes' }])
})
