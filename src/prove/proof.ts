import type { Log } from '#engine'

export const proofIds = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12'] as const
export type ProofId = (typeof proofIds)[number]

/** One fairness proof of a scenario. `docs/proofs.md` explains each. */
export interface Proof {
  readonly id: ProofId
  readonly holds: boolean
  /** What was shown, or what is wrong and what to do, in one sentence in a trainer's words. */
  readonly says: string
  /** A finished run that shows the fault; null where it holds, and where no run can show it. */
  readonly counterexample: Log | null
}

export const holds = (id: ProofId, says: string): Proof => ({ id, holds: true, says, counterexample: null })
export const fails = (id: ProofId, says: string, counterexample: Log | null): Proof => ({
  id,
  holds: false,
  says,
  counterexample,
})
