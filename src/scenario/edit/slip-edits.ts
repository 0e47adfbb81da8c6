import { scenarioSchema } from '../schema.ts'
import { keysOf } from '../shape/known-keys.ts'
import type { TextEdit } from '../source/repair.ts'
import { scan } from '../source/scan.ts'
import { slipsOf } from '../source/slips.ts'

const MARK = '\uFEFF'

/**
 * What mends the slip of the JSON that the check tells at an offset of a text, as its sentence says; none where it takes a person.
 * Offsets count the byte order mark, where there is one. `of`: which keys may stand where is known of a scenario.
 */
export function slipEdits(source: string, offset: number, of: 'scenario' | 'translation'): readonly TextEdit[] {
  const marked = source.startsWith(MARK) ? MARK.length : 0
  const text = source.slice(marked)
  if (scan(text).tooDeep !== null) return []
  const { slips } = slipsOf(text, of === 'scenario' ? keysOf(scenarioSchema) : () => true)
  const edits = slips.find((slip) => slip.offset === offset - marked)?.edits ?? []
  return edits.map((one) => ({ ...one, from: one.from + marked, to: one.to + marked }))
}
