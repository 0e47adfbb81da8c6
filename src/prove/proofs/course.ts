/** P2, P3 and P4: how long runs are, and how the scenario goes when nothing is done. */
import { beatOf, untouched } from '#engine'
import type { CompiledScenario } from '#engine'
import { milestones } from '#score'
import type { Entrance } from '../entrances.ts'
import { longestRun } from '../extent.ts'
import type { Played } from '../played.ts'
import { fails, holds } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { count, listed, quote, seconds } from '../words.ts'
import { witness } from '../witness.ts'

/** P2: the longest a run may be, ms. */
const LONGEST = 20 * 60_000

/** P2: every run ends, none longer than 20 scenario minutes. That none goes round in a circle is checked before (F5). */
export function allEnd(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  const { ms, steps } = longestRun(entrances)
  if (ms <= LONGEST) return holds('P2', `Every run ends; the longest takes ${seconds(ms)}.`)
  return fails(
    'P2',
    `A run can take ${seconds(ms)}; at most 1200 s (20 minutes) are allowed.`,
    witness(compiled, steps),
  )
}

/** P3: doing nothing ends `unchecked` and scores 0; in a control it ends `upheld`. */
export function silenceFails(compiled: CompiledScenario, nothing: Played): Proof {
  const { outcome = 'unchecked' } = beatOf(compiled, nothing.ending).beat.ending ?? {}
  if (compiled.scenario.kind === 'control') {
    return outcome === 'upheld'
      ? holds('P3', 'Doing nothing ends "upheld", as it must where nothing is wrong.')
      : fails('P3', `Doing nothing ends "${outcome}"; in a control it must end "upheld".`, nothing.log)
  }
  if (outcome !== 'unchecked')
    return fails('P3', `Doing nothing ends "${outcome}"; it must end "unchecked".`, nothing.log)
  return nothing.overall === 0
    ? holds('P3', 'Doing nothing ends "unchecked" and scores 0.')
    : fails('P3', 'Doing nothing scores more than 0.', nothing.log)
}

/** S1: ms that must lie between `actBy` and `violation`, and between the first cue and `violation` (P4). */
const TO_SPEAK = 4000
const TO_SEE = 6000

function faults(compiled: CompiledScenario): string[] {
  const at = milestones(compiled)
  const control = compiled.scenario.kind === 'control'
  const names = ['cue', 'actBy', 'violation', 'irreversible'] as const
  const missing = names.filter((name) => at[name] === null)
  if (missing.length > 0 && !control) return [`the do-nothing run has no ${listed(missing.map(quote))}`]
  const found: string[] = []
  const there = names.flatMap((name) => (at[name] === null ? [] : [{ name, ms: at[name] }]))
  for (const [i, { name, ms }] of there.entries()) {
    const next = there[i + 1]
    if (next !== undefined && next.ms <= ms)
      found.push(`"${name}" (${seconds(ms)}) is not before "${next.name}" (${seconds(next.ms)})`)
  }
  const { cue, actBy, violation } = at
  if (found.length > 0 || violation === null) return found
  if (actBy !== null && violation - actBy < TO_SPEAK)
    found.push(`only ${seconds(violation - actBy)} lie between "actBy" and the violation, 4 s are needed`)
  if (cue !== null && violation - cue < TO_SEE)
    found.push(`only ${seconds(violation - cue)} lie between the first cue and the violation, 6 s are needed`)
  const cues = new Set(
    untouched(compiled).events.flatMap((h) => {
      const moment = h.what === 'moment' ? beatOf(compiled, h.beat).script[h.index]?.moment : undefined
      return h.at < violation && moment?.cue !== undefined ? [moment.cue.id] : []
    }),
  )
  if (cues.size < 2) found.push(`only ${count(cues.size, 'cue')} comes before the violation, 2 are needed`)
  return found
}

/** P4: the marks are in order with their gaps, with cues enough before the violation. */
export function marksInOrder(compiled: CompiledScenario, nothing: Played): Proof {
  const found = faults(compiled)
  if (found.length > 0) return fails('P4', `When nothing is done, ${listed(found)}.`, nothing.log)
  const there = Object.entries(milestones(compiled)).flatMap(([name, ms]: [string, number | null]) =>
    ms === null ? [] : [`${name} ${seconds(ms)}`],
  )
  return holds('P4', `The marks are in order and leave time to act (${there.join(', ') || 'none'}).`)
}
