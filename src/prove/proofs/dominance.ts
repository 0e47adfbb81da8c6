/**
 * P14: in one beat and past, the better of two acts (quality × fit) never leads to a best that is worse by more than 5.
 *
 * That is asked of every two acts that are judged for technique (`intervene`, `accept`), in every beat, at every ms and after every past with at most
 * one such act (pasts.ts). Neither act is a screen-out, nor does the past hold one: that leads to 0, whatever follows.
 *
 * The best that can follow never grows with time (outlooks.ts). So over an interval of times the worse act leads to at most what it has at its
 * first ms more than the better one has at its last. An interval in which that is not too much is settled; any other is
 * halved, down to a single ms. Pasts are first taken together in boxes. Where a box does not decide, one run to it is tried; where that shows
 * nothing wrong, everything is looked at again with smaller boxes, at last with each past alone.
 */
import type { CompiledScenario } from '#engine'
import { actWorth, addresses, isReal, milestones, round9 } from '#score'
import { prospectsWithin } from '../best-ends.ts'
import type { CrossingOf } from '../bounds.ts'
import { budgetOf, NotFinished } from '../budget.ts'
import type { Budget } from '../budget.ts'
import type { Entrance, Exit } from '../entrances.ts'
import type { FollowUps } from '../follow-ups.ts'
import { highest, outlooksWithin } from '../outlooks.ts'
import type { Outlook, OutlookOf } from '../outlooks.ts'
import { pastsOf, wayToPast } from '../pasts.ts'
import type { Past, Span } from '../pasts.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { witness } from '../witness.ts'

/** By how much more a worse act may lead to at most. */
const SLACK = 5
const isTooMuch = (gain: number): boolean => round9(gain) > SLACK

/** How pasts are taken together, and how many beats the search for one best way may look at: finer where that does not decide. */
const levels = [
  { grain: 1, effort: 500 },
  { grain: 0.25, effort: 20_000 },
  { grain: 0.06, effort: Infinity },
  { grain: 0, effort: Infinity },
] as const

/** Two acts that are on offer in the same ms of a beat, the better first. `answers`: where an ask has opened the choices, they answer it. */
interface Pair extends Span {
  readonly better: Exit
  readonly worse: Exit
  readonly answers: boolean
}

function pairsIn({ exits, beat: { beat, ask } }: Entrance, realOnly: boolean): readonly Pair[] {
  const judged = exits.filter(
    (exit) => (realOnly ? isReal(exit) : addresses(exit)) && exit.action.screenOut === undefined,
  )
  const worth = new Map(judged.map((exit) => [exit, round9(actWorth(exit.action, beat))]))
  return judged.flatMap((better) =>
    judged.flatMap((worse): Pair[] => {
      const [from, to] = [Math.max(better.from, worse.from), Math.min(better.to, worse.to) - 1]
      if (from > to || (worth.get(better) ?? 0) <= (worth.get(worse) ?? 0)) return []
      const fresh = { better, worse, from, to, answers: false }
      return ask > to ? [fresh] : [fresh, { ...fresh, from: Math.max(from, ask), answers: true }]
    }),
  )
}

/** An instant: when the beat began, or once stepped in the first real act counts from, and ms after the start of the beat. */
interface Instant {
  readonly time: number
  readonly offset: number
}

/** All instants of a past at which two acts are on offer. Where only the sum of both counts, `offset` is 0. */
function instantsOf(
  { stepped, times }: Past,
  { from, to, answers, better, worse }: Pair,
): { times: Span; offsets: Span }[] {
  const none = { from: 0, to: 0 }
  return times.map((span) => {
    if (stepped) return { times: span, offsets: none }
    if (!answers) return { times: { from: span.from + from, to: span.to + to }, offsets: none }
    const matters = !isReal(better) || !isReal(worse)
    return { times: span, offsets: matters ? { from, to } : { from, to: from } }
  })
}

/** How many states the proof may look at before it asks less; a rich scenario needs a tenth of that. */
const MOST_STATES = 40_000

/** P14. Where all pasts are too many, of real acts after no act alone; the finding says so. */
export function betterLeadsFurther(
  compiled: CompiledScenario,
  entrances: readonly Entrance[],
  crossingOf: CrossingOf,
  followUps: FollowUps,
  budget: Budget,
): Proof {
  const stopped = (): boolean => {
    budget.spend(0)
    return false
  }
  try {
    return compareAll(compiled, entrances, crossingOf, followUps, false, budgetOf(MOST_STATES, stopped))
  } catch (error) {
    if (!(error instanceof NotFinished) || error.why.code === 'stopped') throw error
    return compareAll(compiled, entrances, crossingOf, followUps, true, budget)
  }
}

function compareAll(
  compiled: CompiledScenario,
  entrances: readonly Entrance[],
  crossingOf: CrossingOf,
  followUps: FollowUps,
  silent: boolean,
  budget: Budget,
): Proof {
  const marks = milestones(compiled)

  /** What can follow both, from an instant. */
  const compare = (past: Past, pair: Pair, outlookOf: OutlookOf, sharp: boolean) => {
    const { ask } = past.entrance.beat
    const of = (exit: Exit) => {
      const outlook: Outlook = outlookOf(past, past.stepped, exit, sharp)
      const since = ({ time, offset }: Instant): number =>
        !past.stepped && pair.answers ? time + (isReal(exit) ? ask : offset) : time
      return {
        least: (at: Instant) => highest(outlook.least, since(at), marks),
        most: (at: Instant) => highest(outlook.most, since(at), marks).overall,
      }
    }
    return { better: of(pair.better), worse: of(pair.worse) }
  }

  /** The proof's failure, where one run to the past at this instant shows it. */
  const shownAt = (past: Past, pair: Pair, { time, offset }: Instant, outlookOf: OutlookOf): Proof | null => {
    // Where only the sum counted, any split of it will do.
    const span = past.times.find(({ from, to }) =>
      past.stepped || pair.answers ? from <= time && time <= to : from + pair.from <= time && time <= to + pair.to,
    )
    if (span === undefined) throw new Error('an instant that is not there')
    const begins = past.stepped || pair.answers ? time : Math.max(span.from, time - pair.to)
    const way = wayToPast(past, begins)
    const after = past.stepped ? pair.from : pair.answers ? Math.max(offset, pair.from) : time - begins
    const alone = { ...past, box: { least: way.tally, most: way.tally } }
    const { better, worse } = compare(alone, pair, outlookOf, true)
    const instant = { time, offset }
    const [high, low] = [worse.least(instant), better.most(instant)]
    if (high.best === null || !isTooMuch(high.overall - low)) return null
    const at = way.begun + after
    const act = { at, action: pair.worse.action.id, afresh: !past.stepped && !pair.answers }
    const rest = high.best.steps().map((step) => ({ ...step, at: step.at + at }))
    const named = (exit: Exit, overall: number) => ({ action: exit.action.id, overall })
    return failed(
      'P14',
      {
        code: 'better-leads-lower',
        beat: past.entrance.beat.id,
        t: at,
        better: named(pair.better, better.least(instant).overall),
        worse: named(pair.worse, high.overall),
        after: way.acts.map(({ at: t, beat, action }) => ({ t, beat, action })),
        most: SLACK,
      },
      witness(compiled, [...way.acts, act, ...rest], followUps.items),
    )
  }

  /** Null: it holds here. */
  const decide = (past: Past, pair: Pair, outlookOf: OutlookOf): Proof | 'unknown' | null => {
    const cheap = compare(past, pair, outlookOf, false)
    const open = instantsOf(past, pair).filter(({ times, offsets }) => {
      const [first, last] = [
        { time: times.from, offset: offsets.from },
        { time: times.to, offset: offsets.to },
      ]
      return isTooMuch(cheap.worse.most(first) - cheap.better.least(last).overall)
    })
    if (open.length === 0) return null
    const { better, worse } = compare(past, pair, outlookOf, true)
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      budget.spend(0)
      const { times, offsets } = part
      const gain = (low: Instant, high: Instant): number => worse.most(low) - better.least(high).overall
      if (!isTooMuch(gain({ time: times.from, offset: offsets.from }, { time: times.to, offset: offsets.to }))) continue
      const middle = {
        time: Math.floor((times.from + times.to) / 2),
        offset: Math.floor((offsets.from + offsets.to) / 2),
      }
      if (isTooMuch(gain(middle, middle))) return shownAt(past, pair, middle, outlookOf) ?? 'unknown'
      if (times.to - times.from >= offsets.to - offsets.from)
        open.push(
          { times: { from: times.from, to: middle.time }, offsets },
          { times: { from: middle.time + 1, to: times.to }, offsets },
        )
      else
        open.push(
          { times, offsets: { from: offsets.from, to: middle.offset } },
          { times, offsets: { from: middle.offset + 1, to: offsets.to } },
        )
    }
    return null
  }

  let open = new Map(entrances.map((entrance) => [entrance, pairsIn(entrance, silent)]))
  for (const { grain, effort } of levels) {
    const prospectsOf = prospectsWithin(budget, crossingOf, followUps.followThrough, effort)
    const outlookOf = outlooksWithin(prospectsOf, followUps.followThrough, budget)
    const still = new Map<Entrance, Set<Pair>>()
    const wanted = [...open].filter(([, pairs]) => pairs.length > 0).map(([entrance]) => entrance)
    for (const past of pastsOf(entrances, new Set(wanted), grain, silent, budget)) {
      const unknown = still.get(past.entrance) ?? new Set()
      still.set(past.entrance, unknown)
      for (const pair of open.get(past.entrance) ?? []) {
        if (unknown.has(pair)) continue
        const found = decide(past, pair, outlookOf)
        if (found === 'unknown') unknown.add(pair)
        else if (found !== null) return found
      }
    }
    open = new Map([...still].map(([entrance, pairs]) => [entrance, [...pairs]]))
    if ([...open.values()].every((pairs) => pairs.length === 0))
      return proved('P14', { code: 'better-leads-further', silent, most: SLACK })
  }
  throw new Error('with each past alone, everything can be told')
}
