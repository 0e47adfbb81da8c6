import { idPattern } from '../schema.ts'
import { nearest } from '../suggest.ts'
import { isWarning, warnings } from '../vocabulary.ts'
import type { Context } from './context.ts'
import { items } from './walk.ts'

/** F3: a warning written like a word of the list is meant to be one. An author's own words have a capital or a space. */
export function checkWarnings(check: Context): void {
  for (const { path, item } of items(check.scenario.warnings, ['warnings'])) {
    if (isWarning(item) || !idPattern.test(item)) continue
    check.error(path, () => ({
      code: 'unknown-word',
      written: item,
      words: warnings,
      suggestion: nearest(item, warnings),
    }))
  }
}
