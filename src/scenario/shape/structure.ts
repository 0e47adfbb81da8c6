import type { Path } from '../source/document.ts'
import { optionFor, ownEntry, type SchemaView } from './schema-view.ts'

export interface Structure {
  /** Keys the format does not know, with the keys it knows there. */
  readonly unknownKeys: readonly { readonly path: Path; readonly known: readonly string[] }[]
  /** Lists that stand where { … } should. Valibot takes a list for an object. */
  readonly notObjects: readonly Path[]
}

/** Compares which keys are written with those the schema knows. Valibot stops at the first unknown key of an object. */
export function structureOf(root: unknown, schema: SchemaView): Structure {
  const unknownKeys: { path: Path; known: readonly string[] }[] = []
  const notObjects: Path[] = []

  const visit = (value: unknown, expected: SchemaView, path: Path): void => {
    if (Array.isArray(value)) {
      const { type, item } = optionFor(expected, 'array')
      if (isObjectType(type)) notObjects.push(path)
      else if (item !== undefined) {
        for (const [i, inner] of value.entries()) visit(inner, item, [...path, i])
      }
    } else if (typeof value === 'object' && value !== null) {
      const { type, entries, value: any } = optionFor(expected, 'object', Object.keys(value))
      if (!isObjectType(type)) return
      for (const [key, inner] of Object.entries(value)) {
        const known = entries === undefined ? any : ownEntry(entries, key)
        if (known !== undefined) visit(inner, known, [...path, key])
        else unknownKeys.push({ path: [...path, key], known: Object.keys(entries ?? {}) })
      }
    }
  }

  visit(root, schema, [])
  return { unknownKeys, notObjects }
}

const isObjectType = (type: string): boolean => type === 'strict_object' || type === 'record'
