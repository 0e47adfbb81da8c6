import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { oneLine, quietJson } from '#scenario'
import { formatProblem, loadProblemWords } from '#words'
import { UsageError } from '../../src/cli/command.ts'
import { main } from '../../src/cli/main.ts'
import { fairWith } from '../prove/fixtures.ts'
import { exported } from '../records/exported.ts'
import { withValue } from '../scenario/example.ts'
import { root } from '../score/fixtures.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-printed-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
  return path
}

/** Wipes the screen, says the opposite, turns the rest of the line around, and ends it in all ways there are. */
const HOSTILE = 'a\u001b[2J\u001b[H\u009b31m\u007f\u202e\u2066\u2028\r\nrecords.json: all is right\u0085\u0007'

async function run(
  args: readonly string[],
  { lines = [], terminal = false }: { lines?: string[]; terminal?: boolean } = {},
) {
  const io = scriptedIo(lines, folder, terminal)
  const code = await main(args, io)
  return { code, out: io.written, err: io.complained }
}

/** Whatever steers a terminal, apart from the ends of our own lines. */
const steers = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u

/** That a command printed the words of the file, and nothing that steers; none of its lines is the file's. */
function quiet({ out, err }: { readonly out: string; readonly err: string }, says = 'all is right'): void {
  expect(out + err).toContain(says)
  expect(steers.exec(out + err)).toBeNull()
  expect((out + err).split('\n').filter((line) => line.startsWith('records.json: all is right'))).toEqual([])
}

describe('what a command prints never steers the terminal', () => {
  test('verify: the title of a run, the name of a person, and the name of the file', async () => {
    const text = exported(({ people, runs }) => ({
      people: people.map((person) => ({ ...person, name: HOSTILE })),
      runs: runs.map((each) => ({ ...each, title: HOSTILE, scenarioHash: 'sha256-1' })),
    }))
    const said = await run(['verify', put('forged.json', text), '--scenarios', root])
    expect(said.code).toBe(1)
    quiet(said)
    // A line for each run, and no more: the title cannot make one of its own.
    const lines = said.out.trimEnd().split('\n')
    expect(lines.every((line) => line.startsWith('forged.json: '))).toBe(true)
    quiet(await run(['verify', put(`${HOSTILE}.json`, '{"kind": nope}')]))
  })

  test('check: a key, a value, the name of a file; and --json, which means the same', async () => {
    const text = withValue([HOSTILE], 1, withValue(['start'], HOSTILE))
    const file = put(`${HOSTILE}/scenario.json`, text)
    const said = await run(['check', file])
    expect(said.code).toBe(1)
    quiet(said)
    expect(said.out.trimEnd().split('\n').length).toBeGreaterThan(1)
    const asJson = await run(['check', file, '--json'])
    quiet(asJson)
    expect((JSON.parse(asJson.out) as { file: string }[])[0]?.file).toBe(file)
  })

  test('a file that is not there, a command, an option', async () => {
    for (const args of [
      ['check', `no ${HOSTILE}`],
      [HOSTILE],
      ['check', `--${HOSTILE}`],
      ['new', HOSTILE],
      ['graph', `no ${HOSTILE}`],
    ]) {
      const said = await run(args)
      expect(said.code).toBe(2)
      quiet(said, 'a [2J [H 31m ')
      expect(said.err.split('\n')).toHaveLength(2)
    }
    expect(new UsageError(HOSTILE).message).not.toMatch(steers)
  })

  test('play: title, names, lines, labels, the ending and the follow-up', async () => {
    const plain = JSON.parse(fairWith({})) as unknown
    const hostile = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string')
        return ['title', 'text', 'label', 'say', 'name', 'prompt'].includes(key) ? HOSTILE : value
      if (Array.isArray(value)) return value.map((each) => hostile(each))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, hostile(v, k)]))
    }
    const file = put('hostile.json', JSON.stringify(hostile(plain)))
    expect((await run(['check', file])).code).toBe(0)
    const said = await run(['play', file, '--save', 'hostile-log.json'], {
      lines: ['l', 's', '1', ...Array<string>(9).fill('')],
    })
    expect(said.code).toBe(0)
    quiet(said)
    quiet(await run(['prove', file], { terminal: false }))
    quiet(await run(['graph', file]), 'prevented: a#27;')
    quiet(await run(['graph', file, '--format', 'xstate']), '"initial"')
    quiet(await run(['score', file, put('no-log.json', HOSTILE)]), 'this is not a log')
    quiet(await run(['translate', put('hostile/scenario.json', readFileSync(join(folder, file), 'utf8')), 'es']))
  })

  test('the progress line is ours, and what it names is the file’s', async () => {
    const { err } = await run(['prove', put('fair.json', fairWith({}))], { terminal: true })
    expect(err).toContain('\r\u001b[K[')
    expect(err.replaceAll('\r\u001b[K', '')).not.toMatch(steers)
  })

  test('half a pair of surrogates is shown as a sign that stands for nothing', async () => {
    expect(oneLine('a\ud800b')).toBe('a\ufffdb')
    expect(oneLine('😀')).toBe('😀')
    quiet(await run(['check', put('half.json', withValue(['start'], 'all is right \ud800'))]))
  })

  test('a problem is one line whatever its file is called', async () => {
    const file = `${HOSTILE}.json`
    const line = formatProblem(await loadProblemWords('en'), {
      file,
      line: 1,
      column: 2,
      severity: 'error',
      path: ['start'],
      within: null,
      code: 'unknown-beat',
      written: HOSTILE,
      person: false,
      suggestion: null,
    })
    expect(line).not.toMatch(steers)
    expect(line).not.toContain('\n')
    expect(line).toMatch(/:1:2 error unknown-beat There is no beat ".*"\.$/)
  })

  test('JSON means the same', () => {
    const value = { [HOSTILE]: [HOSTILE, '\ud800', 'ü😀'] }
    const text = quietJson(JSON.stringify(value, null, 2))
    expect(text).not.toMatch(steers)
    expect(text).toContain('\\u009b31m\\u007f\\u202e')
    expect(JSON.parse(text)).toEqual(value)
  })
})

test('no command writes past this door', () => {
  const cli = join(import.meta.dirname, '../../src/cli')
  const loud = readdirSync(cli, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && /process\.std(out|err)|console\./.test(readFileSync(join(cli, name), 'utf8')),
  )
  expect(loud).toEqual(['index.ts'])
})
