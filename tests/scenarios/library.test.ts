import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beatOf, replay, untouched } from '#engine'
import type { Run } from '#engine'
import { milestones, scorecard } from '#score'
import { describe, expect, test } from 'vitest'
import { expected } from './expected.ts'
import { logOf, compiledOf, read, shipped } from './library.ts'

const mine = Object.keys(expected)
const scored = mine.filter((id) => compiledOf(id).scenario.tutorial !== true)

test('every scenario ships its logs and their scores', () => {
  expect(mine.toSorted()).toEqual(shipped)
})

test.for(shipped)('%s is read without problems', (id) => {
  expect(read(id).problems).toEqual([])
})

test.for(shipped)('%s asks for little reading before it begins', (id) => {
  expect(compiledOf(id).scenario.role.split(/\s+/).length).toBeLessThanOrEqual(40)
})

describe('logs that ship', () => {
  test.for(mine)('%s: each has its expected score, and the other way round', (id) => {
    const files = readdirSync(join(import.meta.dirname, '../fixtures/logs', id)).map((f) => f.replace(/\.json$/, ''))
    expect(files.sort()).toEqual(Object.keys(expected[id] ?? {}).sort())
  })

  const cases = Object.entries(expected).flatMap(([id, logs]) =>
    Object.entries(logs).map(([name, wanted]) => [`${id}/${name}`, id, name, wanted] as const),
  )
  const finished = (id: string, name: string): Run => {
    const run = replay(compiledOf(id), logOf(id, name))
    if (!run.ok) throw new Error(run.error.code)
    return run.value
  }

  test.for(cases)('%s is finished, with its ending', ([, id, name, [ending]]) => {
    expect(finished(id, name)).toMatchObject({ beat: ending, phase: 'done' })
  })

  test.for(cases.filter(([, , , [, overall]]) => overall !== null))('S1 to S5 %s', ([, id, name, wanted]) => {
    const [ending, overall, mastered] = wanted
    expect(scorecard(finished(id, name))).toMatchObject({ ok: true, value: { ending, overall, mastered } })
  })

  test.for(cases.filter(([, , , [, overall]]) => overall === null))('F1 %s is a lesson: no score', ([, id, name]) => {
    expect(scorecard(finished(id, name))).toMatchObject({ ok: false, error: { code: 'lesson' } })
  })
})

describe('the do-nothing run', () => {
  const wanted = {
    'long-stop': ['ten-to-twelve', { cue: 28_600, actBy: 60_000, violation: 84_000, irreversible: 136_000 }],
    nozzle: ['clunk', { cue: 7000, actBy: 26_800, violation: 34_800, irreversible: 43_800 }],
    'wet-night': ['before-midnight', { cue: 27_400, actBy: null, violation: null, irreversible: null }],
    filming: ['gone', { cue: 28_600, actBy: 70_000, violation: 91_000, irreversible: 135_000 }],
    'missing-box': ['filed', { cue: 26_600, actBy: 64_000, violation: 85_000, irreversible: 127_000 }],
    'room-two': ['good-man', { cue: 25_000, actBy: 66_000, violation: 87_000, irreversible: 137_000 }],
    garage: ['clear', { cue: 29_400, actBy: 68_000, violation: 88_000, irreversible: 110_000 }],
    'sally-port': ['two-forty', { cue: 25_000, actBy: 45_000, violation: 85_000, irreversible: 107_000 }],
    'still-prone': ['ten-twenty', { cue: 29_000, actBy: 46_000, violation: 65_000, irreversible: 110_000 }],
    'wrong-door': ['swept', { cue: 23_400, actBy: 60_000, violation: 94_000, irreversible: 113_000 }],
    'third-double': ['booked', { cue: 12_000, actBy: 63_000, violation: 80_000, irreversible: 116_000 }],
    'locker-twelve': ['dog-walker', { cue: 22_800, actBy: 61_000, violation: 79_000, irreversible: 118_000 }],
    'fast-hands': ['under-the-belt', { cue: 28_600, actBy: null, violation: null, irreversible: null }],
    'porch-light': ['behind-the-coats', { cue: 24_800, actBy: null, violation: null, irreversible: null }],
    'page-two': ['three-names', { cue: 21_000, actBy: null, violation: null, irreversible: null }],
  } as const
  test.for(Object.entries(wanted))('S1 %s: ending and milestones', ([id, [ending, at]]) => {
    expect(untouched(compiledOf(id)).beat).toBe(ending)
    expect(milestones(compiledOf(id))).toEqual(at)
  })

  test.for(scored)('%s: 6 to 8 beats, 120 to 170 s', (id) => {
    const run = untouched(compiledOf(id))
    const beats = run.events.filter((event) => event.what === 'beat').length - 1
    expect(beats).toBeGreaterThanOrEqual(6)
    expect(beats).toBeLessThanOrEqual(8)
    expect(run.clock).toBeGreaterThanOrEqual(120_000)
    expect(run.clock).toBeLessThanOrEqual(170_000)
  })
})

describe('a control looks like the scene it mirrors', () => {
  const shape = (id: string) => {
    const run = untouched(compiledOf(id))
    const begun = run.events.filter((event) => event.what === 'beat').map((event) => beatOf(run.compiled, event.beat).beat)
    const shown = begun.flatMap((beat) => (beat.ending === undefined ? (beat.script ?? []) : []))
    const minutes = run.clock / 60_000
    return {
      beats: begun.length,
      tension: shown.map((m) => m.tension).filter((t) => t !== undefined && t > 0).reduce<number>((a, b) => Math.max(a, b ?? 0), 0),
      thoughts: shown.filter((m) => m.thought !== undefined).length / minutes,
      movements: shown.filter((m) => m.does !== undefined).length / minutes,
      lines: shown.filter((m) => m.say !== undefined).length / minutes,
      actions: begun.reduce((n, beat) => n + (beat.actions?.length ?? 0), 0),
    }
  }

  test('long-stop and wet-night: tension, thoughts, movements, lines and actions', () => {
    const a = shape('long-stop')
    const b = shape('wet-night')
    expect(b.tension).toBe(a.tension)
    expect(b.beats).toBe(a.beats)
    for (const measure of ['thoughts', 'movements', 'lines', 'actions'] as const) {
      const ratio = { measure, ratio: b[measure] / a[measure] }
      expect([ratio].filter((r) => r.ratio < 0.8 || r.ratio > 1.25)).toEqual([])
    }
  })

  test('nothing before the scene tells them apart', () => {
    const before = (id: string) => compiledOf(id).scenario
    expect([...(before('wet-night').warnings ?? [])].sort()).toEqual([...(before('long-stop').warnings ?? [])].sort())
    expect(before('wet-night').minutes).toBe(before('long-stop').minutes)
    expect(before('wet-night').pillar).toBe(before('long-stop').pillar)
  })
})
