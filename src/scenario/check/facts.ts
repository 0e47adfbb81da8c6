import type { Draft } from '../draft.ts'
import { type FactChange, idPattern, type When } from '../schema.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import { type Context, MOST_NAMED } from './context.ts'
import { actionsOf, items, momentsOf, thensOf } from './walk.ts'

/** F2, F11: facts asked or set are declared, and are of the kind they are asked or set as. */
export function checkFacts(check: Context): void {
  for (const { path, item } of momentsOf(check.scenario)) {
    checkWhen(check, item.when, [...path, 'when'])
    checkSet(check, item.set, [...path, 'set'])
  }
  for (const { path, item } of actionsOf(check.scenario)) {
    checkWhen(check, item.when, [...path, 'when'])
    checkSet(check, item.set, [...path, 'set'])
  }
  for (const { path, item } of thensOf(check.scenario)) {
    if (typeof item === 'string') continue
    for (const branch of items(item, path)) checkWhen(check, branch.item.when, [...branch.path, 'when'])
  }
}

function checkWhen(check: Context, when: Draft<When> | undefined, path: Path): void {
  for (const [name, wanted] of Object.entries(when ?? {})) {
    const at = [...path, name]
    const is = declared(check, name, at)
    if (typeof wanted === 'object') checkRange(check, wanted, at)
    if (is === undefined || wanted === undefined) continue
    if ((typeof is === 'boolean') !== (typeof wanted === 'boolean')) {
      check.error(at, { code: 'fact-kind', fact: name, is: kindOf(is), use: 'when' })
    }
  }
}

function checkRange(
  check: Context,
  range: { readonly min?: number | undefined; readonly max?: number | undefined },
  path: Path,
): void {
  const { min, max } = range
  if (min !== undefined && max !== undefined && min > max) {
    check.error(path, { code: 'bad-range', what: 'never', min, max })
  } else if (!check.written([...path, 'min']) && !check.written([...path, 'max'])) {
    check.error(path, { code: 'bad-range', what: 'nothing' })
  }
}

function checkSet(check: Context, set: Draft<FactChange> | undefined, path: Path): void {
  for (const [name, by] of Object.entries(set ?? {})) {
    const at = [...path, name]
    const is = declared(check, name, at)
    if (is === undefined || by === undefined || typeof is === typeof by) continue
    check.error(at, { code: 'fact-kind', fact: name, is: kindOf(is), use: 'set' })
  }
}

const kindOf = (value: boolean | number): 'boolean' | 'number' => (typeof value === 'boolean' ? 'boolean' : 'number')

/** A fact's value at the start; undefined when it is not declared (which is reported) or its value is no good. */
function declared(check: Context, name: string, path: Path): boolean | number | undefined {
  const facts = check.scenario.facts ?? {}
  if (check.written(['facts', name])) return facts[name]
  if (check.written(['facts']) && check.scenario.facts === undefined) return undefined
  if (!idPattern.test(name)) return undefined
  check.errorAtKey(path, () => {
    const names = Object.keys(facts)
    const known = names.slice(0, MOST_NAMED)
    return { code: 'unknown-fact', written: name, known, suggestion: nearest(name, names) }
  })
  return undefined
}
