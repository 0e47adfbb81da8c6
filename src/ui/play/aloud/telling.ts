import type { Line, Option, TranscriptLine } from '#engine'
import type { PlayState, Telling, Utterance } from '#play'
import { lineText, ownAct, ownPictureSeen, peopleSeen, placeSeen, silenceText, withoutQuotes, type Words } from '#words'
import type { Text } from '../../text/index.ts'
import { soundHeard } from '../sound-heard.ts'

export interface TellingParts {
  readonly t: Text
  readonly words: Words
  /** The language of the interface, BCP 47. */
  readonly language: string
  /** Step In speaks itself; otherwise somebody's screen reader does, of which only the time counts. */
  readonly aloud: boolean
  /** Whether the recordings of lines are heard now. */
  readonly recordings: (state: PlayState) => boolean
}

const written = ({ scenario }: PlayState): string => scenario.lang ?? 'en'

/** Lines in the words of the program; all others are their author's. */
const ours: ReadonlySet<TranscriptLine['kind']> = new Set(['sound', 'cut', 'you-noticed'])
/** What the trainee thinks, says and does. */
const own: ReadonlySet<TranscriptLine['kind']> = new Set(['thought', 'you-said', 'you-did', 'you-noticed'])

/** How long the recording of a line lasts, ms; null where it has none. */
function recordingOf(line: TranscriptLine, speech: Line | null): number | null {
  const isIt = line.kind === 'say' && speech?.since === line.since && speech.text === line.text
  return isIt ? (speech.voice?.ms ?? null) : null
}

/** How what happens in a scene is said, or read by somebody's screen reader. */
export function tellingIn({ words, language, aloud, recordings }: Omit<TellingParts, 't'>): Telling {
  return {
    line(line, state) {
      // An act has been told when it began.
      if (aloud && (line.kind === 'you-said' || line.kind === 'you-did')) return null
      const text = soundHeard(words, state.view, line.key) ?? lineText(words, state.scenario, line)
      if (text === '') return null
      const isOurs = ours.has(line.kind) || (line.inset !== null && line.inset.id !== null)
      const who = own.has(line.kind) ? 'you' : line.kind === 'say' ? line.who : null
      const said = { key: line.key, text, lang: isOurs ? language : written(state), who }
      const recorded = recordings(state) ? recordingOf(line, state.view.speech) : null
      return recorded === null ? said : { ...said, recorded }
    },
    silence({ silence, clock }) {
      const text = silenceText(words, silence)
      return text === '' ? null : { key: `silence-${clock}`, text, lang: language, who: null }
    },
    act(state) {
      const option = state.acting?.option
      if (!aloud || option === undefined) return null
      const text = option.spoken ? withoutQuotes(option.label) : ownAct(words, option.label)
      return { key: `act-${state.clock}-${option.id}`, text, lang: written(state), who: 'you' }
    },
    ending(state) {
      const { ending } = state.view
      if (!aloud || ending === null) return []
      const lang = written(state)
      return [
        { key: 'ending-title', text: ending.title, lang, who: null },
        { key: 'ending-text', text: ending.text, lang, who: null },
      ].filter(({ text }) => text !== '')
    },
  }
}

/** The open choices: what they are for, and the lines once they are shown, each with its number. */
export function choicesTold(
  { t, language }: Pick<TellingParts, 't' | 'language'>,
  state: PlayState,
  lines: readonly Option[] | null,
): readonly Utterance[] {
  const ask = state.openedBy === 'ask'
  const key = `choices-${state.view.beat}-${state.view.choices?.since ?? 0}`
  const ours = (name: string, text: string): Utterance => ({ key: `${key}-${name}`, text, lang: language, who: null })
  const head = ask
    ? [ours('waiting', t('play.choices.waiting')), ours('heading', t('play.choices.heading'))]
    : [ours('heading', t('play.choices.heading')), ours('paused', t('play.choices.paused'))]
  if (lines === null) return head
  const told = lines.map(({ id, label }, i): Utterance => ({
    key: `${key}-${id}`,
    text: `${i + 1}. ${withoutQuotes(label)}`,
    lang: written(state),
    who: 'you',
  }))
  return ask ? [...head, ...told] : told
}

/** What *Look* says: everybody in view, and the place. */
export function lookTold({ t, words, language }: TellingParts, state: PlayState): readonly Utterance[] {
  const { view } = state
  const key = `look-${state.clock}`
  const people = peopleSeen(words, view)
  const close = ownPictureSeen(words, view)
  const texts = [
    ...(people.length === 0 ? [t('play.look.nobody')] : people.map(({ name, how }) => `${name}. ${how}`)),
    placeSeen(words, view),
  ]
  return [
    ...texts.map((text, i): Utterance => ({ key: `${key}-${i}`, text, lang: language, who: null })),
    ...(close === null ? [] : [{ key: `${key}-own`, text: close, lang: written(state), who: null }]),
  ]
}
