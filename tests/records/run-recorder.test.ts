import type { Log } from '#engine'
import type { Attempt } from '#records'
import { describe, expect, it, vi } from 'vitest'
import { createRunRecorder } from '../../src/records/run-recorder.ts'
import type { RunLocks } from '../../src/records/run-locks.ts'
import { fakeStore, ledgerOver, minutes } from '../support/fake-store.ts'

const log: Log = { format: 1, scenario: 'scene', seed: 1, mode: 'practice', pace: 1, entries: [] }
const at = (clock: number, inputs = 0) => ({
  scenarioHash: 'sha256-1',
  state: 'open' as const,
  saved: { clock, log: { ...log, entries: Array.from({ length: inputs }, () => ({ at: 0, do: 'notice' as const })) } },
})
const over = { scenarioHash: 'sha256-1', state: 'finished' as const, log, reading: null }

async function atWork() {
  const store = fakeStore()
  const ledger = await ledgerOver(store)
  const put = vi.spyOn(ledger, 'putRun')
  const taken = new Set<string>()
  const locks: RunLocks = {
    take: async (run) => !taken.has(run) && Boolean(taken.add(run)),
    release: (run) => void taken.delete(run),
    elsewhere: () => false,
    look: async () => undefined,
  }
  let ids = 0
  const recorder = createRunRecorder({ ledger, locks, newId: () => `run-${++ids}`, now: minutes(), version: '1' })
  const begin = (whatIf = false) => recorder.begin({ scenario: 'scene', title: 'Scene', attempt: null }, whatIf)
  /** A run that was left after two inputs. */
  const leftOpen = () => {
    const run = begin()
    run.note(at(700, 2))
    run.leave()
    const record = ledger.run(run.id)
    if (record === null) throw new Error('the run is not there')
    return record
  }
  return { ledger, recorder, put, taken, begin, leftOpen, locks }
}

describe('keeping runs', () => {
  it('writes at the beginning, at each input, and else every half second of the scene', async () => {
    const { begin, put, ledger } = await atWork()
    const run = begin()
    run.note(at(0))
    for (const clock of [100, 200, 300, 400, 500, 600]) run.note(at(clock))
    expect(put).toHaveBeenCalledTimes(2)
    run.note(at(610, 1))
    expect(put).toHaveBeenCalledTimes(3)
    expect(ledger.runs()).toMatchObject([{ id: run.id, state: 'open', saved: { clock: 610 }, version: '1' }])
  })
  it('writes what is left to write when the page is hidden, and when the run is left', async () => {
    const { begin, recorder, ledger, taken } = await atWork()
    const run = begin()
    run.note(at(0))
    run.note(at(200))
    recorder.flush()
    expect(ledger.runs()[0]?.saved?.clock).toBe(200)
    run.note(at(300))
    run.leave()
    expect(ledger.runs()[0]?.saved?.clock).toBe(300)
    expect(taken.size).toBe(0)
  })
  it('writes nothing any more once the run has been left', async () => {
    const { begin, ledger } = await atWork()
    const run = begin()
    run.note(at(0))
    run.leave()
    run.note(at(5000, 3))
    expect(ledger.runs()[0]?.saved?.clock).toBe(0)
  })
  it('puts log and end in one write, and releases its lock', async () => {
    const { begin, put, ledger, taken } = await atWork()
    const run = begin()
    run.note(at(0))
    run.note(over)
    expect(put).toHaveBeenCalledTimes(2)
    expect(ledger.runs()).toMatchObject([{ state: 'finished', saved: null, log, ended: expect.any(String) as string }])
    expect(taken.size).toBe(0)
  })
  it('says of no run that it ended sooner than what was done took, though the clock was put back meanwhile', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    const { locks } = await atWork()
    let now = '2026-03-02T10:00:00.000Z'
    const recorder = createRunRecorder({ ledger, locks, newId: () => `run-${now}`, now: () => now, version: '1' })
    const played = { ...log, entries: [{ at: 90_000, wall: 90_000, do: 'follow-up' as const, items: [] }] }
    const whole = recorder.begin({ scenario: 'scene', title: 'Scene', attempt: null }, false)
    now = '2026-03-02T09:00:00.000Z'
    whole.note({ ...over, log: played })
    expect(ledger.run(whole.id)).toMatchObject({ begun: '2026-03-02T10:00:00.000Z', ended: '2026-03-02T10:01:30.000Z' })
    // What goes off from another run has inputs older than itself.
    const whatIf = recorder.begin({ scenario: 'scene', title: 'Scene', attempt: null }, true)
    whatIf.note({ ...over, log: { ...played, rewinds: 1 } })
    expect(ledger.run(whatIf.id)).toMatchObject({ ended: now })
  })
  it('begins no run before its attempt, which may come from a computer whose clock is fast', async () => {
    const { ledger, recorder } = await atWork()
    const begun = '2027-01-01T00:00:00.000Z'
    const attempt = {
      id: 'a',
      person: ledger.current().id,
      begun,
      ended: null,
      certificate: null,
    } as unknown as Attempt
    await ledger.putAttempt(attempt)
    const run = recorder.begin({ scenario: 'scene', title: 'Scene', attempt: 'a' }, false)
    run.note(at(0))
    expect(ledger.run(run.id)?.begun).toBe(begun)
  })
  it('keeps a what-if only when it is finished', async () => {
    const { begin, ledger } = await atWork()
    const left = begin(true)
    left.note(at(9000, 4))
    left.leave()
    expect(ledger.runs()).toEqual([])
    begin(true).note(over)
    expect(ledger.runs()).toHaveLength(1)
  })
  it('goes on with an open run unless another tab has it, and gives it up with a way back', async () => {
    const { recorder, ledger, leftOpen, taken } = await atWork()
    const record = leftOpen()
    taken.add(record.id)
    expect(await recorder.resume(record.id)).toBe('elsewhere')
    taken.clear()
    const onward = await recorder.resume(record.id)
    if (typeof onward === 'string') throw new Error(onward)
    onward.recorded.note(at(900, 2))
    onward.recorded.leave()
    expect(ledger.runs()).toMatchObject([{ id: record.id, saved: { clock: 900 } }])
    const undo = await recorder.giveUp(record)
    expect(ledger.runs()).toMatchObject([{ state: 'left', saved: null }])
    await undo()
    expect(ledger.runs()).toMatchObject([{ state: 'open' }])
  })
  it('resumes a run from where another tab has left it by the time it releases it, and not once that tab has finished it', async () => {
    const { recorder, ledger, leftOpen, taken } = await atWork()
    const record = leftOpen()
    await ledger.putRun({ ...record, saved: at(5000, 3).saved })
    const onward = await recorder.resume(record.id)
    expect(onward).toMatchObject({ record: { saved: { clock: 5000 } } })
    if (typeof onward !== 'string') onward.recorded.note(over)
    expect(await recorder.resume(record.id)).toBe('gone')
    expect(await recorder.resume('no run')).toBe('gone')
    expect(taken.size).toBe(0)
  })
})
