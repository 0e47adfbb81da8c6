import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act, advance, compile, notesOf, notice, offers, stepIn, transcript, upTo, view } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { Readings } from '../../src/engine/readings.ts'
import { largeScenario } from '../../build/large-scenario.ts'
import { compiledOf } from '../../build/shipped.ts'
import { made, play } from '../score/arbitrary-run.ts'
import { scene, taken, trainee } from './scene.ts'

/** The small scene, two that ship (with a second place, insets, cuts and set pieces), and a long one. */
const scenes: readonly CompiledScenario[] = [
  compile(scene),
  compiledOf('long-stop'),
  compiledOf('fast-hands'),
  compile(largeScenario({ seed: 3, beats: 60, facts: 5, span: 0.5 })),
]
const anyScene = fc.constantFrom(...scenes)

/** All that a screen asks of a run. */
const asked = (run: Run, t?: number) => ({ view: view(run, t), lines: transcript(run), notes: notesOf(run) })

/** The same of the run read from its start. */
const afresh = (run: Run, t?: number) => asked({ ...run, readings: new Readings() }, t)

/** Takes the first two actions on offer, each from this same run. */
function branchesOf(run: Run): Run[] {
  const opened = run.choices === null ? stepIn(run) : ({ ok: true, value: run } as const)
  if (!opened.ok) return []
  return offers(opened.value)
    .slice(0, 2)
    .map(({ id }) => taken(act(opened.value, id)))
}

describe('what a screen asks of a run after each input', () => {
  it('is what it would be, had it been asked for the first time', () => {
    fc.assert(
      fc.property(anyScene, made, (compiled, how) => {
        play(compiled, how, (run) => {
          expect(asked(run)).toEqual(afresh(run))
          return run
        })
      }),
    )
  })
  it('is so too after looking back to any second', () => {
    fc.assert(
      fc.property(anyScene, made, fc.array(fc.nat(60_000), { maxLength: 12 }), (compiled, how, times) => {
        let n = 0
        play(compiled, how, (run) => {
          const t = Math.min(run.clock, times[n++ % Math.max(1, times.length)] ?? 0)
          expect(asked(run, t)).toEqual(afresh(run, t))
          expect(asked(run)).toEqual(afresh(run))
          return run
        })
      }),
    )
  })
  it('is so too after going back, and on from there in another way', () => {
    fc.assert(
      fc.property(anyScene, made, made, fc.nat(12), (compiled, one, other, back) => {
        const first = play(compiled, one, (run) => {
          asked(run)
          return run
        })
        let went = false
        const second = play(compiled, other, (run) => {
          const here = went || first.entries.length === 0 ? run : upTo(first, Math.min(back, first.entries.length - 1))
          went = true
          expect(asked(here)).toEqual(afresh(here))
          return here.phase === 'playing' ? here : run
        })
        expect(asked(second)).toEqual(afresh(second))
        expect(asked(first)).toEqual(afresh(first))
      }),
    )
  })
  it('keeps runs apart that go on in two ways from the same instant', () => {
    fc.assert(
      fc.property(anyScene, made, (compiled, how) => {
        play(compiled, how, (run) => {
          asked(run)
          const branches = branchesOf(run)
          for (const branch of branches) asked(branch)
          for (const each of [...branches, run]) expect(asked(each)).toEqual(afresh(each))
          return run
        })
      }),
      { numRuns: 40 },
    )
  })
  it('gives the same lists back while nothing is added to them', () => {
    const run = trainee().waitsUntil(2).run()
    const later = advance(run, 500)
    expect(transcript(later)).toBe(transcript(run))
    expect(notesOf(later)).toBe(notesOf(run))
    expect(notesOf(taken(stepIn(later)))).toBe(notesOf(run))
  })
  it('never changes what it gave before', () => {
    const run = trainee().waitsUntil(2).run()
    const before = structuredClone(asked(run))
    asked(taken(notice(advance(run, 5000))))
    expect(asked(run)).toEqual(before)
  })
})
