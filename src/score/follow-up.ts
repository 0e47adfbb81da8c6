import type { FollowUpItem, Run } from '#engine'

/** The follow-up items that were chosen, in the order in which they were. */
export function chosenItems(run: Run): FollowUpItem[] {
  const last = run.entries.at(-1)
  if (last?.do !== 'follow-up') return []
  const { items } = run.compiled.scenario.followUp
  return last.items.flatMap((id) => items.filter((i) => i.id === id))
}

/** Those among chosen items that leave somebody in danger (S4), in the order in which they were chosen. */
export const unsafeAmong = (items: readonly FollowUpItem[]): FollowUpItem[] =>
  items.filter(({ worth }) => worth === 'unsafe')

/** How many follow-up items of each worth that counts. */
export interface Worths {
  readonly required: number
  readonly helpful: number
  readonly harmful: number
}

/** Counts items by worth; an unsafe one is a harmful one (S4). */
export function worthsOf(items: readonly FollowUpItem[]): Worths {
  const worths = { required: 0, helpful: 0, harmful: 0 }
  for (const { worth } of items) if (worth !== 'neutral') worths[worth === 'unsafe' ? 'harmful' : worth] += 1
  return worths
}

/** What the chosen items are worth, 0 to 1 (S3), where `required` items could be chosen. Without required items it starts from 1. */
export function followThroughOf(chosen: Worths, required: number): number {
  const done = required === 0 ? 1 : chosen.required / required
  return Math.min(1, Math.max(0, done - 0.25 * chosen.harmful + 0.1 * chosen.helpful))
}

/** How well the follow-up was done, 0 to 1 (S3). */
export function followThrough(run: Run): number {
  const { required } = worthsOf(run.compiled.scenario.followUp.items)
  return followThroughOf(worthsOf(chosenItems(run)), required)
}
