/**
 * The best and the worst run of a control. Its score (S5) asks nothing but what its worst intervening act costs, whether two
 * or more interrupt, the outcome, the follow-up and whether something was a screen-out; so it is enough to play, with every useful
 * follow-up, one run for each of the few that differ in that.
 */
import type { CompiledScenario } from '#engine'
import { interrupts, lawfulLeft } from '#score'
import type { Entrance } from './entrances.ts'
import type { FollowUps } from './follow-ups.ts'
import { playedOf } from './played.ts'
import type { Played } from './played.ts'
import type { Budget } from './budget.ts'
import type { Progress } from './progress.ts'
import { playOut } from './witness.ts'
import type { TimedAct } from './witness.ts'

interface Place {
  readonly clock: number
  /** What the worst intervening act by itself leaves of lawful work, 0 to 1; 1 without one. */
  readonly left: number
  /** Whether there was an intervening act, and how many that interrupt; 2 stands for more as well. */
  readonly acted: boolean
  readonly interruptions: number
  readonly screenedOut: boolean
  /** Last first. */
  readonly steps: Chain | null
}

interface Chain {
  readonly step: TimedAct
  readonly before: Chain | null
}

function unchain(chain: Chain | null): TimedAct[] {
  const steps: TimedAct[] = []
  for (let at = chain; at !== null; at = at.before) steps.push(at.step)
  return steps.toReversed()
}

/** One way to each ending with each cost of the acts, with and without a screen-out. */
function differentRuns(entrances: readonly Entrance[], budget: Budget): TimedAct[][] {
  const known = new Map<Entrance, Map<string, Place>>(entrances.map((e) => [e, new Map()]))
  const reach = (entrance: Entrance, place: Place): void => {
    const here = known.get(entrance)
    const key = `${place.left}/${place.acted}/${place.interruptions}/${place.screenedOut}`
    if (here === undefined || here.has(key)) return
    budget.spend(1)
    here.set(key, place)
  }
  const ended = new Map<string, TimedAct[]>()
  for (const [i, entrance] of entrances.entries()) {
    if (i === 0) reach(entrance, { clock: 0, left: 1, acted: false, interruptions: 0, screenedOut: false, steps: null })
    for (const [key, place] of known.get(entrance) ?? []) {
      const { clock, left, acted, interruptions, screenedOut, steps } = place
      const { ending } = entrance.beat.beat
      if (ending !== undefined && !ended.has(`${ending.outcome}/${key}`))
        ended.set(`${ending.outcome}/${key}`, unchain(steps))
      if (entrance.lapse !== null) reach(entrance.lapse, { ...place, clock: clock + entrance.beat.lasts })
      for (const { action, from, entrance: to } of entrance.exits) {
        const intervenes = action.kind === 'intervene'
        reach(to, {
          clock: clock + from,
          left: intervenes ? Math.min(left, lawfulLeft(action, 0)) : left,
          acted: acted || intervenes,
          interruptions: Math.min(2, interruptions + (interrupts(action) ? 1 : 0)),
          screenedOut: screenedOut || action.screenOut !== undefined,
          steps: { step: { at: clock + from, action: action.id }, before: steps },
        })
      }
    }
  }
  return [...ended.values()]
}

/** The best and the worst run there is. */
export function controlExtremes(
  compiled: CompiledScenario,
  entrances: readonly Entrance[],
  followUps: readonly FollowUps[],
  budget: Budget,
  tell: Progress,
): { best: Played; worst: Played } {
  const runs = differentRuns(entrances, budget)
  const played = runs.flatMap((steps, i) => {
    tell(i / runs.length)
    return followUps.map(({ items }) => {
      budget.spend(0)
      return playedOf(playOut(compiled, steps, items))
    })
  })
  const [first, ...rest] = played
  if (first === undefined) throw new Error('no run ends')
  return {
    best: rest.reduce((a, b) => (b.overall > a.overall ? b : a), first),
    worst: rest.reduce((a, b) => (b.overall < a.overall ? b : a), first),
  }
}
