import type { Outcome } from '#engine'
import type { TakenAct } from './acts.ts'
import { tacticOf } from './tactic.ts'

/** What a control's `effective` is made of, each 0 to 1 (S5). */
export interface ControlParts {
  readonly discernment: number
  readonly followThrough: number
}

/** Nobody stepped in: right, and less than having asked, so that not looking is not best. */
const SILENT = 0.9
/** The most a run is given that disrupted lawful work. */
const DISRUPTED = 0.3

type Act = Pick<TakenAct['action'], 'kind' | 'rung' | 'tactic' | 'quality'>

/** What each of two or more acts that interrupt leaves. */
const AGAIN = 0.5

/** Whether an act interrupts lawful work without breaking it off: an alert, or taking over or calling somebody on any rung. */
export function interrupts(act: Act): boolean {
  const tactic = tacticOf(act)
  return act.kind === 'intervene' && (tactic === 'relieve' || tactic === 'delegate' || act.rung === 'alert')
}

/** What one intervening act leaves of lawful work, 0 to 1, where so many acts of the run interrupt it (S5). */
export function lawfulLeft(act: Act, interruptions: number): number {
  if (interrupts(act) && interruptions >= 2) return AGAIN
  const tactic = tacticOf(act)
  if (tactic === 'relieve') return 0.8
  if (tactic === 'delegate') return 0.7
  switch (act.rung) {
    case 'probe':
      return act.quality >= 3 ? 1 : 0.7
    case 'alert':
      return 0.8
    case 'challenge':
      return 0.3
    case 'take-action':
    case undefined:
      return 0
  }
}

/** Whether the trainee let lawful work be, 0 to 1, by the intervening act that cost it most (S5). */
export function discernment(acts: readonly Pick<TakenAct, 'action'>[], outcome: Outcome): number {
  const intervened = acts.map(({ action }) => action).filter(({ kind }) => kind === 'intervene')
  const interruptions = intervened.filter(interrupts).length
  const worth = intervened.length === 0 ? SILENT : Math.min(...intervened.map((act) => lawfulLeft(act, interruptions)))
  return outcome === 'disrupted' ? Math.min(worth, DISRUPTED) : worth
}

/** 0 to 100, unrounded (S5). */
export const controlEffective = (parts: ControlParts): number =>
  100 * (0.8 * parts.discernment + 0.2 * parts.followThrough)
