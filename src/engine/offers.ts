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

const known = new WeakMap<readonly Action[], readonly Option[]>()

/** Actions as a screen may show them. The same list for the same list: a situation has one. */
export function optionsOf(actions: readonly Action[]): readonly Option[] {
  const before = known.get(actions)
  if (before !== undefined) return before
  const options = actions.map(optionOf)
  known.set(actions, options)
  return options
}
