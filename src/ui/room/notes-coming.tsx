import { clockText, secondsBetween, useText } from '../text/index.ts'
import type { ComingEvent } from '#play'

interface NotesComingProps {
  readonly coming: readonly ComingEvent[]
  /** Scenario ms now. */
  readonly at: number
  readonly lang: string | undefined
}

/** What happens next if nobody steps in, with the seconds until then. */
export function NotesComing({ coming, at, lang }: NotesComingProps) {
  const t = useText()
  const ahead = coming.filter((c) => c.at > at - 1000)
  if (ahead.length === 0) return null
  const when = (ms: number) => {
    const count = secondsBetween(at, ms)
    return count === 0 ? t('room.notes.now') : t('room.notes.inSeconds', { count })
  }
  return (
    <section>
      <h2>{t('room.notes.coming')}</h2>
      <ol class="notes-coming plain-list">
        {ahead.map((c) => (
          <li key={`${c.at}-${c.kind}`} data-kind={c.kind}>
            <span class="notes-when">
              {clockText(c.at)} <small>{when(c.at)}</small>
            </span>
            <span>
              <strong>{t(`room.notes.kind.${c.kind}`)}</strong>
              {c.harm !== null && `: ${t(`vocabulary.harm.${c.harm}`)}`}
              {c.text !== '' && ': '}
              <span lang={lang}>{c.text}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
