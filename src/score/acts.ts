import { beatOf } from '#engine'
import type { Action, Beat, Harm, Run } from '#engine'
import { worse } from './ladder.ts'

/** An act of a run, with what scoring asks of it. */
export interface TakenAct {
  readonly action: Action
  /** The beat in which it was chosen. */
  readonly beat: Beat
  /** When *Step in* was pressed, or the ask opened (S2), scenario ms. */
  readonly since: number
  /** Index of the act's entry in `run.entries`. */
  readonly entry: number
  /** Index of the act in `run.events`. */
  readonly order: number
  /** The worst harm of the beats this run had entered by then, this one included. */
  readonly entered: Harm
}

/** All acts of a run, in order, of whatever kind. */
export function actsOf(run: Run): TakenAct[] {
  const acts: TakenAct[] = []
  let since = 0
  let entered: Harm = 'none'
  for (const [order, event] of run.events.entries()) {
    if (event.what === 'beat') entered = worse(entered, beatOf(run.compiled, event.beat).beat.harm)
    if (event.what === 'ask') since = event.at
    if (event.what !== 'input') continue
    const taken = run.entries[event.entry]
    // A step-in after stepping back from an ask opens the choices anew, and counts from then (R4).
    if (taken?.do === 'step-in') since = event.at
    if (taken?.do !== 'act') continue
    const { beat } = beatOf(run.compiled, event.beat)
    // Ids are unique within a beat only, so an action is looked up where it was chosen.
    const action = beat.actions?.find((a) => a.id === taken.action)
    if (action !== undefined) acts.push({ action, beat, since, entry: event.entry, order, entered })
  }
  return acts
}

/** Whether an act addresses the conduct: only these are judged for technique (S3). */
export const addresses = ({ action }: Pick<TakenAct, 'action'>): boolean =>
  action.kind === 'intervene' || action.kind === 'accept'

/** Whether an act is a *real* one (S2): it addresses the conduct and at least states a concern or asks (F9). */
export const isReal = (act: Pick<TakenAct, 'action'>): boolean => addresses(act) && act.action.quality >= 3
