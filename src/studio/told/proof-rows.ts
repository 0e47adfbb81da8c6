import type { Log } from '#engine'
import { type Fault, type FaultPlace, faultPlaces, type Findings, type Proof, type TellingLine } from '#prove'
import type { Scenario } from '#scenario'
import { type Cursor, cursorAt } from '../cursor.ts'
import { type Advice, adviceOn } from './advice.ts'

/** A place that a failing proof comes from. */
export interface ProofPlace {
  readonly cursor: Cursor
  readonly beat: string
  /** The line that stands there; null where it is the beat as a whole. */
  readonly line: string | null
  /** How often runs played by chance are mastered with this line, and without it (P8); null where that is not the question. */
  readonly chance: TellingLine['chance']
}

/** A proof that fails, as the list shows it. */
export interface FailedRow {
  readonly proof: Extract<Proof, { holds: false }>
  readonly places: readonly ProofPlace[]
  readonly advice: readonly Advice[]
  /** A run that shows it, and from where on it is worth watching, scenario ms; null where none can. */
  readonly run: { readonly log: Log; readonly at: number } | null
}

export interface ProofRows {
  readonly failed: readonly FailedRow[]
  readonly held: readonly Extract<Proof, { holds: true }>[]
}

/** The proofs of a scenario, those that fail with where it comes from and what usually mends it. */
export function proofRows(findings: Findings, scenario: Scenario): ProofRows {
  const failed: FailedRow[] = []
  const held: Extract<Proof, { holds: true }>[] = []
  for (const proof of findings.proofs) {
    if (proof.holds) held.push(proof)
    else {
      const { finding, counterexample } = proof
      failed.push({
        proof,
        places: placesOf(finding, findings, scenario),
        advice: adviceOn(finding, scenario),
        run: counterexample === null ? null : { log: counterexample, at: showFrom(finding) },
      })
    }
  }
  return { failed, held }
}

/** Somebody who watches a moment has to see what comes before it, ms. */
const LEAD_IN = 4000

/** From where on the run that shows a fault is worth watching, scenario ms. */
function showFrom(fault: Fault): number {
  if (fault.code === 'better-leads-lower') return Math.max(0, fault.t - LEAD_IN)
  if (fault.code === 'waiting-gains') return Math.max(0, fault.later.t - LEAD_IN)
  return 0
}

function placesOf(fault: Fault, findings: Findings, scenario: Scenario): ProofPlace[] {
  const lines = fault.code === 'mastered-without-looking' ? linesOf(fault) : []
  const chanceOf = ({ beat, path }: FaultPlace): ProofPlace['chance'] => {
    const action = scenario.beats[beat]?.actions?.[Number(path[3])]?.id
    return path[2] === 'actions'
      ? (lines.find((line) => line.beat === beat && line.action === action)?.chance ?? null)
      : null
  }
  const places = [...faultPlaces(fault, scenario), ...wholeScenario(fault, findings, scenario)]
  return places.map((place) => ({
    cursor: cursorAt(place.path),
    beat: place.beat,
    line: place.line,
    chance: chanceOf(place),
  }))
}

const linesOf = ({ wins, lucky }: Extract<Fault, { code: 'mastered-without-looking' }>): readonly TellingLine[] => [
  ...wins.flatMap(({ lines }) => lines),
  ...(lucky?.lines ?? []),
]

/** Where to begin with a fault that is of the run untouched: its ending, or the beat that is marked. */
function wholeScenario(fault: Fault, { doNothing }: Findings, { beats }: Scenario): FaultPlace[] {
  const beat = (id: string): FaultPlace => ({ beat: id, path: ['beats', id], line: null })
  if (fault.code === 'silence-ends-wrong' || fault.code === 'silence-scores')
    return doNothing === null ? [] : [beat(doNothing.ending)]
  if (fault.code === 'milestones-at-fault' && fault.faults.some((each) => !('beat' in each)))
    return Object.entries(beats).flatMap(([id, { actBy }]) => (actBy === true ? [beat(id)] : []))
  return []
}
