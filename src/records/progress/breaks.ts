import type { HelpStep } from '#score'
import type { ReadRun } from './read-runs.ts'

/** Where helping broke (S6), over the runs with something to stop. */
export interface Breaks {
  readonly runs: number
  /** Runs in which no step broke. */
  readonly held: number
  /** In the order of helping. */
  readonly steps: readonly { readonly step: HelpStep; readonly runs: number }[]
}

const order: readonly HelpStep[] = ['notice', 'decide', 'act', 'skill']

export function breaksOf(runs: readonly ReadRun[]): Breaks {
  const cards = runs.map((run) => run.reading.card).filter((card) => card.kind === 'intervene')
  const steps = order.map((step) => ({ step, runs: cards.filter((card) => card.brokeAt === step).length }))
  return { runs: cards.length, held: cards.filter((card) => card.brokeAt === null).length, steps }
}
