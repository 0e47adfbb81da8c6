import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarioHash, type Scenario } from '#scenario'
import type { FrameLoop } from '../../src/app/frame-loop.ts'
import { createRuns } from '../../src/app/runs.ts'
import { createChanges } from '../../src/app/changes.ts'
import { shownChanges } from '../../src/app/records.ts'
import type { Opened, ScenarioLibrary } from '../../src/app/library.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { createRunRecorder } from '../../src/records/run-recorder.ts'
import type { Ledger } from '../../src/records/ledger-types.ts'
import type { RunLocks } from '../../src/records/run-locks.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'
import { memoryLedger } from '../support/fake-store.ts'

const scenario = compiledOf('long-stop').scenario

/** Runs over a ledger in memory, with one scenario whose version and presence a test can change. */
function opened() {
  let here: Scenario | null = scenario
  const taken = new Set<string>()
  const ledger: Ledger = memoryLedger()
  const library = {
    entries: () => (here === null ? [] : [{ id: 'long-stop', scenario: here, origin: 'library', file: null }]),
    hashOf: () => here && scenarioHash(here),
    async open(): Promise<Opened> {
      if (here === null) throw new Error('offline')
      return { original: here, translation: null }
    },
  } as unknown as ScenarioLibrary
  const locks: RunLocks = {
    take: async (run) => !taken.has(run),
    release: () => undefined,
    elsewhere: (run) => taken.has(run),
    look: async () => undefined,
  }
  let ids = 0
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString()
  const recorder = createRunRecorder({ ledger, locks, newId: () => `run-${++ids}`, now, version: '0.1.0' })
  const sound = { unlock: vi.fn<() => void>() }
  const stage = { prepare: vi.fn<FrameLoop['prepare']>(async (begins) => (await begins) && ended) }
  const ended = vi.fn<() => void>()
  const runs = createRuns({
    library,
    ledger,
    recorder,
    locks,
    fetchPlayer: () => import('../../src/app/player.ts'),
    sound,
    stage,
    settings: () => ({ pace: 2 }),
    seed: () => 7,
    changed: shownChanges(ledger),
  })
  return {
    runs,
    ledger,
    sound,
    stage,
    ended,
    taken,
    /** From now on the scenario here is this one; null: none. */
    serve: (now: Scenario | null) => void (here = now),
  }
}

let all: ReturnType<typeof opened>
beforeEach(() => {
  all = opened()
})
it('while a briefing is read the stage gets the first picture of its scene ready, until it is left', async () => {
  const end = all.runs.prepare('long-stop')
  await vi.waitFor(() => expect(all.stage.prepare).toHaveBeenCalledOnce())
  const begins = await all.stage.prepare.mock.calls[0]?.[0]
  expect(begins?.scenario.id).toBe('long-stop')
  expect(begins?.view.beat).toBe(begins?.scenario.start)
  expect(all.ledger.runs()).toEqual([])
  end()
  await vi.waitFor(() => expect(all.ended).toHaveBeenCalledOnce())
})

it('what cannot be fetched meanwhile is told by nobody', async () => {
  all.serve(null)
  const end = all.runs.prepare('long-stop')
  end()
  await expect(all.stage.prepare.mock.calls[0]?.[0]).rejects.toThrow('offline')
  await expect(all.runs.begin('long-stop')).rejects.toThrow('offline')
})

const begun = async () => {
  const session = (await all.runs.begin('long-stop')) as DrivenSession
  session.pass(4000)
  return session
}

describe('a run', () => {
  it('begins with the pace of the settings and a seed of its own, with sound allowed, and is kept', async () => {
    const session = await begun()
    expect(session.log()).toMatchObject({ seed: 7, pace: 2, mode: 'practice' })
    expect(all.sound.unlock).toHaveBeenCalledOnce()
    expect(all.ledger.run(all.runs.runOf(session) ?? '')).toMatchObject({ state: 'open', scenario: 'long-stop' })
  })

  it('of a plan begins in the mode and with the seed of the plan, and names its attempt', async () => {
    const session = await all.runs.begin('long-stop', { attempt: 'a1', mode: 'assessment', seed: 3 })
    expect(session.log()).toMatchObject({ seed: 3, mode: 'assessment' })
    expect(all.ledger.run(all.runs.runOf(session) ?? '')?.attempt).toBe('a1')
  })

  it('whose scenario cannot be loaded rejects, and leaves nothing', async () => {
    all.serve(null)
    await expect(all.runs.begin('long-stop')).rejects.toThrow('offline')
    expect(all.ledger.runs()).toEqual([])
  })

  it('that is left can be picked up at its second, and says so to who listens', async () => {
    const heard = vi.fn<() => void>()
    const session = await begun()
    all.runs.subscribe(heard)
    all.runs.leave(session)
    expect(heard).toHaveBeenCalled()
    expect(session.state().paused).toBe(true)
    const [open] = all.runs.resumable()
    expect(open).toMatchObject({ title: 'The long stop', fits: 'yes', elsewhere: false })
    const again = await all.runs.resume(open?.run ?? '')
    expect(typeof again === 'string' ? again : again.run().clock).toBe(session.run().clock)
  })

  it('of another version, of no scenario, of another tab or of nobody says why it cannot go on', async () => {
    const session = await begun()
    const id = all.runs.runOf(session) ?? ''
    all.runs.leave(session)
    all.taken.add(id)
    expect(all.runs.resumable()).toMatchObject([{ elsewhere: true }])
    expect(await all.runs.resume(id)).toBe('elsewhere')
    all.serve({ ...scenario, title: 'Another', summary: 'Changed.' })
    expect(await all.runs.resume(id)).toBe('changed')
    expect(all.runs.resumable()).toMatchObject([{ fits: 'changed', title: 'The long stop' }])
    all.serve(null)
    expect(await all.runs.resume(id)).toBe('missing')
    expect(await all.runs.resume('none')).toBe('gone')
  })

  it('is given up, and the giving up undone', async () => {
    const session = await begun()
    all.runs.leave(session)
    const undo = await all.runs.giveUp(all.runs.runOf(session) ?? '')
    expect(all.runs.resumable()).toEqual([])
    await undo()
    expect(all.runs.resumable()).toHaveLength(1)
  })

  it('of long ago is opened again under its id, unless it no longer fits', async () => {
    const record = { ...recordOf('long-stop/late', 0), person: all.ledger.current().id }
    await all.ledger.putRun(record)
    const finished = await all.runs.reopen(record.id)
    if (finished === null) throw new Error('the run no longer fits')
    expect(finished).toMatchObject({ run: record.id, log: record.log })
    expect(all.runs.replay(finished).run().compiled.scenario.id).toBe('long-stop')
    all.serve({ ...scenario, summary: 'Changed.' })
    expect(await all.runs.reopen(record.id)).toBeNull()
    expect(await all.runs.reopen('none')).toBeNull()
  })

  it('that is not finished has nothing to tell', async () => {
    expect(all.runs.finished(await begun())).toBeNull()
  })
})

describe('changes', () => {
  it('reach everybody who listens, and nobody who has stopped', () => {
    const changes = createChanges()
    const [one, two] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const end = changes.subscribe(one)
    changes.subscribe(two)
    changes.emit()
    end()
    changes.emit()
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 2])
  })

  it('of a ledger leave out that only time has passed', async () => {
    const heard = vi.fn<() => void>()
    const end = shownChanges(all.ledger)(heard)
    const record = { ...recordOf('long-stop/late', 0), person: all.ledger.current().id }
    await all.ledger.putRun(record)
    const before = heard.mock.calls.length
    expect(before).toBeGreaterThan(0)
    await all.ledger.putRun(record, true)
    expect(heard).toHaveBeenCalledTimes(before)
    end()
    await all.ledger.putRun(record)
    expect(heard).toHaveBeenCalledTimes(before)
  })
})
