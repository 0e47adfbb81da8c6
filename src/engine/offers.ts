import { holds, isSpoken } from '#scenario'
import type { Action } from '#scenario'
import { beatOf } from './compiled.ts'
import type { CompiledScenario } from './compiled.ts'
import type { Run } from './run.ts'
import type { Situation } from './situation.ts'
import type { Option } from './view-types.ts'

/** The actions on offer in a situation: those of its beat whose `when` and `after` hold (R3), in file order. */
export function offersIn(compiled: CompiledScenario, situation: Situation): readonly Action[] {
  const { beat } = beatOf(compiled, situation.beat)
  if (beat.ending !== undefined) return []
  return (beat.actions ?? []).filter(
    (a) => holds(a.when, situation.facts) && (a.after === undefined || situation.cues.has(a.after)),
  )
}

/** What is on offer right now, in file order. */
export const offers = (run: Run): readonly Action[] => offersIn(run.compiled, run.situation)

/** An action as a screen may show it: without its quality. */
export const optionOf = (a: Action): Option => ({
  id: a.id,
  label: a.label,
  kind: a.kind,
  rung: a.rung ?? null,
  to: a.to ?? null,
  spoken: isSpoken(a.label),
})
