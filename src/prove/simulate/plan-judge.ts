import type { Kind, TrainingPlan } from '#scenario'

export interface JudgedCard {
  readonly kind: Kind
  readonly overall: number
  readonly mastered: boolean
  readonly screenOuts: readonly string[]
}

/** Today's rule. */
export function planResult(
  { pass, scenarios }: TrainingPlan,
  cards: readonly JudgedCard[],
  scenes: Readonly<Record<Kind, number>>,
): { readonly result: 'passed' | 'not-passed' | 'undecided'; readonly lacking: readonly string[] } {
  const had = scenes.intervene + scenes.control
  const needed = Math.floor((pass.mastered * Math.min(had, scenarios.length)) / scenarios.length)
  const sum = cards.reduce((total, { overall }) => total + overall, 0)
  const lacking: string[] = []
  if (sum < pass.overall * cards.length || cards.length === 0) lacking.push('overall')
  if (cards.filter(({ mastered }) => mastered).length < needed) lacking.push('mastered')
  if (cards.reduce((total, { screenOuts }) => total + screenOuts.length, 0) > pass.screenOuts) lacking.push('screenOuts')
  const enough = cards.length >= scenarios.length * 0.5
  return { result: !enough ? 'undecided' : lacking.length > 0 ? 'not-passed' : 'passed', lacking }
}
