import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyQueue, holds, nowOf, withOpened, withoutSaid, withScene } from '../../src/play/aloud/queue.ts'
import type { SpeechQueue } from '../../src/play/aloud/queue.ts'
import { sayingTime, wordsIn } from '../../src/play/aloud/utterance.ts'
import type { Utterance } from '../../src/play/aloud/utterance.ts'

const words = (key: string, recorded?: number): Utterance => ({
  key,
  text: key,
  lang: 'en',
  who: null,
  ...(recorded === undefined ? {} : { recorded }),
})

/** All that a queue says until it is empty, in order. */
function saysAll(queue: SpeechQueue): readonly string[] {
  const said: string[] = []
  for (let now = nowOf(queue); now !== null; now = nowOf(queue)) {
    said.push(now.key)
    queue = withoutSaid(queue, now.key)
  }
  return said
}

describe('A1 what is still to be said', () => {
  it('is said in the order in which it came, each thing once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 }), (keys) => {
        expect(saysAll(keys.reduce((queue, key) => withScene(queue, [words(key)]), emptyQueue))).toEqual(keys)
      }),
    )
  })
  it('begins with a recording, which is heard at once', () => {
    expect(saysAll(withScene(emptyQueue, [words('does'), words('says', 900), words('thinks')]))).toEqual([
      'says',
      'does',
      'thinks',
    ])
  })
  it('keeps what stepping in has interrupted, and says the choices first', () => {
    const scene = withScene(emptyQueue, [words('line'), words('next')])
    const stepped = withOpened({ ...scene, aside: true }, 'choices', [words('heading')])
    expect(nowOf(stepped)?.key).toBe('heading')
    expect(nowOf(withoutSaid(stepped, 'heading'))).toBeNull()
    expect(saysAll({ ...withOpened(stepped, 'choices', null), aside: false })).toEqual(['line', 'next'])
  })
  it('says a question before the choices that it opens', () => {
    const asked = withOpened(withScene(emptyQueue, [words('question')]), 'choices', [words('one'), words('two')])
    expect(saysAll(asked)).toEqual(['question', 'one', 'two'])
  })
  it('says nothing in a pause, and everything after it', () => {
    const queue = withScene(emptyQueue, [words('line')])
    expect(holds({ ...queue, paused: true })).toBe(false)
    expect(saysAll({ ...queue, paused: false })).toEqual(['line'])
  })
})

describe('A1 how long something takes to be said', () => {
  it('is its words by the rate; signs alone are no words', () => {
    expect(wordsIn('Sgt. Harmon: “So — where are you from?”')).toBe(7)
    expect(wordsIn('[…]')).toBe(0)
    expect(sayingTime('one two three', 180)).toBe(1000)
  })
  it('is shorter the faster somebody speaks, and never negative', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 100, max: 449 }), (text, rate) => {
        expect(sayingTime(text, rate)).toBeGreaterThanOrEqual(sayingTime(text, rate + 1))
        expect(sayingTime(text, rate)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
