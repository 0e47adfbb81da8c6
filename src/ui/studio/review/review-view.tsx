import { useState } from 'preact/hooks'
import { REVIEW } from '#studio'
import { Button, leadFocus, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Board } from './board.tsx'
import { Comments } from './comments.tsx'
import { HeldReview } from './held-review.tsx'
import { useReview } from './use-review.ts'
import './review.css'

/** Comments on lines, the review of the law, and the page for a board. */
export function ReviewView() {
  const t = useText()
  const { draft, editable } = useStudio()
  const { read, change } = useReview()
  const [printing, setPrinting] = useState(false)
  const [by, setBy] = useState('')
  if (!read.ok) {
    return (
      <div class="review">
        <h2>{t('studio.review.title')}</h2>
        <Notice
          tone="call"
          title={t('studio.review.bad.title')}
          actions={
            editable && (
              <Button
                onClick={() => {
                  draft.document.edit('review', { texts: { [REVIEW]: '' } })
                  leadFocus(() => document.querySelector<HTMLElement>('[data-review="board"]'))
                }}
              >
                {t('studio.review.bad.drop')}
              </Button>
            )
          }
        >
          <p>{t(`studio.review.bad.${read.refusal}`)}</p>
          {read.where !== '' && <p>{t('studio.review.bad.where', { where: read.where })}</p>}
        </Notice>
      </div>
    )
  }
  if (printing) {
    const back = (): void => {
      setPrinting(false)
      leadFocus(() => document.querySelector<HTMLElement>('[data-review="board"]'))
    }
    return <Board review={read.review} onBack={back} />
  }
  return (
    <div class="review">
      <h2>{t('studio.review.title')}</h2>
      <p class="review-ways">
        <Button data-review="board" onClick={() => setPrinting(true)}>
          {t('studio.review.board.open')}
        </Button>
      </p>
      <Comments review={read.review} change={change} by={by} onBy={setBy} />
      <HeldReview review={read.review} />
    </div>
  )
}
