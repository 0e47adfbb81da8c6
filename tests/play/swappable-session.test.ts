import { describe, expect, it, vi } from 'vitest'
import { start } from '#engine'
import { swapRun, swappableSession } from '../../src/play/swappable-session.ts'
import { trainee as atRun } from '../engine/scene.ts'
import { traineeIn } from '../support/session-driver.ts'

const now = () => 0
const ended = () => atRun().waitsUntil(5).stepsIn().acts('soft').run()

describe('a session that another one takes the place of', () => {
  it('tells its listeners, who hear the new one from then on and the old one no more', () => {
    const before = traineeIn().waits(2).session
    const session = swappableSession(before)
    const told = vi.fn<() => void>()
    session.subscribe(told)
    const after = traineeIn().waits(4).session
    session.swap(after)
    expect(told).toHaveBeenCalledTimes(1)
    expect(session.state()).toBe(after.state())
    before.pause(true)
    expect(told).toHaveBeenCalledTimes(1)
    after.pause(true)
    expect(told).toHaveBeenCalledTimes(2)
    session.close()
    after.pause(false)
    expect(told).toHaveBeenCalledTimes(2)
  })
  it('stays paused when its run is swapped', () => {
    const session = swappableSession(traineeIn().waits(2).pauses().session)
    swapRun(session, start(session.run().compiled), { now })
    expect(session.state()).toMatchObject({ paused: true, clock: 0 })
    session.pass(1000)
    expect(session.state().clock).toBe(0)
  })
  it('stays at the follow-up when its run is swapped for another that has ended', () => {
    const session = swappableSession(traineeIn().waits(5).stepsIn().says('soft').waits(9).session)
    session.toFollowUp()
    const kept = vi.fn<() => void>()
    swapRun(session, ended(), { now, keep: kept })
    expect(session.state()).toMatchObject({ phase: 'follow-up', paused: false })
    expect(session.followUp(['note'])).toBeNull()
    expect(kept).toHaveBeenCalled()
  })
})
