import * as v from 'valibot'

/** What a file of comments and the review may hold at most. Characters and counts; `bytes` of the whole file. */
export const reviewLimits = {
  bytes: 512 * 1024,
  comments: 500,
  replies: 50,
  text: 2000,
  name: 80,
  path: 12,
  lines: 20_000,
} as const

const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most))
const name = words(reviewLimits.name)
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  v.check((text) => Number.isFinite(Date.parse(text))),
)
const path = v.pipe(
  v.array(v.union([v.pipe(v.string(), v.maxLength(80)), v.pipe(v.number(), v.integer(), v.minValue(0))])),
  v.maxLength(reviewLimits.path),
)

const signed = { by: name, at: instant }
const reply = v.strictObject({ ...signed, text: words(reviewLimits.text) })
const comment = v.strictObject({
  /** Of this file alone. */
  id: v.pipe(v.string(), v.regex(/^c\d{1,6}$/)),
  ...signed,
  /** What it is about: the path in the scenario's file, and the words that stood there. */
  on: v.strictObject({ path, text: v.pipe(v.string(), v.maxLength(reviewLimits.text)) }),
  text: words(reviewLimits.text),
  replies: v.optional(v.pipe(v.array(reply), v.maxLength(reviewLimits.replies))),
  resolved: v.optional(v.strictObject(signed)),
})

/** Who reviewed the law, when, and what there was then: the hash of the scenario without its review, and one of each line by where it stands. */
const held = v.strictObject({
  by: name,
  role: name,
  date: v.pipe(v.string(), v.isoDate()),
  scenario: v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/)),
  lines: v.record(
    v.pipe(v.string(), v.maxLength(200)),
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))), v.maxLength(reviewLimits.lines)),
  ),
})

const reviewSchema = v.strictObject({
  version: v.literal(1),
  comments: v.pipe(v.array(comment), v.maxLength(reviewLimits.comments)),
  review: v.optional(held),
})

/** The comments on a scenario and the record of its review, as `review.json` holds them. */
export type ReviewFile = v.InferOutput<typeof reviewSchema>
export type ReviewComment = ReviewFile['comments'][number]
export type ReviewHeld = NonNullable<ReviewFile['review']>

export const noReview: ReviewFile = { version: 1, comments: [] }

export type ReviewRead =
  | { readonly ok: true; readonly review: ReviewFile }
  /** `newer`: a later version of the program wrote it. `where`: the keys that lead to what is wrong. */
  | { readonly ok: false; readonly refusal: 'too-large' | 'not-json' | 'newer' | 'wrong'; readonly where: string }

/** Reads `review.json`; what is not there is an empty one. Strict: nothing it does not know is passed over. Never throws. */
export function readReview(text: string | undefined): ReviewRead {
  if (text === undefined || text === '') return { ok: true, review: noReview }
  const refuse = (refusal: 'too-large' | 'not-json' | 'newer' | 'wrong', where = ''): ReviewRead => ({
    ok: false,
    refusal,
    where,
  })
  if (text.length > reviewLimits.bytes) return refuse('too-large')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('not-json')
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null
  if (typeof version === 'number' && version > 1) return refuse('newer')
  const read = v.safeParse(reviewSchema, value)
  if (!read.success) return refuse('wrong', v.getDotPath(read.issues[0]) ?? '')
  const ids = new Set(read.output.comments.map(({ id }) => id))
  return ids.size === read.output.comments.length ? { ok: true, review: read.output } : refuse('wrong', 'comments')
}

/** The file's text. */
export const reviewText = (review: ReviewFile): string => `${JSON.stringify(review, null, 2)}\n`
