import { compile, start } from '#engine'
import type { LogHead, Run } from '#engine'
import { describe, expect, it } from 'vitest'
import { createSession } from '../../src/play/session.ts'
import { scene } from '../engine/scene.ts'

/** A session with a wall clock the test turns by hand, and what it kept. */
function atTheScene(head: Partial<LogHead> = {}) {
  let wall = 0
  const kept: Run[] = []
  const session = createSession(start(compile(scene), head), { now: () => wall, keep: (run) => kept.push(run) })
  return {
    session,
    kept,
    state: () => session.state(),
    /** Lets seconds pass in frames of 16 ms. */
    passes(seconds: number) {
      for (let left = seconds * 1000; left > 0; left -= 16) {
        wall += Math.min(16, left)
        session.pass(Math.min(16, left))
      }
    },
  }
}

describe('a session', () => {
  it('R3 lets the clock stand while the trainee chooses, and shows the options', () => {
    const { session, passes, state } = atTheScene()
    passes(5)
    session.stepIn()
    passes(30)
    expect(state()).toMatchObject({ phase: 'choosing', clock: 5000, openedBy: 'step-in' })
    expect(state().options?.map((o) => o.id)).toEqual(['soft', 'help'])
  })
  it('R5 shows an act before its effect, off the clock, and at once when skipped', () => {
    const { session, passes, state } = atTheScene()
    passes(5)
    session.stepIn()
    session.act('soft')
    expect(state()).toMatchObject({ phase: 'acting', options: null })
    expect(state().view.beat).toBe('one')
    expect(state().acting?.lasts).toBeLessThanOrEqual(3000)
    passes(4)
    expect(state()).toMatchObject({ phase: 'ending', clock: expect.any(Number) as number })
    expect(session.run().entries.map((e) => e.at)).toEqual([5000, 5000])
  })
  it('R5 an act is kept even when the tab closes while it is seen', () => {
    const { session, passes, kept } = atTheScene()
    passes(5)
    session.stepIn()
    session.act('soft')
    expect(kept.at(-1)?.beat).toBe('good')
  })
  it('practice goes back to when a line came, one rewind further, and goes on from there', () => {
    const { session, passes, state } = atTheScene()
    passes(5)
    session.stepIn()
    session.act('soft')
    passes(4)
    expect(state().phase).toBe('ending')
    const said = state().transcript.find((line) => line.kind === 'you-said')
    if (said === undefined) throw new Error('nothing was said')
    session.rewind?.(said)
    // Just before it was said: the choices are open again, and the clock stands.
    expect(state()).toMatchObject({ phase: 'choosing', clock: 5000, openedBy: 'step-in' })
    expect(session.run().head.rewinds).toBe(1)
    expect(session.log().entries.map((e) => e.do)).toEqual(['step-in'])
    session.rewind?.({ before: 0, since: 2000 })
    expect(state()).toMatchObject({ phase: 'playing', clock: 2000, options: null })
    expect(session.run().head.rewinds).toBe(2)
    passes(1)
    expect(session.run().clock).toBe(3000)
  })
  it('R7 assessment never goes back', () => {
    const { session, passes } = atTheScene({ mode: 'assessment' })
    passes(5)
    session.rewind?.({ before: 0, since: 0 })
    expect(session.run().clock).toBe(5000)
    expect(session.run().head.rewinds ?? 0).toBe(0)
  })
  it('A2 nothing passes and nothing is taken while paused', () => {
    const { session, passes, state } = atTheScene()
    passes(3)
    session.pause(true)
    passes(60)
    session.notice()
    session.stepIn()
    expect(state()).toMatchObject({ clock: 3000, paused: true, notes: [] })
    session.pause(false)
    passes(1)
    expect(state().view.action?.text).toBe('keeps the papers')
  })
  it('A1 pace stretches the scene and the act, and is written into the log', () => {
    const { session, passes, state } = atTheScene({ pace: 2 })
    passes(10)
    expect(state().view.beat).toBe('one')
    expect(session.run().clock).toBe(5000)
    session.setPace(1)
    expect(session.log().pace).toBe(1)
  })
  it('R3 says so when nothing is on offer, and logs nothing', () => {
    const { session, passes, state } = atTheScene()
    passes(23)
    session.stepIn()
    expect(state()).toMatchObject({ phase: 'playing', nothingOnOffer: 1 })
    expect(session.log().entries).toEqual([])
  })
  it('counts a brush-off, so that the controls can invite again', () => {
    const { session, passes, state } = atTheScene()
    passes(16)
    session.act('why')
    session.skip()
    expect(state().brushedOff).toBe(1)
    expect(state().view.speech?.text).toBe('We are just talking.')
  })
  it('tells its listeners of changes only', () => {
    const { session, passes } = atTheScene()
    let told = 0
    session.subscribe(() => told++)
    passes(0.9)
    expect(told).toBe(0)
    passes(0.2)
    expect(told).toBe(1)
  })
  it('R6 plays the ending, then the follow-up, then is done', () => {
    const { session, passes, state } = atTheScene()
    passes(5)
    session.stepIn()
    session.act('soft')
    session.skip()
    expect(state().endingOver).toBe(false)
    passes(4)
    expect(state().endingOver).toBe(true)
    session.toFollowUp()
    expect(state().phase).toBe('follow-up')
    expect(session.followUp(['nonsense'])?.code).toBe('unknown-item')
    expect(session.followUp(['note'])).toBeNull()
    expect(state().phase).toBe('done')
  })
})

describe('R9 untimed', () => {
  it('moves from moment to moment at the trainee’s hand and tells how long it was silent', () => {
    const { session, passes, state } = atTheScene({ pace: 'untimed' })
    passes(60)
    expect(session.run().clock).toBe(0)
    session.next()
    expect([session.run().clock, state().silence]).toEqual([1000, 1000])
    session.next()
    expect(session.run().clock).toBe(4000)
    expect(state().silence).toBe(1500)
  })
  it('R4 waits at an ask', () => {
    const { session, passes, state } = atTheScene({ pace: 'untimed' })
    for (let i = 0; i < 5; i++) session.next()
    passes(60)
    expect(state()).toMatchObject({ clock: 15_000, openedBy: 'ask' })
    session.next()
    expect(session.run().clock).toBe(18_000)
  })
  it('an act waits for Next', () => {
    const { session, passes, state } = atTheScene({ pace: 'untimed' })
    session.next()
    session.next()
    session.stepIn()
    session.act('soft')
    passes(60)
    expect(state().phase).toBe('acting')
    session.next()
    expect(state().phase).toBe('ending')
  })
})
