import { act, advance, nextEvent, offers, start, stepIn, untouched } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { expect, test } from 'vitest'
import { granted, coveringRuns } from '#prove'
import { compiledOf, shipped } from './library.ts'

const beatsOf = (run: Run): string[] => run.events.flatMap((event) => (event.what === 'beat' ? [event.beat] : []))

/** How often it is tried to act, ms. */
const OFTEN = 250

/** Every beat of the runs in which something is done once, at any quarter of a second. */
function reached(compiled: CompiledScenario): Set<string> {
  const found = new Set(beatsOf(untouched(compiled)))
  const tried = new Set<string>()
  for (let there = start(compiled); there.phase === 'playing'; there = advance(there, OFTEN)) {
    for (const { id } of offers(there)) {
      const standing = JSON.stringify([there.beat, there.facts, [...there.cues], id])
      if (tried.has(standing)) continue
      tried.add(standing)
      let run = granted(act(there.choices ? there : granted(stepIn(there)), id))
      while (run.phase === 'playing') run = advance(run, nextEvent(run) - run.clock)
      for (const beat of beatsOf(run)) found.add(beat)
    }
  }
  return found
}

test.for(shipped)('the runs of %s that are looked at pass through every beat that one act leads to', (id) => {
  const compiled = compiledOf(id)
  const passed = new Set(coveringRuns(compiled).flatMap(beatsOf))
  expect([...reached(compiled)].filter((beat) => !passed.has(beat))).toEqual([])
})

test('of the runs that are looked at, each shows something new', () => {
  for (const id of shipped) {
    const seen = new Set<string>()
    for (const run of coveringRuns(compiledOf(id))) {
      const shown = run.events.flatMap((event) =>
        event.what === 'beat' ? [event.beat] : event.what === 'moment' ? [`${event.beat} ${event.index}`] : [],
      )
      expect(shown.some((what) => !seen.has(what))).toBe(true)
      for (const what of shown) seen.add(what)
    }
  }
})

test('runs that are looked at are worked out once', () => {
  const compiled = compiledOf('nozzle')
  expect(coveringRuns(compiled)).toBe(coveringRuns(compiled))
})
