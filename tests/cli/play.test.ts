import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadWords, silenceText } from '#words'
import { main } from '../../src/cli/main.ts'
import { clockText } from '../../src/cli/play/clock-text.ts'
import { root } from '../score/fixtures.ts'
import { scriptedIo } from './scripted-io.ts'

const english = await loadWords('en')

const folder = mkdtempSync(join(tmpdir(), 'step-in-play-'))
afterAll(() => rmSync(folder, { recursive: true }))

const scene = (name: string): string => join(root, name, 'scenario.json')
const on = (times: number): string[] => Array.from({ length: times }, () => '')

async function play(name: string, lines: readonly string[], ...options: string[]) {
  const io = scriptedIo(lines, folder)
  const code = await main(['play', scene(name), ...options], io)
  return { code, out: io.written, err: io.complained }
}

const readLog = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { entries: object[] }

async function scoreOf(name: string, log: string) {
  const io = scriptedIo([], folder)
  await main(['score', scene(name), log], io)
  return JSON.parse(io.written) as Record<string, unknown>
}

describe('play', () => {
  test('R9 a scene untouched: everything said, done and thought with its time, and silence in words', async () => {
    const { code, out, err } = await play('long-stop', on(9))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const told of [
      'The long stop',
      'You are Officer Reyes.',
      '0:06.5  Sgt. Harmon slides the licence into his own pocket.',
      '0:12.0  Sgt. Harmon: So where are you from?',
      "0:19.0  You think: He's the sergeant.",
      'Eleven seconds. Nobody speaks.',
      '1:30.0  An hour later.',
      'Overall 0 of 100: at the beginning, not mastered yet. Outcome: nobody stopped it.',
      'It broke at noticing.',
    ]) {
      expect(out).toContain(told)
    }
    expect(out).not.toContain('he keeps the papers')
  })

  test('R3 R6 noticing, stepping in, acting, following up; the log scores as played', async () => {
    const { code, out } = await play(
      'long-stop',
      [...on(2), 'n', ...on(3), 's', '1', 's', '1', '1'],
      '--save',
      'run.json',
    )
    expect(code).toBe(0)
    expect(out).toContain('0:06.5  You noted this.')
    expect(out).toContain('Say it out loud. Then pick the closest.')
    expect(out).toContain(
      '  1  “Sarge, the warning is done and there are no wants. We have no reason to hold him.”  (say what you see)',
    )
    expect(out).toContain('0:30.0  You: Sarge, the warning is done')
    expect(readLog('run.json')).toMatchObject({ pace: 'untimed', seed: 1, mode: 'practice' })
    const card = await scoreOf('long-stop', 'run.json')
    expect(card).toMatchObject({ ending: 'relents', early: 100, effective: 87, noticedAt: 6.5, hesitation: 23.5 })
    expect(out).toContain(`Overall ${String(card['overall'])} of 100: strong, mastered`)
  })

  test('R3 back closes the choices; a number that is none is asked again', async () => {
    await play('long-stop', [...on(5), 's', '7', 'x', 'back', '', 'q'], '--save', 'back.json')
    expect(readLog('back.json').entries).toEqual([
      { at: 30000, do: 'step-in' },
      { at: 30000, do: 'step-back' },
    ])
  })

  test('R3 with nothing on offer, stepping in says so and is not logged', async () => {
    const { out } = await play('long-stop', ['s', 'q'], '--save', 'nothing.json')
    expect(out).toContain('There is nothing on offer at this time.')
    expect(readLog('nothing.json').entries).toEqual([])
  })

  test('R4 an ask opens the choices by itself; Enter lets it pass', async () => {
    const asked = await play('ask', [...on(5), '1', '1'], '--save', 'answered.json')
    expect(asked.out).toContain('Someone is waiting for your answer.')
    expect(readLog('answered.json').entries).toEqual([
      { at: 15000, do: 'act', action: 'say' },
      { at: 15000, do: 'follow-up', items: ['report'] },
    ])
    await play('ask', [...on(20)], '--save', 'silent.json')
    expect(readLog('silent.json').entries).toEqual([{ at: 40000, do: 'follow-up', items: [] }])
  })

  test('R4 after stepping back from an ask a new step-in is needed', async () => {
    await play('ask', [...on(5), 'back', '1', 's', '1', ''], '--save', 'again.json')
    expect(readLog('again.json').entries.map((e) => 'do' in e && e.do)).toEqual([
      'step-back',
      'step-in',
      'act',
      'follow-up',
    ])
  })

  test('R1 looking is not logged, and says what is seen without judging it', async () => {
    const { out } = await play('long-stop', ['l', '', '', 'l', 'q'], '--save', 'look.json')
    expect(out).toContain(
      'Sgt. Harmon (Sergeant). On the left: standing, face calm. Last seen: slides the licence into his own pocket.',
    )
    expect(readLog('look.json').entries).toEqual([])
  })

  test('follow-up items are typed as numbers, in order; wrong ones are asked again', async () => {
    const start = [...on(1), 's', '1']
    const { out } = await play('follow-through', [...start, '9', '1 x', '2, 1'], '--save', 'items.json')
    expect(out).toContain('There is no 9 on the list.')
    expect(readLog('items.json').entries.at(-1)).toMatchObject({ do: 'follow-up', items: ['report', 'aid'] })
    const twice = await play('follow-through', [...start, '1 1', '1'])
    expect(twice.out).toContain('"aid" is chosen twice')
    expect(twice.out).toContain('Overall')
  })

  test('--log shows a run as it went, with its score', async () => {
    await play('long-stop', [...on(2), 'n', ...on(3), 's', '1', 's', '1', '1'], '--save', 'shown.json')
    const { code, out, err } = await play('long-stop', [], '--log', 'shown.json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const told of [
      '0:06.5  You noted this.',
      '0:30.0  You: Sarge, the warning is done',
      'Nobody speaks.',
      'strong, mastered',
    ])
      expect(out).toContain(told)
  })

  test('--log shows as much as there is of an unfinished run, and says that it is none', async () => {
    await play('long-stop', ['', 'n', 'q'], '--save', 'half.json')
    const { code, out } = await play('long-stop', [], '--log', 'half.json')
    expect(code).toBe(0)
    expect(out).toMatch(/You noted this\.\n\nHere the log ends\. The run is unfinished and is not scored\.\n$/)
  })

  test('--log says that a log was made with another version, or of what is no log', async () => {
    const log = readLog('half.json') as Record<string, unknown>
    writeFileSync(join(folder, 'old.json'), JSON.stringify({ ...log, scenarioHash: `sha256-${'0'.repeat(64)}` }))
    const { code, out, err } = await play('long-stop', [], '--log', 'old.json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('old.json: The log was made with another version of this scenario (scenarioHash differs).\n')
    writeFileSync(join(folder, 'none.json'), 'no log')
    expect((await play('long-stop', [], '--log', 'none.json')).err).toMatch(/^none\.json: this is not a log/)
    expect((await play('long-stop', [], '--log', 'half.json', '--save', 'x.json')).err).toMatch(/use --save alone/)
    expect((await play('long-stop', [], '--log', 'nowhere.json')).code).toBe(2)
  })

  test('leaving writes the unfinished log', async () => {
    const { code, out } = await play('long-stop', ['n', 'q'], '--save', 'left.json')
    expect(code).toBe(0)
    expect(out).toContain('You left. The run is unfinished and is not scored.')
    expect(readLog('left.json').entries).toEqual([{ at: 0, do: 'notice' }])
  })

  test.for([
    ['at once', []],
    ['in the middle', ['', '']],
    ['while choosing', [...on(5), 's']],
    ['at the follow-up', on(8)],
  ] as const)('input that ends %s ends politely, and the log is written', async ([, lines]) => {
    const { code, out, err } = await play('long-stop', lines, '--save', 'ended.json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('The input has ended.')
    expect(existsSync(join(folder, 'ended.json'))).toBe(true)
    rmSync(join(folder, 'ended.json'))
  })

  test('a control says that there was nothing to stop only when it is over', async () => {
    const { out } = await play('control', on(12))
    expect(out.indexOf('There was nothing to stop here.')).toBeGreaterThan(out.indexOf('The scene is over.'))
  })

  test('F1 a lesson is played and not scored', async () => {
    const lesson = join(folder, 'lesson.json')
    writeFileSync(lesson, readFileSync(scene('long-stop'), 'utf8').replace('"minutes"', '"tutorial": true, "minutes"'))
    const io = scriptedIo(on(9), folder)
    expect(await main(['play', lesson], io)).toBe(0)
    expect(io.written).toContain('This is a lesson; lessons are not scored.')
  })

  test('pace and seed go into the log', async () => {
    await play('long-stop', ['q'], '--save', 'paced.json', '--pace', '1.5', '--seed', '7')
    expect(readLog('paced.json')).toMatchObject({ pace: 1.5, seed: 7 })
  })

  test('a scenario with errors is not played', async () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, '{ "format": 1 }')
    const io = scriptedIo([], folder)
    expect(await main(['play', bad], io)).toBe(1)
    expect(io.complained).toMatch(/bad\.json:\d+:\d+ error /)
    expect(io.written).toBe('')
  })

  test.for([
    ['--save', 'nowhere/run.json'],
    ['--save', '.'],
    ['--pace', 'fast'],
    ['--pace', '0'],
    ['--seed', '1.5'],
    ['--speed', '1'],
  ])('%s %s is refused in one line before the scene begins', async (options) => {
    const { code, out, err } = await play('long-stop', ['q'], ...options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^step-in: [^\n]+\n$/)
  })

  test.skipIf(process.platform === 'win32')('a log that is a link, or read-only, stays what it is', async () => {
    writeFileSync(join(folder, 'real.json'), 'an older run', { mode: 0o640 })
    symlinkSync('real.json', join(folder, 'linked.json'))
    expect((await play('long-stop', ['q'], '--save', 'linked.json')).code).toBe(0)
    expect(lstatSync(join(folder, 'linked.json')).isSymbolicLink()).toBe(true)
    expect(readLog('real.json')).toMatchObject({ scenario: 'long-stop' })
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640)

    chmodSync(join(folder, 'real.json'), 0o444)
    const { code, out, err } = await play('long-stop', ['q'], '--save', 'linked.json')
    const why = 'linked.json: the log could not be written: it is read-only'
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `step-in: ${why}\n` })
  })

  test.runIf(existsSync('/dev/full'))('a full disk is said in one line', async () => {
    const { code, out, err } = await play('long-stop', on(9), '--save', '/dev/full')
    expect({ code, err }).toEqual({ code: 1, err: '/dev/full: the log could not be written: the disk is full\n' })
    expect(out).toContain('Overall')
  })
})

describe('times as text', () => {
  test('minutes, seconds and tenths', () => {
    expect([0, 6500, 59999, 60000, 754321].map(clockText)).toEqual(['0:00.0', '0:06.5', '0:59.9', '1:00.0', '12:34.3'])
  })

  test('R9 silence in words', () => {
    expect(silenceText(english, 11000)).toBe('Eleven seconds. Nobody speaks.')
    expect(silenceText(english, 1000)).toBe('')
    expect(silenceText(english, 44000)).toBe('44 seconds. Nobody speaks.')
  })
})
