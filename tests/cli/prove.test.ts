import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { broken, fairWith } from '../prove/fixtures.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-prove-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
  return path
}

async function run(...args: string[]) {
  const io = scriptedIo([], folder)
  const code = await main(args, io)
  return { code, out: io.written, err: io.complained }
}

const fair = put('fair.json', fairWith({}))
const unfair = put('unfair.json', fairWith(broken('P5').changes))

describe('prove', () => {
  test('a fair scenario: a line a proof, its scores and its curve', async () => {
    const { code, out, err } = await run('prove', fair)
    expect({ code, err }).toEqual({ code: 0, err: '1 scenario, all proofs hold\n' })
    for (let n = 1; n <= 12; n++) expect(out).toMatch(new RegExp(`^  P${n} +holds  `, 'm'))
    expect(out).toContain('scores: best 100, worst 0, doing nothing 0')
    expect(out).toMatch(/lazy, each at its best: first 0, second 0, [^;]*; by chance\s+\d+\s+of\s+200\s+mastered/)
    expect(out).toMatch(/^ +100 \| *\*+/m)
    expect(out.split('\n').every((line) => line.length <= 112)).toBe(true)
  })

  test('one that fails: the sentence, exit code 1, and the run in a file that scores', async () => {
    const { code, out, err } = await run('prove', unfair, '--out', 'runs')
    expect(code).toBe(1)
    expect(err).toBe('1 scenario: fair fails P5\n')
    expect(out).toMatch(/^ {2}P5 {3}FAILS {2}In "over" harm is being done/m)
    expect(out).toContain(`a run that shows it: ${join('runs', 'fair-P5.json')}`)
    expect((await run('score', unfair, join('runs', 'fair-P5.json'))).code).toBe(0)
  })

  test('a proof that no run can show writes no file', async () => {
    put('nowhere.json', fairWith(broken('P1').changes))
    expect((await run('prove', 'nowhere.json', '--out', 'none')).code).toBe(1)
    expect(existsSync(join(folder, 'none/fair-P1.json'))).toBe(false)
  })

  test('--json: everything as data', async () => {
    const { code, out } = await run('prove', fair, unfair, '--json')
    expect(code).toBe(1)
    const found = JSON.parse(out) as { file: string; proofs: { id: string; holds: boolean }[]; runs: number }[]
    expect(found.map((f) => f.file)).toEqual([fair, unfair])
    const lazy = { rule: 'longest', instant: 'start', followUp: 'by-rule', lang: 'en', mastered: false }
    expect(found[0]).toMatchObject({ lazy: { longest: { ...lazy, log: { scenario: 'fair' } } } })
    expect(found[1]?.proofs.filter((p) => !p.holds)).toMatchObject([
      {
        id: 'P5',
        holds: false,
        counterexample: { scenario: 'fair' },
        places: [{ path: ['beats', expect.any(String)] }],
      },
    ])
  })

  test('folders are searched, and the translations beside a scenario are proved with it (P11)', async () => {
    put('library/fair/scenario.json', fairWith({}))
    put('library/fair/locales/es.json', JSON.stringify({ title: { source: 'Fair', text: 'Justo' } }))
    const { code, err } = await run('prove', 'library')
    expect(code).toBe(1)
    expect(err).toContain('fair fails P11')
  })

  test('a scenario or a translation with errors: its problems, exit code 1, and the others are proved', async () => {
    put('wrong/fair/scenario.json', fairWith({}))
    put('wrong/fair/locales/es.json', '{')
    put('wrong/other/scenario.json', '[]')
    const { code, err, out } = await run('prove', 'wrong', fair)
    expect(code).toBe(1)
    expect(err).toMatch(/es\.json:1:\d+ error /)
    expect(err).toMatch(/other\/scenario\.json:1:1 error /)
    expect(out).toContain('fair: Fair (intervene)')
  })

  test('nothing to prove: exit code 2', async () => {
    expect((await run('prove')).code).toBe(2)
    expect((await run('prove', 'missing.json')).code).toBe(2)
    mkdirSync(join(folder, 'empty'))
    expect((await run('prove', 'empty')).code).toBe(2)
    expect((await run('prove', fair, '--out', fair)).code).toBe(2)
  })

  test('the bar is drawn on a terminal only', async () => {
    const io = scriptedIo([], folder, true)
    await main(['prove', fair], io)
    expect(io.complained).toContain('\r')
    expect(io.complained.endsWith('\r\u001B[K1 scenario, all proofs hold\n')).toBe(true)
    expect((await run('prove', fair)).err).not.toContain('\r')
  })

  test('the log written is one entry a line, as other commands write it', async () => {
    await run('prove', unfair, '--out', 'again')
    expect(readFileSync(join(folder, 'again/fair-P5.json'), 'utf8')).toMatch(/"entries": \[\n {4}\{/)
  })
})
