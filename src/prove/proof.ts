import type { Log, Outcome, Rung } from '#engine'
import type { Milestones } from '#score'
import type { ActShare } from './act-shares.ts'
import type { LazyName } from './lazy-rules.ts'
import type { Multipliers } from './multipliers.ts'
import type { Instant, LazyFollowUp } from './strategies.ts'

export const proofIds = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P14',
  'P15',
] as const
export type ProofId = (typeof proofIds)[number]

/** What is wrong with the milestones of a do-nothing run, or with the time there is in a beat (P4). Times are scenario ms. */
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
  /** Two marks are only `ms` apart, and `least` are needed: to see the violation coming, to decide, to speak, to stop it. */
  | {
      readonly code: 'short-to-see' | 'short-to-decide' | 'short-to-speak' | 'short-to-stop'
      readonly ms: number
      readonly least: number
    }
  /** So many different cues come before the violation. */
  | { readonly code: 'few-cues'; readonly cues: number; readonly least: number }
  /** Two cues, by their ids, come only `ms` apart. In any run, as the next. */
  | {
      readonly code: 'cues-together'
      readonly beat: string
      readonly cues: readonly [string, string]
      readonly ms: number
      readonly least: number
    }
  /** A rebuff stays only `ms`. */
  | { readonly code: 'short-rebuff'; readonly beat: string; readonly ms: number; readonly least: number }

/** A first real act on the curve of P7. */
interface FirstTime {
  /** Scenario ms. */
  readonly t: number
  /** The best that can come of it, 0 to 100, unrounded. */
  readonly overall: number
  readonly beat: string
  readonly action: string
}

/** A line by which a scenario is mastered; how often it is so by chance with it and without it, null where chance never came by it. */
export interface TellingLine {
  readonly beat: string
  readonly action: string
  readonly label: string
  readonly chance: Pick<ActShare, 'with' | 'without'> | null
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
  /** What it scores, 0 to 100, unrounded. */
  readonly overall: number
  /** The acts of that run but for going along, in order, in that language. */
  readonly lines: readonly TellingLine[]
}

/** An act, by its ids: those of actions are unique within a beat only. */
export interface ActInBeat {
  readonly beat: string
  readonly action: string
}

/** What cannot all be read while it is on screen (P9), times in ms. */
export interface Hurry {
  readonly beat: string
  /** The language in which it is too much. */
  readonly lang: string
  /** The lines, in that language. */
  readonly texts: readonly string[]
  /** Where those lines stand in the beat's script, from 0. */
  readonly moments: readonly number[]
  /** How many labels that an ask has opened are to be read as well, and of which actions. */
  readonly labels: number
  readonly actions: readonly string[]
  /** For how long it is there, and what reading takes. */
  readonly stays: number
  readonly needs: number
}

/** In which beats, of so many with a choice, the longest label is of the best quality, in one language (P10). */
export interface LongestLabels {
  readonly lang: string
  readonly beats: readonly string[]
  readonly of: number
}

/** A time, ms after the start of a beat, at which somebody who steps in does not find what is asked (P12). */
export interface Shut {
  readonly beat: string
  readonly from: number
  readonly to: number
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
  /** `silent`: there were too many pasts, and only real acts on the run untouched were compared. */
  | { readonly code: 'better-leads-further'; readonly silent: boolean; readonly most: number }
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
  | { readonly code: 'longest-not-best'; readonly langs: readonly LongestLabels[] }

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
  /** At `t`, in one beat and past, the better act leads to less: overalls, 0 to 100, unrounded. */
  | {
      readonly code: 'better-leads-lower'
      readonly beat: string
      readonly t: number
      readonly better: { readonly action: string; readonly overall: number }
      readonly worse: { readonly action: string; readonly overall: number }
      /** What was done before, in order. */
      readonly after: readonly (ActInBeat & { readonly t: number })[]
      readonly most: number
    }
  /** `after`: the one act that was taken before either, and when; null: nothing was done before. */
  | {
      readonly code: 'waiting-gains'
      readonly after: (ActInBeat & { readonly t: number }) | null
      readonly earlier: FirstTime
      readonly later: FirstTime
      readonly most: number
    }
  /** `wins`: the lazy rules that master it. `lucky`: how many runs played by chance were mastered, where that is too many; fewer than `below` may be, and `lines` are those it hangs on most. */
  | {
      readonly code: 'mastered-without-looking'
      readonly wins: readonly LazyWin[]
      readonly lucky: {
        readonly mastered: number
        readonly of: number
        readonly below: number
        readonly lines: readonly TellingLine[]
      } | null
    }
  | { readonly code: 'unreadable'; readonly hurries: readonly Hurry[] }
  /** `langs`: those in which it is so. */
  | { readonly code: 'longest-is-best'; readonly langs: readonly LongestLabels[] }
  /** Keys of texts, by language. */
  | {
      readonly code: 'untranslated'
      readonly gaps: readonly {
        readonly lang: string
        readonly missing: readonly string[]
        readonly stale: readonly string[]
      }[]
    }
  /** `empty`: nothing at all is on offer. `unaddressed`: a cue has been shown, and nothing that addresses the conduct is. */
  | { readonly code: 'nothing-to-choose'; readonly empty: readonly Shut[]; readonly unaddressed: readonly Shut[] }
  /** Not proved. */
  | Unfinished

/** Why not everything was explored: the scenario has more states than `limit`, and what multiplies them; or the search was stopped. */
export type Unfinished =
  | ({ readonly code: 'too-large'; readonly limit: number } & Multipliers)
  | { readonly code: 'stopped' }

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
