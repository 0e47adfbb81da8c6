import { isSpoken } from '#scenario'
import type { Action } from '#scenario'
import type { Run } from './run.ts'
import type { Option } from './view-types.ts'

/** What is on offer right now, in file order (R3). */
export const offers = (run: Run): readonly Action[] => run.compiled.situations.offers(run.situation)

/** An action as a screen may show it: without its quality. */
export const optionOf = (a: Action): Option => ({
  id: a.id,
  label: a.label,
  kind: a.kind,
  rung: a.rung ?? null,
  to: a.to ?? null,
  spoken: isSpoken(a.label),
})
