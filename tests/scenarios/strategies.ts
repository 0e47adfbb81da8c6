import { advance, beatOf, followUp, nextEvent, offers, seeded, start } from '#engine'
import type { Action, FollowUpItem, Plan, Run, Rung } from '#engine'
import { lapse, take } from './explore.ts'

/** A way to play without looking: which action of those on offer (null: wait), and which follow-up items. */
export interface Strategy {
  readonly name: string
  pick(onOffer: readonly Action[]): Action | null
  follow(items: readonly FollowUpItem[]): readonly FollowUpItem[]
}

const ladder: readonly Rung[] = ['probe', 'alert', 'challenge', 'take-action']

/** The item for which `worth` is highest, the first of equals. */
function most<T>(items: readonly T[], worth: (item: T) => number): T | null {
  let best: T | null = null
  for (const item of items) if (best === null || worth(item) > worth(best)) best = item
  return best
}

const one = <T>(item: T | null): readonly T[] => (item === null ? [] : [item])

function byRule(name: string, worth: (item: { readonly label: string }, index: number) => number): Strategy {
  const choose = <T extends { readonly label: string }>(items: readonly T[]): T | null =>
    most([...items.entries()], ([i, item]) => worth(item, i))?.[1] ?? null
  return { name, pick: choose, follow: (items) => one(choose(items)) }
}

function byRung(name: string, sign: number): Strategy {
  const pick = (onOffer: readonly Action[]): Action | null =>
    most(onOffer.filter((a) => a.rung !== undefined), (a) => sign * ladder.indexOf(a.rung ?? 'probe'))
  return { name, pick, follow: () => [] }
}

/** The lazy strategies of P8. */
export const lazy: readonly Strategy[] = [
  byRule('first', (_, i) => -i),
  byRule('last', (_, i) => i),
  byRule('longest', ({ label }) => label.length),
  byRule('shortest', ({ label }) => -label.length),
  byRung('lowest rung', -1),
  byRung('highest rung', 1),
]

/** Any act, and each follow-up item with even odds. */
export function random(seed: number): Strategy {
  const next = seeded(seed)
  return {
    name: `random ${seed}`,
    pick: (onOffer) => onOffer[Math.floor(next() * onOffer.length)] ?? null,
    follow: (items) => items.filter(() => next() < 0.5),
  }
}

/** Plays by a strategy: it steps in at the middle of every beat that offers acts. Gives the finished run. */
export function playBy(plan: Plan, strategy: Strategy): Run {
  let run = start(plan)
  while (run.phase === 'playing') {
    const middle = advance(run, run.beatStart + Math.floor(beatOf(plan, run.beat).lasts / 2) - run.clock)
    const action = strategy.pick(offers(middle))
    run = action === null ? lapse(middle) : take(middle, action)
  }
  while (nextEvent(run) < Infinity) run = advance(run, nextEvent(run) - run.clock)
  const done = followUp(run, strategy.follow(plan.scenario.followUp.items).map(({ id }) => id))
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}
