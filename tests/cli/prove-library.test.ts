import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { made, shelf } from '../prove/library/tiny-library.ts'
import type { MadeBeat } from '../prove/library/tiny-library.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(library: string, id: string, text: string): void {
  mkdirSync(join(folder, library, id), { recursive: true })
  writeFileSync(join(folder, library, id, 'scenario.json'), text)
}

async function run(...args: string[]) {
  const io = scriptedIo([], folder)
  const code = await main(['prove', ...args], io)
  return { code, out: io.written, err: io.complained }
}

const pair = ['“He goes home now.”', '“It is late, and we are tired.”'] as const
const line = (label: string, quality: number) => ({ kind: 'intervene', label, quality }) as const
/** Each line is once good and once poor. */
const even: readonly MadeBeat[] = [
  { actions: [line(pair[0], 4), line(pair[1], 2)] },
  { actions: [line(pair[0], 2), line(pair[1], 4)] },
]
/** Poor lines ask. */
const asking: readonly MadeBeat[] = [{ actions: [line('“He goes home now.”', 4), line('“He goes home now?”', 2)] }]
const helping: readonly MadeBeat[] = even.map(({ actions }) => ({
  actions: [...actions, { kind: 'support', label: 'Hold the lamp', quality: 3 }],
}))

for (const [id, kind] of shelf) {
  write('fair', id, JSON.stringify(made(id, kind, even)))
  write('telling', id, JSON.stringify(made(id, kind, asking)))
  write('helpful', id, JSON.stringify(made(id, kind, kind === 'control' ? helping : even)))
}

describe('prove --library', () => {
  test('a library in which nothing tells', async () => {
    const { code, out, err } = await run('--library', 'fair')
    expect({ code, err }).toEqual({ code: 0, err: 'the library passes P13 and P16\n' })
    expect(out).toContain('9 scenarios judged by each other: 6 intervene, 3 control\n')
    expect(out).toMatch(/^ {2}P13 {2}holds {2}No rule of one or two features/m)
    expect(out).toMatch(/^ {2}P16 {2}holds {2}The surface of labels does not tell/m)
    expect(out.split('\n').every((row) => row.length <= 112)).toBe(true)
    // Where all is well there is a table, and no line or beat to change; of one scenario they are told when asked for.
    expect(out).toContain('question marks')
    expect(out).not.toContain('told most surely')
    expect((await run('--library', 'fair', '--scenario', 'river')).out).toContain('told most surely')
  })

  test('labels that tell: the area, the feature, and the lines', async () => {
    const { code, out, err } = await run('--library', 'telling')
    expect({ code, err }).toEqual({ code: 1, err: 'the library fails P16\n' })
    expect(out).toMatch(/^ {2}P16 {2}FAILS {2}The surface .* en, all scenarios 1\.000/m)
    expect(out).toMatch(/question marks +0\.00 +1\.00 +1\.00 +-/)
    expect(out).toMatch(/alley b0 a1: quality 2, looks good \d.* %: question marks[^“]*“He goes home now\?”/)
  })

  test('controls that show themselves: the rule, and the beats', async () => {
    const { code, out, err } = await run('--library', 'helpful')
    expect({ code, err }).toEqual({ code: 1, err: 'the library fails P13\n' })
    expect(out).toMatch(/^ {2}P13 {2}FAILS {2}Who looks at nothing but (options|helping lines) tells a control/m)
    expect(out).toMatch(/helping lines +0\.00 +1\.00 +100 % {2}1 or more: control/)
    expect(out).toContain('yard (control), 2 of 2 told: b0, b1')
  })

  test('--scenario: only what shows in one', async () => {
    const { code, out } = await run('--library', 'telling', '--scenario', 'river')
    expect(code).toBe(1)
    expect(out).toContain('river b0 a1:')
    expect(out).not.toContain('alley')
    expect((await run('--library', 'telling', '--scenario', 'rivver')).err).toContain('there is no scenario "rivver"')
  })

  test('--json: everything as data', async () => {
    const { code, out } = await run('--library', 'telling', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      intervene: 6,
      control: 3,
      proofs: [
        { id: 'P13', holds: true, finding: { code: 'controls-hidden' } },
        { id: 'P16', holds: false, finding: { code: 'style-tells' }, says: expect.stringContaining('1.000') as string },
      ],
      style: [
        { lang: 'en', scope: 'all', area: 1, good: 9, poor: 9 },
        { lang: 'en', scope: 'intervene', area: 1, good: 6, poor: 6 },
      ],
    })
    const only = JSON.parse((await run('--library', 'telling', '--json', '--scenario', 'river')).out) as {
      style: { labels: { scenario: string }[] }[]
    }
    expect(only.style[0]?.labels.map(({ scenario }) => scenario)).toEqual(['river', 'river'])
  })

  test('one with errors is said, the others are judged', async () => {
    write('broken', 'one', '{}')
    write('broken', 'two', JSON.stringify(made('two', 'intervene', even)))
    const { code, err, out } = await run('--library', 'broken')
    expect(code).toBe(1)
    expect(err).toContain(`${join('broken', 'one', 'scenario.json')}: not judged, because of errors\n`)
    expect(out).toContain('1 scenario judged by each other')
    expect(out).toContain('There are too few scenarios')
  })

  test('in Spanish', async () => {
    const { out, err } = await run('--library', 'telling', '--lang', 'es')
    expect(err).toBe('la colección no cumple P16\n')
    expect(out).toContain('9 escenas juzgadas unas por otras')
    expect(out).toMatch(/signos de pregunta +0\.00/)
    expect(out).toContain('calidad 2, parece buena en')
  })

  test('options that do not go together: exit code 2', async () => {
    expect((await run('--library')).code).toBe(2)
    expect((await run('--library', 'fair', '--out', 'runs')).code).toBe(2)
    expect((await run('fair', '--scenario', 'river')).code).toBe(2)
  })
})
