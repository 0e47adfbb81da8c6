import type { FollowUpItem, Run } from '#engine'

/** The follow-up items that were chosen, in the order in which they were. */
export function chosenItems(run: Run): FollowUpItem[] {
  const last = run.entries.at(-1)
  if (last?.do !== 'follow-up') return []
  const { items } = run.plan.scenario.followUp
  return last.items.flatMap((id) => items.filter((i) => i.id === id))
}

/** How well the follow-up was done, 0 to 1 (S3). Without required items it starts from 1. */
export function followThrough(run: Run): number {
  const count = (items: readonly FollowUpItem[], worth: FollowUpItem['worth']): number =>
    items.filter((i) => i.worth === worth).length
  const chosen = chosenItems(run)
  const required = count(run.plan.scenario.followUp.items, 'required')
  const done = required === 0 ? 1 : count(chosen, 'required') / required
  return Math.min(1, Math.max(0, done - 0.25 * count(chosen, 'harmful') + 0.1 * count(chosen, 'helpful')))
}
