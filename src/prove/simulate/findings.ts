import type { Kind } from '#scenario'
import type { TraineeName } from './trainees.ts'

/** What people came to in a scene, or in several. */
export interface Result {
  /** Mean of overall, 0 to 100. */
  readonly mean: number
  /** Share of runs that are mastered, 0 to 1. */
  readonly mastered: number
}

/** How attempts at a plan came out: shares of people, 0 to 1, which sum to 1. */
export interface Passing {
  readonly passed: number
  readonly notPassed: number
  readonly undecided: number
}

export interface TypeFindings extends Result {
  readonly type: TraineeName
  /** By kind of scene; null without scenes of that kind. */
  readonly kinds: Readonly<Record<Kind, Result | null>>
  /** Null without a plan. */
  readonly plan: Passing | null
}

export interface SceneFindings extends Result {
  readonly scenario: string
  readonly kind: Kind
  /** Correlation of this scene's scores with the sums of the other scenes', over everybody; null where it says nothing. */
  readonly discrimination: number | null
  readonly types: Readonly<Partial<Record<TraineeName, Result>>>
}

/** How far the scenes agree about people; null where that cannot be told. */
export interface Reliability {
  readonly scenes: number
  readonly alpha: number | null
  readonly splitHalf: number | null
}

/** A scene with something to stop that a type without skill masters, and by which acts. */
export interface Giveaway {
  readonly scenario: string
  readonly type: TraineeName
  /** Share of the type's runs that are mastered, 0 to 1. */
  readonly mastered: number
  /** The acts in the most of those runs, as `beat/action`, with the share of those runs that have them. */
  readonly acts: readonly { readonly act: string; readonly share: number }[]
}

/** What a simulation has found. */
export interface Simulation {
  readonly seed: number
  /** Of each type. */
  readonly people: number
  /** The plan's id; null without one. */
  readonly plan: string | null
  readonly types: readonly TypeFindings[]
  /** Those with something to stop first. */
  readonly scenes: readonly SceneFindings[]
  readonly reliability: Readonly<Record<'all' | Kind, Reliability>>
  /** Share of the people without skill who pass the plan; null without a plan. */
  readonly falsePass: number | null
  /** Share of the skilled who do not pass it. */
  readonly falseFail: number | null
  readonly giveaways: readonly Giveaway[]
}
