import { describe, expect, it } from 'vitest'
import { createSession } from '../../src/play/session.ts'
import { trainee as atRun } from '../engine/scene.ts'
import { traineeIn } from '../support/session-driver.ts'

describe('a session', () => {
  it('R3 lets the clock stand while the trainee chooses, and shows the options', () => {
    const trainee = traineeIn().waits(5).stepsIn().waits(30)
    expect(trainee.state()).toMatchObject({ phase: 'choosing', clock: 5000, openedBy: 'step-in' })
    expect(trainee.state().options?.map((o) => o.id)).toEqual(['soft', 'help'])
  })
  it('R5 shows an act before its effect, off the clock, and at once when skipped', () => {
    const trainee = traineeIn().waits(5).stepsIn().says('soft')
    expect(trainee.state()).toMatchObject({ phase: 'acting', options: null })
    expect(trainee.state().view.beat).toBe('one')
    expect(trainee.state().acting?.lasts).toBeLessThanOrEqual(3000)
    trainee.waits(4)
    expect(trainee.state()).toMatchObject({ phase: 'ending', clock: expect.any(Number) as number })
    expect(trainee.session.run().entries.map((e) => e.at)).toEqual([5000, 5000])
  })
  it('R5 an act is kept even when the tab closes while it is seen', () => {
    const trainee = traineeIn().waits(5).stepsIn().says('soft')
    expect(trainee.kept.at(-1)?.beat).toBe('good')
  })
  it('practice goes back to when a line came, one rewind further, and goes on from there', () => {
    const trainee = traineeIn().waits(5).stepsIn().says('soft').waits(4)
    const { session } = trainee
    expect(trainee.state().phase).toBe('ending')
    const said = trainee.state().transcript.find((line) => line.kind === 'you-said')
    if (said === undefined) throw new Error('nothing was said')
    session.rewind?.(said)
    // Just before it was said: the choices are open again, and the clock stands.
    expect(trainee.state()).toMatchObject({ phase: 'choosing', clock: 5000, openedBy: 'step-in' })
    expect(session.run().head.rewinds).toBe(1)
    expect(session.log().entries.map((e) => e.do)).toEqual(['step-in'])
    session.rewind?.({ before: 0, since: 2000 })
    expect(trainee.state()).toMatchObject({ phase: 'playing', clock: 2000, options: null })
    expect(session.run().head.rewinds).toBe(2)
    trainee.waits(1)
    expect(session.run().clock).toBe(3000)
  })
  it('R7 assessment never goes back', () => {
    const { session } = traineeIn({ mode: 'assessment' }).waits(5)
    session.rewind?.({ before: 0, since: 0 })
    expect(session.run().clock).toBe(5000)
    expect(session.run().head.rewinds ?? 0).toBe(0)
  })
  it('A2 nothing passes and nothing is taken while paused', () => {
    const trainee = traineeIn().waits(3).pauses().waits(60).notices().stepsIn()
    expect(trainee.state()).toMatchObject({ clock: 3000, paused: true, notes: [] })
    trainee.goesOn().waits(1)
    expect(trainee.state().view.action?.text).toBe('keeps the papers')
  })
  it('A1 pace stretches the scene and the act, and is written into the log', () => {
    const trainee = traineeIn({ pace: 2 }).waits(10)
    expect(trainee.state().view.beat).toBe('one')
    expect(trainee.session.run().clock).toBe(5000)
    trainee.sets(1)
    expect(trainee.session.log().pace).toBe(1)
  })
  it('R3 says so when nothing is on offer, and logs nothing', () => {
    const trainee = traineeIn().waits(23).stepsIn()
    expect(trainee.state()).toMatchObject({ phase: 'playing', nothingOnOffer: 1 })
    expect(trainee.session.log().entries).toEqual([])
  })
  it('counts a brush-off, so that the controls can invite again', () => {
    const trainee = traineeIn().waits(16).says('why').skips()
    expect(trainee.state().brushedOff).toBe(1)
    expect(trainee.state().view.speech?.text).toBe('We are just talking.')
  })
  it('tells its listeners of changes only', () => {
    const trainee = traineeIn()
    let told = 0
    trainee.session.subscribe(() => told++)
    trainee.waits(0.9)
    expect(told).toBe(0)
    trainee.waits(0.2)
    expect(told).toBe(1)
  })
  it('R6 plays the ending, then the follow-up, then is done', () => {
    const trainee = traineeIn().waits(5).stepsIn().says('soft').skips()
    const { session } = trainee
    expect(trainee.state().endingOver).toBe(false)
    trainee.waits(4)
    expect(trainee.state().endingOver).toBe(true)
    session.toFollowUp()
    expect(trainee.state().phase).toBe('follow-up')
    expect(session.followUp(['nonsense'])?.code).toBe('unknown-item')
    expect(session.followUp(['note'])).toBeNull()
    expect(trainee.state().phase).toBe('done')
  })
  it('stands where its run stands when it is opened', () => {
    const chosen = atRun().waitsUntil(5).stepsIn()
    const opened = () => createSession(chosen.run(), { now: () => 0 }).state().phase
    expect(opened()).toBe('choosing')
    chosen.acts('soft')
    expect(opened()).toBe('ending')
    chosen.concludes('note')
    expect(opened()).toBe('done')
  })
})

describe('R9 untimed', () => {
  it('moves from moment to moment at the trainee’s hand and tells how long it was silent', () => {
    const trainee = traineeIn({ pace: 'untimed' }).waits(60)
    const { session } = trainee
    expect(session.run().clock).toBe(0)
    trainee.pressesNext()
    expect([session.run().clock, trainee.state().silence]).toEqual([1000, 1000])
    trainee.pressesNext()
    expect(session.run().clock).toBe(4000)
    expect(trainee.state().silence).toBe(1500)
  })
  it('R4 waits at an ask', () => {
    const trainee = traineeIn({ pace: 'untimed' })
    for (let i = 0; i < 5; i++) trainee.pressesNext()
    trainee.waits(60)
    expect(trainee.state()).toMatchObject({ clock: 15_000, openedBy: 'ask' })
    trainee.pressesNext()
    expect(trainee.session.run().clock).toBe(18_000)
  })
  it('an act waits for Next', () => {
    const trainee = traineeIn({ pace: 'untimed' }).pressesNext().pressesNext().stepsIn().says('soft').waits(60)
    expect(trainee.state().phase).toBe('acting')
    trainee.pressesNext()
    expect(trainee.state().phase).toBe('ending')
  })
  it('A2 an act that waits for Next goes on waiting while paused', () => {
    const trainee = traineeIn({ pace: 'untimed' }).pressesNext().pressesNext().stepsIn().says('soft').pauses()
    expect(trainee.pressesNext().state().phase).toBe('acting')
    expect(trainee.goesOn().pressesNext().state().phase).toBe('ending')
  })
})
