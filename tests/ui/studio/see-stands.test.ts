import { compile, view } from '#engine'
import type { CompiledScenario, Scenario } from '#engine'
import { waysTo } from '#studio'
import { beforeEach, describe, expect, test } from 'vitest'
import { createStands, type Led, shows, type Stands } from '../../../src/ui/studio/see/stands.ts'
import { scene } from '../../engine/scene.ts'

const first = compile(scene)
const ways = waysTo(first)
/** The way to a beat by these acts. */
const led = (beat: string, ...acts: string[]): Led => {
  const way = ways.find((one) => one.beat === beat && one.acts.join(' ') === acts.join(' '))
  if (way === undefined) throw new Error(`no way to ${beat} by ${acts.join(', ')}`)
  return { way, of: first }
}
const edited = (change: (copy: { -readonly [K in keyof Scenario]: Scenario[K] }) => void): CompiledScenario => {
  const copy: { -readonly [K in keyof Scenario]: Scenario[K] } = structuredClone(scene)
  change(copy)
  return compile(copy)
}

let stands: Stands
beforeEach(() => {
  stands = createStands()
})

describe('the run that leads to a beat', () => {
  test('stands at its beginning, with what was done before', () => {
    const { run, how } = stands.at(first, 'brushed', led('brushed', 'why'))
    expect(how).toBe('played')
    expect(run.beat).toBe('brushed')
    expect(run.clock).toBe(run.beatStart)
    expect(run.entries.map((entry) => entry.do)).toEqual(['step-in', 'act'])
  })

  test('goes with the text: other words, a longer beat before it, another line in it', () => {
    const way = led('brushed', 'why')
    stands.at(first, 'brushed', way)
    const longer = edited(({ beats }) => {
      Object.assign(beats['one']!, { lasts: 14 })
      Object.assign(beats['brushed']!, { script: [{ at: 0, who: 'boss', say: 'Only talking, officer.' }] })
    })
    const { run, through, how } = stands.at(longer, 'brushed', way)
    expect(how).toBe('played')
    expect(run.compiled).toBe(longer)
    expect(view(through).speech?.text).toBe('Only talking, officer.')
  })

  test('keeps facts and people when the option that led there is gone, and plays it again when it is back', () => {
    const way = led('brushed', 'why')
    const { facts } = stands.at(first, 'brushed', way).run
    const without = edited(({ beats }) => {
      for (const beat of Object.values(beats))
        Object.assign(beat, { actions: (beat.actions ?? []).filter(({ id }) => id !== 'why') })
    })
    const begun = stands.at(without, 'brushed', way)
    expect(begun.how).toBe('facts')
    expect(begun.run.beat).toBe('brushed')
    expect(begun.run.facts).toEqual(facts)
    expect(stands.at(compile(scene), 'brushed', way).how).toBe('played')
  })

  test('is none for a beat that nothing leads to: the scene begins with it', () => {
    const more = edited(({ beats }) => {
      Object.assign(beats, { fresh: { script: [{ at: 0, note: 'A new beat.' }], lasts: 5, then: 'two' } })
    })
    const { run, through, how } = stands.at(more, 'fresh', null)
    expect(how).toBe('alone')
    expect(run.beat).toBe('fresh')
    expect(view(through).action?.text).toBe('A new beat.')
    expect(through.beat).toBe('fresh')
  })

  test('is the same object for the same question, so that nothing is drawn anew', () => {
    const way = led('brushed', 'why')
    expect(stands.at(first, 'brushed', way)).toBe(stands.at(first, 'brushed', way))
  })

  test('shows each moment that its way says', () => {
    for (const way of ways) {
      const stand = stands.at(first, way.beat, { way, of: first })
      for (const moment of way.moments) expect(shows(stand, moment)).toBe(true)
    }
  })
})
