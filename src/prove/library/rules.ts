/**
 * The rules of P13: one or two features of a beat, each cut at a number, and the kind that is said of each side or corner.
 *
 * Kinds are unequal in number (there are fewer controls), so what counts is balanced accuracy: the share of beats that a rule is
 * right about, taken for each kind apart and averaged. Saying "intervene" of everything is right half the time, as is guessing.
 */
import { beatFeatures } from './judged-beats.ts'
import type { BeatFeature, JudgedBeat } from './judged-beats.ts'

/** A feature is at least `least`, or not. */
export interface Cut {
  readonly feature: BeatFeature
  readonly least: number
}

/** Where a beat falls: one bit for each cut. */
type Side = number

export interface Rule {
  readonly cuts: readonly Cut[]
  /** What is said of each side: above 0 control, below 0 intervene, 0 nothing. */
  readonly says: ReadonlyMap<Side, number>
  /** Balanced accuracy over the beats it was made from. */
  readonly accuracy: number
}

const sideOf = (cuts: readonly Cut[], { features }: JudgedBeat): Side =>
  cuts.reduce((side, { feature, least }) => side * 2 + (features[feature] >= least ? 1 : 0), 0)

/** How far a rule is right about a beat: 1, 0, or 0.5 where it says nothing. */
export function rightness({ cuts, says }: Pick<Rule, 'cuts' | 'says'>, beat: JudgedBeat): number {
  const said = says.get(sideOf(cuts, beat)) ?? 0
  return said === 0 ? 0.5 : said > 0 === (beat.kind === 'control') ? 1 : 0
}

/** The mean over beats of each kind, averaged over the two kinds. `rightness` are in the order of the beats. */
function balanced(beats: readonly JudgedBeat[], right: readonly number[]): number {
  const shares = (['intervene', 'control'] as const).map((kind) => {
    const own = right.filter((_, i) => beats[i]?.kind === kind)
    return own.length === 0 ? 0.5 : own.reduce((a, b) => a + b, 0) / own.length
  })
  return shares.reduce((a, b) => a + b, 0) / shares.length
}

/** The best that can be said of the sides of these cuts: on each side the kind with the larger share of its beats. */
function ruleOf(cuts: readonly Cut[], beats: readonly JudgedBeat[]): Rule {
  const controls = beats.filter(({ kind }) => kind === 'control').length
  const says = new Map<Side, number>()
  for (const beat of beats) {
    const side = sideOf(cuts, beat)
    const weight = beat.kind === 'control' ? beats.length - controls : -controls
    says.set(side, (says.get(side) ?? 0) + weight)
  }
  const rule = { cuts, says }
  return {
    ...rule,
    accuracy: balanced(
      beats,
      beats.map((beat) => rightness(rule, beat)),
    ),
  }
}

/** Where a feature can be cut: at each of its values but the least. */
function cutsOf(feature: BeatFeature, beats: readonly JudgedBeat[]): Cut[] {
  const values = [...new Set(beats.map(({ features }) => features[feature]))].toSorted((a, b) => a - b)
  return values.slice(1).map((least) => ({ feature, least }))
}

/** Accuracies that differ by no more are the same. */
const SAME = 1e-9

/** Of rules of the same accuracy the first, so that the order of features decides and nothing else. Null of none. */
export const bestOf = (rules: readonly Rule[]): Rule | null =>
  rules.reduce<Rule | null>((best, rule) => (best === null || rule.accuracy > best.accuracy + SAME ? rule : best), null)

/** One feature, or two different ones. */
export type FeatureSet = readonly BeatFeature[]

/** Every two features. A function, so that a program that proves no library need not carry it. */
export const twoFeatures = (): FeatureSet[] =>
  beatFeatures.flatMap((a, i) => beatFeatures.slice(i + 1).map((b) => [a, b]))

/** Every way to cut all of these features. */
const cuttings = (features: FeatureSet, beats: readonly JudgedBeat[]): Cut[][] =>
  features.reduce<Cut[][]>(
    (before, feature) => before.flatMap((cuts) => cutsOf(feature, beats).map((cut) => [...cuts, cut])),
    [[]],
  )

/** The rule of these features that tells the beats best; null where one of them is the same in all beats. */
export const bestRule = (features: FeatureSet, beats: readonly JudgedBeat[]): Rule | null =>
  bestOf(cuttings(features, beats).map((cuts) => ruleOf(cuts, beats)))
