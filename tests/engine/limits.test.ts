import {
  act,
  advance,
  compile,
  followUp,
  logOf,
  nextStop,
  notice,
  replay,
  runLimits,
  start,
  stepBack,
  stepIn,
} from '#engine'
import { loadWords, refusalText } from '#words'
import type { Result, Run } from '#engine'
import { parseScenario } from '#scenario'
import { describe, expect, it } from 'vitest'
import { example } from '../scenario/example.ts'
import { scene } from './scene.ts'

const english = await loadWords('en')

const taken = (result: Result<Run>): Run => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const refused = (result: Result<Run>) => (result.ok ? null : result.error.code)
/** A run that has taken so many inputs, all of them notices. */
function noticed(run: Run, times: number): Run {
  let now = run
  for (let n = 0; n < times; n++) now = taken(notice(now, n))
  return now
}
function toEnd(run: Run): Run {
  let now = run
  for (let stop = nextStop(now); now.phase === 'playing' && stop !== null; stop = nextStop(now))
    now = advance(now, stop - now.clock)
  return now
}

describe('nothing that live play takes is refused by its own log', () => {
  const compiled = compile(scene)

  it('after its last input a run takes no more, is not harmed, and comes to its end', () => {
    const full = noticed(start(compiled), runLimits.inputs)
    expect([notice(full), stepIn(advance(full, 5000))].map(refused)).toEqual(['log-full', 'log-full'])
    const done = taken(followUp(toEnd(full), []))
    expect(done.phase).toBe('done')
    expect(replay(compiled, logOf(done))).toMatchObject({ ok: true, value: { phase: 'done', clock: done.clock } })
  })

  it('what its last input opened can still be closed, by a step back or an act', () => {
    const opened = taken(stepIn(advance(noticed(start(compiled), runLimits.inputs - 1), 5000)))
    expect(refused(notice(opened))).toBe('log-full')
    for (const closed of [taken(stepBack(opened)), taken(act(opened, 'soft'))]) {
      expect([notice(closed), stepIn(closed), stepBack(closed)].map((r) => r.ok)).toEqual([false, false, false])
      const done = taken(followUp(toEnd(closed), []))
      expect(replay(compiled, logOf(done))).toMatchObject({ ok: true, value: { phase: 'done' } })
    }
  })

  it('a follow-up may have every item that the largest scenario can hold', () => {
    const { followUp: was, ...rest } = example() as { followUp: { items: object[] } }
    const item = (i: number) => ({ id: `i${i.toString(36)}`, label: 'x', worth: 'neutral', why: 'x' })
    const withItems = (n: number): string =>
      JSON.stringify({
        ...rest,
        followUp: { ...was, items: [...was.items, ...Array.from({ length: n }, (_, i) => item(i))] },
      })
    const { scenario, problems } = parseScenario(withItems(101), 'x.json')
    if (scenario === null) throw new Error(problems[0]?.code)
    const large = compile(scenario)
    const ids = scenario.followUp.items.map(({ id }) => id)
    const done = taken(followUp(toEnd(start(large)), ids))
    expect(replay(large, logOf(done))).toMatchObject({ ok: true, value: { phase: 'done' } })
    // One more than a log may have makes the file too large to be a scenario.
    expect(parseScenario(withItems(runLimits.followUps), 'x.json').problems.map(({ code }) => code)).toEqual([
      'too-large',
    ])
  })
})

it('a log is refused in a short line, at the first thing that is wrong, however much of it is', () => {
  const log = (entries: unknown[]) => ({ format: 1, scenario: 'scene', seed: 1, mode: 'practice', pace: 1, entries })
  const long = 'x'.repeat(1_000_000)
  for (const bad of [
    log(Array.from({ length: 200_000 }, () => ({}))),
    log([{ at: 0, do: 'act', action: long }]),
    log([{ at: 0, do: long }]),
    { ...log([]), [long]: 1 },
    { ...log([]), scenario: long },
  ]) {
    const result = replay(compile(scene), bad)
    expect(result.ok ? '' : refusalText(english, result.error).length).toBeLessThan(300)
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-log' } })
  }
})
