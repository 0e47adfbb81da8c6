import { advance, beatOf, nextEvent, offers, start } from '#engine'
import type { Action, Run } from '#engine'

/** A line that could have been said, and when it was first on offer (scenario ms on the do-nothing run). */
export interface Suggestion {
  readonly action: Action
  readonly at: number
}

const addresses = (a: Action): boolean => (a.kind === 'intervene' || a.kind === 'accept') && a.screenOut === undefined

/**
 * One good line, at its second: the first of quality 4 or better that was on offer once something could be seen;
 * where there is none so early, the best there was. Null where a scenario offers none at all.
 */
export function suggestionFor(run: Run): Suggestion | null {
  let past = start(run.plan)
  let best: Suggestion | null = null
  while (past.phase === 'playing') {
    const seen =
      past.cues.size > 0 || run.plan.scenario.kind === 'control' || beatOf(past.plan, past.beat).beat.ask !== undefined
    for (const action of seen ? offers(past).filter(addresses) : []) {
      if (action.quality >= 4) return { action, at: past.clock }
      if (best === null || action.quality > best.action.quality) best = { action, at: past.clock }
    }
    past = advance(past, Math.max(1, nextEvent(past) - past.clock))
  }
  return best
}
