import type { Note, TranscriptLine } from '#engine'
import type { PlayState } from '#play'
import { lineText } from '#words'
import { useText, useWords } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'

/** Published insets are told in the words of the program, the rest in the author's. */
const isOurs = ({ inset }: TranscriptLine): boolean => inset !== null && inset.id !== null

/** *Your notes*: what was last said or done each time, and by whom. Shows the last three, the newest at the end. */
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
            <span lang={note.line === null || isOurs(note.line) ? undefined : lang}>{textOf(note)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
