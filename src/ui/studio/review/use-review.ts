import { useMemo } from 'preact/hooks'
import { readReview, REVIEW, type ReviewFile, type ReviewRead, reviewText } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

export interface ReviewNow {
  readonly read: ReviewRead
  /** Writes the file anew, as one step that can be undone. Nothing happens where it is the same, or another tab writes. */
  change(to: (review: ReviewFile) => ReviewFile): void
}

/** The comments and the review of the open scenario. */
export function useReview(): ReviewNow {
  const { draft, files, editable } = useStudio()
  const text = files.texts[REVIEW]
  const read = useMemo(() => readReview(text), [text])
  return {
    read,
    change(to) {
      if (!read.ok || !editable) return
      const next = to(read.review)
      if (next !== read.review) draft.document.edit('review', { texts: { [REVIEW]: reviewText(next) } })
    },
  }
}
