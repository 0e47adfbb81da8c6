import type { Told } from '#studio'

/** The messages from who proves; the one to it is the scenario. */
export type FromTeller =
  /** 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'failed' }
