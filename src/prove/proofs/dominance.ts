/**
 * P14: in one beat and past, the better of two real acts (quality × fit) never leads to a best that is worse by more than 5.
 *
 * The past is the silent one, as in P7: each beat of the run untouched, at every ms at which both acts are on offer. Best
 * overall with either act never grows with time, as `early` does not, so over an interval the worse act leads to at most what it has at its first ms more
 * than the better one has at its last. An interval in which that is not too much is settled; any other is halved, down to a single ms.
 */
import type { CompiledScenario } from '#engine'
import { actWorth, early, milestones, round9 } from '#score'
import type { ProspectsOf } from '../best-ends.ts'
import type { Budget } from '../budget.ts'
import type { Entrance } from '../entrances.ts'
import { firstActs, stepsFrom } from '../first-acts.ts'
import type { FirstAct } from '../first-acts.ts'
import type { FollowUps } from '../follow-ups.ts'
import { placesFrom, startAt } from '../places.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { witness } from '../witness.ts'

/** By how much more a worse act may lead to at most. */
const SLACK = 5

/** P14. Null: too little is known of the bests to tell. */
export function betterLeadsFurther(
  compiled: CompiledScenario,
  start: Entrance,
  prospectsOf: ProspectsOf,
  followUps: FollowUps,
  budget: Budget,
): Proof | null {
  const marks = milestones(compiled)
  const worthOf = ({ exit, place }: FirstAct): number => round9(actWorth(exit.action, place.entrance.beat.beat))
  /** The best end at a ms, and the most there can be. */
  const at = (act: FirstAct, t: number) => {
    const { found, upper } = act.prospects.ends()
    const soon = early(marks, t, act.place.entered)
    const scored = found.map((end) => ({ end, overall: Math.min(end.cap, Math.sqrt(soon * end.effective)) }))
    const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.overall >= b.overall ? a : b), null)
    const most = [...upper].map(([cap, effective]) => Math.min(cap, Math.sqrt(soon * effective)))
    return { best, overall: best?.overall ?? 0, most: Math.max(best?.overall ?? 0, ...most) }
  }
  const isTooMuch = (gain: number): boolean => round9(gain) > SLACK
  let unknown = false
  for (const place of placesFrom(startAt(start))) {
    const acts = firstActs([place], prospectsOf)
    for (const better of acts) {
      for (const worse of acts) {
        if (better.answers !== worse.answers || worthOf(better) <= worthOf(worse)) continue
        const [from, to] = [Math.max(better.from, worse.from), Math.min(better.to, worse.to)]
        const open = from <= to ? [{ from, to }] : []
        for (let span = open.pop(); span !== undefined; span = open.pop()) {
          budget.spend(0)
          if (!isTooMuch(at(worse, span.from).most - at(better, span.to).overall)) continue
          const middle = Math.floor((span.from + span.to) / 2)
          const [high, low] = [at(worse, middle), at(better, middle)]
          if (high.best !== null && isTooMuch(high.overall - low.most)) {
            const named = (act: FirstAct, overall: number) => ({ action: act.exit.action.id, overall })
            return failed(
              'P14',
              {
                code: 'better-leads-lower',
                beat: place.entrance.beat.id,
                t: middle,
                better: named(better, low.overall),
                worse: named(worse, high.overall),
                most: SLACK,
              },
              witness(compiled, stepsFrom(worse, high.best.end, middle), followUps.items),
            )
          }
          if (span.from < span.to) open.push({ from: span.from, to: middle }, { from: middle + 1, to: span.to })
          else unknown = true
        }
      }
    }
  }
  return unknown ? null : proved('P14', { code: 'better-leads-further', most: SLACK })
}
