import type { Outcome } from '#engine'

/** S4: the most that a run's overall can be, 0 to 100, by how it ended. It is fair because persistence always pays (P15). */
const byOutcome: Partial<Record<Outcome, number>> = { unchecked: 40, late: 60 }
/** S4, S5: the most that a run's overall can be where a follow-up leaves somebody in danger. */
const UNSAFE = 50

/** The most that overall can be, 0 to 100: by the outcome, by an unsafe follow-up item, and 0 with a screen-out (S4). */
export function capOf(
  outcome: Outcome,
  { unsafe, screenedOut }: { readonly unsafe: boolean; readonly screenedOut: boolean },
): number {
  if (screenedOut) return 0
  return Math.min(byOutcome[outcome] ?? 100, unsafe ? UNSAFE : 100)
}
