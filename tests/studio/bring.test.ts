import { describe, expect, it } from 'vitest'
import { bringFile, bringFolder, type FileToBring } from '#studio'

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
const file = (path: string, content: string | Uint8Array, size = bytesOf(content).length): FileToBring => ({
  path,
  size,
  read: async () => bytesOf(content),
})
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])

describe('a file that is brought', () => {
  it('is taken as it is, broken or not, and whatever it is called', async () => {
    expect(await bringFile(file('scenario(2).json', '{ "title": "Half'))).toEqual({
      ok: true,
      texts: { 'scenario.json': '{ "title": "Half' },
      media: {},
      left: [],
    })
  })
  it('is refused before it is read where it is too large, and where it is no text', async () => {
    const unread: FileToBring = { path: 'big.json', size: 1e9, read: () => Promise.reject(new Error('it was read')) }
    expect(await bringFile(unread)).toEqual({ ok: false, refusal: { code: 'too-large', file: 'big.json' } })
    expect(await bringFile(file('a.json', new Uint8Array([0xff, 0xfe, 0x7b, 0])))).toEqual({
      ok: false,
      refusal: { code: 'not-text', file: 'a.json' },
    })
  })
})

describe('a file that cannot be a scenario, not even a broken one', () => {
  it.each([
    ['notes.txt', 'Shopping list', 'not-scenario'],
    ['empty.json', '', 'not-scenario'],
    ['null.json', 'null', 'not-scenario'],
    ['pic.svg', '<svg><style>a{}</style></svg>', 'not-scenario'],
    ['es.xlf', '<?xml version="1.0"?>\n<xliff version="2.0">{{', 'translation'],
    ['photo.json', png, 'media'],
  ])('%s is refused, and nothing of it is kept', async (name, content, code) => {
    expect(await bringFile(file(name, content))).toEqual({ ok: false, refusal: { code, file: name } })
  })
})

describe('a folder that is brought', () => {
  it('comes with its translations, its review and its pictures; what else lies there is named', async () => {
    const brought = await bringFolder([
      file('stop/notes.txt', 'x'),
      file('stop/.DS_Store', 'x'),
      file('stop/scenario.json', '{}'),
      file('stop/locales/es.json', '{"a": 1}'),
      file('stop/review.json', '{"b": 1}'),
      file('stop/media/note.png', png),
      file('stop/media/page.png', '<html>'),
    ])
    expect(brought).toEqual({
      ok: true,
      texts: { 'scenario.json': '{}', 'locales/es.json': '{"a": 1}', 'review.json': '{"b": 1}' },
      media: { 'media/note.png': png },
      left: ['media/page.png', 'notes.txt'],
    })
  })
  it('may lie deeper; of several scenarios the one nearest to the top is taken', async () => {
    const brought = await bringFolder([
      file('all/deep/er/scenario.json', '"b"'),
      file('all/stop/scenario.json', '"a"'),
      file('all/stop/locales/es.json', '1'),
    ])
    expect(brought).toMatchObject({
      texts: { 'scenario.json': '"a"', 'locales/es.json': '1' },
      left: ['all/deep/er/scenario.json'],
    })
  })
  it('is refused where it holds no scenario, or too much', async () => {
    expect(await bringFolder([file('a/readme.json', '{}')])).toEqual({ ok: false, refusal: { code: 'no-scenario' } })
    const many = Array.from({ length: 600 }, (_, i) => file(`a/${i}.json`, '{}'))
    expect(await bringFolder(many)).toMatchObject({ refusal: { code: 'too-many' } })
    const large = file('a/media/a.png', png, 1e8)
    expect(await bringFolder([file('a/scenario.json', '{}'), large])).toMatchObject({
      refusal: { code: 'too-large', file: 'media/a.png' },
    })
  })
})
