import type { LazyName, ProofId } from '#prove'
import type { Scenario } from '#scenario'
import type { Base } from './bases.ts'

/** A fair scenario made unfair in one way. */
export interface Mutant {
  /** A few words, unique. */
  readonly kind: string
  /** What is unfair about it, to a trainer. */
  readonly unfair: string
  /** What it is made of; left out: the intervene scenario. */
  readonly base?: Base
  readonly change: (scenario: Scenario) => void
  /** It has a Spanish translation too: the same texts but for these. */
  readonly es?: Readonly<Record<string, string>>
  /** What else is wrong with the translation: texts that are missing, and those whose original was another one. */
  readonly untranslated?: readonly string[]
  readonly stale?: readonly string[]
  /** The proofs that must fail. Others may. */
  readonly caught: readonly ProofId[]
  /** Lazy rules that must be among those that are told. */
  readonly rules?: readonly LazyName[]
}
