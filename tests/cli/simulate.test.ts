import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trainees } from '#prove'
import type { Simulation } from '#prove'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nothingWrong, somethingWrong } from '../prove/simulate/fair-pair.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, content: object): string {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), JSON.stringify(content))
  return path
}
const [wrong, right] = [somethingWrong().scenario, nothingWrong().scenario]
put('scenarios/wrong/scenario.json', wrong)
put('scenarios/right/scenario.json', right)
const plan = {
  format: 1,
  id: 'two',
  title: { en: 'Two' },
  summary: { en: 'Two scenes.' },
  mode: 'practice',
  scenarios: ['wrong', 'right'],
  controls: 1,
  pass: { overall: 60, mastered: 1, controls: 1, screenOuts: 0 },
  hours: 0.07,
  validMonths: null,
}
put('public/plans/two.json', plan)

async function run(...args: string[]) {
  const io = scriptedIo([], folder)
  const code = await main(['simulate', ...args], io)
  return { code, out: io.written, err: io.complained }
}

describe('simulate', () => {
  test('a plan by its id: who passes, how scenes tell apart, and that it is a model', async () => {
    const { code, out, err } = await run('--plan', 'two', '--people', '20')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('two: 2 scenes, 20 people of each type, seed 1\n')
    expect(out).toContain('it is no evidence about people')
    expect(out).toMatch(/^ {2}silent +\d+ +0 +\d+ +\d+ % +0 % +0 %$/m)
    expect(out).toMatch(/^ {2}passes over .* 100 %$/m)
    expect(out).toMatch(/^ {2}wrong +intervene +\d+ +\d+ % +-?\d\.\d\d$/m)
    expect(out).toMatch(/^agreement of the scenes: alpha -?\d\.\d\d, split half -?\d\.\d\d$/m)
    expect(out).toMatch(/^pass without skill: \d+ %; do not pass with it: \d+ %$/m)
    expect(out.split('\n').every((line) => line.length <= 112)).toBe(true)
  })

  test('a plan by its file, and scenes of another folder', async () => {
    expect((await run('--plan', 'public/plans/two.json', '--library', 'scenarios', '--people', '2')).code).toBe(0)
  })

  test('a library, and scenes by name: no plan, so nothing about passing', async () => {
    const library = await run('--library', 'scenarios', '--people', '2')
    expect(library.out).toContain('the scenes named: 2 scenes, 2 people')
    expect(library.out).not.toMatch(/passes/)
    const one = await run('scenarios/right/scenario.json', '--people', '2')
    expect(one.out).toContain('the scenes named: 1 scene,')
  })

  test('the acts by which scenes are mastered without skill, in their words', async () => {
    const { out } = await run('scenarios/wrong', '--people', '50')
    expect(out).toMatch(/^ {2}wrong, any line \(\d+ %\):\n {4}“.*” in \w+ \(\d+ %\)$/m)
  })

  test('--labels: who goes by style reads the translation; who does not plays the same', async () => {
    const shortest = { source: 'x', text: '“.”' }
    put('translated/wrong/scenario.json', wrong)
    put('translated/wrong/locales/es.json', { 'beats.second.actions.line-5.label': shortest })
    const of = async (...args: string[]) => {
      const { out } = await run('translated', '--library', 'translated', '--people', '50', '--json', ...args)
      return (JSON.parse(out) as Simulation).scenes[0]?.types
    }
    const [original, translated] = [await of(), await of('--labels', 'es')]
    expect(translated?.expert).toEqual(original?.expert)
    expect(translated?.cynic).not.toEqual(original?.cynic)
    expect((await run('translated', '--labels', 'fr')).err).toContain('has no translation into fr')
  })

  test('--json: everything as data, the same for the same seed', async () => {
    const json = async (seed: string) =>
      JSON.parse((await run('--plan', 'two', '--people', '5', '--json', '--seed', seed)).out) as Simulation
    const found = await json('7')
    expect(found).toMatchObject({ seed: 7, people: 5, plan: 'two' })
    expect(found.types.map(({ type }) => type)).toEqual(trainees)
    expect(await json('7')).toEqual(found)
    expect(await json('8')).not.toEqual(found)
  })

  test.each([
    [[], 'name a scenario file, a folder or a plan'],
    [['--plan', 'three'], 'there is neither a file three nor '],
    [['--plan', 'two', '--people', '1'], '--people must be a whole number from 2 to 10000, not "1"'],
    [['--plan', 'two', '--seed', '1.5'], '--seed must be a whole number from 0 to 4294967295, not "1.5"'],
    [['--library', 'nowhere'], 'there is no such file or folder'],
  ])('%j: what is wrong, exit code 2', async (args, said) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  test('a lesson alone: nothing is scored', async () => {
    put('lesson/wrong/scenario.json', { ...wrong, tutorial: true })
    const { code, err } = await run('lesson')
    expect({ code, said: err.includes('lessons are not scored') }).toEqual({ code: 2, said: true })
  })

  test('a scenario or a plan with errors: its problems, exit code 1', async () => {
    put('broken/wrong/scenario.json', { ...wrong, kind: 'other' })
    const scene = await run('broken')
    expect(scene.code).toBe(1)
    expect(scene.err).toMatch(/scenario\.json:1:\d+ error .*\nsimulate: .*scenario\.json has errors\n$/)
    put('public/plans/bad.json', { ...plan, id: 'bad', scenarios: ['wrong', 'nowhere'] })
    const bad = await run('--plan', 'bad')
    expect(bad.code).toBe(1)
    expect(bad.err).toMatch(/unknown-scenario .*\nsimulate: .*bad\.json has errors\n$/)
  })

  test('the bar is drawn on a terminal only', async () => {
    const io = scriptedIo([], folder, true)
    await main(['simulate', '--plan', 'two', '--people', '2'], io)
    expect(io.complained).toContain('\r')
    expect((await run('--plan', 'two', '--people', '2')).err).toBe('')
  })
})
