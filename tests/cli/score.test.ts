import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fixtures, readJson, root } from '../score/fixtures.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-score-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stop = join(root, 'long-stop/scenario.json')
const stopLog = join(root, 'long-stop/log.json')

/** Writes a file into a folder of its own. */
function put(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function score(...args: string[]) {
  const io = scriptedIo([], folder)
  const code = await main(['score', ...args], io)
  return { code, out: io.written, err: io.complained }
}

const logWith = (entries: unknown[]) => ({
  format: 1,
  scenario: 'long-stop',
  seed: 1,
  mode: 'practice',
  pace: 1,
  entries,
})

describe('S score', () => {
  test.for(fixtures().map((f) => [f.name, f] as const))(
    'prints exactly what was worked out by hand: %s',
    async ([, f]) => {
      const { code, out, err } = await score(f.scenario, f.log)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      // Compared as text, so that the keys stand in the published order.
      expect(JSON.stringify(JSON.parse(out))).toBe(JSON.stringify(readJson(f.expected)))
    },
  )

  test('paths are taken from where the command was typed', async () => {
    put('here.json', readFileSync(stop, 'utf8'))
    put('log.json', readFileSync(stopLog, 'utf8'))
    expect((await score('here.json', 'log.json')).code).toBe(0)
  })

  test('a scenario with errors: its problems, and nothing else', async () => {
    const bad = put('bad.json', readFileSync(stop, 'utf8').replace('"kind": "intervene",', '"kind": "intervenes",'))
    const { code, out, err } = await score(bad, stopLog)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/bad\.json:\d+:\d+ error /)
  })

  test('a log that does not fit: the file, the entry and the reason, once', async () => {
    const log = put(
      'unknown.json',
      logWith([
        { at: 38000, do: 'step-in' },
        { at: 38000, do: 'act', action: 'sing' },
      ]),
    )
    expect(await score(stop, log)).toEqual({
      code: 1,
      out: '',
      err: `${log}: Entry 2: There is no action "sing" in this scenario.\n`,
    })
  })

  test('time running backwards: the entry’s number once', async () => {
    const log = put(
      'backwards.json',
      logWith([
        { at: 9000, do: 'notice' },
        { at: 8000, do: 'notice' },
      ]),
    )
    const { code, err } = await score(stop, log)
    expect(code).toBe(1)
    expect(err.match(/Entry 2/g)).toHaveLength(1)
  })

  test('an entry of a wrong shape is named too', async () => {
    const log = put(
      'shape.json',
      logWith([
        { at: 1, do: 'notice' },
        { at: 'late', do: 'notice' },
      ]),
    )
    const { code, err } = await score(stop, log)
    expect(code).toBe(1)
    expect(err).toContain(`${log}: Entry 2: `)
  })

  test('a log of another scenario, or of another version', async () => {
    const other = await score(stop, join(root, 'early/logs/nothing.json'))
    expect(other.code).toBe(1)
    expect(other.err).toContain('not of "long-stop"')
    const hash = `sha256-${'0'.repeat(64)}`
    const old = await score(stop, put('old.json', { ...logWith([]), scenarioHash: hash }))
    expect(old.code).toBe(1)
    expect(old.err).toContain('another version')
  })

  test('R6 an unfinished log', async () => {
    const { code, err } = await score(stop, put('unfinished.json', logWith([{ at: 7000, do: 'notice' }])))
    expect(code).toBe(1)
    expect(err).toContain('unfinished')
  })

  test.for([
    ['no JSON', '{ "format": 1,'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
  ] as const)('a log file that holds %s is refused in one line', async ([, content]) => {
    const { code, out, err } = await score(stop, put('broken.json', content))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^\S+broken\.json: [^\n]+\n$/)
  })

  test('F1 a lesson is not scored', async () => {
    const lesson = put('lesson.json', readFileSync(stop, 'utf8').replace('"minutes"', '"tutorial": true, "minutes"'))
    expect(await score(lesson, stopLog)).toEqual({
      code: 1,
      out: '',
      err: 'This is a lesson; lessons are not scored.\n',
    })
  })

  test('a missing file, or a missing argument, is said in one line with exit code 2', async () => {
    for (const args of [[stop], [], [stop, 'nowhere.json'], ['nowhere.json', stopLog], [stop, stopLog, 'more']]) {
      const { code, out, err } = await score(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^step-in: [^\n]+\n$/)
    }
  })
})
