import type { Kind, TrainingPlan } from '#scenario'
import type { Scorecard } from './scorecard.ts'

/** What it takes to pass a plan. `screenOuts` is the most, the others the least; `overall` is 0 to 100, the rest are counts. */
export interface PassRule {
  /** The mean of overall over the intervene scenes. */
  readonly overall: number
  /** Intervene scenes mastered. */
  readonly mastered: number
  /** Controls mastered. */
  readonly controls: number
  readonly screenOuts: number
}

/** How many scenes of each kind. */
export type KindCounts = Readonly<Record<Kind, number>>

/** What a plan's result needs of a scorecard. */
export type JudgedCard = Pick<Scorecard, 'kind' | 'overall' | 'mastered' | 'screenOuts'>

/** What a plan's scenes came to (PL11, PL12). */
export interface PlanResult {
  /** How many cards of each kind were counted. */
  readonly judged: KindCounts
  /** Mean of overall over the intervene scenes, 0 to 100, not rounded; null without any. */
  readonly mean: number | null
  /** Intervene scenes mastered. */
  readonly mastered: number
  /** Controls mastered. */
  readonly controls: number
  /** Screen-outs in scenes of either kind. */
  readonly screenOuts: number
  /** The plan's rule for as many scenes as there were (PL12). */
  readonly needed: PassRule
  /** Which parts of the rule do not hold. */
  readonly lacking: readonly (keyof PassRule)[]
  /** How many scenes of each kind a result rests on at least (PL12). */
  readonly least: KindCounts
  /** The kinds of which too few scenes were judged for a result. */
  readonly tooFew: readonly Kind[]
  /** `undecided`: of some kind fewer than half of the plan's scenes were judged, so nothing is said (PL12). */
  readonly result: 'passed' | 'not-passed' | 'undecided'
}

type PlanRules = Pick<TrainingPlan, 'scenarios' | 'controls' | 'pass'>

/** PL12: a result rests on at least this share of the plan's scenes of each kind. */
const LEAST_SHARE = 0.5

const kinds: readonly Kind[] = ['intervene', 'control']

/** How many scenes of each kind a plan has. Its number of controls is the true one (PL3). */
export const kindCountsOf = ({ scenarios, controls }: PlanRules): KindCounts => ({
  intervene: scenarios.length - controls,
  control: controls,
})

/** A plan's rule, with the controls it asks for where it does not say: half of its own, rounded up. */
export const passRuleOf = ({ pass, controls }: PlanRules): PassRule => ({
  ...pass,
  controls: pass.controls ?? Math.ceil(controls / 2),
})

/** PL12: fewer scenes ask for fewer mastered ones, in proportion and rounded down, and never for none where the plan asks for some. */
function fewer(asked: number, planned: number, had: number): number {
  if (asked === 0 || planned === 0) return 0
  return Math.max(1, Math.floor((asked * Math.min(had, planned)) / planned))
}

/**
 * The result of a plan (PL11, PL12). Intervene scenes and controls are judged apart, for who steps in everywhere does
 * well in the first and who never does does well in the second.
 * @param cards one for each scene that counts
 * @param scenes how many scenes of each kind the attempt has: those of the plan, unless some were passed over with
 * nothing in their place. A scene that was given up is still one of them.
 */
export function planResult(
  plan: PlanRules,
  cards: readonly JudgedCard[],
  scenes: KindCounts = kindCountsOf(plan),
): PlanResult {
  const planned = kindCountsOf(plan)
  const rule = passRuleOf(plan)
  const of = (kind: Kind): readonly JudgedCard[] => cards.filter((card) => card.kind === kind)
  const masteredOf = (kind: Kind): number => of(kind).filter((card) => card.mastered).length
  const judged = { intervene: of('intervene').length, control: of('control').length }
  const sum = of('intervene').reduce((total, { overall }) => total + overall, 0)
  const mastered = masteredOf('intervene')
  const controls = masteredOf('control')
  const screenOuts = cards.reduce((total, card) => total + card.screenOuts.length, 0)
  const needed: PassRule = {
    ...rule,
    mastered: fewer(rule.mastered, planned.intervene, scenes.intervene),
    controls: fewer(rule.controls, planned.control, scenes.control),
  }
  const lacking: (keyof PassRule)[] = []
  // A sum is compared, not a mean, so that nothing is lost in a division.
  const reachesOverall = judged.intervene > 0 && sum >= needed.overall * judged.intervene
  if (planned.intervene > 0 && !reachesOverall) lacking.push('overall')
  if (mastered < needed.mastered) lacking.push('mastered')
  if (controls < needed.controls) lacking.push('controls')
  if (screenOuts > needed.screenOuts) lacking.push('screenOuts')
  const leastOf = (kind: Kind): number => Math.ceil(planned[kind] * LEAST_SHARE)
  const least = { intervene: leastOf('intervene'), control: leastOf('control') }
  const tooFew = kinds.filter((kind) => judged[kind] < least[kind])
  const result = tooFew.length > 0 || cards.length === 0 ? 'undecided' : lacking.length > 0 ? 'not-passed' : 'passed'
  const mean = judged.intervene === 0 ? null : sum / judged.intervene
  return { judged, mean, mastered, controls, screenOuts, needed, lacking, least, tooFew, result }
}
