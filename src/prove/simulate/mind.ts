import type { Action, Beat, FollowUpItem } from '#engine'

/** Something that a trainee gets to see, at `at` (scenario ms). Neither the scenario's kind nor its outcome are ever in it. */
export type Seen = { readonly at: number } & (
  | {
      readonly what: 'beat'
      readonly beat: Beat
      /** It is the answer to an intervention of one's own, which was brushed off. */
      readonly brushedOff: boolean
      /** When the first thing that is said or done in it has been read. */
      readonly readAt: number
    }
  | { readonly what: 'cue' }
  /** Somebody wants an answer: the choices have opened by themselves. */
  | { readonly what: 'ask' }
)

/**
 * How one simulated person plays one scene. It is asked in the order in which things happen; times are scenario ms.
 * A new beat ends every intention.
 */
export interface Mind {
  /** When the choices are to be opened because of this; null: this is no reason to. */
  sees(seen: Seen): number | null
  /** What is said or done of what is on offer; null steps back, or lets a question go by. */
  picks(offered: readonly Action[], at: number): Action | null
  /** When to try again after nothing was on offer or nothing was picked; null: only when something new is seen. */
  again(at: number): number | null
  /** The follow-up items that are chosen. */
  follows(items: readonly FollowUpItem[]): readonly FollowUpItem[]
}
