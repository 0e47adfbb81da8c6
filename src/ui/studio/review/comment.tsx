import { useId, useRef, useState } from 'preact/hooks'
import {
  answerComment,
  type CommentPlace,
  cursorAt,
  resolveComment,
  type ReviewComment,
  type ReviewFile,
  reviewLimits,
} from '#studio'
import { Button, leadFocus } from '../../parts/index.ts'
import { momentText, useLanguage, useText } from '../../text/index.ts'
import { useGoTo } from '../told/use-go-to.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { placeWords } from './place-words.ts'

interface CommentProps {
  readonly comment: ReviewComment
  readonly place: CommentPlace
  readonly by: string
  readonly change: (to: (review: ReviewFile) => ReviewFile) => void
  /** Says what was done with it, and takes the focus. */
  readonly onSaid: (words: string) => void
}

/** One comment: where it belongs, what was said and answered, and what can be done about it. */
export function Comment({ comment, place, by, change, onSaid }: CommentProps) {
  const t = useText()
  const id = useId()
  const { language } = useLanguage()
  const { editable } = useStudio()
  const goTo = useGoTo()
  const toggle = useRef<HTMLButtonElement>(null)
  const [answer, setAnswer] = useState<string | null>(null)
  const where = placeWords(t, place.path ?? comment.on.path)
  const now = () => ({ by, at: new Date().toISOString() })
  const signed = (who: { readonly by: string; readonly at: string }): string =>
    t('studio.review.signed', { by: who.by, at: momentText(who.at, language) })
  return (
    <article class="review-comment" data-comment={comment.id} data-resolved={comment.resolved !== undefined}>
      {place.path === null ? (
        <p>{where}</p>
      ) : (
        <button type="button" class="review-jump" onClick={() => goTo(cursorAt(place.path ?? []), null)}>
          {where}
        </button>
      )}
      {comment.on.text !== '' && <q>{comment.on.text}</q>}
      {(place.is === 'changed' || place.is === 'gone') && (
        <p class="review-note">{t(`studio.review.line.${place.is}`)}</p>
      )}
      <p class="review-words">{comment.text}</p>
      <p class="hint">{signed(comment)}</p>
      {(comment.replies ?? []).map((reply, i) => (
        <div key={i} class="review-reply">
          <p class="review-words">{reply.text}</p>
          <p class="hint">{signed(reply)}</p>
        </div>
      ))}
      {comment.resolved && <p class="hint">{t('studio.review.resolvedBy', { who: signed(comment.resolved) })}</p>}
      {editable && answer !== null && (
        <form
          class="review-form"
          onSubmit={(event) => {
            event.preventDefault()
            change((file) => answerComment(file, comment.id, answer, now()))
            setAnswer(null)
            leadFocus(() => toggle.current)
          }}
        >
          <label for={id}>{t('studio.review.answerWords')}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={reviewLimits.text}
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
          {by.trim() === '' && <p class="hint">{t('studio.review.nameFirst')}</p>}
          <Button type="submit" size="small" disabled={answer.trim() === '' || by.trim() === ''}>
            {t('studio.review.answer')}
          </Button>
        </form>
      )}
      {editable && answer === null && comment.resolved === undefined && by.trim() === '' && (
        <p class="hint">{t('studio.review.nameFirst')}</p>
      )}
      {editable && (
        <p class="review-ways">
          <Button
            size="small"
            variant="ghost"
            ref={toggle}
            aria-expanded={answer !== null}
            onClick={() => setAnswer(answer === null ? '' : null)}
          >
            {answer === null ? t('studio.review.answer') : t('common.cancel')}
          </Button>
          {comment.resolved === undefined ? (
            <Button
              size="small"
              variant="ghost"
              data-review="resolve"
              disabled={by.trim() === ''}
              onClick={() => {
                change((file) => resolveComment(file, comment.id, now()))
                onSaid(t('studio.review.said.settled'))
              }}
            >
              {t('studio.review.resolve')}
            </Button>
          ) : (
            <Button
              size="small"
              variant="ghost"
              onClick={() => {
                change((file) => resolveComment(file, comment.id, null))
                onSaid(t('studio.review.said.open'))
              }}
            >
              {t('studio.review.reopen')}
            </Button>
          )}
        </p>
      )}
    </article>
  )
}
