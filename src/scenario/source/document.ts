import type { Node } from 'jsonc-parser'

/** Where something stands in a file: keys of objects (strings) and places in lists (numbers from 0). */
export type Path = readonly (string | number)[]

/** Names that mean something to JavaScript itself and can hide what an object holds. */
export const reservedNames: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** A parsed JSON text whose every value knows where it was written. */
export interface JsonDocument {
  readonly root: Node
  /** The plain value. Reserved names are left out; of a key written twice the last counts. */
  readonly value: unknown
  /** The node of a value, or undefined when nothing is written there. */
  node(path: Path): Node | undefined
  /** Offset of the value at a path or, when nothing is written there, of the nearest thing around it. */
  valueOffset(path: Path): number
  /** The same for its key; a list's items and the whole file have none, there it is the value's. */
  keyOffset(path: Path): number
  /** Whether the object at a path has a key twice. */
  hasTwins(path: Path): boolean
  /** Lets what is written under a key be found under another as well, which the object does not have. */
  alias(path: Path, name: string): void
}

export function documentOf(root: Node): JsonDocument {
  const properties = new WeakMap<Node, Map<string, Node>>()
  let whole: { readonly value: unknown } | null = null

  /** An object's properties by key. Remembered, so that finding one does not take time with their number. */
  const propertiesOf = (object: Node): Map<string, Node> => {
    let known = properties.get(object)
    if (known === undefined) {
      known = new Map((object.children ?? []).map((p) => [keyOf(p), p]))
      properties.set(object, known)
    }
    return known
  }

  /** The property (of an object) or item (of a list) under a segment. */
  const under = (node: Node, segment: string | number): Node | undefined => {
    if (node.type === 'object') return typeof segment === 'string' ? propertiesOf(node).get(segment) : undefined
    return node.type === 'array' && typeof segment === 'number' ? node.children?.[segment] : undefined
  }

  /** The value of a property or item; undefined when it is only begun. */
  const valueOf = (found: Node | undefined): Node | undefined =>
    found?.type === 'property' ? found.children?.[1] : found

  /** What stands at a path or, when that is nothing, the nearest thing around it. */
  const walk = (path: Path): { key: Node; value: Node; whole: boolean } => {
    let value = root
    let key = root
    for (const segment of path) {
      const found = under(value, segment)
      const next = valueOf(found)
      if (found === undefined || next === undefined) return { key, value, whole: false }
      key = found.type === 'property' ? (found.children?.[0] ?? found) : found
      value = next
    }
    return { key, value, whole: true }
  }

  return {
    root,
    get value() {
      whole ??= { value: plain(root) }
      return whole.value
    },
    node(path) {
      const found = walk(path)
      return found.whole ? found.value : undefined
    },
    valueOffset: (path) => walk(path).value.offset,
    keyOffset: (path) => walk(path).key.offset,
    hasTwins(path) {
      const { value, whole } = walk(path)
      const keys = whole && value.type === 'object' ? (value.children ?? []).map(keyOf) : []
      return new Set(keys).size < keys.length
    },
    alias(path, name) {
      const holder = walk(path.slice(0, -1)).value
      const known = holder.type === 'object' ? propertiesOf(holder) : undefined
      const property = known?.get(String(path.at(-1)))
      if (property !== undefined && known?.has(name) === false) known.set(name, property)
    },
  }
}

/** The key of a property node. */
export const keyOf = (property: Node): string => String(property.children?.[0]?.value)

/** The value a node stands for. The depth is bounded by `scan`. */
function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain)
  if (node.type !== 'object') return node.value
  const object: Record<string, unknown> = {}
  for (const property of node.children ?? []) {
    const value = property.children?.[1]
    const key = keyOf(property)
    if (value !== undefined && !reservedNames.includes(key)) object[key] = plain(value)
  }
  return object
}

/** What stands at a path of a plain value, or undefined. Looks at own keys only. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
    value = (value as Record<string | number, unknown>)[segment]
  }
  return value
}
