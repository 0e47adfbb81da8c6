import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileOfFolder, type FolderFiles, folderNameOf, readZip, writeZip, zipLimits } from '#studio'
import { wavOf } from '../../support/sounds.ts'
import { allocatedBy } from '../../support/allocated.ts'
import { rawZip, type RawFile } from './raw-zip.ts'

const webp = (fill: number, length = 40): Uint8Array => {
  const bytes = new Uint8Array(length).fill(fill)
  bytes.set(strToU8('RIFF'))
  bytes.set(strToU8('WEBP'), 8)
  return bytes
}
/** A few bytes that say that they are 30,000 by 30,000 dots. */
const hugePng = Uint8Array.from([0x89, ...strToU8('PNG\r\n\x1a\n\0\0\0\rIHDR'), 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
const whole: FolderFiles = {
  texts: {
    'scenario.json': '\ufeff{ "id": "front-desk",\r\n  "title": "“Señora”" }\n',
    'locales/es.json': '{}\n',
    'locales/pt-BR.json': '{ }',
    'review.json': '{ "version": 1 }',
  },
  media: {
    'media/hello.wav': wavOf(40),
    'media/note.webp': webp(7),
    'media/plan.svg': strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
}
const scenario: RawFile = { path: 'front-desk/scenario.json', data: '{}' }
const refusal = (files: readonly RawFile[], count?: number) => {
  const read = readZip(rawZip([scenario, ...files], count))
  return read.ok ? 'taken' : read.refusal
}

describe('a zip of a scenario', () => {
  it('holds every file byte for byte, and is the same bytes again when it is brought and written again', () => {
    const zip = writeZip(whole, 'front-desk')
    const read = readZip(zip)
    expect(read).toEqual({ ok: true, brought: whole })
    expect(writeZip(read.ok ? read.brought : whole, 'front-desk')).toEqual(zip)
  })
  it('is the same bytes in whatever order the files came', () => {
    const turned: FolderFiles = {
      texts: Object.fromEntries(Object.entries(whole.texts).toReversed()),
      media: Object.fromEntries(Object.entries(whole.media).toReversed()),
    }
    expect(writeZip(turned, 'front-desk')).toEqual(writeZip(whole, 'front-desk'))
  })
  it('gives back any texts, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (a, b) => {
        const texts = { 'scenario.json': `{${a}`, 'review.json': `[${b}` }
        expect(readZip(writeZip({ texts, media: {} }, 'x'))).toEqual({ ok: true, brought: { texts, media: {} } })
      }),
      { numRuns: 50 },
    )
  })
  it('is taken without a folder around it, from other packers, and with what systems add', () => {
    const files = {
      'scenario.json': strToU8('{}'),
      '__MACOSX/._scenario.json': strToU8('x'),
      '.DS_Store': strToU8('x'),
    }
    expect(readZip(zipSync(files))).toEqual({ ok: true, brought: { texts: { 'scenario.json': '{}' }, media: {} } })
    const folder = { path: 'front-desk/', data: '' }
    const later = { path: 'front-desk/review.json', data: '{}', deflated: true, flags: 0x0800 }
    expect(readZip(rawZip([folder, scenario, later]))).toMatchObject({ ok: true })
  })
  it('has a folder that every system can have', () => {
    expect(['front-desk', 'con', '../x', '', undefined].map(folderNameOf)).toEqual([
      'front-desk',
      'scenario',
      'scenario',
      'scenario',
      'scenario',
    ])
  })
})

describe('a hostile zip', () => {
  it.each([
    '../scenario.json',
    'front-desk/../../review.json',
    '/etc/passwd',
    'front-desk\\review.json',
    'C:/review.json',
    'front-desk/review.json\u0000.png',
    'front-desk//review.json',
    'front-desk/./review.json',
    'front-desk/media/aux.png',
    'con/review.json',
    `front-desk/${'a'.repeat(zipLimits.path)}`,
    'front-desk/review.json.',
  ])('leads nowhere: %j', (path) => {
    expect(refusal([{ path, data: '{}' }])).toMatchObject({ code: 'unsafe-path' })
  })
  it.each([
    ['a program', { path: 'front-desk/run.exe', data: 'MZ' }, 'unknown-file'],
    ['a zip in it', { path: 'front-desk/more.zip', data: writeZip(whole, 'x') }, 'unknown-file'],
    ['a folder too deep', { path: 'front-desk/media/more/a.webp', data: webp(1) }, 'unknown-file'],
    ['a file beside the folder', { path: 'other/review.json', data: '{}' }, 'unknown-file'],
    ['a language that is none', { path: 'front-desk/locales/__proto__.json', data: '{}' }, 'unknown-file'],
    ['a link', { path: 'front-desk/review.json', data: '/etc/passwd', mode: 0xa1ff }, 'link'],
    ['a device', { path: 'front-desk/review.json', data: '', mode: 0x6000 }, 'unsupported'],
    ['a password', { path: 'front-desk/review.json', data: '{}', flags: 0x0801 }, 'encrypted'],
    ['another compression', { path: 'front-desk/review.json', data: '{}', method: 12 }, 'unsupported'],
    ['a text that is none', { path: 'front-desk/review.json', data: Uint8Array.of(0x7b, 0xff, 0xfe) }, 'not-text'],
    ['a zip called a picture', { path: 'front-desk/media/a.webp', data: writeZip(whole, 'x') }, 'not-that-kind'],
    ['a picture of another kind', { path: 'front-desk/media/a.png', data: webp(1) }, 'not-that-kind'],
    ['a picture called a voice', { path: 'front-desk/media/a.wav', data: webp(1) }, 'not-that-kind'],
    ['a drawing with a script', { path: 'front-desk/media/a.svg', data: '<svg><script/></svg>' }, 'active'],
    ['a picture that unpacks into too much', { path: 'front-desk/media/a.png', data: hugePng }, 'too-many-dots'],
    ['a voice too large', { path: 'front-desk/media/a.wav', data: wavOf(33_000) }, 'file-too-large'],
    ['a picture too large', { path: 'front-desk/media/a.webp', data: webp(1, 601 * 1024) }, 'file-too-large'],
    ['the same twice', { path: 'front-desk/scenario.json', data: '{}' }, 'twice'],
    ['the same twice on Windows', { path: 'front-desk/SCENARIO.json', data: '{}' }, 'twice'],
    ['another checksum', { path: 'front-desk/review.json', data: '{}', claims: { crc: 1 } }, 'damaged'],
    [
      'two names',
      { path: 'front-desk/review.json', data: '{}', claims: { local: 'front-desk/rEview.json' } },
      'damaged',
    ],
    ['more than is there', { path: 'front-desk/review.json', data: '{}', claims: { packed: 4000 } }, 'damaged'],
  ] as const)('is refused by the name of the file: %s', (_, file, code) => {
    expect(refusal([file])).toMatchObject({ code, file: file.path })
  })
  it('holds one scenario, and says which ones there are where it holds several', () => {
    const files = ['front-desk/scenario.json', 'other/scenario.json']
    expect(refusal([{ path: 'other/scenario.json', data: '{}' }])).toEqual({ code: 'several-scenarios', files })
  })
  it('is refused before anything is unpacked where it has too many files, is too large or claims to become so', () => {
    const many = Array.from({ length: zipLimits.entries }, (_, i) => ({ path: `front-desk/${i}`, data: '' }))
    expect(refusal(many)).toMatchObject({ code: 'too-many' })
    expect(readZip(new Uint8Array(zipLimits.bytes + 1))).toMatchObject({ refusal: { code: 'too-large' } })
    const claiming = { path: 'front-desk/review.json', data: '{}', deflated: true, claims: { size: 0x7fffffff } }
    expect(refusal([claiming])).toMatchObject({ code: 'unpacks-too-large' })
    expect(readZip(strToU8('{"id": "front-desk"}'))).toMatchObject({ refusal: { code: 'not-a-zip' } })
    expect(readZip(rawZip([{ path: 'x/review.json', data: '' }]))).toMatchObject({ refusal: { code: 'no-scenario' } })
    expect(refusal([], 2)).toMatchObject({ code: 'damaged' })
  })
  it('never fills the memory, whatever it claims: a bomb ends at the size it told', () => {
    const bomb = { path: 'front-desk/review.json', data: new Uint8Array(16 * 1024 * 1024), deflated: true }
    const zip = rawZip([scenario, { ...bomb, claims: { size: 1000 } }])
    let told: unknown
    const bytes = allocatedBy(() => (told = readZip(zip)))
    expect(told).toEqual({ ok: false, refusal: { code: 'damaged', file: 'front-desk/review.json' } })
    expect(bytes).toBeLessThan(6 * 1024 * 1024)
  })
  it('has no two files that share their data', () => {
    const zip = rawZip([scenario, { path: 'front-desk/review.json', data: '{}' }])
    // Both entries of the directory now lead to the first file.
    const view = new DataView(zip.buffer)
    const first = zip.findLastIndex((_, i) => view.byteLength - i >= 4 && view.getUint32(i, true) === 0x02014b50)
    view.setUint32(first + 42, 0, true)
    expect(readZip(zip)).toMatchObject({ refusal: { code: 'damaged' } })
  })
  it('is refused wherever it is cut off, and whichever byte is another it is refused or says the same', () => {
    const zip = writeZip(whole, 'front-desk')
    for (let length = 0; length < zip.length; length += 1) expect(readZip(zip.subarray(0, length)).ok).toBe(false)
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = zip.slice()
        other[at] = (other[at] ?? 0) ^ by
        const read = readZip(other)
        expect(read.ok ? { ...whole.texts, ...read.brought.texts } : whole.texts).toEqual(whole.texts)
      }),
      { numRuns: 500 },
    )
  })
  it('may be any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readZip(bytes).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
  it('tells names that can be shown', () => {
    expect(refusal([{ path: `front-desk/\u202etxt.${'a'.repeat(120)}`, data: '' }])).toEqual({
      code: 'unknown-file',
      file: `front-desk/\ufffdtxt.${'a'.repeat(64)}…`,
    })
  })
})

describe('a file of a folder', () => {
  it('is known by its path alone', () => {
    expect(fileOfFolder('locales/es-MX.json')).toEqual({ text: 'locales/es-MX.json' })
    expect(fileOfFolder('media/a.jpg')).toEqual({ media: 'media/a.jpg' })
    for (const path of ['locales/con.json', 'media/a.jpeg', 'media/A.jpg', 'notes.txt', 'Scenario.json', 'constructor'])
      expect(fileOfFolder(path)).toBeNull()
  })
})
