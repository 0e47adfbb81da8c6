import { expect, it, vi } from 'vitest'
import { copyOf } from '../../../src/app/studio/copy-of.ts'

const shipped = '{\n  "id": "stop",   "title": "A stop",\n  "review": { "status": "reviewed" }\n}\n'
vi.mock('virtual:sources', () => ({
  sources: { stop: async () => ({ default: { 'scenario.json': shipped, 'locales/es.json': '{}' } }) },
}))
const mine = {
  texts: { 'scenario.json': '{ "id": "mine" }', 'locales/es.json': '{}' },
  media: { 'media/note.png': Uint8Array.of(1) },
}
const library = {
  entries: () => [{ id: 'stop' }, { id: 'stop-2' }] as never,
  open: async () => Promise.reject(new Error('it is not here')),
  outsideFolder: async (id: string) => (id === 'outside-mine' ? mine : null),
}

it('a copy of a scenario is its very text and its translations, with an id of its own and not reviewed', async () => {
  const copy = await copyOf('stop', library)
  expect(copy?.texts).toEqual({
    'scenario.json': shipped.replace('"stop"', '"stop-3"').replace('reviewed', 'draft'),
    'locales/es.json': '{}',
  })
})
it('a scenario from outside is copied with its translations and own files; one that is not here cannot be', async () => {
  expect(await copyOf('outside-mine', library)).toEqual({
    texts: { 'scenario.json': '{ "id": "mine-2" }', 'locales/es.json': '{}' },
    media: mine.media,
  })
  expect(await copyOf('gone', library)).toBeNull()
})
