import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { offers } from '#engine'
import { scorecard } from '#score'
import type { Director } from '../../src/play/room/director.ts'
import type { RoomSave } from '../../src/play/room/room-save.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { lesson, roomOf, type Lesson } from '../support/room-driver.ts'

let now: Lesson
let director: Director
let session: DrivenSession
const phase = () => now.phase()
const clock = () => now.clock()
const plays = (ms: number) => now.plays(ms)

function leads(next: Lesson): void {
  now = next
  ;({ director, session } = next)
}
const begin = (pace: 1 | 'untimed' = 1, id = 'long-stop') => leads(lesson(id, pace))
/** The place of an option among those on offer, whatever the order in the file. */
const placeOf = (id: string) => (director.state().poll?.options ?? []).findIndex((option) => option.id === id)
/** Opens the room anew with what the tab kept of it. */
const reload = () => leads(now.reloaded())

beforeEach(() => begin())

describe('the room', () => {
  test('stands still before it begins, and at each sign', () => {
    plays(5000)
    expect([phase(), clock()]).toEqual(['title', 0])
    director.on()
    plays(60_000)
    expect(phase()).toBe('stopped')
    // The first sign of the do-nothing run: the license goes into the pocket.
    expect(Math.abs(clock() - 28_600)).toBeLessThan(250)
    session.pass(5000)
    expect(Math.abs(clock() - 28_600)).toBeLessThan(250)
  })

  test('stops by hand, asks what they would do, and goes on when nobody steps in', () => {
    director.on()
    plays(12_000)
    director.on()
    expect(phase()).toBe('stopped')
    director.on()
    expect(phase()).toBe('choices')
    expect(director.state().poll?.options.map((o) => o.id)).toEqual(offers(session.run()).map((o) => o.id))
    director.on()
    expect(phase()).toBe('playing')
    expect(session.log().entries).toEqual([])
  })

  test('runs through when it is not to stop at signs', () => {
    director.setStops(false)
    director.on()
    plays(40_000)
    expect(phase()).toBe('playing')
  })

  test('counts hands by key and by number, never below none', () => {
    director.on()
    plays(60_000)
    director.on()
    director.press(placeOf('biography'), 1)
    director.press(placeOf('biography'), 1)
    director.press(placeOf('run-it-back'), 1)
    director.press(placeOf('all-done'), -1)
    director.press(8, 1)
    director.setVotes('pull-license', 12)
    director.setVotes('watch-road', -3)
    expect(director.state().poll?.votes).toEqual({
      biography: 2,
      'all-done': 0,
      'run-it-back': 1,
      'pull-license': 12,
      'watch-road': 0,
    })
  })

  test('takes a branch, goes back to before it, and takes another', () => {
    director.on()
    plays(60_000)
    const at = clock()
    director.on()
    director.press(placeOf('watch-road'), 1)
    director.take('watch-road')
    session.skip()
    expect(session.run().beat).toBe('born')
    plays(60_000)
    expect(phase()).toBe('stopped')
    director.back()
    expect([phase(), clock(), session.log().entries.length]).toEqual(['stopped', at, 0])
    director.on()
    expect(director.state().poll).toMatchObject({ votes: { 'watch-road': 1 }, taken: 'watch-road' })
    director.take('run-it-back')
    session.skip()
    expect(session.run().beat).toBe('chatting')
    expect(director.state().polls.map((p) => p.taken)).toEqual(['run-it-back'])
  })

  test('goes back to the title from the first stop', () => {
    director.on()
    plays(60_000)
    director.back()
    expect([phase(), clock()]).toEqual(['title', 0])
  })

  test('goes black at once, and any key lifts it and nothing else', () => {
    director.on()
    plays(5000)
    director.black()
    expect(director.state()).toMatchObject({ black: true, phase: 'stopped' })
    director.on()
    expect(director.state()).toMatchObject({ black: false, phase: 'stopped' })
  })

  test('nothing plays while it is black: an option that is taken lifts it first', () => {
    director.on()
    plays(60_000)
    director.on()
    director.black()
    director.take('watch-road')
    expect(director.state()).toMatchObject({ black: false, phase: 'choices' })
    director.take('watch-road')
    expect(phase()).toBe('playing')
  })

  test('black while an act is being seen lets it happen first, and asks about nothing that was not shown', () => {
    for (const id of ['long-stop', 'page-two', 'room-two', 'third-double']) {
      begin(1, id)
      director.on()
      plays(600_000)
      director.on()
      const [option] = director.state().poll?.options ?? []
      director.take(option?.id ?? '')
      expect(session.state().phase).toBe('acting')
      director.black()
      expect([id, session.state().acting, session.log().entries.length]).toEqual([id, null, 2])
      expect(director.state()).toMatchObject({ black: true, poll: null })
      director.on()
      // The question that comes next is of the moment the act led to, and what is chosen there is taken.
      for (let i = 0; i < 20 && phase() !== 'choices' && phase() !== 'talk'; i++) {
        director.on()
        plays(600_000)
      }
      expect([id, phase()]).toEqual([id, 'choices'])
      const [again] = director.state().poll?.options ?? []
      director.take(again?.id ?? '')
      session.skip()
      expect([id, session.log().entries.filter((e) => e.do === 'act').length]).toEqual([id, 2])
    }
  })

  test('goes to the ending, asks what they would do afterwards, and talks in pages, back and forth', () => {
    director.setStops(false)
    director.on()
    now.playsToTheEnding()
    expect(phase()).toBe('ending')
    director.on()
    expect(phase()).toBe('follow-up')
    director.press(0, 1)
    director.press(1, 1)
    director.press(0, 1)
    expect(director.state().items).toHaveLength(1)
    director.on()
    expect([phase(), director.state().page]).toEqual(['talk', 0])
    expect(scorecard(session.run())).toMatchObject({ ok: true, value: { overall: 0 } })
    for (let i = 0; i < 6; i++) director.on()
    expect(director.state().page).toBe(3)
    for (let i = 0; i < 4; i++) director.back()
    expect(phase()).toBe('ending')
  })

  test('line by line: each On is the next line', () => {
    begin('untimed')
    director.on()
    const clocks = [clock()]
    for (let i = 0; i < 4; i++) {
      director.on()
      clocks.push(clock())
    }
    expect(clocks).toEqual([0, 3400, 7200, 10_000, 10_200])
    for (let i = 0; i < 20 && phase() === 'playing'; i++) director.on()
    expect([phase(), clock()]).toEqual(['stopped', 28_600])
  })

  test('comes back after a reload as it was', () => {
    director.on()
    plays(60_000)
    director.on()
    director.press(1, 1)
    const [at, polls] = [clock(), director.state().polls]
    reload()
    expect([phase(), clock()]).toEqual(['choices', at])
    expect(director.state().polls).toEqual(polls)
    director.back()
    director.back()
    expect(phase()).toBe('title')
  })

  test('a reload keeps the pace and whether it stops at signs, on the title page and in the scene', () => {
    director.setStops(false)
    session.setPace('untimed')
    reload()
    expect([phase(), session.state().pace, director.state().stops]).toEqual(['title', 'untimed', false])
    expect(session.log().pace).toBe('untimed')
    director.on()
    director.on()
    reload()
    expect([phase(), session.state().pace, director.state().stops]).toEqual(['stopped', 'untimed', false])
  })

  test('a reload of a black room is black', () => {
    director.on()
    plays(5000)
    director.black()
    reload()
    expect(director.state()).toMatchObject({ black: true, phase: 'stopped' })
    director.on()
    expect(director.state()).toMatchObject({ black: false, phase: 'stopped' })
  })

  test('back from where a reload stopped the scene is the stop before, as from any stop', () => {
    director.on()
    plays(60_000)
    const sign = clock()
    director.on()
    director.on()
    plays(3000)
    expect(phase()).toBe('playing')
    reload()
    expect(phase()).toBe('stopped')
    director.back()
    expect([phase(), clock()]).toEqual(['stopped', sign])
  })

  test('a reload between the ending and the talk keeps what was picked', () => {
    director.setStops(false)
    director.on()
    now.playsToTheEnding()
    director.on()
    director.press(1, 1)
    const { items } = director.state()
    reload()
    expect(director.state()).toMatchObject({ phase: 'follow-up', items })
    director.on()
    expect(phase()).toBe('talk')
    director.back()
    expect(phase()).toBe('ending')
  })

  test('a question that is opened again has the words of now, and the hands of before', () => {
    director.on()
    plays(60_000)
    director.on()
    director.press(1, 1)
    const options = offers(session.run())
    const saved = JSON.stringify(director.save()).replaceAll(JSON.stringify(options[1]?.label), '"otra cosa"')
    expect(saved).toContain('otra cosa')
    leads(lesson('long-stop', 1, JSON.parse(saved) as RoomSave))
    expect(director.state().poll).toMatchObject({ options, votes: { [options[1]?.id ?? '']: 1 } })
  })

  test('a reload with another version of the scenario begins anew', () => {
    director.on()
    plays(60_000)
    const { log, ...rest } = director.save()
    leads(lesson('long-stop', 1, { ...rest, log: { ...log, scenario: 'other' } }))
    expect([phase(), clock()]).toEqual(['title', 0])
  })

  test('whatever is pressed, in any order, it never breaks, and its log replays', () => {
    const press = fc.constantFrom('on', 'on', 'on', 'back', 'black', 'vote', 'take', 'play')
    fc.assert(
      fc.property(fc.array(press, { maxLength: 60 }), fc.boolean(), (presses, untimed) => {
        begin(untimed ? 'untimed' : 1)
        for (const [i, what] of presses.entries()) {
          const { poll } = director.state()
          if (what === 'on') director.on()
          else if (what === 'back') director.back()
          else if (what === 'black') director.black()
          else if (what === 'vote') director.press(i % 5, 1)
          else if (what === 'take') director.take(poll?.options[i % poll.options.length]?.id ?? '')
          else plays(20_000)
          const state = director.state()
          expect(state.phase === 'choices').toBe(state.poll !== null)
          const moves = ['playing', 'follow-up', 'talk'].includes(state.phase)
          expect(moves || session.state().paused).toBe(true)
          expect(state.black && state.phase === 'playing').toBe(false)
        }
        const { log, point } = director.save()
        expect(roomOf('long-stop').goTo(log, point)).toBe(true)
      }),
      { numRuns: 80 },
    )
  })
})
