import { compile, logOf, replay } from '#engine'
import { trainees } from '#prove'
import type { Scenario } from '#scenario'
import { grades } from '#score'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelReader } from '../../../src/prove/label-features.ts'
import { chanceOf } from '../../../src/prove/simulate/chance.ts'
import { menusOf } from '../../../src/prove/simulate/peeking.ts'
import { playAs } from '../../../src/prove/simulate/play-as.ts'
import { mindOf } from '../../../src/prove/simulate/minds.ts'
import type { TraineeName } from '../../../src/prove/simulate/trainees.ts'
import { tinyScenario } from '../tiny-scenario.ts'
import { nothingWrong, somethingWrong } from './fair-pair.ts'

const menus = menusOf([somethingWrong().scenario, nothingWrong().scenario])
const played = (scenario: Scenario, type: TraineeName, person: number) =>
  playAs(compile(scenario), mindOf(type, { read: labelReader('en'), menus, chance: chanceOf(`${type}/${person}`) }))

/** A tiny scenario whose beats last seconds and not milliseconds, or nobody would be quick enough to do anything. */
const slow = tinyScenario.map((scenario): Scenario => {
  const beats = Object.entries(scenario.beats).map(([id, beat]) => [
    id,
    {
      ...beat,
      ...(beat.lasts === undefined ? {} : { lasts: beat.lasts * 10_000 }),
      ...(beat.ask === undefined ? {} : { ask: beat.ask * 10_000 }),
      script: beat.script?.map((moment) => ({ ...moment, at: (moment.at ?? 0) * 10_000 })),
    },
  ])
  return { ...scenario, beats: Object.fromEntries(beats) as Scenario['beats'] }
})

describe('whatever the scenario, each type', () => {
  test.for(trainees)('%s plays it to the end by a log that anybody can replay', (type) => {
    fc.assert(
      fc.property(slow, fc.nat(), (scenario, person) => {
        const run = played(scenario, type, person)
        expect(run.phase).toBe('done')
        const again = replay(compile(scenario), logOf(run))
        expect(again.ok && again.value.events).toEqual(run.events)
        const { overall } = grades(run)
        expect(overall >= 0 && overall <= 100).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
  test.for(trainees)('%s plays the same whichever kind the file says it is', (type) => {
    fc.assert(
      fc.property(slow, fc.nat(), (scenario, person) => {
        const other: Scenario = { ...scenario, kind: scenario.kind === 'control' ? 'intervene' : 'control' }
        expect(played(other, type, person).entries).toEqual(played(scenario, type, person).entries)
      }),
      { numRuns: 60 },
    )
  })
})

test('the silent never say a word, and the over-eager speak in every beat that offers a line', () => {
  const said = (type: TraineeName) =>
    played(somethingWrong().scenario, type, 1).entries.filter((entry) => entry.do === 'act').length
  expect(said('silent')).toBe(0)
  const run = played(somethingWrong().scenario, 'over-eager', 1)
  const beats = run.events.filter(
    (event) =>
      event.what === 'beat' &&
      (compile(somethingWrong().scenario).beats.get(event.beat)?.beat.actions ?? []).length > 0,
  )
  expect(said('over-eager')).toBe(beats.length)
})

test('who peeks and learns nothing opens the choices twice and leaves them, and speaks at the third look', () => {
  const mind = mindOf('peeker', { read: labelReader('en'), menus: menusOf([]), chance: chanceOf('peeker') })
  const run = playAs(compile(somethingWrong().scenario), mind)
  expect(run.entries.slice(0, 6).map((entry) => entry.do)).toEqual([
    'step-in',
    'step-back',
    'step-in',
    'step-back',
    'step-in',
    'act',
  ])
})
