import { RadioTower } from 'lucide'
import { Icon } from '../parts/index.ts'
import { useLanguage, useText, useWords } from '../text/index.ts'
import { lineText } from '#words'
import type { Note, TranscriptLine } from '#engine'
import type { PlayState } from '#play'
import { useCover } from './cover-elements.tsx'
import type { Caption, Shown, Speech } from './shown-words.ts'

/** Sounds and published insets are told in the words of the program, the rest in the author's. */
const saidByProgram = ({ kind, inset }: TranscriptLine): boolean =>
  kind === 'sound' || (inset !== null && inset.id !== null)

function CaptionLine({ caption }: { readonly caption: Caption }) {
  const t = useText()
  const { language } = useLanguage()
  const { kind, name, text } = caption
  // Sounds and silence are said by the program, the rest by the author.
  const ours = kind === 'sound' || kind === 'silence'
  return (
    <p class={`play-caption play-caption-${kind}`} lang={ours ? language : undefined}>
      {kind === 'offstage' && <Icon icon={RadioTower} label={t('play.words.offstage')} />}
      <span>
        {name !== null && <b class="play-name">{name}</b>}
        {name !== null && (kind === 'deed' ? ' ' : <span class="visually-hidden">: </span>)}
        {text}
      </span>
    </p>
  )
}

/** *Your notes*: shows the last three, the newest at the end, with a short animation when it is added. */
export function Notes({ state, lang }: { readonly state: PlayState; readonly lang: string | undefined }) {
  const t = useText()
  const words = useWords()
  const cover = useCover()
  if (state.notes.length === 0) return null
  const first = Math.max(0, state.notes.length - 3)
  const textOf = (note: Note) =>
    note.line === null ? t('play.notes.empty') : lineText(words, state.scenario, note.line)
  return (
    <section class="play-notes" aria-label={t('play.notes.label')} ref={cover}>
      <h2 class="play-notes-title">{t('play.notes.label')}</h2>
      <ul>
        {state.notes.slice(first).map((note, i) => (
          <li class="play-note" key={first + i}>
            <span lang={note.line === null || saidByProgram(note.line) ? undefined : lang}>{textOf(note)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On phones: shows what is being said as a card under the picture. */
function SpeechCard({ speech }: { readonly speech: Speech }) {
  return (
    <p class={`play-speech${speech.you ? ' play-speech-you' : ''}`} key={speech.key}>
      <b class="play-name">{speech.name}</b>
      <span class="visually-hidden">: </span>
      {speech.text}
    </p>
  )
}

interface WordsProps {
  readonly state: PlayState
  readonly shown: Shown
  /** Speech and thoughts lie on the picture, not here. */
  readonly onPicture: boolean
  readonly lang: string | undefined
  readonly missing: boolean
}

/** Narration, deeds, sounds and voices from out of view; on phones speech and thoughts too. */
export function Words({ state, shown, onPicture, lang, missing }: WordsProps) {
  const t = useText()
  const cover = useCover()
  const captions = onPicture ? shown.captions : shown.captions.filter((c) => c.kind !== 'speech')
  return (
    <section class="play-words" aria-label={t('play.words.label')} tabIndex={onPicture ? undefined : 0}>
      <Notes state={state} lang={lang} />
      {missing && <p class="play-missing">{t('frame.missing.stage')}</p>}
      <div class="play-lines" lang={lang}>
        {!onPicture && shown.bubble !== null && <SpeechCard speech={shown.bubble} />}
        {captions.length > 0 && (
          <div class="play-captions" ref={cover}>
            {captions.map((c) => (
              <CaptionLine key={c.key} caption={c} />
            ))}
          </div>
        )}
        {!onPicture && shown.thought !== null && (
          <p class="play-thought" key={shown.thought.key}>
            <span class="visually-hidden">{t('play.words.youThink')}: </span>
            {shown.thought.text}
          </p>
        )}
      </div>
    </section>
  )
}
