/**
 * P13: controls do not show themselves. No rule of one or two features of a beat tells what kind of scenario it is of.
 *
 * Scenarios are judged by rules that were made from others, cuts and sides alike: that stands for a trainee who has found out in
 * some scenes what controls look like, and plays the next by it. Two scenarios are left out at a time, one of each kind, in
 * every way there is: were it one, the rule would change with the kind that is left out, and a rule that says the same of
 * everything could be right about both.
 *
 * With one feature, each is judged by itself. There are so many pairs of features that the best of them would tell something of
 * any small library by chance; of two features therefore the pair that tells the others best is taken each time, as such a
 * trainee would.
 */
import type { Kind } from '#scenario'
import { beatFeatures } from './judged-beats.ts'
import type { BeatFeature, JudgedBeat } from './judged-beats.ts'
import { bestOf, bestRule, rightness, twoFeatures } from './rules.ts'
import type { Cut, FeatureSet, Rule } from './rules.ts'

/** The largest balanced accuracy that P13 allows. */
export const MOST_ACCURACY = 0.65

/** What a rule says of the beats on one side of its cuts. */
export interface RuleSays {
  /** Whether the feature of each cut reaches it. */
  readonly reaches: readonly boolean[]
  /** Null: nothing, because both kinds have the same share there, or none. */
  readonly kind: Kind | null
}

/** How much a set of features tells. */
export interface RuleLeak {
  readonly features: FeatureSet
  /** Balanced accuracy in scenarios that the rule was not made from, 0 to 1: the mean over all that were left out. */
  readonly accuracy: number
  /** The rule of the whole library; null where the features never change. */
  readonly cuts: readonly Cut[] | null
  readonly says: readonly RuleSays[]
}

/** A beat that is told by its features. */
export interface BeatLeak extends JudgedBeat {
  /** How often rules made from other scenarios are right about it, 0 to 1. One that says nothing counts half. */
  readonly right: number
}

/** What features of beats tell of their kind. */
export interface ControlFindings {
  readonly intervene: number
  readonly control: number
  /** The largest of `alone` and `pair`, and the features it is of: of a pair, those that tell the whole library best. */
  readonly accuracy: number
  readonly telling: FeatureSet
  /** The mean of each feature by kind, and how much it tells alone; those that tell most first. */
  readonly alone: readonly (RuleLeak & {
    readonly feature: BeatFeature
    readonly intervene: number
    readonly control: number
  })[]
  /** Accuracy of the pair that tells the others best, chosen anew for all that are left out. */
  readonly pair: number
  /** The pairs, by what their own rules tell, most first. */
  readonly pairs: readonly RuleLeak[]
  /** Every beat by the strongest of these rules: the feature that tells most alone, or the chosen pairs. */
  readonly beats: readonly BeatLeak[]
}

type Scene = readonly JudgedBeat[]

/** Two scenarios that are left out, and the rules made from the others: of each set of features the best one. */
interface Fold {
  readonly out: readonly [Scene, Scene]
  readonly ones: readonly (Rule | null)[]
  readonly pairs: readonly (Rule | null)[]
  /** The best of the pairs. */
  readonly pair: Rule | null
}

const isKind =
  (kind: Kind) =>
  (scene: Scene): boolean =>
    scene[0]?.kind === kind

const foldsOf = (scenes: readonly Scene[], sets: readonly FeatureSet[]): Fold[] =>
  scenes.filter(isKind('intervene')).flatMap((a) =>
    scenes.filter(isKind('control')).map((b): Fold => {
      const others = scenes.filter((scene) => scene !== a && scene !== b).flat()
      const pairs = sets.map((features) => bestRule(features, others))
      const ones = beatFeatures.map((feature) => bestRule([feature], others))
      return { out: [a, b], ones, pairs, pair: bestOf(pairs.filter((rule) => rule !== null)) }
    }),
  )

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length

/** How right the rule of each fold is: of everything that was left out, and of each beat. */
interface Judged {
  readonly accuracy: number
  readonly of: ReadonlyMap<JudgedBeat, number>
}

function judge(folds: readonly Fold[], ruleOf: (fold: Fold) => Rule | null | undefined): Judged {
  const each = new Map<JudgedBeat, number[]>()
  const shares = folds.flatMap((fold) => {
    const rule = ruleOf(fold) ?? null
    return fold.out.map((scene) => {
      const right = scene.map((beat) => (rule === null ? 0.5 : rightness(rule, beat)))
      for (const [i, beat] of scene.entries()) each.set(beat, [...(each.get(beat) ?? []), right[i] ?? 0.5])
      return mean(right)
    })
  })
  return { accuracy: mean(shares), of: new Map([...each].map(([beat, right]) => [beat, mean(right)])) }
}

function saysOf({ cuts, says }: Rule): RuleSays[] {
  return Array.from({ length: 2 ** cuts.length }, (_, side) => {
    const said = says.get(side) ?? 0
    const reaches = cuts.map((_cut, i) => (side & (2 ** (cuts.length - 1 - i))) !== 0)
    return { reaches, kind: said === 0 ? null : said > 0 ? 'control' : 'intervene' }
  })
}

function leakOf(features: FeatureSet, accuracy: number, all: readonly JudgedBeat[]): RuleLeak {
  const rule = bestRule(features, all)
  return { features, accuracy, cuts: rule?.cuts ?? null, says: rule === null ? [] : saysOf(rule) }
}

const mostTelling = (a: { readonly accuracy: number }, b: { readonly accuracy: number }): number =>
  b.accuracy - a.accuracy

/** What the features of beats tell of their kind; null where a kind has fewer than two scenarios, so that none can be judged by others. */
export function controlsOf(beats: readonly JudgedBeat[]): ControlFindings | null {
  const ids = [...new Set(beats.map(({ scenario }) => scenario))].toSorted()
  const scenes = ids.map((id) => beats.filter(({ scenario }) => scenario === id))
  if ((['intervene', 'control'] as const).some((kind) => scenes.filter(isKind(kind)).length < 2)) return null
  const all = scenes.flat()
  const ofKind = (kind: Kind): JudgedBeat[] => all.filter((beat) => beat.kind === kind)
  const sets = twoFeatures()
  const folds = foldsOf(scenes, sets)

  const alone = beatFeatures.map((feature, i) => ({ feature, judged: judge(folds, ({ ones }) => ones[i]) }))
  const [first] = alone.toSorted((a, b) => mostTelling(a.judged, b.judged))
  const pair = judge(folds, (fold) => fold.pair)
  const best = bestOf(sets.flatMap((features) => bestRule(features, all) ?? []))
  const most = first !== undefined && first.judged.accuracy >= pair.accuracy ? first : null
  return {
    intervene: ofKind('intervene').length,
    control: ofKind('control').length,
    accuracy: most?.judged.accuracy ?? pair.accuracy,
    telling: most === null ? (best?.cuts.map(({ feature }) => feature) ?? []) : [most.feature],
    alone: alone
      .map(({ feature, judged }) => {
        const meanOf = (kind: Kind): number => mean(ofKind(kind).map(({ features }) => features[feature]))
        const means = { intervene: meanOf('intervene'), control: meanOf('control') }
        return { ...leakOf([feature], judged.accuracy, all), feature, ...means }
      })
      .toSorted(mostTelling),
    pair: pair.accuracy,
    pairs: sets
      .map((features, i) => leakOf(features, judge(folds, ({ pairs }) => pairs[i]).accuracy, all))
      .toSorted(mostTelling),
    beats: all.map((beat) => ({ ...beat, right: (most?.judged ?? pair).of.get(beat) ?? 0.5 })),
  }
}
