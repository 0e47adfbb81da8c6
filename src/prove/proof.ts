import type { Log, Outcome, Rung } from '#engine'
import type { Milestones } from '#score'
import type { LazyName } from './lazy-rules.ts'
import type { Instant, LazyFollowUp } from './strategies.ts'

export const proofIds = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P15'] as const
export type ProofId = (typeof proofIds)[number]

/** What is wrong with the milestones of a do-nothing run (P4). Times are scenario ms. */
export type MilestoneFault =
  /** The run has none of these. */
  | { readonly code: 'missing'; readonly names: readonly (keyof Milestones)[] }
  | {
      readonly code: 'not-before'
      readonly name: keyof Milestones
      readonly at: number
      readonly next: keyof Milestones
      readonly nextAt: number
    }
  /** There are only `ms` from the end of `actBy`, or from the first cue, to the violation, and `least` are needed. */
  | { readonly code: 'short-to-speak' | 'short-to-see'; readonly ms: number; readonly least: number }
  /** So many different cues come before the violation. */
  | { readonly code: 'few-cues'; readonly cues: number; readonly least: number }

/** A first real act on the curve of P7. */
interface FirstTime {
  /** Scenario ms. */
  readonly t: number
  /** The best that can come of it, 0 to 100, unrounded. */
  readonly overall: number
  readonly beat: string
  readonly action: string
}

/** How a lazy rule masters a scenario (P8): the best of its runs. */
export interface LazyWin {
  readonly rule: LazyName
  /** When in every beat it stepped in. */
  readonly instant: Instant
  readonly followUp: LazyFollowUp
  /** The language whose labels it read; null for a rule that reads none. */
  readonly lang: string | null
  /** In how many other ways (instants, follow-ups, languages) the same rule masters it. */
  readonly otherWays: number
  /** The acts of that run that address the conduct, in order, in that language. */
  readonly lines: readonly { readonly beat: string; readonly action: string; readonly label: string }[]
}

/** An act, by its ids: those of actions are unique within a beat only. */
export interface ActInBeat {
  readonly beat: string
  readonly action: string
}

/** What a proof that holds has shown. Times are scenario ms, scores 0 to 100. */
export type Shown =
  | {
      readonly code:
        | 'everything-happens'
        | 'silence-upholds'
        | 'silence-fails'
        | 'highest-rung-fails'
        | 'always-open'
        | 'persistence-pays'
    }
  /** `least`: ms during which a good act is on offer at the end of each beat with harm. */
  | { readonly code: 'harm-can-be-met'; readonly least: number }
  /** `longest`: what the longest run takes. */
  | { readonly code: 'all-end'; readonly longest: number }
  | { readonly code: 'milestones-in-order'; readonly milestones: Milestones }
  | { readonly code: 'best-is-good'; readonly best: number }
  /** `gain`: what waiting is worth at most, unrounded; `most`: what it may be worth. */
  | { readonly code: 'earlier-is-better'; readonly gain: number; readonly most: number }
  /** So many of the runs played by chance were mastered. `unread`: languages whose courtesies and hedges are not known. */
  | {
      readonly code: 'thinking-needed'
      readonly mastered: number
      readonly of: number
      readonly unread: readonly string[]
    }
  /** `langs`: the languages that were looked at. */
  | { readonly code: 'all-readable' | 'all-translated'; readonly langs: readonly string[] }
  /** In so many of the beats with a choice the longest label is of the best quality. */
  | { readonly code: 'longest-not-best'; readonly beats: number; readonly of: number }

/** What is wrong where a proof fails. Times are scenario ms, scores 0 to 100. */
export type Fault =
  | { readonly code: 'never-reached'; readonly beats: readonly { readonly id: string; readonly ending: boolean }[] }
  | { readonly code: 'never-on-offer'; readonly actions: readonly ActInBeat[] }
  | { readonly code: 'run-too-long'; readonly longest: number; readonly most: number }
  | { readonly code: 'silence-ends-wrong'; readonly outcome: Outcome; readonly wanted: 'upheld' | 'unchecked' }
  | { readonly code: 'silence-scores' }
  | { readonly code: 'milestones-at-fault'; readonly faults: readonly MilestoneFault[] }
  /**
   * `rung`: what the beat needs at least; null where an `accept` is what is lacking. `gap`: when, ms after the start of the beat, none
   * is on offer; null: never in it. `least`: for how long before the beat is over one must be.
   */
  | {
      readonly code: 'harm-unmet'
      readonly beat: string
      readonly rung: Rung | null
      readonly gap: { readonly from: number; readonly to: number } | null
      readonly least: number
    }
  /** From `from` ms after the start of the beat, `acts` are the best way of good acts; none of them leads to more than `outcome`. */
  | {
      readonly code: 'good-acts-in-vain'
      readonly beat: string
      readonly from: number
      readonly outcome: Outcome
      readonly acts: readonly ActInBeat[]
    }
  | { readonly code: 'best-too-low'; readonly best: number; readonly least: number }
  | { readonly code: 'waiting-gains'; readonly earlier: FirstTime; readonly later: FirstTime; readonly most: number }
  /** `wins`: the lazy rules that master it. `lucky`: how many runs played by chance were mastered, where that is too many; fewer than `below` may be. */
  | {
      readonly code: 'mastered-without-looking'
      readonly wins: readonly LazyWin[]
      readonly lucky: { readonly mastered: number; readonly of: number; readonly below: number } | null
    }
  /** The text that is hardest to read in time; null: the labels on offer after an ask. `others`: how many more there are. */
  | {
      readonly code: 'unreadable'
      readonly text: string | null
      readonly beat: string
      readonly lang: string
      readonly stays: number
      readonly needs: number
      readonly others: number
    }
  | { readonly code: 'longest-is-best'; readonly beats: number; readonly of: number }
  /** Keys of texts, by language. */
  | {
      readonly code: 'untranslated'
      readonly gaps: readonly {
        readonly lang: string
        readonly missing: readonly string[]
        readonly stale: readonly string[]
      }[]
    }
  /** `from` and `to`: ms after the start of the beat between which nothing that addresses the conduct is on offer. */
  | { readonly code: 'nothing-to-choose'; readonly beat: string; readonly from: number; readonly to: number }
  /** Not proved: the scenario has too many states, or the search was stopped. */
  | { readonly code: 'too-large' | 'stopped' }

/** One fairness proof of a scenario. `docs/proofs.md` explains each. */
export type Proof = { readonly id: ProofId } & (
  | { readonly holds: true; readonly finding: Shown; readonly counterexample: null }
  /** `counterexample`: a finished run that shows the fault; null where no run can show it. */
  | { readonly holds: false; readonly finding: Fault; readonly counterexample: Log | null }
)

export const proved = (id: ProofId, finding: Shown): Proof => ({ id, holds: true, finding, counterexample: null })
export const failed = (id: ProofId, finding: Fault, counterexample: Log | null): Proof => ({
  id,
  holds: false,
  finding,
  counterexample,
})
