/**
 * P16: style does not tell. Whoever knows no more of a label than its surface cannot tell a good one from a poor one.
 *
 * This is asked of all scenarios together, because a trainee does not know of which kind one is, and of intervene scenarios alone,
 * because there quality is what the score is made of. Together may hide what each kind tells: in a control a good line is often
 * a question, in an intervene scenario often none.
 *
 * Each scenario is judged by a model that was fitted to all others: it stands for a trainee who has learned from some scenes how
 * good lines look, and plays the next by that. Two areas are taken. `pooled` compares every good label of the library with every
 * poor one; `within` compares only labels of the same scenario. Models of different folds have different intercepts, which makes
 * the first somewhat too small; the second is free of that, but blind to scenes of different quality. The larger one counts.
 */
import { areaUnderCurve } from './auc.ts'
import { isGood, surfaceFeatures } from './judged-labels.ts'
import type { JudgedLabel, SurfaceFeature } from './judged-labels.ts'
import { fitLogistic, probability } from './logistic.ts'

/** The largest area under the curve that P16 allows. */
export const MOST_AREA = 0.65
/** So many features are named with a label that leaks. */
const TOLD_BY = 3

/** How much one feature alone tells. */
export interface FeatureLeak {
  readonly feature: SurfaceFeature
  /** Its mean over the good labels and over the poor ones. */
  readonly good: number
  readonly poor: number
  /** Area under the curve of this feature alone, 0.5 to 1, by the direction in which it tells. */
  readonly area: number
  /** Its weight in the model of the whole library, per standard deviation: above 0, more of it speaks for a good label. */
  readonly weight: number
}

/** A label, and what the model of the other scenarios makes of it. */
export interface LabelLeak extends JudgedLabel {
  /** How likely it is good, by its surface alone. */
  readonly probability: number
  /** The features that gave it away most, the strongest first. Empty where the model is wrong about it. */
  readonly by: readonly SurfaceFeature[]
}

/** The scenarios whose labels are looked at: all, or those in which something must be stopped. */
export type StyleScope = 'all' | 'intervene'

/** What style tells in one language. */
export interface StyleFindings {
  readonly lang: string
  readonly scope: StyleScope
  readonly good: number
  readonly poor: number
  /** The larger of the two. */
  readonly area: number
  readonly pooled: number
  readonly within: number
  /** All features, those that tell most first. */
  readonly features: readonly FeatureLeak[]
  /** All labels, those that were told most surely first. */
  readonly labels: readonly LabelLeak[]
}

const rowOf = ({ features }: JudgedLabel): number[] => surfaceFeatures.map((name) => features[name])
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length

/** Groups by scenario; the order of scenarios does not matter to what follows. */
function byScenario(labels: readonly JudgedLabel[]): JudgedLabel[][] {
  const ids = [...new Set(labels.map(({ scenario }) => scenario))].toSorted()
  return ids.map((id) => labels.filter(({ scenario }) => scenario === id))
}

interface Judged {
  readonly label: JudgedLabel
  readonly logOdds: number
  readonly contributions: readonly number[]
}

/** Each label judged by the model of the other scenarios, by scenario. Empty where the others lack good labels or poor ones. */
function judgeEach(groups: readonly (readonly JudgedLabel[])[]): Judged[][] {
  return groups.map((own) => {
    const others = groups.filter((group) => group !== own).flat()
    const answers = others.map(isGood)
    if (!answers.includes(true) || !answers.includes(false)) return []
    const model = fitLogistic(others.map(rowOf), answers)
    return own.map((label) => {
      const row = rowOf(label)
      return { label, logOdds: model.logOdds(row), contributions: model.contributions(row) }
    })
  })
}

/** The area over pairs of a good and a poor label of the same scenario. */
function areaWithin(scenarios: readonly (readonly Judged[])[]): number {
  let pairs = 0
  let right = 0
  for (const judged of scenarios) {
    const [good, poor] = parted(judged)
    pairs += good.length * poor.length
    right += good.length * poor.length * areaUnderCurve(good, poor)
  }
  return pairs === 0 ? 0.5 : right / pairs
}

const parted = (judged: readonly Judged[]): [number[], number[]] => [
  judged.filter(({ label }) => isGood(label)).map(({ logOdds }) => logOdds),
  judged.filter(({ label }) => !isGood(label)).map(({ logOdds }) => logOdds),
]

function featureLeaks(labels: readonly JudgedLabel[]): FeatureLeak[] {
  const { weights } = fitLogistic(labels.map(rowOf), labels.map(isGood))
  return surfaceFeatures
    .map((feature, i) => {
      const good = labels.filter(isGood).map(({ features }) => features[feature])
      const poor = labels.filter((label) => !isGood(label)).map(({ features }) => features[feature])
      const area = areaUnderCurve(good, poor)
      return { feature, good: mean(good), poor: mean(poor), area: Math.max(area, 1 - area), weight: weights[i] ?? 0 }
    })
    .toSorted((a, b) => b.area - a.area)
}

function labelLeak({ label, logOdds, contributions }: Judged): LabelLeak {
  const side = isGood(label) ? 1 : -1
  const by = surfaceFeatures
    .map((feature, i) => ({ feature, part: side * (contributions[i] ?? 0) }))
    .filter(({ part }) => part > 0)
    .toSorted((a, b) => b.part - a.part)
    .slice(0, side * logOdds > 0 ? TOLD_BY : 0)
    .map(({ feature }) => feature)
  return { ...label, probability: probability(logOdds), by }
}

/** How surely the model is right about a label, 0 to 1. */
const sureness = (leak: LabelLeak): number => (isGood(leak) ? leak.probability : 1 - leak.probability)

/** What style tells of the labels of scenarios in one language; null where these are too few to be judged by each other. */
export function styleOf(labels: readonly JudgedLabel[], lang: string, scope: StyleScope): StyleFindings | null {
  const groups = byScenario(labels)
  const scenarios = judgeEach(groups)
  const judged = scenarios.flat()
  const [good, poor] = parted(judged)
  if (groups.length < 2 || good.length === 0 || poor.length === 0) return null
  const pooled = areaUnderCurve(good, poor)
  const within = areaWithin(scenarios)
  return {
    lang,
    scope,
    good: good.length,
    poor: poor.length,
    area: Math.max(pooled, within),
    pooled,
    within,
    features: featureLeaks(groups.flat()),
    labels: judged.map(labelLeak).toSorted((a, b) => sureness(b) - sureness(a)),
  }
}
