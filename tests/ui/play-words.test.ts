import { describe, expect, it } from 'vitest'
import { advance, compile, notice, start, transcript, view } from '#engine'
import { asSentence, lineText, loadWords, peopleSeen, placeSeen, silenceText, withoutQuotes } from '#words'
import { faces, marks, places, poses, times, weathers } from '#scenario'
import { createSession } from '../../src/play/session.ts'
import type { PlayState } from '../../src/play/session-types.ts'
import { allInStrip, shownWords, type Shown, type Wanted } from '../../src/ui/play/shown-words.ts'
import { soundHeard } from '../../src/ui/play/sound-heard.ts'
import { scenario } from '../support/sample-scenario.ts'

const english = await loadWords('en')

const plan = compile(scenario)
const at = (ms: number) => advance(start(plan, {}), ms)
const onPicture: Wanted = { onPicture: true, crowdedOut: new Set(), moving: null }

function stateAt(ms: number) {
  return createSession(at(ms), { now: () => 0 }).state()
}

/** Every text on screen, wherever it stands. */
const textsOf = ({ bubble, thought, captions }: Shown) =>
  [bubble, thought, ...captions].flatMap((one) => (one === null ? [] : [one.text]))

describe('words on screen', () => {
  it('each line stands once, on the picture or in the strip', () => {
    for (let ms = 0; ms < 40_000; ms += 400) {
      const state = stateAt(ms)
      const { bubble, thought } = shownWords(english, state, onPicture)
      const keys = [bubble?.key, thought?.key].filter((key) => key !== undefined)
      const crowded = { ...onPicture, crowdedOut: new Set(keys) }
      for (const wanted of [onPicture, crowded, allInStrip]) {
        const texts = textsOf(shownWords(english, state, wanted))
        expect(new Set(texts).size).toBe(texts.length)
        expect(texts.toSorted()).toEqual(textsOf(shownWords(english, state, onPicture)).toSorted())
      }
    }
  })
  it('speech in the picture goes into a bubble, and without room for it into the strip with its name (A7)', () => {
    const shown = shownWords(english, stateAt(400), onPicture)
    expect(shown.bubble).toMatchObject({ who: 'harmon', name: 'Sgt. Harmon', you: false })
    expect(shown.captions).toEqual([])
    const crowdedOut = new Set([shown.bubble?.key ?? ''])
    const crowded = shownWords(english, stateAt(400), { ...onPicture, crowdedOut })
    expect(crowded.bubble).toBeNull()
    expect(crowded.captions).toMatchObject([{ kind: 'speech', name: 'Sgt. Harmon' }])
  })
  it('with captions on, and on a phone, all words stand in the strip', () => {
    const { bubble, thought, captions } = shownWords(english, stateAt(30_500), allInStrip)
    expect([bubble, thought]).toEqual([null, null])
    expect(captions.map((c) => c.kind)).toContain('thought')
  })
  it('a voice over the air is a caption of its own, after the sound that came with it', () => {
    const shown = shownWords(english, stateAt(6100), onPicture)
    expect(shown.bubble).toBeNull()
    expect(shown.captions.map((c) => c.kind)).toEqual(['sound', 'radio'])
    expect(shown.captions[0]?.text).toMatch(/^\[.+\]$/)
  })
  it('who has walked off the picture speaks from out of view, and by radio only with its sound', () => {
    const state = stateAt(400)
    const off = { ...state.view, cast: state.view.cast.map((c) => ({ ...c, place: 'off' as const })) }
    const kindIn = (view: typeof off) => shownWords(english, { ...state, view }, onPicture).captions.at(-1)?.kind
    const { since = 0 } = state.view.speech ?? {}
    expect(kindIn(off)).toBe('offstage')
    expect(kindIn({ ...off, sound: { key: 's', id: 'radio', since } })).toBe('radio')
    expect(kindIn({ ...off, sound: { key: 's', id: 'radio', since: since - 1 } })).toBe('offstage')
    expect(kindIn({ ...off, cast: off.cast.map((c) => ({ ...c, look: null })) })).toBe('radio')
  })
  it('a deed is a sentence with its name before it, once it has been seen', () => {
    const shown = shownWords(english, stateAt(10_100), onPicture)
    const deed = shown.captions.find((c) => c.kind === 'deed')
    expect(deed).toMatchObject({ name: 'Sgt. Harmon', text: 'slides the licence into his own pocket.' })
    const moving = shownWords(english, stateAt(10_100), { ...onPicture, moving: deed?.key ?? null })
    expect(moving.captions).not.toContainEqual(deed)
  })
  it('A7 a sound’s caption stays a second and a half, whatever is said meanwhile', () => {
    const state = stateAt(400)
    const since = state.clock
    const view = { ...state.view, sound: { key: 's', id: 'keys' as const, since: since - 100 } }
    const speech = { ...view.speech!, since }
    const kinds = (clock: number) =>
      shownWords(english, { ...state, clock, view: { ...view, speech } }, allInStrip).captions.map((c) => c.kind)
    expect(kinds(since + 1300)).toContain('sound')
    expect(kinds(since + 1500)).not.toContain('sound')
  })
  it('A7 a sound tells from which side it comes, where somebody in the picture makes it', () => {
    const { view } = stateAt(400)
    const [one] = view.cast
    const made = (place: 'left' | 'far-right' | 'off' | 'centre') => {
      const cast = view.cast.map((c) => (c.id === one?.id ? { ...c, place } : c))
      const action = { key: 'd', who: one?.id ?? '', to: null, text: 'does it', since: 0 }
      return soundHeard(
        english,
        { ...view, cast, action, speech: null, sound: { key: 's', id: 'keys', since: 0 } },
        's',
      )
    }
    expect(made('left')).toBe('[Keys jingle, on the left]')
    expect(made('far-right')).toBe('[Keys jingle, on the right]')
    expect(made('off')).toBe('[Keys jingle, out of view]')
    expect(made('centre')).toBe('[Keys jingle]')
  })
  it('a sound’s caption goes when the next thing is said or done', () => {
    expect(shownWords(english, stateAt(10_100), onPicture).captions.map((c) => c.kind)).not.toContain('sound')
  })
})

describe('lines for ears and transcript (A2, A5)', () => {
  it('say, do, hear, think and note in words, and never name a cue', () => {
    const noticed = notice(at(30_500))
    if (!noticed.ok) throw new Error(noticed.error.code)
    const lines = transcript(noticed.value).map((line) => lineText(english, scenario, line))
    expect(lines).toContain('Sgt. Harmon: Warning’s printed. Sit tight, Mr. Osei.')
    expect(lines).toContain('Sgt. Harmon slides the licence into his own pocket.')
    expect(lines).toContain('You think: He’s the sergeant. He must be seeing something I’m not.')
    expect(lines.at(-1)).toBe('You noted this.')
    expect(lines.join(' ')).not.toContain('He keeps the papers.')
  })
  it('R9 silence in words, small numbers spelled out', () => {
    expect(silenceText(english, 11_000)).toBe('Eleven seconds. Nobody speaks.')
    expect(silenceText(english, 34_200)).toBe('34 seconds. Nobody speaks.')
    expect(silenceText(english, 900)).toBe('')
  })
  it('a label said loses its quotation marks, one with an inner quotation keeps them', () => {
    expect(withoutQuotes('“All done here, Sarge?”')).toBe('All done here, Sarge?')
    expect(withoutQuotes('“One.” Nod. “Two.”')).toBe('“One.” Nod. “Two.”')
    expect(withoutQuotes('Step between them')).toBe('Step between them')
  })
})

describe('sentences', () => {
  it('what ends in a colon gets no full stop after it', () => {
    expect(asSentence('Four ways, soft to firm:')).toBe('Four ways, soft to firm:')
    expect(asSentence('The nozzle hums')).toBe('The nozzle hums.')
    expect(asSentence('He asks: “Why?”')).toBe('He asks: “Why?”')
  })
  it.each([
    ['en', 'Sit down', 'What you do: sit down.'],
    ['es', 'Sentarte', 'Lo que haces: sentarte.'],
  ] as const)(
    'an act that is done reads as a sentence (%s), while it is seen and afterwards',
    async (language, label, told) => {
      const words = await loadWords(language)
      const line = {
        key: 'a',
        kind: 'you-did',
        who: 'you',
        to: null,
        text: label,
        since: 0,
        before: 0,
        inset: null,
      } as const
      expect(lineText(words, scenario, line)).toBe(told)
      const option = { id: 'sit', label, kind: 'intervene', rung: null, to: null, spoken: false } as const
      const state = {
        phase: 'acting',
        acting: { option, lasts: 1000 },
        scenario,
        view: { beat: 'b' },
      } as unknown as PlayState
      const [caption] = shownWords(words, state, onPicture).captions
      expect(caption).toMatchObject({ name: null, text: told })
    },
  )
})

describe('Look (A6)', () => {
  it('tells of everybody in view, you last, where, how, and what each did last', () => {
    const seen = peopleSeen(english, view(at(10_100)))
    expect(seen.map((p) => p.id)).toEqual(['harmon', 'osei', 'you'])
    expect(seen[0]?.lastDid).toContain('slides the licence into his own pocket')
    expect(seen[2]?.name).toBe('Officer Reyes (you)')
  })
  it('ends what somebody did last with one full stop', () => {
    const now = view(at(0))
    const did = (lastDid: string) => peopleSeen(english, { ...now, cast: [{ ...now.cast[1]!, lastDid }] })[0]?.lastDid
    expect(did('shakes a little.')).toBe('Last seen: shakes a little.')
    expect(did('shakes a little')).toBe('Last seen: shakes a little.')
  })
  it('tells of whoever is drawn in a wheelchair that they sit in one', () => {
    const now = view(at(0))
    const look = { skin: 'tan', hair: 'bangs', build: 'wheelchair' } as const
    const how = (pose: 'standing' | 'phone-up') =>
      peopleSeen(english, { ...now, cast: [{ ...now.cast[1]!, look, pose }] })[0]?.how
    expect(how('standing')).toContain('sitting in a wheelchair,')
    expect(how('standing')).not.toContain('standing')
    expect(how('phone-up')).toContain('sitting in a wheelchair, holding a phone up')
  })
  it('has words for the whole vocabulary', () => {
    const now = view(at(0))
    const person = now.cast[1]
    if (person === undefined) throw new Error('nobody there')
    for (const place of marks.filter((m) => m !== 'off'))
      for (const pose of poses)
        for (const face of faces) {
          const [seen] = peopleSeen(english, { ...now, cast: [{ ...person, place, pose, face }] })
          expect(seen?.how).not.toMatch(/vocabulary|undefined/)
        }
    for (const place of places)
      for (const time of times)
        for (const weather of weathers)
          expect(placeSeen(english, { ...now, place, time, weather })).not.toMatch(/play\.|undefined/)
  })
})
