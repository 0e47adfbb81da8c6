import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { mediaHash, openOutsideBytes } from '../../src/app/outside-media.ts'

const note = Uint8Array.of(1, 2, 3)
const voice = Uint8Array.of(4, 5)
const files = { 'media/note.png': note, 'media/voice.webm': voice }
const kept = new Set<string>()
let now = '2026-03-10T09:00:00.000Z'
const open = () => openOutsideBytes({ now: () => now, isKept: (id) => kept.has(id) })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  kept.clear()
  now = '2026-03-10T09:00:00.000Z'
})

it('own files from outside are there again after a reload, and with nobody else', async () => {
  kept.add('outside-mine')
  expect(await (await open()).keep('outside-mine', files)).toBe(true)
  const again = await open()
  expect(await again.read('outside-mine', mediaHash(note))).toEqual(note)
  expect(await again.read('outside-other', mediaHash(note))).toBe(null)
})
it('what a scenario does not have any more goes, of that scenario alone', async () => {
  kept.add('outside-mine').add('outside-mine-2')
  const bytes = await open()
  await bytes.keep('outside-mine', files)
  await bytes.keep('outside-mine-2', files)
  await bytes.leave('outside-mine', [mediaHash(voice)])
  expect(await bytes.read('outside-mine', mediaHash(note))).toBe(null)
  expect(await bytes.read('outside-mine', mediaHash(voice))).toEqual(voice)
  expect(await bytes.read('outside-mine-2', mediaHash(note))).toEqual(note)
  await bytes.clear()
  expect(await bytes.read('outside-mine-2', mediaHash(note))).toBe(null)
})
it('files whose scenario never came are gone an hour later, not at once: another tab may be about to keep it', async () => {
  await (await open()).keep('outside-mine', files)
  expect(await (await open()).read('outside-mine', mediaHash(note))).toEqual(note)
  now = '2026-03-10T10:30:00.000Z'
  expect(await (await open()).read('outside-mine', mediaHash(note))).toBe(null)
})
it('where the browser stores nothing they last for the visit, and that is said', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  const bytes = await open()
  expect(await bytes.keep('outside-mine', files)).toBe(false)
  expect(await bytes.read('outside-mine', mediaHash(note))).toEqual(note)
})
