import type { CompiledScenario } from '#engine'
import type { Kind, PlanOffer } from '#scenario'
import type { Progress } from '../progress.ts'
import { kindsOf, passingOver } from './plan-attempt.ts'
import { planResult } from './plan-judge.ts'
import { peopleOf } from './people.ts'
import type { Card, People } from './people.ts'
import { alpha, discrimination, splitHalf } from './statistics.ts'
import { skilled, trainees, unskilled } from './types.ts'
import type { TraineeName } from './types.ts'

export interface SimulateOptions {
  /** All draws follow from it. */
  readonly seed?: number
  /** Simulated people of each type. */
  readonly people?: number
  /** Played instead of all scenes: the plan's, which must be among them, its reserve included. */
  readonly plan?: Pick<PlanOffer, 'plan' | 'substitutes'>
  /** The scenes whose menus the peeker has learned; those that are played, where left out. */
  readonly library?: readonly CompiledScenario[]
  /** The language of the labels; that of the first scene where left out. */
  readonly lang?: string
  /** Called with how much is done, 0 to 1, never less than before. */
  readonly onProgress?: Progress
  /** Called after each run. True ends the simulation, which then has found nothing. */
  readonly stopped?: () => boolean
}

/** What people of one type came to in one scene. */
export interface InScene {
  /** Mean of overall, 0 to 100. */
  readonly mean: number
  /** Share of runs that are mastered, 0 to 1. */
  readonly mastered: number
}

export interface SceneFindings extends InScene {
  readonly scenario: string
  readonly kind: Kind
  /** Correlation of this scene's scores with the sums of the other scenes, over everybody; null where it says nothing. */
  readonly discrimination: number | null
  readonly types: Readonly<Partial<Record<TraineeName, InScene>>>
}

export interface TypeFindings extends InScene {
  readonly type: TraineeName
  /** By kind of scene; null without scenes of that kind. */
  readonly kinds: Readonly<Record<Kind, InScene | null>>
  /** Share of people whose attempt at the plan is passed, not passed and undecided; null without a plan. */
  readonly plan: { readonly passed: number; readonly notPassed: number; readonly undecided: number } | null
}

/** How far the scenes agree about people; null where it cannot be told. */
export interface Reliability {
  readonly scenes: number
  readonly alpha: number | null
  readonly splitHalf: number | null
}

/** A scene that people without skill master, and by which lines. */
export interface Giveaway {
  readonly scenario: string
  readonly type: TraineeName
  /** Share of the type's runs that are mastered. */
  readonly mastered: number
  /** The acts in the most of those runs, as `beat/action`, with the share of those runs. */
  readonly acts: readonly { readonly act: string; readonly share: number }[]
}

export interface Simulation {
  readonly seed: number
  /** Of each type. */
  readonly people: number
  /** The plan's id. */
  readonly plan: string | null
  readonly types: readonly TypeFindings[]
  readonly scenes: readonly SceneFindings[]
  readonly reliability: Readonly<Record<'all' | Kind, Reliability>>
  /** Share of the people without skill who pass the plan, and of the skilled who do not; null without a plan. */
  readonly falsePass: number | null
  readonly falseFail: number | null
  readonly giveaways: readonly Giveaway[]
}

/** From this share on it is told that people without skill master a scene. */
const TOLD_FROM = 0.1
/** So many of the acts are told. */
const TOLD_ACTS = 4

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
const share = <T>(all: readonly T[], of: (one: T) => boolean): number => all.filter(of).length / all.length

const inScene = (cards: readonly Card[]): InScene => ({
  mean: mean(cards.map(({ overall }) => overall)),
  mastered: share(cards, ({ mastered }) => mastered),
})

const persons = (people: number): readonly number[] => Array.from({ length: people }, (_, person) => person)

/** How people of a type fare in a plan. */
function attemptsOf(
  type: TraineeName,
  offer: Pick<PlanOffer, 'plan' | 'substitutes'>,
  scenes: ReadonlyMap<string, CompiledScenario>,
  population: People,
  people: number,
): NonNullable<TypeFindings['plan']> {
  const sceneOf = (id: string): CompiledScenario => {
    const scene = scenes.get(id)
    if (scene === undefined) throw new Error(`the plan has a scene that is not there: ${id}`)
    return scene
  }
  const kindOf = (id: string): Kind => sceneOf(id).scenario.kind
  const played = type === 'passer' ? passingOver(offer, (id) => kindOf(id) === 'intervene') : offer.plan.scenarios
  const kinds = kindsOf(played, kindOf)
  const results = persons(people).map((person) => {
    const cards = played.map((id) => population.card(type, person, sceneOf(id)))
    return planResult(offer.plan, cards, kinds).result
  })
  return {
    passed: share(results, (result) => result === 'passed'),
    notPassed: share(results, (result) => result === 'not-passed'),
    undecided: share(results, (result) => result === 'undecided'),
  }
}

/** The acts in the most of the mastered runs. */
function actsOf(cards: readonly Card[]): Giveaway['acts'] {
  const counts = new Map<string, number>()
  for (const act of cards.flatMap(({ acts }) => [...new Set(acts)])) counts.set(act, (counts.get(act) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TOLD_ACTS)
    .map(([act, count]) => ({ act, share: count / cards.length }))
}

/**
 * Lets simulated people of every type play scenes, or a plan, and says what came of it: who masters and passes, how well
 * each scene tells people apart, how far the scenes agree. A model, and no evidence about people (docs/simulate.md). The
 * same for the same arguments. Null when it was stopped. Lessons are left out, for they are not scored.
 */
export function simulate(given: readonly CompiledScenario[], options: SimulateOptions = {}): Simulation | null {
  const { seed = 1, people = 200, plan, onProgress = () => undefined, stopped = () => false } = options
  const scored = given.filter(({ scenario }) => scenario.tutorial !== true)
  const lang = options.lang ?? scored[0]?.scenario.lang ?? 'en'
  const all = new Map(scored.map((compiled) => [compiled.scenario.id, compiled]))
  const scenes = scored
    .filter(({ scenario }) => plan === undefined || plan.plan.scenarios.includes(scenario.id))
    .toSorted((a, b) => (a.scenario.kind === b.scenario.kind ? 0 : a.scenario.kind === 'intervene' ? -1 : 1))
  const population = peopleOf(seed, options.library ?? scored, lang)
  // Whoever passes scenes over is like the silent in a scene, and differs only in a plan.
  const types = trainees.filter((type) => type !== 'passer' || plan !== undefined)

  const total = types.length * scenes.length * people
  let done = 0
  const cards = new Map<TraineeName, readonly (readonly Card[])[]>()
  for (const type of types) {
    const rows: Card[][] = []
    for (const person of persons(people)) {
      const row: Card[] = []
      for (const scene of scenes) {
        if (stopped()) return null
        row.push(population.card(type, person, scene))
        done += 1
      }
      onProgress(done / total)
      rows.push(row)
    }
    cards.set(type, rows)
  }
  const of = (type: TraineeName, at: number): Card[] => (cards.get(type) ?? []).flatMap((row) => row[at] ?? [])
  // Passing over is no playing, so the passer is not among those by whom scenes are judged.
  const judges = types.filter((type) => type !== 'passer')
  const everybody = judges.flatMap((type) => cards.get(type) ?? [])
  const table = everybody.map((row) => row.map(({ overall }) => overall))

  const typeFindings = types.map((type): TypeFindings => {
    const rows = (cards.get(type) ?? []).flat()
    const ofKind = (kind: Kind): InScene | null => {
      const those = rows.filter((card) => card.kind === kind)
      return those.length === 0 ? null : inScene(those)
    }
    return {
      type,
      ...inScene(rows),
      kinds: { intervene: ofKind('intervene'), control: ofKind('control') },
      plan: plan === undefined ? null : attemptsOf(type, plan, all, population, people),
    }
  })
  const passedOf = (names: readonly TraineeName[]): number | null =>
    plan === undefined
      ? null
      : mean(typeFindings.filter(({ type }) => names.includes(type)).map((found) => found.plan?.passed ?? 0))
  const reliabilityOf = (kind: Kind | null): Reliability => {
    const columns = scenes.flatMap(({ scenario }, at) => (kind === null || scenario.kind === kind ? [at] : []))
    const part = table.map((row) => columns.map((at) => row[at] ?? 0))
    return { scenes: columns.length, alpha: alpha(part), splitHalf: splitHalf(part) }
  }
  const giveaways = scenes.flatMap(({ scenario }, at) =>
    unskilled.flatMap((type): Giveaway[] => {
      if (scenario.kind !== 'intervene') return []
      const mastered = of(type, at).filter((card) => card.mastered)
      if (mastered.length < TOLD_FROM * people) return []
      return [{ scenario: scenario.id, type, mastered: mastered.length / people, acts: actsOf(mastered) }]
    }),
  )
  const skilledPass = passedOf(skilled)
  return {
    seed,
    people,
    plan: plan?.plan.id ?? null,
    types: typeFindings,
    scenes: scenes.map(({ scenario }, at) => ({
      scenario: scenario.id,
      kind: scenario.kind,
      ...inScene(everybody.flatMap((row) => row[at] ?? [])),
      discrimination: discrimination(table, at),
      types: Object.fromEntries(types.map((type) => [type, inScene(of(type, at))])),
    })),
    reliability: {
      all: reliabilityOf(null),
      intervene: reliabilityOf('intervene'),
      control: reliabilityOf('control'),
    },
    falsePass: passedOf(unskilled),
    falseFail: skilledPass === null ? null : 1 - skilledPass,
    giveaways,
  }
}
