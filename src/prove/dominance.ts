/**
 * Which parts of runs can be left out because others are at least as good, whatever the rest of the run is.
 *
 * What counts of two parts put together is technique T = (s + S) / (a + A), a mean over acts, and persistence P = (r + R) / (b + B), a
 * mean over answers to rebuffs (S3): a part with a acts worth s and b answers worth r, each worth 0 to 1, before another with A, S, B, R.
 * `effective` grows with T, with P and with the outcome, and so does overall.
 *
 * Let λ be the T that one part comes to with some rest that has an act, so s + S = λ (a + A). Another part with a', s' comes to at least λ with the
 * same rest exactly when s' − λ a' ≥ s − λ a. That is linear in λ. So where only rests count with which λ is above some λ₀, it holds for all of
 * them when it holds for λ₀ and for 1: s' − λ₀ a' ≥ s − λ₀ a, and a' − s' ≤ a − s. In words: it has gained no less above λ₀, and lost no more. The same
 * goes for P and its μ₀. The pair (λ₀, μ₀) is a *floor*; at (0, 0) every rest counts.
 *
 * Without any answer persistence is not applicable, and `effective` is the mean M of the other parts: as if P were M. Let the rest have no answers, for else
 * P is a mean as above. If the better part has none either, then r − μ₀ b ≤ 0, so the P of the other is not above the floor or it has none; and at the
 * floor 0 its P is 0, no more than M. If the better part has some and the other none, then b' − r' ≤ 0, so its P is 1, no less than M.
 */
import { round9 } from '#score'
import type { Tally } from './tally.ts'

type Sums = Pick<Tally, 'acts' | 'sum' | 'rebuffs' | 'answered'>

/** Technique and persistence, 0 to 1: only runs that come to more in both count. */
export interface Floor {
  readonly technique: number
  readonly persistence: number
}

/** Every run counts. */
const ground: Floor = { technique: 0, persistence: 0 }

/** Whether one part is at least as good as another, in technique and persistence, with every rest that has an act and counts. */
export const isAsGood = (a: Sums, b: Sums, floor: Floor = ground): boolean =>
  round9(a.acts - a.sum) <= round9(b.acts - b.sum) &&
  round9(a.rebuffs - a.answered) <= round9(b.rebuffs - b.answered) &&
  round9(a.sum - b.sum) >= round9(floor.technique * (a.acts - b.acts)) &&
  round9(a.answered - b.answered) >= round9(floor.persistence * (a.rebuffs - b.rebuffs))
