import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createDeviceSpeaker } from '../../src/app/device-speaker.ts'
import { piecesOf } from '../../src/app/speech-pieces.ts'
import { createEstimate } from '../../src/play/aloud/estimate.ts'
import type { Speaker } from '../../src/play/aloud/speaker.ts'
import type { Utterance } from '../../src/play/aloud/utterance.ts'
import { FakeEngine, FakeUtterance, voice } from '../support/fake-engine.ts'

const line = (text: string, part: Partial<Utterance> = {}): Utterance => ({
  key: text,
  text,
  lang: 'en',
  who: null,
  ...part,
})
const nine = 'One two three four five six seven eight nine.'

function device(options: { readonly voiceless?: boolean } = {}) {
  const engine = new FakeEngine()
  const chosen = { voice: voice('Zira', 'en-US'), pitch: 1, pace: 1 }
  const speaker = createDeviceSpeaker<FakeUtterance>({
    synthesis: engine,
    utter: (text) => new FakeUtterance(text),
    voiceOf: () => (options.voiceless === true ? null : chosen),
    rate: () => 180,
    volume: () => 0.5,
  })
  return { engine, speaker }
}

/** A speaker, and how it comes to the end of nine words. */
interface Spoken {
  readonly speaker: Speaker
  readonly ends: () => void
}
const speakers: Readonly<Record<string, () => Spoken>> = {
  'an estimate': () => {
    const speaker = createEstimate(() => 180)
    return { speaker, ends: () => speaker.pass(3000) }
  },
  'a voice of the device': () => {
    const { engine, speaker } = device()
    return {
      speaker,
      ends() {
        speaker.pass(100)
        engine.tells('end')
      },
    }
  },
  'a device without a voice': () => {
    const { speaker } = device({ voiceless: true })
    return { speaker, ends: () => speaker.pass(3000) }
  },
  'an engine that never tells that it has ended': () => {
    const { speaker } = device()
    return { speaker, ends: () => [100, 6000, 6000].forEach((ms) => speaker.pass(ms)) }
  },
  'an engine that fails': () => {
    const { engine, speaker } = device()
    return {
      speaker,
      ends() {
        speaker.pass(100)
        engine.tells('error')
        speaker.pass(3000)
      },
    }
  },
}

describe.each(Object.entries(speakers))('A1 what says a scene: %s', (_, make) => {
  it('tells once that something has been said, and not before it has been', () => {
    const { speaker, ends } = make()
    const said = vi.fn<() => void>()
    speaker.say(line(nine), said)
    expect(said).not.toHaveBeenCalled()
    ends()
    speaker.pass(60_000)
    expect(said).toHaveBeenCalledTimes(1)
  })
  it('tells nothing of what was stopped, and goes on with what comes next', () => {
    const { speaker, ends } = make()
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
    speaker.say(line(nine), first)
    speaker.pass(100)
    speaker.stop()
    speaker.pass(60_000)
    speaker.say(line(nine), second)
    ends()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })
  it('ends what it says when it is given something else', () => {
    const { speaker, ends } = make()
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
    speaker.say(line(nine), first)
    speaker.pass(100)
    speaker.say(line(nine), second)
    ends()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })
  it('lets a recording be heard for as long as it lasts', () => {
    const { speaker } = make()
    const said = vi.fn<() => void>()
    speaker.say(line(nine, { recorded: 1200 }), said)
    speaker.pass(1100)
    expect(said).not.toHaveBeenCalled()
    speaker.pass(100)
    expect(said).toHaveBeenCalledTimes(1)
  })
})

describe('A1 a voice of the device', () => {
  it('speaks in its language, at the chosen speed and volume', () => {
    const { engine, speaker } = device()
    speaker.say(line(nine), () => undefined)
    speaker.pass(16)
    expect(engine.given[0]).toMatchObject({ text: nine, lang: 'en-US', rate: 1, volume: 0.5 })
  })
  it('waits a moment after it has been cut off, for browsers lose what they are given then', () => {
    const { engine, speaker } = device()
    speaker.say(line('First.'), () => undefined)
    speaker.pass(16)
    speaker.say(line('Second.'), () => undefined)
    speaker.pass(16)
    expect(engine.given.map(({ text }) => text)).toEqual(['First.'])
    speaker.pass(60)
    expect(engine.given.map(({ text }) => text)).toEqual(['First.', 'Second.'])
    expect(engine.cut.map(({ text }) => text)).toEqual(['First.'])
  })
  it('is not stopped by the late news that what came before was cut off', async () => {
    const { engine, speaker } = device()
    const said = vi.fn<() => void>()
    speaker.say(line('First.'), () => undefined)
    speaker.pass(16)
    speaker.say(line('Second.'), said)
    speaker.pass(60)
    await Promise.resolve()
    expect(said).not.toHaveBeenCalled()
    engine.tells('end')
    expect(said).toHaveBeenCalledTimes(1)
  })
  it('says a long text in pieces, one after the other, and is done after the last', () => {
    const { engine, speaker } = device()
    const said = vi.fn<() => void>()
    const text = Array.from({ length: 9 }, (_, i) => `Sentence ${i} has seven words in it.`).join(' ')
    speaker.say(line(text), said)
    speaker.pass(16)
    const pieces = piecesOf(text, 180)
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces) {
      expect(said).not.toHaveBeenCalled()
      expect(engine.current?.text).toBe(piece)
      engine.tells('end')
    }
    expect(said).toHaveBeenCalledTimes(1)
  })
  it('is waited for while it tells that it goes on', () => {
    const { engine, speaker } = device()
    const said = vi.fn<() => void>()
    speaker.say(line(nine), said)
    for (let i = 0; i < 5; i++) {
      speaker.pass(6000)
      engine.tells('boundary')
    }
    expect(said).not.toHaveBeenCalled()
  })
})

describe('A1 pieces of a text', () => {
  it('hold all of its words in order, none longer than a browser says', () => {
    const words = fc.array(fc.constantFrom('one', 'two.', 'three?', '“four.”', 'five,'), { maxLength: 80 })
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 450 }), (list, rate) => {
        const pieces = piecesOf(list.join(' '), rate)
        expect(pieces.join(' ')).toBe(list.join(' '))
        expect(pieces.every((piece) => (piece.split(' ').length / rate) * 60 <= 12)).toBe(true)
      }),
    )
  })
})
