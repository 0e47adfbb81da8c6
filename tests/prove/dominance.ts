import { act, advance, beatOf, followUp, offers, start, stepBack, stepIn } from '#engine'
import type { Action, CompiledScenario, Run } from '#engine'
import { actsOf, actWorth, addresses, grades } from '#score'
import { subsets, taken } from './brute-force.ts'

const judged = (action: Action): boolean => addresses({ action }) && action.screenOut === undefined

/**
 * By how much a worse act leads to more than a better one at most, over every two acts that address the conduct at every ms after every past with at most
 * one such act, without screen-outs. By playing everything.
 */
export function worstDominance(compiled: CompiledScenario): number {
  const sets = subsets(compiled.scenario.followUp.items.map((i) => i.id))
  /** The best there is from here on. */
  const best = (run: Run): number => {
    if (run.phase === 'ending') return Math.max(...sets.map((items) => grades(taken(followUp(run, items))).overall))
    if (run.phase !== 'playing') throw new Error(run.phase)
    let most = -1
    for (const action of offers(run)) for (const next of waysOn(run, action.id)) most = Math.max(most, best(next))
    return Math.max(most, best(advance(run, 1)))
  }
  const waysOn = (run: Run, action: string): Run[] => afresh(run).map((ready) => taken(act(ready, action)))
  /** With the choices open: by the ask, and by stepping in now. */
  const afresh = (run: Run): Run[] => {
    const opened = (from: Run): Run => taken(stepIn(from))
    return run.choices === null ? [opened(run)] : [run, opened(taken(stepBack(run)))]
  }
  let worst = -Infinity
  const explore = (run: Run): void => {
    if (run.phase === 'ending') return
    const { beat } = beatOf(compiled, run.beat)
    const offered = offers(run)
    for (const ready of offered.length === 0 ? [] : afresh(run)) {
      const each = offered.filter(judged).map((action) => ({
        worth: Math.round(actWorth(action, beat) * 1e9),
        overall: best(taken(act(ready, action.id))),
      }))
      for (const better of each)
        for (const worse of each)
          if (better.worth > worse.worth) worst = Math.max(worst, worse.overall - better.overall)
      const before = actsOf(run).filter(addresses).length
      for (const action of offered) {
        if (action.screenOut !== undefined || (before > 0 && judged(action))) continue
        explore(taken(act(ready, action.id)))
      }
    }
    explore(advance(run, 1))
  }
  explore(start(compiled))
  return worst
}
