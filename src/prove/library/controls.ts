/**
 * P13: controls do not show themselves. No rule of one or two features of a beat tells what kind of scenario it is of.
 *
 * Each scenario is judged by rules that were made from all others, cuts and sides alike: it stands for a trainee who has found
 * out in some scenes what controls look like, and plays the next by that. With one feature, each must fail by itself. There are
 * so many pairs that the best of them would tell something of any small library by chance; of two features therefore the
 * pair that tells the others best is taken, scenario by scenario, as such a trainee would.
 */
import type { Kind } from '#scenario'
import { beatFeatures } from './judged-beats.ts'
import type { BeatFeature, JudgedBeat } from './judged-beats.ts'
import { balanced, bestAmong, bestRule, rightness, twoFeatures } from './rules.ts'
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
  /** Balanced accuracy in scenarios that the rule was not made from, 0 to 1. */
  readonly accuracy: number
  /** The rule of the whole library; null where the features never change. */
  readonly cuts: readonly Cut[] | null
  readonly says: readonly RuleSays[]
}

/** A beat that is told by its features. */
export interface BeatLeak extends JudgedBeat {
  /** Whether the rule made from the other scenarios is right about it: 1, 0, 0.5 where it says nothing. */
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
  /** Accuracy of the pair that tells the others best, chosen anew for each scenario. */
  readonly pair: number
  /** The pairs, by what their own rules tell, most first. */
  readonly pairs: readonly RuleLeak[]
  /** Every beat by the strongest of these rules: the feature that tells most alone, or the chosen pairs. */
  readonly beats: readonly BeatLeak[]
}

type Choice = (others: readonly JudgedBeat[]) => Rule | null

/** How right a rule chosen from the other scenarios is about each beat, in the order of the beats. */
function judgeEach(groups: readonly (readonly JudgedBeat[])[], choose: Choice): number[] {
  return groups.flatMap((own) => {
    const rule = choose(groups.filter((group) => group !== own).flat())
    return own.map((beat) => (rule === null ? 0.5 : rightness(rule, beat)))
  })
}

function saysOf({ cuts, says }: Rule): RuleSays[] {
  return Array.from({ length: 2 ** cuts.length }, (_, side) => {
    const said = says.get(side) ?? 0
    const reaches = cuts.map((_cut, i) => (side & (2 ** (cuts.length - 1 - i))) !== 0)
    return { reaches, kind: said === 0 ? null : said > 0 ? 'control' : 'intervene' }
  })
}

/** How much these features tell, and how right they are about each beat. */
interface Told {
  readonly leak: RuleLeak
  readonly right: readonly number[]
}

function leakOf(features: FeatureSet, groups: readonly (readonly JudgedBeat[])[]): Told {
  const all = groups.flat()
  const right = judgeEach(groups, (others) => bestRule(features, others))
  const whole = bestRule(features, all)
  const says = whole === null ? [] : saysOf(whole)
  return { leak: { features, accuracy: balanced(all, right), cuts: whole?.cuts ?? null, says }, right }
}

const mostTelling = (a: Told, b: Told): number => b.leak.accuracy - a.leak.accuracy

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length

/** What the features of beats tell of their kind; null where a kind has fewer than two scenarios, so that none can be judged by others. */
export function controlsOf(beats: readonly JudgedBeat[]): ControlFindings | null {
  const ids = [...new Set(beats.map(({ scenario }) => scenario))].toSorted()
  const groups = ids.map((id) => beats.filter(({ scenario }) => scenario === id))
  const kinds = groups.map((own) => own[0]?.kind)
  if ((['intervene', 'control'] as const).some((kind) => kinds.filter((k) => k === kind).length < 2)) return null
  const all = groups.flat()
  const ofKind = (kind: Kind): JudgedBeat[] => all.filter((beat) => beat.kind === kind)

  const ones = beatFeatures.map((feature) => ({ feature, ...leakOf([feature], groups) })).toSorted(mostTelling)
  const pairs = twoFeatures.map((features) => leakOf(features, groups)).toSorted(mostTelling)
  const chosen = judgeEach(groups, (others) => bestAmong(twoFeatures, others))
  const pair = balanced(all, chosen)
  const [first] = ones
  const best = bestAmong(twoFeatures, all)?.cuts.map(({ feature }) => feature)
  const oneTells = first === undefined || first.leak.accuracy >= pair
  return {
    intervene: ofKind('intervene').length,
    control: ofKind('control').length,
    accuracy: Math.max(pair, first?.leak.accuracy ?? 0),
    telling: (oneTells ? first?.leak.features : best) ?? [],
    alone: ones.map(({ feature, leak }) => {
      const meanOf = (kind: Kind): number => mean(ofKind(kind).map(({ features }) => features[feature]))
      return { ...leak, feature, intervene: meanOf('intervene'), control: meanOf('control') }
    }),
    pair,
    pairs: pairs.map(({ leak }) => leak),
    beats: all.map((beat, i) => ({ ...beat, right: (oneTells ? first?.right[i] : chosen[i]) ?? 0.5 })),
  }
}
