import type { CompiledScenario } from '#engine'
import type { Kind, TrainingPlan } from '#scenario'
import type { Progress } from '../progress.ts'
import { passingOf, scenesLeft } from './attempts.ts'
import type { Giveaway, Passing, Reliability, Result, SceneFindings, Simulation, TypeFindings } from './findings.ts'
import { giveawayIn } from './giveaways.ts'
import { peopleOf } from './people.ts'
import type { Card } from './people.ts'
import { alpha, discrimination, mean, splitHalf } from './statistics.ts'
import { skilled, trainees, unskilled } from './trainees.ts'
import type { TraineeName } from './trainees.ts'

export interface SimulateOptions {
  /** A whole number; all draws follow from it. */
  readonly seed?: number
  /** Simulated people of each type, at least 2. */
  readonly people?: number
  /** What is played then: the plan's scenes. They, and those of its reserve, must be among the scenes given. */
  readonly plan?: TrainingPlan | undefined
  /** The scenes whose menus the peeker has learned; where left out, those that are given. */
  readonly library?: readonly CompiledScenario[]
  /** Called with how much is done, 0 to 1, never less than before; 1 once everything is. */
  readonly onProgress?: Progress
  /** Called before each run. True ends the simulation, which then has found nothing. */
  readonly stopped?: () => boolean
}

/** So many people of each type unless something else is asked for: some ten seconds for fifteen scenes. */
const PEOPLE = 200

const resultOf = (cards: readonly Card[]): Result => ({
  mean: mean(cards.map(({ overall }) => overall)),
  mastered: cards.filter(({ mastered }) => mastered).length / cards.length,
})

/** The scenes that are played: those with something to stop first, then the controls. Lessons are not scored. */
function playedOf(given: readonly CompiledScenario[], plan: SimulateOptions['plan']): readonly CompiledScenario[] {
  const scored = given.filter(({ scenario }) => scenario.tutorial !== true)
  const played = plan === undefined ? scored : plan.scenarios.map((id) => sceneOf(scored, id))
  return [
    ...played.filter(({ scenario }) => scenario.kind === 'intervene'),
    ...played.filter(({ scenario }) => scenario.kind === 'control'),
  ]
}

function sceneOf(scenes: readonly CompiledScenario[], id: string): CompiledScenario {
  const scene = scenes.find(({ scenario }) => scenario.id === id)
  if (scene === undefined) throw new Error(`the plan has a scene that was not given: ${id}`)
  return scene
}

function typeFindings(type: TraineeName, rows: readonly (readonly Card[])[], plan: Passing | null): TypeFindings {
  const cards = rows.flat()
  const ofKind = (kind: Kind): Result | null => {
    const those = cards.filter((card) => card.kind === kind)
    return those.length === 0 ? null : resultOf(those)
  }
  return { type, ...resultOf(cards), kinds: { intervene: ofKind('intervene'), control: ofKind('control') }, plan }
}

/** How far those columns of a table agree. */
function reliabilityOf(table: readonly (readonly number[])[], columns: readonly number[]): Reliability {
  const part = table.map((row) => columns.map((at) => row[at] ?? 0))
  return { scenes: columns.length, alpha: alpha(part), splitHalf: splitHalf(part) }
}

/**
 * Lets simulated people of every type play scenes, or a plan, and says what came of it: who masters and passes, how well
 * each scene tells people apart, how far the scenes agree. A model, and no evidence about people (docs/simulate.md). The
 * same for the same arguments. Null when it was stopped.
 */
export function simulate(given: readonly CompiledScenario[], options: SimulateOptions = {}): Simulation | null {
  const { seed = 1, people = PEOPLE, plan, onProgress = () => undefined, stopped = () => false } = options
  const scenes = playedOf(given, plan)
  const play = peopleOf(seed, options.library ?? given, scenes[0]?.scenario.lang ?? 'en')
  // In a scene, one who passes scenes over is like the silent: there is a difference in a plan only.
  const types = trainees.filter((type) => type !== 'passer' || plan !== undefined)
  const playedBy = (type: TraineeName): readonly CompiledScenario[] => {
    if (type !== 'passer' || plan === undefined) return scenes
    const kindOf = (id: string): Kind => sceneOf(given, id).scenario.kind
    return scenesLeft(plan, kindOf, (id) => kindOf(id) === 'intervene').map((id) => sceneOf(given, id))
  }

  /** By type: a row a person, a card a scene. */
  const played = new Map<TraineeName, readonly (readonly Card[])[]>()
  for (const [n, type] of types.entries()) {
    const theirs = playedBy(type)
    const rows: Card[][] = []
    for (let person = 0; person < people; person++) {
      const row: Card[] = []
      for (const scene of theirs) {
        if (stopped()) return null
        row.push(play(type, person, scene))
      }
      rows.push(row)
      onProgress((n + rows.length / people) / types.length)
    }
    played.set(type, rows)
  }

  const rowsOf = (type: TraineeName): readonly (readonly Card[])[] => played.get(type) ?? []
  const inScene = (type: TraineeName, at: number): Card[] => rowsOf(type).flatMap((row) => row[at] ?? [])
  // Who passes scenes over plays others, so nothing about these scenes follows from them.
  const judges = types.filter((type) => type !== 'passer')
  const everybody = judges.flatMap(rowsOf)
  const table = everybody.map((row) => row.map(({ overall }) => overall))
  const ofTypes = types.map((type) =>
    typeFindings(type, rowsOf(type), plan === undefined ? null : passingOf(plan, rowsOf(type))),
  )
  const passing = (names: readonly TraineeName[]): number | null =>
    plan === undefined
      ? null
      : mean(ofTypes.flatMap(({ type, plan: p }) => (names.includes(type) && p ? p.passed : [])))
  const passingSkilled = passing(skilled)
  const places = scenes.map((_, at) => at)
  const placesOf = (kind: Kind): number[] => places.filter((at) => scenes[at]?.scenario.kind === kind)

  const ofScenes = scenes.map(({ scenario: { id, kind } }, at): SceneFindings => ({
    scenario: id,
    kind,
    ...resultOf(everybody.flatMap((row) => row[at] ?? [])),
    discrimination: discrimination(table, at),
    types: Object.fromEntries(judges.map((type) => [type, resultOf(inScene(type, at))])),
  }))
  const giveaways = scenes.flatMap(({ scenario }, at) =>
    unskilled.flatMap((type): Giveaway[] => {
      const found = scenario.kind === 'control' || type === 'passer' ? null : giveawayIn(inScene(type, at))
      return found === null ? [] : [{ scenario: scenario.id, type, ...found }]
    }),
  )
  return {
    seed,
    people,
    plan: plan?.id ?? null,
    types: ofTypes,
    scenes: ofScenes,
    reliability: {
      all: reliabilityOf(table, places),
      intervene: reliabilityOf(table, placesOf('intervene')),
      control: reliabilityOf(table, placesOf('control')),
    },
    falsePass: passing(unskilled),
    falseFail: passingSkilled === null ? null : 1 - passingSkilled,
    giveaways,
  }
}
