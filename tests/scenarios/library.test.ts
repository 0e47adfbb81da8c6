import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beatOf, offers, replay, untouched } from '#engine'
import type { Action, Run, Rung } from '#engine'
import { marks, scorecard } from '#score'
import { describe, expect, test } from 'vitest'
import { entrances, instants } from './explore.ts'
import { logOf, planOf, read, shipped } from './library.ts'
import { readingSpeeds } from './reading.ts'
import { lazy, playBy, random } from './strategies.ts'

/** Ending and overall of the logs that ship, worked out by hand (S1 to S5); lessons have no score. */
const expected: Record<string, Record<string, readonly [ending: string, overall: number | null, mastered: boolean]>> = {
  'long-stop': {
    best: ['on-his-way', 100, true],
    climbs: ['on-his-way', 100, true],
    // technique (0.65 + 1) / 2, the rest 1: √(100 × 93)
    'rebuffed-then-climbs': ['on-his-way', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['private-word', 98, true],
    // early 100 − 40 × 14/24, one of two follow-ups: √(76.67 × 90)
    'last-minute': ['last-minute', 83, true],
    // early 50 − 40 × 16/52, stopped: √(37.69 × 92)
    late: ['dog-sent-back', 59, false],
    // early 5, follow-through 0.6: √(5 × 71.25)
    'too-late': ['too-late', 19, false],
    // technique 0.65, nothing else: √(100 × 26)
    'gives-up': ['ten-to-twelve', 51, false],
    'joins-in': ['last-minute', 0, false],
    dishonest: ['on-his-way', 0, false],
    'looks-away': ['ten-to-twelve', 0, false],
    nothing: ['ten-to-twelve', 0, false],
  },
  nozzle: {
    best: ['hung-up', null, false],
    'rebuffed-then-climbs': ['hung-up', null, false],
    late: ['stretched', null, false],
    nothing: ['clunk', null, false],
  },
  'wet-night': {
    best: ['counted', 100, true],
    // nothing said: discernment 1, no follow-up
    nothing: ['before-midnight', 80, true],
    watches: ['before-midnight', 100, true],
    alert: ['before-midnight', 84, true],
    // a challenge, then listening: 0.8 × 0.3 + 0.2
    relents: ['counted', 44, false],
    // 0.8 × 0.3 + 0.2 × 0.5
    'heavy-handed': ['two-voices', 34, false],
    'takes-over': ['eleven-miles', 20, false],
    dishonest: ['before-midnight', 0, false],
  },
  filming: {
    best: ['back-to-ray', 100, true],
    // technique (0.65 + 1) / 2, the rest 1: √(100 × 93)
    'rebuffed-then-climbs': ['back-to-ray', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['by-the-blanket', 98, true],
    // early 100 − 40 × 10/21, one of two follow-ups: √(80.95 × 87.5)
    'an-open-hand': ['hand-down', 84, true],
    // early 50 − 40 × 4/44; technique (0.85 × 0.6 + 1) / 2, stopped: √(46.36 × 82.2)
    late: ['handed-back', 62, false],
    // early 50 − 40 × 7/44; technique (0.65 × 0.2 + 1) / 2: √(43.64 × 74.6)
    captain: ['captain-comes', 57, false],
    // early 5, follow-through 0.6: √(5 × 71.25)
    'too-late': ['for-the-record', 19, false],
    // technique 0.85, nothing else: √(100 × 34)
    'gives-up': ['half-said', 58, false],
    'joins-in': ['hand-down', 0, false],
    dishonest: ['back-to-ray', 0, false],
    'looks-away': ['gone', 0, false],
    nothing: ['gone', 0, false],
  },
  'missing-box': {
    best: ['four-lines', 100, true],
    // technique (0.65 + 1) / 2: √(100 × 93)
    'rebuffed-then-climbs': ['four-lines', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['own-words', 98, true],
    // early 100 − 40 × 10/21, one of two follow-ups: √(80.95 × 87.5)
    grudging: ['grudging', 84, true],
    // early 50 − 40 × 7/42; technique (0.65 × 0.2 + 1) / 2, stopped: √(43.33 × 74.6)
    late: ['pulled-back', 57, false],
    // early 50 − 40 × 25/42; technique (0.85 + 1) / 2, take-action again: √(26.19 × 89)
    sergeant: ['she-reads', 48, false],
    // early 5, one of two follow-ups: √(5 × 68.75)
    'too-late': ['amended', 19, false],
    // technique 1, nothing else: √(100 × 40)
    'gives-up': ['half-filed', 63, false],
    'goes-along': ['grudging', 0, false],
    dishonest: ['four-lines', 0, false],
    'looks-away': ['filed', 0, false],
    nothing: ['filed', 0, false],
  },
  'room-two': {
    best: ['three-chairs', 100, true],
    // technique (0.65 + 1) / 2: √(100 × 93)
    'rebuffed-then-climbs': ['three-chairs', 96, true],
    // technique (0.85 + 1) / 2, no rebuff: √(100 × 96.25)
    'private-word': ['by-the-card', 98, true],
    // early 100 − 40 × 8/21, one of two follow-ups: √(84.76 × 87.5)
    'she-comes-in': ['she-comes-in', 86, true],
    // early 50 − 40 × 11/50; technique (0.85 × 0.6 + 1) / 2, stopped: √(41.2 × 82.2)
    late: ['no-questions', 58, false],
    // early 50 − 40 × 29/50, the same otherwise: √(26.8 × 82.2)
    'sent-out': ['open-door', 47, false],
    // early 5, follow-through 0.6: √(5 × 71.25)
    'too-late': ['to-the-lieutenant', 19, false],
    // technique 0.85, nothing else: √(100 × 34)
    'gives-up': ['half-way', 58, false],
    'lies-to-her': ['open-door', 0, false],
    dishonest: ['three-chairs', 0, false],
    'looks-away': ['good-man', 0, false],
    nothing: ['good-man', 0, false],
  },
  garage: {
    best: ['in-the-light', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['in-the-light', 98, true],
    // the same without a rebuff: √(100 × 96.25)
    'private-word': ['a-nurse', 98, true],
    // one of two follow-ups: √(100 × 90)
    neither: ['front-seat', 95, true],
    // early 100 − 40 × 10/20, technique (0.85 × 0.75 + 1) / 2: √(80 × 92.75)
    'the-jacket': ['jacket-back', 86, true],
    // early 50 − 40 × 8/22, technique (0.85 × 0.6 + 1) / 2, stopped: √(35.45 × 82.2)
    late: ['your-back', 54, false],
    // early 5, no rebuff: √(5 × 81.25)
    'too-late': ['coat', 20, false],
    // technique 0.85, the rebuff unanswered, one required and one harmful: √(100 × 39)
    'gives-up': ['clear', 62, false],
    'does-it-gently': ['clear', 0, false],
    dishonest: ['in-the-light', 0, false],
    nothing: ['clear', 0, false],
  },
  'sally-port': {
    best: ['traded', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['traded', 98, true],
    // the same without a rebuff: √(100 × 96.25)
    'private-word': ['crayon', 98, true],
    // early 100 − 40 × 29/40, technique (0.85 × 0.75 + 1) / 2: √(71 × 92.75)
    'at-the-door': ['at-the-door', 81, true],
    // early 50 − 40 × 6/22, technique (0.85 × 0.6 + 1) / 2, stopped: √(39.09 × 82.2)
    late: ['open-hand', 57, false],
    // early 5, no rebuff: √(5 × 81.25)
    'too-late': ['door-opens', 20, false],
    // technique 0.85, the rebuff unanswered, one of two follow-ups: √(100 × 44)
    'gives-up': ['two-forty', 66, false],
    'sends-help-away': ['two-forty', 0, false],
    dishonest: ['gloves-away', 0, false],
    nothing: ['two-forty', 0, false],
  },
  'still-prone': {
    best: ['sat-up', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['sat-up', 98, true],
    // early 100 − 40 × 7/19, one of two follow-ups: √(85.26 × 90)
    'climbs-in-the-crowd': ['on-his-side', 88, true],
    // early 50 − 40 × 9/45, technique (0.85 × 0.6 + 1) / 2, stopped: √(42 × 82.2)
    late: ['rolled', 59, false],
    // early 5, no rebuff: √(5 × 81.25)
    'too-late': ['pulse', 20, false],
    // technique 0.85, nothing else: √(100 × 34)
    'gives-up': ['ten-twenty', 58, false],
    'joins-in': ['ten-twenty', 0, false],
    dishonest: ['sat-up', 0, false],
    nothing: ['ten-twenty', 0, false],
  },
  'wrong-door': {
    best: ['unread', 100, true],
    // technique (0.85 + 1) / 2, the rest 1: √(100 × 97)
    'rebuffed-then-climbs': ['unread', 98, true],
    // early 100 − 40 × 6/34; technique (0.85 × 0.75 + 1) / 2, one required and one helpful: √(92.94 × 84.75)
    'calls-hold': ['backs-off', 89, true],
    // early 50 − 40 × 10/19, stopped: √(28.95 × 92)
    late: ['threshold', 52, false],
    // early 5, one of two follow-ups: √(5 × 68.75)
    'too-late': ['too-late', 19, false],
    // technique 1, the rebuff unanswered, nothing else: √(100 × 40)
    'gives-up': ['swept', 63, false],
    'joins-in': ['one-light', 0, false],
    dishonest: ['unread', 0, false],
    nothing: ['swept', 0, false],
  },
  // Here nothing is a rebuff: the other parts count 0.5, 0.25 and 0.25
  'third-double': {
    best: ['off-the-clock', 100, true],
    // technique (0.35 + 1) / 2: √(100 × 83.75)
    'deflects-then-yields': ['brother', 92, true],
    // technique (0.65 + 0.85) / 2, one of two follow-ups: √(100 × 75)
    grudging: ['brother', 87, true],
    // technique (0 + 1) / 2: √(100 × 75)
    'unsays-it': ['brother', 87, true],
    // early 50 − 40 × 8/36, stopped: √(41.11 × 90)
    late: ['let-go', 61, false],
    // early 5; technique 0.65, one of two follow-ups: √(5 × 51.25)
    'too-late': ['two-fingers', 16, false],
    'joins-in': ['let-go', 0, false],
    dishonest: ['off-the-clock', 0, false],
    nothing: ['booked', 0, false],
  },
  'locker-twelve': {
    best: ['couch', 100, true],
    // technique (0.85 + 1 + 1) / 3, the rest 1: √(100 × 98)
    'rebuffed-then-climbs': ['teller-comes', 99, true],
    // the same rung again 0.7, late, one required and one harmful: √(100 × 64)
    swears: ['promise', 80, false],
    // early 50 − 40 × 13/39, no rebuff, stopped: √(36.67 × 90)
    late: ['sitting-up', 57, false],
    // early 5, one of two follow-ups: √(5 × 68.75)
    'too-late': ['hand-on-switch', 19, false],
    'joins-in': ['sitting-up', 0, false],
    dishonest: ['couch', 0, false],
    nothing: ['dog-walker', 0, false],
  },
  'fast-hands': {
    best: ['on-the-count', 100, true],
    nothing: ['under-the-belt', 80, true],
    watches: ['under-the-belt', 100, true],
    alert: ['under-the-belt', 84, true],
    // a challenge, then listening: 0.8 × 0.3 + 0.2
    relents: ['on-the-count', 44, false],
    // 0.8 × 0.3 + 0.2 × 0.5
    'heavy-handed': ['two-fights', 34, false],
    'takes-over': ['loose-hand', 20, false],
    covers: ['under-the-belt', 0, false],
    dishonest: ['under-the-belt', 0, false],
  },
  'porch-light': {
    best: ['shoe-laces', 100, true],
    nothing: ['behind-the-coats', 80, true],
    watches: ['behind-the-coats', 100, true],
    // support is never stepping in
    blanket: ['behind-the-coats', 100, true],
    alert: ['shoe-laces', 84, true],
    relents: ['shoe-laces', 44, false],
    'heavy-handed': ['she-helps', 34, false],
    'takes-over': ['five-hours', 20, false],
    dishonest: ['behind-the-coats', 0, false],
  },
  'page-two': {
    best: ['fair-is-loud', 100, true],
    nothing: ['three-names', 80, true],
    watches: ['three-names', 100, true],
    'owns-up': ['three-names', 100, true],
    alert: ['fair-is-loud', 84, true],
    relents: ['fair-is-loud', 44, false],
    'heavy-handed': ['hallway', 34, false],
    'takes-over': ['mile-four', 20, false],
    dishonest: ['three-names', 0, false],
  },
}

const mine = Object.keys(expected)
const scored = mine.filter((id) => planOf(id).scenario.tutorial !== true)
const interventions = scored.filter((id) => planOf(id).scenario.kind === 'intervene')
const ladder: readonly Rung[] = ['probe', 'alert', 'challenge', 'take-action']
const speaksUp = (a: Action): boolean => a.kind === 'intervene' || a.kind === 'accept'

test.for(shipped)('%s is read without problems', (id) => {
  expect(read(id).problems).toEqual([])
})

test.for(shipped)('%s asks for little reading before it begins', (id) => {
  expect(planOf(id).scenario.role.split(/\s+/).length).toBeLessThanOrEqual(40)
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
    const run = replay(planOf(id), logOf(id, name))
    if (!run.ok) throw new Error(run.error.message)
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
  test.for(Object.entries(wanted))('S1 %s: ending and marks', ([id, [ending, at]]) => {
    expect(untouched(planOf(id)).beat).toBe(ending)
    expect(marks(planOf(id))).toEqual(at)
  })

  test.for(scored)('%s: 6 to 8 beats, 120 to 170 s', (id) => {
    const run = untouched(planOf(id))
    const beats = run.happenings.filter((h) => h.what === 'beat').length - 1
    expect(beats).toBeGreaterThanOrEqual(6)
    expect(beats).toBeLessThanOrEqual(8)
    expect(run.clock).toBeGreaterThanOrEqual(120_000)
    expect(run.clock).toBeLessThanOrEqual(170_000)
  })
})

describe('fairness', () => {
  const all = new Map<string, readonly Run[]>()
  const everywhere = (id: string): readonly Run[] => {
    const known = all.get(id) ?? entrances(planOf(id))
    all.set(id, known)
    return known
  }

  test.for(mine)('P1 %s: every beat is reached, every action is on offer in some run', (id) => {
    const plan = planOf(id)
    const reached = new Set(everywhere(id).map((run) => run.beat))
    expect([...plan.beats.keys()].filter((beat) => !reached.has(beat))).toEqual([])
    const offered = new Set(
      everywhere(id).filter((run) => run.phase === 'playing').flatMap(instants).flatMap((run) => offers(run).map((a) => `${run.beat}.${a.id}`)),
    )
    const written = [...plan.beats.values()].flatMap(({ id: beat, beat: { actions = [] } }) => actions.map((a) => `${beat}.${a.id}`))
    expect(written.filter((a) => !offered.has(a))).toEqual([])
  })

  test.for(interventions)('P5 %s: in every beat with harm a good act of the right firmness can be had', (id) => {
    const lacksOne = (run: Run): boolean => {
      const { harm, needs = 'probe', ending } = beatOf(run.plan, run.beat).beat
      if (harm === 'none' || ending !== undefined) return false
      const low = ladder.indexOf(needs)
      const good = (a: Action): boolean => {
        const rung = ladder.indexOf(a.rung ?? needs)
        return speaksUp(a) && a.quality >= 4 && rung >= low && rung <= low + 1
      }
      return !instants(run).some((at) => offers(at).some(good))
    }
    expect(everywhere(id).filter(lacksOne).map(({ beat, facts }) => ({ beat, facts }))).toEqual([])
  })

  test.for(interventions)('P8 %s: no lazy strategy masters it, random play hardly ever', (id) => {
    const mastered = (run: Run): boolean => {
      const card = scorecard(run)
      return card.ok && card.value.mastered
    }
    expect(lazy.filter((s) => mastered(playBy(planOf(id), s))).map((s) => s.name)).toEqual([])
    const lucky = Array.from({ length: 200 }, (_, i) => playBy(planOf(id), random(i + 1))).filter(mastered)
    expect(lucky.length).toBeLessThan(40)
  })

  test('P8 wet-night: the highest rung does not master a control', () => {
    const highest = lazy.filter((s) => s.name === 'highest rung').map((s) => scorecard(playBy(planOf('wet-night'), s)))
    expect(highest).toMatchObject([{ ok: true, value: { mastered: false } }])
  })

  test.for(mine)('P9 %s: every text can be read while it stays', (id) => {
    expect(readingSpeeds(planOf(id)).filter(({ speed }) => speed > 17)).toEqual([])
  })

  test.for(scored)('P10 %s: the longest line is seldom the best', (id) => {
    const several = [...planOf(id).beats.values()].map(({ beat }) => beat.actions ?? []).filter((a) => a.length >= 2)
    const longestIsBest = several.filter((actions) => {
      const best = Math.max(...actions.map((a) => a.quality))
      const longest = Math.max(...actions.map((a) => a.label.length))
      return actions.some((a) => a.label.length === longest && a.quality === best)
    })
    expect(longestIsBest.length).toBeLessThanOrEqual(several.length / 2)
  })

  test.for(scored)('P12 %s: from the first cue on one can always step in', (id) => {
    const playing = everywhere(id).filter((run) => run.phase === 'playing')
    const mute = playing.flatMap(instants).filter((at) => at.cues.size > 0 && !offers(at).some(speaksUp))
    expect(mute.map(({ beat, clock, beatStart }) => ({ beat, after: clock - beatStart }))).toEqual([])
  })
})

describe('a control looks like the scene it mirrors', () => {
  const shape = (id: string) => {
    const run = untouched(planOf(id))
    const begun = run.happenings.filter((h) => h.what === 'beat').map((h) => beatOf(run.plan, h.beat).beat)
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
    const before = (id: string) => planOf(id).scenario
    expect([...(before('wet-night').warnings ?? [])].sort()).toEqual([...(before('long-stop').warnings ?? [])].sort())
    expect(before('wet-night').minutes).toBe(before('long-stop').minutes)
    expect(before('wet-night').pillar).toBe(before('long-stop').pillar)
  })
})
