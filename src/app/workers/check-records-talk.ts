import type { CheckResult, PlanOffer } from '#records'
import type { Scenario } from '#scenario'

/** What whoever checks a file of records is told, in this order. Plain data, for it may go to a worker. */
export type ToChecker =
  | { readonly kind: 'file'; readonly file: File }
  | {
      readonly kind: 'scenarios'
      /** Those that were asked for and are here, each with the id it was asked for by. */
      readonly scenarios: readonly (readonly [string, Scenario])[]
      readonly offers: readonly PlanOffer[]
    }

/** And what it says. */
export type FromChecker =
  /** Ids of the scenarios that have finished runs in the file. */
  | { readonly kind: 'asks'; readonly scenarios: readonly string[] }
  /** 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: CheckResult }
  | { readonly kind: 'failed'; readonly why: string }
