import type { DraftFiles, MediaRef, TextName } from './files.ts'

/** A piece of a text that was replaced by another. An empty text and one that is not there are the same. */
export interface TextChange {
  readonly text: TextName
  /** UTF-16 code units from the beginning. */
  readonly at: number
  readonly removed: string
  readonly inserted: string
}

/** A file of the author's own that came, went or was replaced. */
export interface MediaChange {
  readonly media: string
  readonly before: MediaRef | null
  readonly after: MediaRef | null
}

export type Change = TextChange | MediaChange

export const isTextChange = (change: Change): change is TextChange => 'text' in change

/** The one piece in which two versions of a text differ; null where they are the same. Never cuts a character in two. */
export function changeBetween(text: TextName, before: string, after: string): TextChange | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1
  let end = 0
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end -= 1
  return {
    text,
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The change that takes another one back. */
export const inverseOf = (change: Change): Change =>
  isTextChange(change)
    ? { ...change, removed: change.inserted, inserted: change.removed }
    : { ...change, before: change.after, after: change.before }

/** Whether a change can be made of these files: what it replaces is there. */
export function fits(files: DraftFiles, change: Change): boolean {
  if (!isTextChange(change)) return (files.media[change.media]?.hash ?? null) === (change.before?.hash ?? null)
  return (files.texts[change.text] ?? '').startsWith(change.removed, change.at)
}

/** The files after a change that fits. Throws where it does not: only a programmer's mistake can ask for that. */
export function applied(files: DraftFiles, change: Change): DraftFiles {
  if (!fits(files, change)) throw new Error('the change is of other files than these')
  if (!isTextChange(change)) {
    const { [change.media]: _, ...others } = files.media
    return { ...files, media: change.after === null ? others : { ...others, [change.media]: change.after } }
  }
  const before = files.texts[change.text] ?? ''
  const after = before.slice(0, change.at) + change.inserted + before.slice(change.at + change.removed.length)
  const { [change.text]: _, ...others } = files.texts
  return { ...files, texts: after === '' ? others : { ...files.texts, [change.text]: after } }
}
