import type { CheckResult, PlanOffer } from '#records'
import type { Scenario } from '#scenario'

/** The messages to the checker of a file of records, in this order. They are plain data, because they may go to a worker. */
export type ToChecker =
  | { readonly kind: 'file'; readonly file: File }
  | {
      readonly kind: 'scenarios'
      /** The requested scenarios that are here, each with the id in the request. */
      readonly scenarios: readonly (readonly [string, Scenario])[]
      readonly offers: readonly PlanOffer[]
    }

/** The messages from the checker. */
export type FromChecker =
  /** Ids of the scenarios that have finished runs in the file. */
  | { readonly kind: 'asks'; readonly scenarios: readonly string[] }
  /** 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: CheckResult }
  | { readonly kind: 'failed'; readonly why: string }
