import { act, advance, beatOf, offers, replay, start, stepIn, untouched } from '#engine'
import type { Run } from '#engine'
import { scorecard } from '#score'
import { describe, expect, test } from 'vitest'
import { granted } from '#prove'
import { logOf, compiledOf } from './library.ts'

/** What law and safety ask of single scenes; P1 to P12 cannot know it. */

/** What a run shows, in order, with its second. */
const shownIn = (run: Run) =>
  run.events.flatMap((event) => {
    const moment = event.what === 'moment' ? beatOf(run.compiled, event.beat).script[event.index]?.moment : undefined
    return moment === undefined ? [] : [{ ...moment, at: event.at / 1000 }]
  })

const secondOf = (run: Run, words: string): number => {
  const one = shownIn(run).find((m) => [m.say, m.does, m.note, m.thought].some((text) => text?.includes(words)))
  if (one === undefined) throw new Error(`Nobody shows ${JSON.stringify(words)}.`)
  return one.at
}

describe('Fast hands: lawful force ends with the handcuffs', () => {
  const { scenario } = compiledOf('fast-hands')
  const cuffed = ['second-one', 'not-yet', 'on-three', 'found-it', 'on-his-side', 'how-many'] as const

  test('he is off his stomach, and nobody kneels on him, within four seconds of the cuffs, whatever is done', () => {
    const held = cuffed.flatMap((beat) =>
      (scenario.beats[beat]?.script ?? [])
        .filter(({ pose }) => pose !== undefined && ['prone', 'kneeling-on', 'takedown', 'cuffing'].includes(pose))
        .map((m) => [beat, m.at, m.who, m.pose]),
    )
    expect(held).toEqual([
      ['second-one', 0, 'brandt', 'cuffing'],
      ['second-one', 0, 'dorsey', 'prone'],
    ])
    const script = scenario.beats['second-one']?.script ?? []
    expect(script.find((m) => m.pose === 'sitting-cuffed')).toMatchObject({ who: 'dorsey', at: 3 })
    for (const beat of ['on-three', 'found-it']) {
      expect(scenario.beats[beat]?.script?.filter((m) => m.who === 'dorsey' && m.at === 0)).toMatchObject([
        { pose: 'sitting-cuffed' },
      ])
    }
  })

  test('words for his side or his breath help, or ask: they are no alert, order or act against an officer', () => {
    const words = Object.values(scenario.beats)
      .flatMap((beat) => beat.actions ?? [])
      .filter((a) => a.kind !== 'comply' && /\b(side|stomach|breath|breathe|breathing|medics|quiet)\b/i.test(a.label))
    expect(words.length).toBeGreaterThanOrEqual(8)
    expect(words.filter((a) => a.kind !== 'support' && a.rung !== 'probe').map((a) => a.id)).toEqual([])
  })

  test.for(['on-his-side', 'says-breathe'])('a firm word for him is no false alarm: %s', (log) => {
    const card = scorecard(granted(replay(compiledOf('fast-hands'), logOf('fast-hands', log))))
    expect(card).toMatchObject({ ok: true, value: { parts: { discernment: 0.9 }, steppedInAt: null } })
  })
})

test('Wet night: what she is held on is seen before her check comes back clean, and her license kept after it', () => {
  const run = untouched(compiledOf('wet-night'))
  const [lock, check, kept] = ['bare metal', 'valid, no wants', 'keeps her license'].map((words) => secondOf(run, words))
  expect(lock).toBeLessThan(check ?? 0)
  expect(check).toBeLessThan(kept ?? 0)
})

describe('nothing is on offer before what it answers has been said or shown', () => {
  /** Which of some actions are on offer after some acts, at a second of the scene. */
  function onOffer(id: string, acts: readonly (readonly [second: number, action: string])[], second: number): string[] {
    let run = start(compiledOf(id))
    for (const [at, action] of acts) {
      run = granted(act(granted(stepIn(advance(run, at * 1000 - run.clock))), action))
    }
    return offers(advance(run, second * 1000 - run.clock)).map((a) => a.id)
  }

  test.for([
    // the gun that Brandt points out at 14 s
    ['fast-hands', [], 'give-place', 13.9, 14],
    // “I'm filming”, 5.2 s into the beat
    ['fast-hands', [[30, 'hands-were-up']], 'theyre-filming', 35.1, 35.2],
    // the hard thing under his arm, 2.4 s after one takes it
    ['fast-hands', [[30, 'other-hand']], 'hard-thing', 32.3, 32.4],
    // “I can't breathe”
    ['fast-hands', [], 'says-breathe', 72.3, 72.4],
    // “Why? How I look?”
    ['wet-night', [], 'not-about-you', 72.9, 73],
    // “Ten minutes for records”
    ['wet-night', [], 'when-up', 88.3, 88.4],
    // the rain at her feet
    ['wet-night', [], 'raining-in', 101.1, 101.2],
    // she steps out
    ['wet-night', [], 'sit-in-ours', 116.5, 116.6],
    // “Recovered in April. Clear.”
    ['wet-night', [], 'fix-the-file', 139.3, 139.4],
    // the question about his birth
    ['long-stop', [], 'join-in', 46.3, 46.4],
    // “You bring it to me. After.”
    ['long-stop', [[30, 'pull-license']], 'later-is-late', 37.3, 37.4],
    // the car he let go two years ago
    ['long-stop', [[47, 'a-second']], 'earned-it', 58.1, 58.2],
    // his palms on the roof
    ['long-stop', [], 'pat-down', 118.5, 118.6],
    // “I wasn't there.”
    ['room-two', [], 'just-say-it', 54.7, 54.8],
    // her knock
    ['room-two', [], 'doing-great', 75.5, 75.6],
    // “Please don't go.”
    ['room-two', [[116, 'swimming']], 'asked-me-to-stay', 119.3, 119.4],
    // “Take him down.”
    ['room-two', [], 'this-way', 153.5, 153.6],
  ] as const)('%s, after %j: %s', ([id, acts, action, before, from]) => {
    expect(onOffer(id, acts, before)).not.toContain(action)
    expect(onOffer(id, acts, from)).toContain(action)
  })
})
