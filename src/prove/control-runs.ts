/**
 * The best and the worst run of a control. Its score (S5) asks nothing but the highest rung used, the outcome, the
 * follow-up and whether something was a screen-out; so it is enough to play, with every useful follow-up, one run for each of
 * the few that differ in that.
 */
import type { CompiledScenario } from '#engine'
import { rungHeight } from '#score'
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
  readonly height: number
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

/** One way to each ending with each highest rung, with and without a screen-out. */
function differentRuns(entrances: readonly Entrance[], budget: Budget): TimedAct[][] {
  const known = new Map<Entrance, Map<string, Place>>(entrances.map((e) => [e, new Map()]))
  const reach = (entrance: Entrance, place: Place): void => {
    const here = known.get(entrance)
    const key = `${place.height}/${place.screenedOut}`
    if (here === undefined || here.has(key)) return
    budget.spend(1)
    here.set(key, place)
  }
  const ended = new Map<string, TimedAct[]>()
  for (const [i, entrance] of entrances.entries()) {
    if (i === 0) reach(entrance, { clock: 0, height: 0, screenedOut: false, steps: null })
    for (const [key, { clock, height, screenedOut, steps }] of known.get(entrance) ?? []) {
      const { ending } = entrance.beat.beat
      if (ending !== undefined && !ended.has(`${ending.outcome}/${key}`))
        ended.set(`${ending.outcome}/${key}`, unchain(steps))
      if (entrance.lapse !== null)
        reach(entrance.lapse, { clock: clock + entrance.beat.lasts, height, screenedOut, steps })
      for (const { action, from, entrance: to } of entrance.exits) {
        const used = action.kind === 'intervene' ? rungHeight(action.rung) : 0
        reach(to, {
          clock: clock + from,
          height: Math.max(height, used),
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
