import { followUp, untouched } from '#engine'
import type { FollowUpItem, Plan } from '#engine'
import { grades, round9 } from '#score'

/** Follow-up items to choose together. */
export interface FollowUps {
  readonly items: readonly string[]
  /** What they make of follow-through, 0 to 1 (S3). */
  readonly followThrough: number
  readonly screenedOut: boolean
}

/** How many of `n` alike are tried: every number of a few, of many some. */
const numbers = (n: number): number[] =>
  n <= 6 ? Array.from({ length: n + 1 }, (_, i) => i) : [...new Set([0, 1, 2, 5, Math.floor(n / 2), n - 1, n])]

/** All ways to take items such that alike ones (same worth, same screen-out) are interchangeable. */
function combinations(items: readonly FollowUpItem[]): string[][] {
  const alike = new Map<string, string[]>()
  for (const { id, worth, screenOut } of items) {
    // Neither scored nor a screen-out: it makes no difference.
    if (worth === 'neutral' && screenOut === undefined) continue
    const key = `${worth}/${screenOut !== undefined}`
    alike.set(key, [...(alike.get(key) ?? []), id])
  }
  let found: string[][] = [[]]
  for (const ids of alike.values())
    found = numbers(ids.length).flatMap((n) => found.map((chosen) => [...chosen, ...ids.slice(0, n)]))
  return found
}

/**
 * One choice of follow-up items for every follow-through that can be had, with and without a screen-out; the best without one
 * is first. What an ending's follow-up is worth does not depend on the run before it.
 */
export function usefulFollowUps(plan: Plan): readonly FollowUps[] {
  const ended = untouched(plan)
  const found = new Map<string, FollowUps>()
  for (const items of combinations(plan.scenario.followUp.items)) {
    const run = followUp(ended, items)
    if (!run.ok) throw new Error(run.error.message)
    const { parts, screenOuts } = grades(run.value)
    const followThrough = round9(parts.followThrough)
    const screenedOut = screenOuts.some((id) => items.includes(id))
    const key = `${followThrough}/${screenedOut}`
    const before = found.get(key)
    if (before === undefined || items.length < before.items.length)
      found.set(key, { items, followThrough, screenedOut })
  }
  const worth = (f: FollowUps): number => (f.screenedOut ? -1 : f.followThrough)
  return [...found.values()].sort((a, b) => worth(b) - worth(a))
}
