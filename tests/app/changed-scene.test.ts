import { describe, expect, it } from 'vitest'
import { scenarioHash } from '#scenario'
import { begin, pickUp, reopened } from '../../src/app/player.ts'
import type { RecordedRun, RunStatus } from '../../src/records/run-recorder.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { traineeAt } from '../support/session-driver.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

const original = compiledOf('long-stop').scenario
const here = { original, translation: null }
/** One word of it is another now; every log of before still replays, with what it says changed under it. */
const changed = { original: { ...original, summary: `${original.summary} Changed.` }, translation: null }

/** A run on stage that only remembers what it was last told. */
function remembered(): RecordedRun & { latest(): RunStatus } {
  let latest: RunStatus | null = null
  return {
    id: 'run',
    note: (progress) => void (latest = progress),
    leave: () => undefined,
    latest() {
      if (latest === null) throw new Error('nothing was noted')
      return latest
    },
  }
}
/** The record of a run left after some seconds. */
function leftOpen() {
  const kept = remembered()
  const head = { seed: 1, mode: 'practice', pace: 1 } as const
  traineeAt(() => begin(here, head, kept) as DrivenSession)
    .waits(10)
    .notices()
  const progress = kept.latest()
  if (progress.state !== 'open') throw new Error('the run is over')
  return progress
}

describe('a run of a scene that has changed since', () => {
  it('carries the hash of its scene in its log', () => {
    expect(leftOpen().saved.log.scenarioHash).toBe(scenarioHash(original))
  })
  it('is refused when it is picked up, and its record stays as it was', () => {
    const kept = remembered()
    expect(pickUp(changed, leftOpen(), kept)).toBe('changed')
    expect(() => kept.latest()).toThrow('nothing was noted')
    expect(typeof pickUp(here, leftOpen(), kept)).toBe('object')
  })
  it('of before logs carried a hash is refused by what its record says', () => {
    const { saved, scenarioHash: hash } = leftOpen()
    const { scenarioHash: _, ...bare } = saved.log
    const old = { scenarioHash: hash, saved: { ...saved, log: bare } }
    expect(pickUp(changed, old, remembered())).toBe('changed')
    expect(typeof pickUp(here, old, remembered())).toBe('object')
  })
  it('has no debrief any more, for that would show another one', () => {
    const record = recordOf('long-stop/late', 0)
    expect(reopened(here, record)?.card).not.toBe(null)
    expect(reopened(changed, record)).toBe(null)
  })
})
