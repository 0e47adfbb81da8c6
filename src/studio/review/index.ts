export {
  addComment,
  answerComment,
  type CommentPlace,
  placeOf,
  resolveComment,
  type Signed,
  wordsAt,
} from './comments.ts'
export { heldReview, markDraft, markReviewed, type Reviewer, sinceReview, type SinceReview } from './held.ts'
export {
  noReview,
  readReview,
  type ReviewComment,
  type ReviewFile,
  reviewLimits,
  type ReviewRead,
  reviewText,
} from './review-file.ts'
