import type { PlayState } from '#play'
import { asSentence, nameOf, ownAct, silenceText, soundText, withoutQuotes, type Words } from '#words'

/** Words said by somebody, in the picture or out of it. */
export interface Speech {
  readonly key: string
  readonly who: string
  readonly name: string
  readonly text: string
  readonly you: boolean
}

/** A line of the caption strip. */
export interface Caption {
  readonly key: string
  readonly kind: 'speech' | 'offstage' | 'deed' | 'note' | 'sound' | 'silence'
  readonly name: string | null
  readonly text: string
}

/** All words on screen right now. */
export interface Shown {
  /** Said by somebody in the picture: goes into a bubble at their mouth. */
  readonly bubble: Speech | null
  readonly captions: readonly Caption[]
  readonly thought: { readonly key: string; readonly text: string } | null
}

/** What the caption strip shows besides narration, deeds and voices from out of view, which it always shows. */
export interface Wanted {
  /** Speech in the picture too (A7). */
  readonly speech: boolean
  /** Sounds in brackets. */
  readonly sounds: boolean
}

interface Dated extends Caption {
  readonly since: number
}

function acting(words: Words, state: PlayState): Shown | null {
  const act = state.acting
  if (state.phase !== 'acting' || act === null) return null
  const { option } = act
  const key = `act-${option.id}-${state.view.beat}`
  if (!option.spoken) {
    const caption = { key, kind: 'deed', name: null, text: ownAct(words, option.label) } as const
    return { bubble: null, captions: [caption], thought: null }
  }
  const bubble = { key, who: 'you', name: nameOf(state.scenario, 'you'), text: withoutQuotes(option.label), you: true }
  return { bubble, captions: [], thought: null }
}

/** What is to be read right now, oldest first in the strip. */
export function shownWords(words: Words, state: PlayState, wanted: Wanted): Shown {
  const act = acting(words, state)
  if (act !== null) {
    const { bubble } = act
    return bubble === null || !wanted.speech ? act : { ...act, captions: [{ ...bubble, kind: 'speech' }] }
  }
  const { view, scenario } = state
  const captions: Dated[] = []
  let bubble: Speech | null = null
  const { speech, action, sound } = view
  const latest = Math.max(speech?.since ?? 0, action?.since ?? 0)
  // A sound is over when the next thing has been said or done; at one instant it comes first, as in the transcript.
  if (sound !== null && wanted.sounds && sound.since >= latest) {
    const text = soundText(words, sound.id)
    captions.push({ key: sound.key, kind: 'sound', name: null, text, since: sound.since })
  }
  if (action !== null) {
    const { key, who, text, since } = action
    const name = who === null ? null : nameOf(scenario, who)
    captions.push({ key, kind: name === null ? 'note' : 'deed', name, text: asSentence(text), since })
  }
  if (speech !== null && speech.who !== null) {
    const { key, who, text, since } = speech
    const person = view.cast.find((c) => c.id === who)
    const name = nameOf(scenario, who)
    if (person !== undefined && person.place !== 'off') {
      bubble = { key, who, name, text, you: person.you }
      if (wanted.speech) captions.push({ key, kind: 'speech', name, text, since })
    } else captions.push({ key, kind: 'offstage', name, text, since })
  }
  captions.sort((a, b) => a.since - b.since)
  const silence = silenceText(words, state.silence)
  if (silence !== '')
    captions.unshift({ key: `silence-${state.clock}`, kind: 'silence', name: null, text: silence, since: 0 })
  const { thought } = view
  return { bubble, captions, thought: thought === null ? null : { key: thought.key, text: thought.text } }
}
