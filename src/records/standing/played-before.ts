import type { Attempt, RunRecord } from '../record-types.ts'

const byBeginning = (a: { readonly begun: string }, b: { readonly begun: string }): number =>
  a.begun < b.begun ? -1 : a.begun > b.begun ? 1 : 0

/** The scenes that were begun in an attempt, whatever became of the runs: of those here, of deleted ones, of its certificate. */
function playedIn({ id, tried = [], certificate }: Attempt, runs: readonly RunRecord[]): readonly string[] {
  const begun = [...runs.filter(({ attempt }) => attempt === id), ...tried].toSorted(byBeginning)
  return [...begun.map(({ scenario }) => scenario), ...(certificate?.scores ?? []).map(({ scenario }) => scenario)]
}

/**
 * The scenes that somebody has played in attempts at a plan, the longest ago first: what a new attempt avoids (PL7). Each
 * attempt remembers what it avoided itself, so nothing is forgotten when runs are deleted.
 */
export function playedBefore(
  plan: string,
  attempts: readonly Attempt[],
  runs: readonly RunRecord[],
): readonly string[] {
  const played = new Set<string>()
  for (const attempt of attempts.filter((one) => one.plan === plan).toSorted(byBeginning)) {
    for (const scenario of attempt.avoid ?? []) played.add(scenario)
    for (const scenario of playedIn(attempt, runs)) {
      // Played once more, it is among the latest.
      played.delete(scenario)
      played.add(scenario)
    }
  }
  return [...played]
}
