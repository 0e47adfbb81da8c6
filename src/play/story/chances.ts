import { advance, offers, pastsOf } from '#engine'
import type { Action, Run } from '#engine'

/** An instant of a run at which something could have been said. */
export interface Chance {
  /** Scenario ms. */
  readonly at: number
  /** How many inputs came before it: where another way begins. */
  readonly before: number
  /** What addressed the conduct then, or helped; nothing that joins in or goes along. */
  readonly lines: readonly Action[]
  /** Something could be seen or heard by then, or somebody waited for an answer. */
  readonly seen: boolean
}

/** Whether an action addresses the conduct, and does not make it worse. */
export const addressesIt = ({ kind, screenOut }: Action): boolean =>
  (kind === 'intervene' || kind === 'accept') && screenOut === undefined

const speaksUp = (action: Action): boolean =>
  addressesIt(action) || (action.kind === 'support' && action.screenOut === undefined)

/** Every instant of this run at which something changed and a line was on offer, in order. */
export function chancesOf(run: Run): Chance[] {
  const chances: Chance[] = []
  let before = 0
  const pastAfter = pastsOf(run)
  let there = pastAfter(0)
  for (const event of run.events) {
    if (event.what === 'input') {
      before = event.entry + 1
      there = pastAfter(before)
      continue
    }
    there = advance(there, event.at - there.clock)
    if (there.phase !== 'playing') continue
    const seen = there.cues.size > 0 || there.choices?.by === 'ask'
    const lines = offers(there).filter(speaksUp)
    const last = chances.at(-1)
    if (last?.at === event.at && last.before === before) chances.pop()
    if (lines.length > 0) chances.push({ at: event.at, before, lines, seen })
  }
  return chances
}

/** The first chance from one instant on and before another, which may be the same. Scenario ms. */
export const chanceBetween = (chances: readonly Chance[], from: number, to: number): Chance | null =>
  chances.find(({ at }) => at >= from && (at < to || at === from)) ?? null
