import type { Action, Beat, Rung } from '#engine'
import { addresses } from './acts.ts'
import type { TakenAct } from './acts.ts'
import { harmHeight, rungHeight } from './ladder.ts'
import { mean } from './rounding.ts'

/** Quality 1 to 5 as a part of 1 (S3); quality is the index. */
const worthOf: readonly number[] = [0, 0, 0.35, 0.65, 0.85, 1]

/**
 * How well a rung fits the beat it was used in, 0 to 1 (S3). Too low costs more once harm is being done; too high
 * costs only while none is. Without `needs` a beat is taken to need a probe; an act without a rung fits.
 */
export function fit(rung: Rung | undefined, { needs = 'probe', harm }: Pick<Beat, 'needs' | 'harm'>): number {
  if (rung === undefined) return 1
  const r = rungHeight(rung)
  const n = rungHeight(needs)
  const harmed = harmHeight(harm) >= harmHeight('violation')
  if (r < n) return Math.max(0, 1 - (harmed ? 0.4 : 0.25) * (n - r))
  if (r <= n + 1 || harmed) return 1
  return 1 - 0.2 * (r - n - 1)
}

/** How well one act was done in its beat, quality × fit, 0 to 1 (S3). */
export const actWorth = (action: Action, beat: Beat): number => (worthOf[action.quality] ?? 0) * fit(action.rung, beat)

/** Mean of quality × fit over the acts that address the conduct, 0 to 1; 0 without any (S3). */
export function technique(acts: readonly TakenAct[]): number {
  const each = acts.filter(addresses).map((a) => actWorth(a.action, a.beat))
  return mean(each) ?? 0
}
