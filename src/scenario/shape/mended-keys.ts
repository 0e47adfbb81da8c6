import { plainCopy } from '../plain-copy.ts'
import { type JsonDocument, type Path, valueAt } from '../source/document.ts'
import type { MixedUpKey } from '../problem/value-problems.ts'
import { mixedUpKey } from './mix-ups.ts'
import { meantKey } from './unknown-key.ts'

/** What stands for a key that belongs into another thing, where that is plain. */
const instead: Readonly<Partial<Record<MixedUpKey, string>>> = {
  'action.say': 'label',
  'action.does': 'label',
  'action.go': 'then',
  'moment.label': 'say',
  'branch.then': 'go',
}

/** More misspelt keys than these are not looked into: that takes time, and the file is another one. */
const MOST_MENDED = 100

/**
 * A value with misspelt keys under the names that were meant, where the object has not both. Its document finds them there too. The
 * misspelt ones stay, for they have been reported.
 */
export function mended(
  written: unknown,
  unknownKeys: readonly { readonly path: Path; readonly known: readonly string[] }[],
  document: JsonDocument,
): unknown {
  if (unknownKeys.length === 0) return written
  const value = plainCopy(written)
  for (const { path, known } of unknownKeys.slice(0, MOST_MENDED)) {
    const key = String(path.at(-1))
    const mixedUp = mixedUpKey(path)
    const meant = mixedUp === null ? meantKey(key, known) : (instead[mixedUp.key] ?? null)
    const holder = valueAt(value, path.slice(0, -1)) as Record<string, unknown>
    if (meant === null || Object.hasOwn(holder, meant)) continue
    holder[meant] = holder[key]
    document.alias(path, meant)
  }
  return value
}
