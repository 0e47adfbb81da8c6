/** The proofs that say what is so in every run, where not every run could be explored. */
import type { CompiledScenario } from '#engine'
import { withinBudget } from './budget.ts'
import type { Budget } from './budget.ts'
import type { Entrance, Exploration } from './entrances.ts'
import { outlinesOf } from './outlines.ts'
import type { Proof } from './proof.ts'
import { witness } from './witness.ts'
import type { Show } from './witness.ts'

/** Reaches of outlines that are tried, the coarsest first. */
const REACHES: readonly number[] = [0, 1, 2, 4]

/** A proof of what is so in every run: it fails on the entrances of any run in which it is not so. */
export type InEveryRun = (entrances: readonly Entrance[], show: Show) => Proof

/**
 * Decides such proofs. Where not everything was explored, a proof that fails on what was explored fails, for these are runs; one that holds
 * of all outlines (outlines.ts) holds. The others are left out.
 */
export function decideInEveryRun(
  compiled: CompiledScenario,
  { entrances, whole }: Exploration,
  proofs: readonly InEveryRun[],
  budget: Budget,
): readonly Proof[] {
  const show: Show = (steps) => witness(compiled, steps)
  const explored = proofs.map((proof) => ({ proof, found: proof(entrances, show) }))
  if (whole) return explored.map(({ found }) => found)
  const decided: Proof[] = explored.flatMap(({ found }) => (found.holds ? [] : [found]))
  let open = explored.flatMap(({ proof, found }) => (found.holds ? [proof] : []))
  for (const reach of REACHES) {
    if (open.length === 0) break
    const outlines = withinBudget(() => outlinesOf(compiled, reach, budget))
    if (outlines === null) break
    const found = open.map((proof) => ({ proof, found: proof(outlines, () => null) }))
    decided.push(...found.flatMap((each) => (each.found.holds ? [each.found] : [])))
    open = found.flatMap((each) => (each.found.holds ? [] : [each.proof]))
  }
  return decided
}
