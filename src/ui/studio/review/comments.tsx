import { useId, useRef, useState } from 'preact/hooks'
import { addComment, placeOf, type ReviewFile, reviewLimits, wordsAt } from '#studio'
import { Button, Choice, leadFocus, LiveRegion } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Comment } from './comment.tsx'
import { placeWords } from './place-words.ts'

interface CommentsProps {
  readonly review: ReviewFile
  readonly change: (to: (review: ReviewFile) => ReviewFile) => void
  /** Who writes here: a name or initials, kept while the page is open. */
  readonly by: string
  readonly onBy: (by: string) => void
}

/** What has been said about lines, beat by beat, and a new comment on the line under the cursor. */
export function Comments({ review, change, by, onBy }: CommentsProps) {
  const t = useText()
  const id = useId()
  const { reading, cursor, editable } = useStudio()
  const [shown, setShown] = useState<'open' | 'all'>('open')
  const [words, setWords] = useState('')
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = reading.draft() ?? reading.shown
  const on = { path: [...cursor.path], text: wordsAt(draft, cursor.path) ?? '' }
  const listed = review.comments
    .filter(({ resolved }) => shown === 'all' || resolved === undefined)
    .map((comment) => ({ comment, place: placeOf(comment, draft) }))
  const beatOf = (path: readonly (string | number)[]): string => (path[0] === 'beats' ? String(path[1]) : '')
  const beats = [...new Set(listed.map(({ comment, place }) => beatOf(place.path ?? comment.on.path)))]

  const say = (text: string): void => setSaid(({ turn }) => ({ text, turn: turn + 1 }))
  const add = (): void => {
    change((file) => addComment(file, on, words, { by, at: new Date().toISOString() }))
    setWords('')
    say(t('studio.review.said.added'))
    // The button can do nothing more now.
    field.current?.focus()
  }
  /** What was just settled may leave the list, and the focus with it. */
  const settled = (text: string): void => {
    say(text)
    leadFocus(() => heading.current)
  }
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {t('studio.review.comments')}
      </h3>
      <LiveRegion text={said.text} turn={said.turn} />
      {editable && (
        <form
          class="review-form"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <p id={`${id}-on`}>
            {t('studio.review.on', { place: placeWords(t, cursor.path) })} {on.text !== '' && <q>{on.text}</q>}
          </p>
          <label for={`${id}-words`}>{t('studio.review.words')}</label>
          <textarea
            id={`${id}-words`}
            ref={field}
            rows={3}
            maxLength={reviewLimits.text}
            aria-describedby={`${id}-on`}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <label for={`${id}-by`}>{t('studio.review.by')}</label>
          <input
            id={`${id}-by`}
            type="text"
            maxLength={reviewLimits.name}
            value={by}
            onInput={(event) => onBy(event.currentTarget.value)}
          />
          <Button type="submit" data-review="add" disabled={words.trim() === '' || by.trim() === ''}>
            {t('studio.review.add')}
          </Button>
        </form>
      )}
      {review.comments.length === 0 ? (
        <p>{t('studio.review.none')}</p>
      ) : (
        <Choice
          legend={t('studio.review.show')}
          value={shown}
          options={[
            { value: 'open', label: t('studio.review.open') },
            { value: 'all', label: t('studio.review.all') },
          ]}
          onChange={setShown}
        />
      )}
      {review.comments.length > 0 && listed.length === 0 && <p>{t('studio.review.noneOpen')}</p>}
      {beats.map((beat) => (
        <section key={beat} class="review-beat" aria-label={beat === '' ? t('studio.review.place.whole') : beat}>
          <h4>{beat === '' ? t('studio.review.place.whole') : beat}</h4>
          {listed
            .filter(({ comment, place }) => beatOf(place.path ?? comment.on.path) === beat)
            .map(({ comment, place }) => (
              <Comment key={comment.id} comment={comment} place={place} by={by} change={change} onSaid={settled} />
            ))}
        </section>
      ))}
    </section>
  )
}
