import type * as v from 'valibot'
import { idPattern } from '../schema-parts.ts'
import type { Fits } from '../source/grammar.ts'
import type { Path } from '../source/document.ts'
import { ownEntry, schemaAt, type SchemaView, unwrap, viewOf } from './schema-view.ts'

/** Whether a schema knows a key where it stands, with a value of that kind. Remembers what it has found of each path. */
export function keysOf(schema: v.GenericSchema): Fits {
  const view = viewOf(schema)
  const seen = new Map<string, { readonly at: SchemaView | null; readonly around: ReadonlySet<string> }>()
  const look = (path: Path) => {
    const name = path.join('/')
    const known = seen.get(name)
    if (known !== undefined) return known
    const found = schemaAt(view, path)
    const at = found === null ? null : unwrap(found)
    const around = new Set(path.flatMap((_, i) => keysAt(schemaAt(view, path.slice(0, i)))))
    seen.set(name, { at, around })
    return { at, around }
  }
  return (path, key, value) => {
    const { at, around } = look(path)
    if (at?.type === 'strict_object') {
      const entry = ownEntry(at.entries ?? {}, key)
      return entry !== undefined && takes(entry, value)
    }
    if (at?.type !== 'record') return true
    // A name of the author's own; one that is a key of what is around is more likely to be that key.
    return idPattern.test(key) && !around.has(key) && (at.value === undefined || takes(at.value, value))
  }
}

const keysAt = (schema: SchemaView | null): string[] =>
  schema === null ? [] : Object.keys(unwrap(schema).entries ?? {})

function takes(schema: SchemaView, value: '{' | '[' | 'plain'): boolean {
  const inner = unwrap(schema)
  if (inner.type === 'union')
    return (inner.options ?? []).some((option) => typeof option === 'string' || takes(option, value))
  if (inner.type === 'strict_object' || inner.type === 'record') return value === '{'
  return inner.type === 'array' ? value === '[' : value === 'plain'
}
