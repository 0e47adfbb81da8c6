import {
  type Draft,
  type KnownScenario,
  parseTrainingPlan,
  type Path,
  type Problem,
  type TrainingPlan,
} from '#scenario'

/** The scenes that a plan may be made of, by what a plan calls them. */
export type PlanScenes = ReadonlyMap<string, KnownScenario>

/** What the text of a plan says. */
export interface PlanReading {
  /** Null while there is an error. */
  readonly plan: TrainingPlan | null
  /** As much as can be made out of it; null where it is no JSON object. */
  readonly draft: Draft<TrainingPlan> | null
  /** The same as the command line finds. Sorted by place. */
  readonly problems: readonly Problem[]
}

/** Reads a plan as the command line does. @param scenes the scenes there are; without them nothing is said about scenes */
export function readPlan(text: string, scenes?: PlanScenes): PlanReading {
  // The file is called by the id when it is saved, so its name is always right.
  const { plan, draft, problems } = parseTrainingPlan(text, '', { scenarios: scenes })
  return { plan, draft, problems }
}

/** The problems of a field itself, not of what stands below it. */
export const problemsAt = (problems: readonly Problem[], path: Path): readonly Problem[] =>
  problems.filter(({ path: at }) => at.length === path.length && path.every((step, i) => step === at[i]))

/** What the scenes of a plan come to. */
export interface SceneSums {
  readonly scenes: number
  readonly controls: number
  readonly minutes: number
}

/** Null where one of its scenes is not known: then nothing can be counted. */
export function sceneSums(draft: Draft<TrainingPlan> | null, scenes: PlanScenes): SceneSums | null {
  const ids = draft?.scenarios ?? []
  let [controls, minutes] = [0, 0]
  for (const id of ids) {
    const scene = id === undefined ? undefined : scenes.get(id)
    if (scene === undefined) return null
    if (scene.kind === 'control') controls += 1
    minutes += scene.minutes
  }
  return { scenes: ids.length, controls, minutes }
}

/** The hours that credit so many minutes, with two decimals. */
export const hoursFor = (minutes: number): number => Math.round((minutes / 60) * 100) / 100
