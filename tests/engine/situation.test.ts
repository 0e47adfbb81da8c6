import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import type { CompiledScenario } from '#engine'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import type { AnyMachineSnapshot } from 'xstate'
import { tinyScenario } from '../prove/tiny-scenario.ts'
import { scene } from './scene.ts'

type Event = Parameters<CompiledScenario['situations']['after']>[1]

/** What the situations say after some events, and what XState itself says; an event's number chooses among those of the beat. */
function walk(compiled: CompiledScenario, numbers: readonly number[]) {
  const { machine, situations, scenario } = compiled
  let situation = situations.first
  let snapshot = initialTransition(machine)[0] as AnyMachineSnapshot
  const steps = [null, ...numbers].map((number) => {
    if (number !== null) {
      const { script = [], actions = [] } = scenario.beats[situation.beat] ?? {}
      const events: Event[] = [
        'lasts',
        ...script.map((_, i) => `moment.${i}` as const),
        ...actions.map(({ id }) => `act.${id}` as const),
      ]
      const event = events[number % events.length] ?? 'lasts'
      situation = situations.after(situation, event)
      snapshot = transition(machine, snapshot, { type: event })[0] as AnyMachineSnapshot
    }
    const beat = String(snapshot.value)
    const { script = [], actions = [] } = scenario.beats[beat] ?? {}
    const asks = (i: number) => machine.states[beat]?.ownEvents.includes(`moment.${i}`) === true
    return {
      said: {
        beat: situation.beat,
        facts: situation.facts,
        cues: [...situation.cues].sort(),
        offers: situations.offers(situation).map(({ id }) => id),
        shown: script.map((_, i) => situations.shows(situation, i)),
      },
      byXState: {
        beat,
        facts: snapshot.context.facts as unknown,
        cues: (snapshot.context.cues as string[]).toSorted(),
        offers: actions.flatMap(({ id }) => (snapshot.can({ type: `act.${id}` }) ? [id] : [])),
        shown: script.map((_, i) => !asks(i) || snapshot.can({ type: `moment.${i}` })),
      },
    }
  })
  return { said: steps.map((s) => s.said), byXState: steps.map((s) => s.byXState) }
}

const events = fc.array(fc.nat(60), { maxLength: 30 })

describe('what holds and what follows', () => {
  it('is what XState says, on random scenarios', () => {
    fc.assert(
      fc.property(tinyScenario, fc.array(events, { minLength: 1, maxLength: 5 }), (scenario, walks) => {
        const compiled = compile(scenario)
        for (const numbers of walks) {
          const { said, byXState } = walk(compiled, numbers)
          expect(said).toEqual(byXState)
        }
      }),
      { numRuns: 200 },
    )
  })
  it('is what XState says where facts, cues and conditions meet', () => {
    fc.assert(
      fc.property(events, (numbers) => {
        const { said, byXState } = walk(compile(scene), numbers)
        expect(said).toEqual(byXState)
      }),
    )
  })
  it('is asked by a moment of an ending too', () => {
    const { good } = scene.beats
    const script = [
      { at: 0, note: 'He trusts you.', when: { trust: { min: 3 } } },
      { at: 0, note: 'He does not.', when: { trust: { max: 2 } } },
    ]
    const { situations } = compile({ ...scene, beats: { ...scene.beats, good: { ...good!, script } } })
    const seen = situations.after(situations.first, 'moment.3')
    const ended = situations.after(seen, 'act.soft')
    expect([ended.beat, situations.shows(ended, 0), situations.shows(ended, 1)]).toEqual(['good', true, false])
  })
  it('two ways to the same beat, facts and cues are one situation', () => {
    const { situations } = compile(scene)
    const once = situations.after(situations.first, 'moment.3')
    expect(situations.after(once, 'moment.3')).toBe(once)
    expect(situations.after(once, 'act.nonsense')).toBe(once)
    expect(situations.after(once, 'moment.0')).toBe(once)
  })
})

describe('facts', () => {
  it('are asked and changed by the machine alone, and by the checks of a file', () => {
    const source = join(import.meta.dirname, '../../src')
    const asking = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => {
      if (!/\.tsx?$/.test(file)) return false
      const imports =
        readFileSync(join(source, file), 'utf8').match(/import[^']*from '(?:#scenario|[^']*\/facts\.ts)'/g) ?? []
      return imports.some((text) => /\b(?:holds|changed|change)\b/.test(text.slice(0, text.lastIndexOf('from'))))
    })
    expect(asking.toSorted()).toEqual(['engine/machine.ts', 'scenario/check/act-by.ts'])
  })
})
