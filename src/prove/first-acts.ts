import type { Harm } from '#engine'
import { isReal } from '#score'
import { stepsBefore } from './before-acting.ts'
import type { BeforeActing } from './before-acting.ts'
import type { Exit } from './entrances.ts'
import type { Progress } from './progress.ts'
import { afterAct, afterEntering, effectiveOf } from './tally.ts'
import { latestWithin } from './times.ts'
import type { Interval } from './times.ts'
import { stepsOf } from './ways-on.ts'
import type { WayOn, WaysOn } from './ways-on.ts'
import type { TimedAct } from './witness.ts'

/**
 * A first real act that can count from any ms `t` (S2) in an interval, with the best that can be made of it. How good that
 * is, `effective`, does not depend on when in the interval; `early` depends on `t` and `entered` alone.
 */
export interface FirstAct extends Interval {
  /** As in `BeforeActing`. */
  readonly entered: Harm
  /** The best `effective`, 0 to 100, unrounded. */
  readonly effective: number
  readonly before: BeforeActing
  readonly exit: Exit
  /** The way on from there. */
  readonly way: WayOn
  /** It answers an ask, and so counts from when that opened; else it counts from when it is taken. */
  readonly answers: boolean
}

/** Every first real act, without screen-outs. `followThrough` is the best there is, 0 to 1. */
export function firstActs(
  befores: readonly BeforeActing[],
  waysOn: WaysOn,
  followThrough: number,
  tell: Progress,
): readonly FirstAct[] {
  return befores.flatMap((before, i) => {
    tell(i / befores.length)
    return before.entrance.exits.flatMap((exit) => {
      if (!isReal(exit) || exit.action.screenOut !== undefined) return []
      const acted = afterAct(before.tally, exit.action, before.entrance.beat.beat)
      const tally = afterEntering(acted, exit.entrance.beat.beat, exit.action)
      let best: Pick<FirstAct, 'effective' | 'way'> | null = null
      for (const way of waysOn(exit.entrance, tally.open)) {
        const effective = effectiveOf(tally, way.tally, way.outcome, followThrough)
        if (best === null || effective > best.effective) best = { effective, way }
      }
      if (best === null) return []
      const found = { ...best, before, exit, entered: before.entered }
      const { ask } = before.entrance.beat
      return before.begun.flatMap(({ from, to }) => {
        // Stepping in; where an ask has opened the choices already, after stepping back from it.
        const own = { ...found, from: from + exit.from, to: to + exit.to - 1, answers: false }
        return ask < exit.to ? [own, { ...found, from: from + ask, to: to + ask, answers: true }] : [own]
      })
    })
  })
}

/** A whole run with this first real act counting from `t`, one of its times. */
export function stepsWith({ before, exit, way, answers }: FirstAct, t: number): TimedAct[] {
  const { id, ask } = before.entrance.beat
  const begun = answers ? t - ask : latestWithin(before.begun, t - exit.to + 1, t - exit.from)
  if (begun === null) throw new Error(`no run acts in ${id} at ${t} ms`)
  const at = answers ? begun + Math.max(ask, exit.from) : t
  return [...stepsBefore(before, begun), { at, action: exit.action.id, afresh: !answers }, ...stepsOf(way, at)]
}
