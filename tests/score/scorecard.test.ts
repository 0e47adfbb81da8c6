import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advance, compile, nextEvent, replay } from '#engine'
import type { CompiledScenario } from '#engine'
import { milestones, scorecard, scorecardJson } from '#score'
import { describe, expect, test } from 'vitest'
import { compiledNamed, readJson, root } from './fixtures.ts'

const refusal = (compiled: CompiledScenario, log: unknown) => {
  const run = replay(compiled, log)
  if (!run.ok) throw new Error(run.error.code)
  const card = scorecard(run.value)
  return card.ok ? null : card.error
}

const workedExample = () => {
  const run = replay(stop, log)
  const card = run.ok ? scorecard(run.value) : run
  if (!card.ok) throw new Error(card.error.code)
  return card.value
}

const stop = compiledNamed('long-stop')
const log = readJson(join(root, 'long-stop/log.json')) as { entries: unknown[] }

describe('S1 milestones', () => {
  test('are read from the do-nothing run, in ms', () => {
    expect(milestones(stop)).toEqual({ cue: 6500, actBy: 30000, violation: 46000, irreversible: 90000 })
  })

  test('a control has those its run shows', () => {
    const { scenario } = compiledNamed('long-stop')
    const endings = {
      relents: { ...scenario.beats['relents']!, ending: { outcome: 'upheld' as const, title: 'a', text: 'b' } },
      gone: {
        ...scenario.beats['gone']!,
        harm: 'none' as const,
        ending: { outcome: 'upheld' as const, title: 'a', text: 'b' },
      },
    }
    const hour = { ...scenario.beats['hour']!, harm: 'building' as const }
    const control = compile({ ...scenario, kind: 'control', beats: { ...scenario.beats, ...endings, hour } })
    expect(milestones(control)).toEqual({ cue: 6500, actBy: 30000, violation: 46000, irreversible: null })
  })

  test('a beat marked actBy that is not on the do-nothing run gives no mark', () => {
    const { scenario } = stop
    const { actBy: _, ...questions } = scenario.beats['questions']!
    const moved = { ...scenario.beats, questions, 'brushed-off': { ...scenario.beats['brushed-off']!, actBy: true } }
    expect(milestones(compile({ ...scenario, beats: moved })).actBy).toBeNull()
  })
})

describe('S2 to S6 scorecard', () => {
  test('the worked example is printed to the letter', () => {
    expect(`${scorecardJson(workedExample())}\n`)
      .toBe(`{ "rules": 2, "scenario": "long-stop", "kind": "intervene", "ending": "relents",
  "marks": { "cue": 6.5, "actBy": 30, "violation": 46, "irreversible": 90 },
  "early": 80, "effective": 87, "overall": 83, "mastered": true, "screenOuts": [], "unsafe": [],
  "parts": { "technique": 0.925, "persistence": 1, "outcome": 1, "followThrough": 0.5 },
  "noticedAt": null, "steppedInAt": 38, "hesitation": null, "brokeAt": null, "inhibitors": ["authority"], "opened": {}, "rankGap": 3 }
`)
  })

  test('R6 an unfinished run is not scored: before the ending, and before the follow-up is confirmed', () => {
    expect(refusal(stop, { ...log, entries: [] })?.code).toBe('unfinished')
    expect(refusal(stop, { ...log, entries: log.entries.slice(0, -1) })?.code).toBe('unfinished')
  })

  test('F1 a lesson is not scored', () => {
    const lesson = compile({ ...stop.scenario, tutorial: true })
    expect(refusal(lesson, log)).toEqual({ code: 'lesson' })
  })

  test('F2 an id that two beats share is judged by the beat in which it was chosen', () => {
    // In `reported`, `say` has quality 4 in one beat and 5 in the next.
    const compiled = compiledNamed('reported')
    const at = (ms: number) => {
      const entries = [
        { at: ms, do: 'step-in' },
        { at: ms, do: 'act', action: 'say' },
      ]
      const run = replay(compiled, { format: 1, scenario: 'reported', seed: 1, mode: 'practice', pace: 1, entries })
      if (!run.ok) throw new Error(run.error.code)
      let playing = run.value
      while (playing.phase === 'playing') playing = advance(playing, nextEvent(playing) - playing.clock)
      const done = replay(compiled, {
        ...playing.head,
        entries: [...playing.entries, { at: playing.clock, do: 'follow-up', items: [] }],
      })
      const card = done.ok ? scorecard(done.value) : done
      if (!card.ok || !('technique' in card.value.parts)) throw new Error('not scored')
      return card.value.parts.technique
    }
    expect(at(5000)).toBe(0.85)
    expect(at(11000)).toBe(0.75)
  })
})

describe('S as told to trainers', () => {
  test('docs/scoring.md carries the worked example as it is printed', () => {
    const doc = readFileSync(join(root, '../../../docs/scoring.md'), 'utf8')
    expect(doc).toContain(scorecardJson(workedExample()))
  })
})
