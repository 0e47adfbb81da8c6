import type { Refusal } from '#engine'
import { oneLine } from '#scenario'
import type { refusal as english } from './en/refusals.ts'

/** The longest sentence about the shape of a log, characters: what stands in a log may be of any length. */
const LONGEST = 200

/**
 * A refusal as one short line. It may quote a log that anybody wrote, so it holds no control characters, and about the
 * shape of a log it has at most 201 characters.
 */
export function refusalText(words: { readonly refusal: typeof english }, refusal: Refusal): string {
  const text = words.refusal(refusal)
  return oneLine(refusal.code === 'bad-log' && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}
