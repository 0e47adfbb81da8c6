/**
 * What all proofs are worked out from: every way in which a beat can be entered, and everything that can follow.
 *
 * Within a beat nothing is left to chance: its moments come at fixed times, so what is on offer changes at fixed times
 * too. A beat, once entered, is therefore a few *stretches*, in each of which the same acts are on offer and lead to
 * the same place, to the millisecond. Exploring stretches instead of instants looks at every millisecond of every run.
 *
 * Two entrances of a beat are taken for the same when they differ only in cues that nothing waits for any more, and in facts or values of
 * facts that no condition can tell apart any more (relevance.ts): from there on, the same moments are shown, the same acts are on offer and
 * lead to the same beats. Whether some cue has been shown is kept as well, because it is asked by a proof.
 */
import { beatOf, seeded } from '#engine'
import type { Action, CompiledBeat, CompiledScenario, Situation } from '#engine'
import { NotFinished } from './budget.ts'
import type { Budget } from './budget.ts'
import { classOf } from './relevance.ts'
import type { Relevance } from './relevance.ts'
import type { Progress } from './progress.ts'
import { weightOf } from './weight.ts'

/** A part of a beat, ms after its start, in which nothing changes that acting could depend on. Never empty. */
export interface Stretch {
  readonly from: number
  /** The stretch ends before this ms. */
  readonly to: number
  /** Whether some cue has been shown in this run. */
  readonly cued: boolean
  readonly offers: readonly Action[]
}

/** Taking an action at any ms from `from` to before `to` after the beat's start leads to the same entrance. */
export interface Exit {
  readonly action: Action
  readonly from: number
  readonly to: number
  readonly entrance: Entrance
}

/** A beat as it is entered with certain facts and cues. */
export interface Entrance {
  readonly beat: CompiledBeat
  /** One of the situations this stands for, on entering: before the beat's first moment. */
  readonly situation: Situation
  /** Empty in an ending. */
  readonly stretches: readonly Stretch[]
  /** Indices of the moments of the script that are shown when nothing is done. */
  readonly shown: readonly number[]
  /** What follows when nothing is done: one entrance, or in outlines (outlines.ts) each that may. Empty in an ending. */
  readonly lapses: readonly Entrance[]
  /** The first of them; null in an ending. */
  readonly lapse: Entrance | null
  readonly exits: readonly Exit[]
  /** One way to get here: what was done in `from`, null for nothing, `after` ms; null at the start of a run. */
  readonly reached: { readonly from: Entrance; readonly action: Action | null; readonly after: number } | null
}

/** An entrance while it is being explored. */
type OpenEntrance = { -readonly [K in keyof Entrance]: Entrance[K] }

/** By the classes of the facts that are still asked, and the cues that are still waited for. */
function keyOf({ beat, facts, cues }: Situation, { facts: asked, cues: ids }: Relevance): string {
  let key = cues.size > 0 ? '!' : ''
  for (const [name, cuts] of asked.get(beat) ?? []) key += `${classOf(cuts, facts[name])},`
  for (const id of ids.get(beat) ?? []) key += cues.has(id) ? 'y' : 'n'
  return key
}

/** Plays a beat's script with nothing done. */
function unfold({ situations }: CompiledScenario, beat: CompiledBeat, entered: Situation) {
  const stretches: (Stretch & { situation: Situation })[] = []
  const shown: number[] = []
  let situation = entered
  let from = 0
  const until = (to: number): void => {
    if (to <= from || beat.lasts === Infinity) return
    stretches.push({ from, to, situation, cued: situation.cues.size > 0, offers: situations.offers(situation) })
    from = to
  }
  for (const [index, { at, moment }] of beat.script.entries()) {
    if (at >= beat.lasts || !situations.shows(situation, index)) continue
    shown.push(index)
    const next = situations.after(situation, `moment.${index}`)
    // A change to what is so already begins a new stretch too.
    if (next === situation && moment.set === undefined) continue
    until(at)
    situation = next
  }
  until(beat.lasts)
  return { stretches, shown, last: situation }
}

/** What may hold on entering the beat of `after`, by an action or by time, from a beat that was entered in `entered`. */
export type Guess = (entered: Situation, action: Action | null, after: Situation) => readonly Situation[]

/** Nothing is forgotten, so there is nothing to guess. */
const exactly: Guess = (_entered, _action, after) => [after]

/** What was explored: each entrance before all that can follow it; the first is where a run starts. */
export interface Exploration {
  readonly entrances: readonly Entrance[]
  /** Whether that is all there are. Otherwise some of the entrances have not been looked into: they have no stretches and nothing follows them. */
  readonly whole: boolean
}

/** So many runs by chance look into what the search did not come to. */
const WALKS = 100

/** All entrances of a scenario. Where they are too many for the budget, those that were found, and those of some runs by chance. */
export function entrancesOf(
  compiled: CompiledScenario,
  relevance: Relevance,
  again: () => Budget,
  tell: Progress,
  guess: Guess = exactly,
): Exploration {
  const { situations } = compiled
  let budget = again()
  const known = new Map<string, Map<string, OpenEntrance>>(relevance.order.map((id) => [id, new Map()]))
  const enter = (situation: Situation, reached: Entrance['reached']): OpenEntrance => {
    const here = known.get(situation.beat)
    const key = keyOf(situation, relevance)
    const before = here?.get(key)
    if (before !== undefined) return before
    budget.spend(weightOf(situation))
    const beat = beatOf(compiled, situation.beat)
    const fresh = { beat, situation, stretches: [], shown: [], lapses: [], lapse: null, exits: [], reached }
    here?.set(key, fresh)
    return fresh
  }
  const explore = (at: OpenEntrance): void => {
    const { stretches, shown, last } = unfold(compiled, at.beat, at.situation)
    const states = stretches.reduce((sum, { offers }) => sum + 1 + offers.length, 0)
    budget.spend(states * weightOf(at.situation))
    const follow = (
      event: Parameters<typeof situations.after>[1],
      from: Situation,
      action: Action | null,
      ms: number,
    ) =>
      guess(at.situation, action, situations.after(from, event)).map((s) => enter(s, { from: at, action, after: ms }))
    const ending = at.beat.lasts === Infinity
    const lapses = ending ? [] : follow('lasts', last, null, at.beat.lasts)
    const exits: { action: Action; from: number; to: number; entrance: Entrance }[] = []
    for (const { from, to, situation, offers } of stretches) {
      for (const action of offers) {
        for (const entrance of follow(`act.${action.id}`, situation, action, from)) {
          const same = exits.find((e) => e.action === action && e.entrance === entrance && e.to === from)
          if (same === undefined) exits.push({ action, from, to, entrance })
          else same.to = to
        }
      }
    }
    Object.assign(at, { stretches, shown, lapses, lapse: lapses[0] ?? null, exits })
  }
  const walk = (chance: () => number): void => {
    for (let at = start; ;) {
      if (at.stretches.length === 0) explore(at)
      if (at.beat.lasts === Infinity) return
      const ways = [...at.lapses, ...at.exits.map(({ entrance }) => entrance)]
      at = ways[Math.floor(chance() * ways.length)] ?? start
    }
  }
  const start = enter(situations.first, null)
  let whole = true
  const within = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof NotFinished) || error.why.code === 'stopped') throw error
      whole = false
    }
  }
  within(() => {
    // In this order, whatever leads to a beat has been explored before it.
    for (const [i, id] of relevance.order.entries()) {
      for (const entrance of known.get(id)?.values() ?? []) explore(entrance)
      tell((i + 1) / relevance.order.length)
    }
  })
  if (!whole) {
    budget = again()
    within(() => {
      for (let i = 0; i < WALKS; i++) walk(seeded(i + 1))
    })
  }
  return { entrances: relevance.order.flatMap((id) => [...(known.get(id)?.values() ?? [])]), whole }
}
