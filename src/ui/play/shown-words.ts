import type { Line, View } from '#engine'
import type { PlayState } from '#play'
import { asSentence, nameOf, ownAct, silenceText, withoutQuotes, type Words } from '#words'
import { soundHeard } from './sound-heard.ts'

/** How long a sound's caption stays at least, scenario ms, whatever comes after it. */
const SOUND_STAYS = 1500

/** Words in a bubble, said by somebody in the picture. */
export interface Speech {
  readonly key: string
  readonly who: string
  readonly name: string
  readonly text: string
  readonly you: boolean
}

/**
 * A line of the strip of words. `radio` is a voice that comes from a radio, a telephone or a loudspeaker, `offstage` somebody who is
 * out of the picture.
 */
export interface Caption {
  readonly key: string
  readonly kind: 'speech' | 'radio' | 'offstage' | 'deed' | 'note' | 'sound' | 'silence' | 'thought'
  readonly name: string | null
  readonly text: string
  /** Said by the trainee's own figure. */
  readonly you: boolean
}

/** All words on screen right now. Each line stands once: on the picture or in the strip. */
export interface Shown {
  /** Said by somebody in the picture: goes into a bubble at their mouth. */
  readonly bubble: Speech | null
  /** Stands on the picture, at the head of the trainee's own figure. */
  readonly thought: { readonly key: string; readonly text: string } | null
  /** The strip, oldest first. */
  readonly captions: readonly Caption[]
}

/** Which words may lie on the picture. */
export interface Wanted {
  /** Whether any may: not on a phone, not with captions on, not while the choices are open. */
  readonly onPicture: boolean
  /** Keys of lines for which the picture has no free room: they stand in the strip. */
  readonly crowdedOut: ReadonlySet<string>
  /** Key of the movement that is still going on; it is told once it has been seen. Null when all have landed. */
  readonly moving: string | null
}

/** Every word stands in the strip at once. */
export const allInStrip: Wanted = { onPicture: false, crowdedOut: new Set(), moving: null }

interface Dated extends Caption {
  readonly since: number
}

function acting(words: Words, state: PlayState, wanted: Wanted): Shown | null {
  const act = state.acting
  if (state.phase !== 'acting' || act === null) return null
  const { option } = act
  const key = `act-${option.id}-${state.view.beat}`
  const strip = (caption: Caption): Shown => ({ bubble: null, thought: null, captions: [caption] })
  if (!option.spoken) return strip({ key, kind: 'deed', name: null, text: ownAct(words, option.label), you: true })
  const speech = { key, who: 'you', name: nameOf(state.scenario, 'you'), text: withoutQuotes(option.label), you: true }
  if (!wanted.onPicture || wanted.crowdedOut.has(key)) return strip({ ...speech, kind: 'speech' })
  return { bubble: speech, thought: null, captions: [] }
}

/** How a voice is heard. Whoever has no look has no body in the cast, so the voice comes over the air. */
function voiceOf({ cast, sound }: View, { who, since }: Line): 'speech' | 'radio' | 'offstage' {
  const person = cast.find((c) => c.id === who)
  if (person !== undefined && person.place !== 'off') return 'speech'
  const byRadio = sound?.id === 'radio' && sound.since === since
  return person?.look === null || byRadio ? 'radio' : 'offstage'
}

/** What is to be read right now, and where. */
export function shownWords(words: Words, state: PlayState, wanted: Wanted): Shown {
  const act = acting(words, state, wanted)
  if (act !== null) return act
  const { view, scenario } = state
  const { speech, action, sound } = view
  const isFree = (key: string): boolean => wanted.onPicture && !wanted.crowdedOut.has(key)
  const captions: Dated[] = []
  let bubble: Speech | null = null
  const latest = Math.max(speech?.since ?? 0, action?.since ?? 0)
  // A sound is over when it could be read and the next thing has been said or done; at one instant it comes first, as in the transcript.
  if (sound !== null && (sound.since >= latest || state.clock - sound.since < SOUND_STAYS)) {
    const text = soundHeard(words, view, sound.key) ?? ''
    captions.push({ key: sound.key, kind: 'sound', name: null, text, you: false, since: sound.since })
  }
  if (action !== null && action.key !== wanted.moving) {
    const { key, who, text, since } = action
    const name = who === null ? null : nameOf(scenario, who)
    const kind = name === null ? 'note' : 'deed'
    captions.push({ key, kind, name, text: asSentence(text), you: false, since })
  }
  if (speech !== null && speech.who !== null) {
    const { key, who, text, since } = speech
    const said = { key, who, name: nameOf(scenario, who), text, you: view.cast.some((c) => c.id === who && c.you) }
    const kind = voiceOf(view, speech)
    if (kind === 'speech' && isFree(key)) bubble = said
    else captions.push({ ...said, kind, since })
  }
  const { thought } = view
  const free = thought !== null && isFree(thought.key)
  if (thought !== null && !free)
    captions.push({
      key: thought.key,
      kind: 'thought',
      name: null,
      text: thought.text,
      you: true,
      since: thought.since,
    })
  captions.sort((a, b) => a.since - b.since)
  const silence = silenceText(words, state.silence)
  if (silence !== '')
    captions.unshift({
      key: `silence-${state.clock}`,
      kind: 'silence',
      name: null,
      text: silence,
      you: false,
      since: 0,
    })
  return { bubble, thought: free ? { key: thought.key, text: thought.text } : null, captions }
}
