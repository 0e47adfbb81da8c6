import { addresses, isReal } from '#score'
import type { Scorecard } from '#score'
import type { Story } from './story.ts'

/** When the trainee stepped in, and what came of it. Times are scenario ms. */
export type SteppedIn =
  | { readonly kind: 'never' }
  /** With an act that counts. */
  | { readonly kind: 'counted'; readonly at: number }
  /** With an act that counts, after one at `first` that addressed the conduct and was too weak to count. */
  | { readonly kind: 'weak-before'; readonly at: number; readonly first: number }
  /** With acts that were too weak to count, the first of them at `at`. */
  | { readonly kind: 'weak'; readonly at: number }
  /** With an act of another kind. */
  | { readonly kind: 'other'; readonly at: number }
  /** Without a word. */
  | { readonly kind: 'silent'; readonly at: number }

/**
 * When the trainee stepped in, as the moments of the same page tell it: an act too weak to count, another kind of act,
 * and stepping in without a word are told as what they were, though the card counts none of them.
 */
export function steppedInOf({ run, acts }: Story, { kind, steppedInAt }: Scorecard): SteppedIn {
  const weak = kind === 'control' ? undefined : acts.find((act) => addresses(act) && !isReal(act))
  if (steppedInAt !== null) {
    const at = steppedInAt * 1000
    return weak !== undefined && weak.at < at ? { kind: 'weak-before', at, first: weak.at } : { kind: 'counted', at }
  }
  if (weak !== undefined) return { kind: 'weak', at: weak.at }
  const opened = run.entries.findIndex((entry) => entry.do === 'step-in')
  const entry = run.entries[opened]
  if (entry === undefined) return { kind: 'never' }
  return { kind: acts.some(({ before }) => before > opened) ? 'other' : 'silent', at: entry.at }
}
