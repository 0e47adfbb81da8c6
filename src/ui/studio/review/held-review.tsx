import { useId, useMemo, useRef, useState } from 'preact/hooks'
import {
  cursorAt,
  heldReview,
  markDraft,
  markReviewed,
  REVIEW,
  type ReviewFile,
  reviewLimits,
  reviewText,
  SCENARIO,
  sinceReview,
  type SinceReview,
} from '#studio'
import { Button, leadFocus } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useGoTo } from '../told/use-go-to.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { placeWords } from './place-words.ts'

/** Whether the law has been reviewed, by whom and when, and what has changed since. Only a name, a role and a date make it so. */
export function HeldReview({ review }: { readonly review: ReviewFile }) {
  const t = useText()
  const id = useId()
  const { draft, files, reading, editable } = useStudio()
  const heading = useRef<HTMLHeadingElement>(null)
  const { scenario, shown } = reading
  const written = (scenario ?? shown)?.review
  const [by, setBy] = useState('')
  const [role, setRole] = useState('')
  const [where, setWhere] = useState('')
  const [date, setDate] = useState(() => new Date().toISOString().slice(0, 10))
  const asksWhere = written === undefined
  const whole =
    by.trim() !== '' && role.trim() !== '' && /^\d{4}-\d\d-\d\d$/.test(date) && (!asksWhere || where.trim() !== '')
  const since = useMemo(() => (scenario === null ? null : sinceReview(review, scenario)), [review, scenario])

  const mark = (): void => {
    if (scenario === null || !whole) return
    const reviewer = { by, role, date }
    const edited = markReviewed(reviewer, asksWhere ? where.trim() : null)(files.texts[SCENARIO] ?? '')
    if (!edited.ok) return
    const held = { ...review, review: heldReview(scenario, reviewer) }
    draft.document.edit('review', { texts: { [SCENARIO]: edited.text, [REVIEW]: reviewText(held) } })
    leadFocus(() => heading.current)
  }
  const takeBack = (): void => {
    const edited = markDraft(files.texts[SCENARIO] ?? '')
    if (!edited.ok) return
    const { review: _, ...comments } = review
    draft.document.edit('review', { texts: { [SCENARIO]: edited.text, [REVIEW]: reviewText(comments) } })
    leadFocus(() => heading.current)
  }
  const field = (name: string, label: string, value: string, set: (value: string) => void) => (
    <>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        data-review-field={name}
        type="text"
        maxLength={reviewLimits.name}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </>
  )

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {t('studio.review.law.title')}
      </h3>
      {written?.status === 'reviewed' ? (
        <>
          <p>{t('studio.review.law.reviewed', { by: written.by ?? '?', date: written.date ?? '?' })}</p>
          <Since since={since} recorded={review.review !== undefined} />
          {editable && <Button onClick={takeBack}>{t('studio.review.law.draft')}</Button>}
        </>
      ) : (
        <p>{t('studio.review.law.open')}</p>
      )}
      {editable && (written?.status !== 'reviewed' || (since !== null && since.length > 0)) && (
        <form
          class="review-form"
          onSubmit={(event) => {
            event.preventDefault()
            mark()
          }}
        >
          {field('by', t('studio.review.law.by'), by, setBy)}
          {field('role', t('studio.review.law.role'), role, setRole)}
          {asksWhere && field('where', t('studio.review.law.where'), where, setWhere)}
          <label for={`${id}-date`}>{t('studio.review.law.date')}</label>
          <input
            id={`${id}-date`}
            data-review-field="date"
            type="date"
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          {scenario === null && <p>{t('studio.review.law.errors')}</p>}
          <Button type="submit" data-review="mark" disabled={!whole || scenario === null}>
            {t('studio.review.law.mark')}
          </Button>
        </form>
      )}
    </section>
  )
}

interface SinceProps {
  /** Null while the text has an error. */
  readonly since: readonly SinceReview[] | null
  /** Whether it is known what was reviewed. */
  readonly recorded: boolean
}

/** What has changed since the review, each place with the way to it. */
function Since({ since, recorded }: SinceProps) {
  const t = useText()
  const id = useId()
  const goTo = useGoTo()
  if (!recorded) return <p>{t('studio.review.law.noRecord')}</p>
  if (since === null) return <p>{t('studio.review.law.later')}</p>
  if (since.length === 0) return <p>{t('studio.review.law.same')}</p>
  return (
    <>
      <p id={id}>{t('studio.review.law.since', { count: since.length })}</p>
      <ul aria-labelledby={id} class="review-since">
        {since.map((one, i) => (
          <li key={i}>
            <button type="button" class="review-jump" onClick={() => goTo(cursorAt(one.path), null)}>
              {placeWords(t, one.path)}
            </button>{' '}
            {one.what === 'removed'
              ? t('studio.review.law.removed', { count: one.count })
              : t(`studio.review.law.${one.what}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
