import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mediaKind, parseScenario } from '#scenario'
import { main } from '../../src/cli/main.ts'
import { scriptedIo } from './scripted-io.ts'

const fixture = fileURLToPath(new URL('../fixtures/media', import.meta.url))
let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'step-in-'))
  cpSync(fixture, cwd, { recursive: true })
})
afterEach(() => rmSync(cwd, { recursive: true }))

const media = (name: string) => join(cwd, 'desk-note/media', name)
async function checked(): Promise<{ code: number; out: string }> {
  const io = scriptedIo([], cwd)
  return { code: await main(['check', 'desk-note'], io), out: io.written }
}

describe('F19 a scenario with a picture of its own', () => {
  it('is sound with the picture in its folder', async () => {
    expect(await checked()).toEqual({ code: 0, out: '' })
  })
  it('is not without it, and is told the nearest name', async () => {
    cpSync(media('note.svg'), media('notes.svg'))
    rmSync(media('note.svg'))
    const { code, out } = await checked()
    expect(code).toBe(1)
    expect(out).toMatch(/error media-missing .*"media\/note\.svg".*Did you mean "media\/notes\.svg"\?/)
    expect(out).toMatch(/warning media-unused .*"media\/notes\.svg"/)
  })
  it('is not with a file that is no picture, whatever it is called, nor with one too large', async () => {
    writeFileSync(media('note.svg'), 'A note.')
    expect((await checked()).out).toMatch(/error media-kind .*no WebP, PNG, JPEG or SVG/)
    writeFileSync(media('note.svg'), `<svg>${' '.repeat(310_000)}</svg>`)
    expect((await checked()).out).toMatch(/error media-too-large .*303 kB/)
  })
  it('is told, when it comes as one file, that its words are shown instead', () => {
    const text = JSON.stringify({
      beats: { one: { script: [{ inset: { picture: 'media/note.svg', alt: 'A note.' } }] } },
      format: 2,
    })
    const { problems } = parseScenario(text, 'one.json', { media: 'none' })
    expect(problems.filter(({ code }) => code.startsWith('media-'))).toMatchObject([
      { code: 'media-left-out', severity: 'warning' },
    ])
  })
})

describe('the kind of a picture', () => {
  const bytes = (...parts: (string | number)[]) =>
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(part, (c) => c.charCodeAt(0)))),
    )
  it.each([
    ['png', bytes(0x89, 'PNG\r\n')],
    ['jpg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['webp', bytes('RIFF1234WEBPVP8 ')],
    ['svg', bytes('<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="x">')],
    [null, bytes('<html><svg>')],
    [null, bytes()],
  ])('%s is told by how it begins', (kind, start) => {
    expect(mediaKind(start)).toBe(kind)
  })
})
