import { compile, untouched } from '#engine'
import { type Findings, prove } from '#prove'
import { milestones, type Milestones } from '#score'
import type { Locale, Scenario } from '#scenario'

/** What is proved, and in which languages. */
export interface ToTell {
  readonly scenario: Scenario
  /** The translations it claims. */
  readonly locales: readonly Locale[]
}

/** What the proofs have found out about a scenario, as plain data that can come from a worker. */
export interface Told {
  readonly findings: Findings
  /** How long the run is in which nothing is done, scenario ms, to where its ending begins. */
  readonly untouched: number
  /** Its marks, scenario ms. */
  readonly milestones: Milestones
}

/** Proves a scenario. Takes seconds for a large one. `onProgress`: how much is done, 0 to 1. */
export function tell({ scenario, locales }: ToTell, onProgress: (done: number) => void): Told {
  const compiled = compile(scenario)
  const findings = prove(compiled, { locales, onProgress })
  return { findings, untouched: untouched(compiled).clock, milestones: milestones(compiled) }
}
