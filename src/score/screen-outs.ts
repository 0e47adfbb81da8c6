import type { Action, FollowUpItem, Run } from '#engine'
import type { TakenAct } from './acts.ts'
import { actsOf } from './acts.ts'
import { chosenItems } from './follow-up.ts'

/** The acts, then the follow-up items, with a `screenOut`, each in the order in which it was chosen (S4). */
export const screenOutsAmong = (run: Run, acts: readonly TakenAct[]): (Action | FollowUpItem)[] =>
  [...acts.map((a) => a.action), ...chosenItems(run)].filter((c) => c.screenOut !== undefined)

/** What each screen-out of a run was, as it was on offer: `“Just pop the trunk, sir.”`. The card has their ids. */
export const screenOutLabels = (run: Run): string[] => screenOutsAmong(run, actsOf(run)).map(({ label }) => label)
