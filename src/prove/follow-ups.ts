import type { FollowUpItem, CompiledScenario } from '#engine'
import { followThroughOf, round9, unsafeAmong, worthsOf } from '#score'
import type { Worths } from '#score'
import type { Budget } from './budget.ts'

/** Follow-up items to choose together. */
export interface FollowUps {
  readonly items: readonly string[]
  /** What they make of follow-through, 0 to 1 (S3). */
  readonly followThrough: number
  readonly screenedOut: boolean
  /** It leaves somebody in danger, which caps overall (S4). */
  readonly unsafe: boolean
}

interface Choice {
  readonly worths: Worths
  readonly screenedOut: boolean
  readonly unsafe: boolean
  /** How many items of each group, in the order of the groups. */
  readonly numbers: readonly number[]
  /** How many items in all. */
  readonly size: number
}

const nothing: Choice = { worths: worthsOf([]), screenedOut: false, unsafe: false, numbers: [], size: 0 }

/** Items that are interchangeable: of the same worth, and alike in whether they screen out. */
function groups(items: readonly FollowUpItem[]): FollowUpItem[][] {
  const alike = new Map<string, FollowUpItem[]>()
  for (const item of items) {
    // Neither scored nor a screen-out: it makes no difference.
    if (item.worth === 'neutral' && item.screenOut === undefined) continue
    const key = `${item.worth}/${item.screenOut !== undefined}`
    alike.set(key, [...(alike.get(key) ?? []), item])
  }
  return [...alike.values()]
}

/** How many of `n` alike are tried: every number of a few, of many some. */
const numbers = (n: number): number[] =>
  n <= 6 ? Array.from({ length: n + 1 }, (_, i) => i) : [...new Set([0, 1, 2, 5, Math.floor(n / 2), n - 1, n])]

const plus = (a: Worths, b: Worths): Worths => ({
  required: a.required + b.required,
  helpful: a.helpful + b.helpful,
  harmful: a.harmful + b.harmful,
})

const keyOf = ({ worths: { required, helpful, harmful }, screenedOut, unsafe }: Choice): string =>
  `${required}/${helpful}/${harmful}/${screenedOut}/${unsafe}`

/** One choice, with as few items as will do, for each number of items of each worth, with and without a screen-out or something unsafe. */
function choices(among: readonly FollowUpItem[][], budget: Budget): readonly Choice[] {
  let found: readonly Choice[] = [nothing]
  for (const group of among) {
    const tried = numbers(group.length).map((n) => {
      const taken = group.slice(0, n)
      const screenedOut = taken.some((i) => i.screenOut !== undefined)
      return { n, worths: worthsOf(taken), screenedOut, unsafe: unsafeAmong(taken).length > 0 }
    })
    const next = new Map<string, Choice>()
    for (const before of found) {
      budget.spend(tried.length)
      for (const { n, worths, screenedOut, unsafe } of tried) {
        const choice = {
          worths: plus(before.worths, worths),
          screenedOut: before.screenedOut || screenedOut,
          unsafe: before.unsafe || unsafe,
          numbers: [...before.numbers, n],
          size: before.size + n,
        }
        const key = keyOf(choice)
        const rival = next.get(key)
        if (rival === undefined || choice.size < rival.size) next.set(key, choice)
      }
    }
    found = [...next.values()]
  }
  return found
}

/**
 * One choice of follow-up items for every follow-through that can be had, with and without a screen-out or something unsafe; the best
 * without either is first. What an ending's follow-up is worth does not depend on the run before it.
 */
export function usefulFollowUps({ scenario }: CompiledScenario, budget: Budget): readonly FollowUps[] {
  const among = groups(scenario.followUp.items)
  const { required } = worthsOf(scenario.followUp.items)
  const found = new Map<string, Choice & { readonly followThrough: number }>()
  for (const choice of choices(among, budget)) {
    const followThrough = round9(followThroughOf(choice.worths, required))
    const key = `${followThrough}/${choice.screenedOut}/${choice.unsafe}`
    const before = found.get(key)
    if (before === undefined || choice.size < before.size) found.set(key, { ...choice, followThrough })
  }
  const worth = (f: FollowUps): number => (f.screenedOut ? -2 : f.unsafe ? -1 : f.followThrough)
  return [...found.values()]
    .map(({ numbers: each, followThrough, screenedOut, unsafe }): FollowUps => {
      const items = among.flatMap((group, i) => group.slice(0, each[i]).map((item) => item.id))
      return { items, followThrough, screenedOut, unsafe }
    })
    .sort((a, b) => worth(b) - worth(a))
}
