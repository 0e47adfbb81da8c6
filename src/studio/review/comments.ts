import type { Draft, Path, Scenario } from '#scenario'
import { type ReviewComment, type ReviewFile, reviewLimits } from './review-file.ts'

/** Who says something, and when (ISO 8601 in UTC). */
export interface Signed {
  readonly by: string
  readonly at: string
}

const cut = (text: string, most: number): string => text.trim().slice(0, most)
const signedBy = ({ by, at }: Signed): Signed => ({ by: cut(by, reviewLimits.name), at })

/** Adds a comment on a line. The same file where it says nothing, nobody says it, or there is no room for more. */
export function addComment(file: ReviewFile, on: ReviewComment['on'], said: string, who: Signed): ReviewFile {
  const text = cut(said, reviewLimits.text)
  if (text === '' || who.by.trim() === '' || file.comments.length >= reviewLimits.comments) return file
  const last = Math.max(0, ...file.comments.map(({ id }) => Number(id.slice(1))))
  const about = { path: [...on.path], text: on.text.slice(0, reviewLimits.text) }
  return { ...file, comments: [...file.comments, { id: `c${last + 1}`, ...signedBy(who), on: about, text }] }
}

const changed = (file: ReviewFile, id: string, change: (comment: ReviewComment) => ReviewComment): ReviewFile => ({
  ...file,
  comments: file.comments.map((comment) => (comment.id === id ? change(comment) : comment)),
})

/** Answers a comment. */
export function answerComment(file: ReviewFile, id: string, said: string, who: Signed): ReviewFile {
  const text = cut(said, reviewLimits.text)
  if (text === '' || who.by.trim() === '') return file
  return changed(file, id, (comment) => {
    const replies = comment.replies ?? []
    return replies.length >= reviewLimits.replies
      ? comment
      : { ...comment, replies: [...replies, { ...signedBy(who), text }] }
  })
}

/** Says that a comment is settled, or (null) that it is open again. */
export const resolveComment = (file: ReviewFile, id: string, who: Signed | null): ReviewFile =>
  changed(file, id, (comment) => {
    const { resolved: _, ...open } = comment
    return who === null ? open : { ...open, resolved: signedBy(who) }
  })

/** The words at a place of the scenario, by which a line is known again; null where there is nothing. */
export function wordsAt(draft: Draft<Scenario> | null, path: Path): string | null {
  let value: unknown = draft
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return null
    value = (value as Record<string | number, unknown>)[segment]
  }
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return null
  const held = value as Record<string, unknown>
  const words = ['say', 'does', 'note', 'thought', 'label', 'right', 'prompt', 'title', 'name', 'sound'].map(
    (key) => held[key],
  )
  return words.find((one): one is string => typeof one === 'string') ?? ''
}

/** Where the line of a comment is now. `changed`: other words stand there; `gone`: nothing does. */
export type CommentPlace =
  | { readonly is: 'there' | 'moved' | 'changed'; readonly path: Path }
  | { readonly is: 'gone'; readonly path: null }

/** Finds the line of a comment again: where it was, or with the same words elsewhere in the same list. */
export function placeOf({ on }: ReviewComment, draft: Draft<Scenario> | null): CommentPlace {
  const here = wordsAt(draft, on.path)
  if (here === on.text) return { is: 'there', path: on.path }
  const index = on.path.findLastIndex((segment) => typeof segment === 'number')
  if (index >= 0 && on.text !== '') {
    const list = on.path.slice(0, index)
    const rest = on.path.slice(index + 1)
    for (let n = 0; wordsAt(draft, [...list, n]) !== null; n += 1) {
      const path = [...list, n, ...rest]
      if (wordsAt(draft, path) === on.text) return { is: 'moved', path }
    }
  }
  return here === null ? { is: 'gone', path: null } : { is: 'changed', path: on.path }
}
