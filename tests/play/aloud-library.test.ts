import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logOf as logOfRun, readLog, replay, start } from '#engine'
import type { CompiledScenario, Log } from '#engine'
import { scorecard } from '#score'
import { createSession } from '../../src/play/session.ts'
import { logsOf } from '../../build/shipped.ts'
import { compiledOf, logOf, shipped } from '../scenarios/library.ts'
import { listenerAt } from '../support/by-ear.ts'

/** A2: the most that the scene may run ahead of what is said, and that a line may wait to be said, ms. */
const LAG = 2000

function read(id: string, name: string): Log {
  const log = readLog(logOf(id, name))
  if (!log.ok) throw new Error(`${id}/${name}`)
  return log.value
}

const scoreOf = (compiled: CompiledScenario, log: Log) => {
  const run = replay(compiled, log)
  return run.ok ? scorecard(run.value) : run
}

/** Plays a log with the clock waiting for speech, each input at its very millisecond, by ear. */
function playByEar(compiled: CompiledScenario, log: Log, rate: number, frame: number) {
  const session = createSession(start(compiled, { seed: log.seed }), { now: () => 0 })
  session.setWaits('reader')
  const listener = listenerAt(session, rate, frame)
  let clock = 0
  let back = false
  const pass = (ms: number): void => {
    listener.pass(ms)
    back ||= session.run().clock < clock
    clock = session.run().clock
  }
  const until = (there: () => boolean, step: () => number = () => frame): void => {
    for (let tries = 0; !there() && tries < 20_000; tries++) pass(step())
  }
  for (const entry of log.entries) {
    until(
      () => session.run().clock >= entry.at,
      () => Math.min(frame, entry.at - session.run().clock),
    )
    if (entry.do === 'notice') session.notice()
    else if (entry.do === 'step-in') session.stepIn()
    else if (entry.do === 'step-back') session.stepBack()
    else if (entry.do === 'act') {
      session.act(entry.action)
      until(() => session.state().phase !== 'acting')
    } else {
      until(() => session.state().endingOver)
      session.toFollowUp()
      session.followUp(entry.items)
    }
  }
  return { log: logOfRun(session.run()), lag: listener.lag(), ahead: listener.ahead(), back }
}

const inputs = (log: Log) =>
  log.entries.map((entry) => ({ ...entry, wall: 0, ...(entry.do === 'follow-up' ? { at: 0 } : {}) }))

describe('A1 a scene that waits for speech', () => {
  const runs = shipped.flatMap((id) =>
    ['nothing', 'best'].filter((name) => logsOf(id).includes(name)).map((name) => ({ id, name })),
  )

  test('has a run in which nobody does anything and a best run in every scene', () => {
    expect(runs.length).toBeGreaterThanOrEqual(2 * shipped.length - 1)
  })

  test.each(runs)(
    'is never more than two seconds ahead of a reader, and scores the same: $id, $name',
    ({ id, name }) => {
      const compiled = compiledOf(id)
      const log = read(id, name)
      const played = playByEar(compiled, log, 180, 100)
      expect(played.lag).toBeLessThanOrEqual(LAG)
      expect(played.ahead).toBeLessThanOrEqual(LAG)
      expect(played.back).toBe(false)
      expect(inputs(played.log)).toEqual(inputs(log))
      expect(played.log.waits).toBe('reader')
      expect(scoreOf(compiled, played.log)).toEqual(scoreOf(compiled, log))
    },
  )

  test('at any speed of speech, in frames of any length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...runs),
        fc.integer({ min: 100, max: 450 }),
        fc.integer({ min: 16, max: 250 }),
        ({ id, name }, rate, frame) => {
          const played = playByEar(compiledOf(id), read(id, name), rate, frame)
          expect(played.lag).toBeLessThanOrEqual(LAG)
          expect(played.ahead).toBeLessThanOrEqual(LAG)
          expect(played.back).toBe(false)
        },
      ),
      { numRuns: 12 },
    )
  })
})
