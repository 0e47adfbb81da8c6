/** P2 and P3: how long runs are, and how the scenario ends when nothing is done. */
import { beatOf } from '#engine'
import type { CompiledScenario } from '#engine'
import type { Entrance } from '../entrances.ts'
import { longestRun } from '../extent.ts'
import type { Played } from '../played.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import type { Show } from '../witness.ts'

/** P2: the longest a run may be, ms. */
const LONGEST = 20 * 60_000

/** P2: every run ends, none longer than 20 scenario minutes. That none goes round in a circle is checked before (F5). */
export function allEnd(entrances: readonly Entrance[], show: Show): Proof {
  const { ms, steps } = longestRun(entrances)
  if (ms <= LONGEST) return proved('P2', { code: 'all-end', longest: ms })
  return failed('P2', { code: 'run-too-long', longest: ms, most: LONGEST }, show(steps))
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
