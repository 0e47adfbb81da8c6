/** P2, P3 and P4: how long runs are, and how the scenario goes when nothing is done. */
import { beatOf, untouched } from '#engine'
import type { CompiledScenario } from '#engine'
import { milestones } from '#score'
import type { Entrance } from '../entrances.ts'
import { longestRun } from '../extent.ts'
import type { Played } from '../played.ts'
import { failed, proved } from '../proof.ts'
import type { MilestoneFault, Proof } from '../proof.ts'
import { witness } from '../witness.ts'

/** P2: the longest a run may be, ms. */
const LONGEST = 20 * 60_000

/** P2: every run ends, none longer than 20 scenario minutes. That none goes round in a circle is checked before (F5). */
export function allEnd(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  const { ms, steps } = longestRun(entrances)
  if (ms <= LONGEST) return proved('P2', { code: 'all-end', longest: ms })
  return failed('P2', { code: 'run-too-long', longest: ms, most: LONGEST }, witness(compiled, steps))
}

/** P3: doing nothing ends `unchecked` and scores 0; in a control it ends `upheld`. */
export function silenceFails(compiled: CompiledScenario, nothing: Played): Proof {
  const { outcome = 'unchecked' } = beatOf(compiled, nothing.ending).beat.ending ?? {}
  if (compiled.scenario.kind === 'control') {
    return outcome === 'upheld'
      ? proved('P3', { code: 'silence-upholds' })
      : failed('P3', { code: 'silence-ends-wrong', outcome, wanted: 'upheld' }, nothing.log)
  }
  if (outcome !== 'unchecked')
    return failed('P3', { code: 'silence-ends-wrong', outcome, wanted: 'unchecked' }, nothing.log)
  return nothing.overall === 0
    ? proved('P3', { code: 'silence-fails' })
    : failed('P3', { code: 'silence-scores' }, nothing.log)
}

/** S1: ms that must lie between `actBy` and `violation`, and between the first cue and `violation` (P4). */
const TO_SPEAK = 4000
const TO_SEE = 6000
/** P4: cues that must come before the violation. */
const CUES = 2

function faults(compiled: CompiledScenario): MilestoneFault[] {
  const at = milestones(compiled)
  const control = compiled.scenario.kind === 'control'
  const names = ['cue', 'actBy', 'violation', 'irreversible'] as const
  const missing = names.filter((name) => at[name] === null)
  if (missing.length > 0 && !control) return [{ code: 'missing', names: missing }]
  const found: MilestoneFault[] = []
  const there = names.flatMap((name) => (at[name] === null ? [] : [{ name, ms: at[name] }]))
  for (const [i, { name, ms }] of there.entries()) {
    const next = there[i + 1]
    if (next !== undefined && next.ms <= ms)
      found.push({ code: 'not-before', name, at: ms, next: next.name, nextAt: next.ms })
  }
  const { cue, actBy, violation } = at
  if (found.length > 0 || violation === null) return found
  if (actBy !== null && violation - actBy < TO_SPEAK)
    found.push({ code: 'short-to-speak', ms: violation - actBy, least: TO_SPEAK })
  if (cue !== null && violation - cue < TO_SEE) found.push({ code: 'short-to-see', ms: violation - cue, least: TO_SEE })
  const cues = new Set(
    untouched(compiled).events.flatMap((event) => {
      const moment = event.what === 'moment' ? beatOf(compiled, event.beat).script[event.index]?.moment : undefined
      return event.at < violation && moment?.cue !== undefined ? [moment.cue.id] : []
    }),
  )
  if (cues.size < CUES) found.push({ code: 'few-cues', cues: cues.size, least: CUES })
  return found
}

/** P4: the milestones are in order with their gaps, with cues enough before the violation. */
export function milestonesInOrder(compiled: CompiledScenario, nothing: Played): Proof {
  const found = faults(compiled)
  return found.length > 0
    ? failed('P4', { code: 'milestones-at-fault', faults: found }, nothing.log)
    : proved('P4', { code: 'milestones-in-order', milestones: milestones(compiled) })
}
