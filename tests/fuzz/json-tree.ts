/**
 * JSON as a file can have it, which is more than a JavaScript value can hold: a key twice, `__proto__`, `1e999`, `-0`.
 * A leaf is its text as written: a word, a number, a string, or any stretch of JSON that is not looked into.
 */
export type Tree = string | List | Fields
export interface List {
  readonly items: Tree[]
}
export interface Fields {
  readonly fields: Field[]
}
interface Field {
  key: string
  value: Tree
}

const isList = (tree: Tree): tree is List => typeof tree === 'object' && 'items' in tree

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { items: value.map(treeOf) }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, held]) => held !== undefined)
  return { fields: fields.map(([key, held]) => ({ key, value: treeOf(held) })) }
}

export function copyOf(tree: Tree): Tree {
  if (typeof tree === 'string') return tree
  if (isList(tree)) return { items: tree.items.map(copyOf) }
  return { fields: tree.fields.map(({ key, value }) => ({ key, value: copyOf(value) })) }
}

/** The text of a file, one item or field a line. */
export function textOf(tree: Tree): string {
  if (typeof tree === 'string') return tree
  if (isList(tree)) return `[${tree.items.map(textOf).join(',\n')}]`
  return `{${tree.fields.map(({ key, value }) => `${JSON.stringify(key)}: ${textOf(value)}`).join(',\n')}}`
}

/** One place in a tree: reads it, writes it, takes it out, or puts something after it. */
export interface Place {
  readonly here: Tree
  set(tree: Tree): void
  remove(): void
  addAfter(tree: Tree, key: string): void
  /** Null in a list. */
  readonly key: string | null
  rename(key: string): void
}

function placeIn(holder: List | Fields, i: number): Place {
  if ('items' in holder) {
    const { items } = holder
    return {
      here: items[i] ?? 'null',
      set: (tree) => void (items[i] = tree),
      remove: () => void items.splice(i, 1),
      addAfter: (tree) => void items.splice(i + 1, 0, tree),
      key: null,
      rename: () => undefined,
    }
  }
  const { fields } = holder
  const field = fields[i] ?? { key: '', value: 'null' }
  return {
    here: field.value,
    set: (tree) => void (field.value = tree),
    remove: () => void fields.splice(i, 1),
    addAfter: (tree, key) => void fields.splice(i + 1, 0, { key, value: tree }),
    key: field.key,
    rename: (key) => void (field.key = key),
  }
}

const childrenOf = (tree: Tree): number =>
  typeof tree === 'string' ? 0 : isList(tree) ? tree.items.length : tree.fields.length

function sizeOf(tree: Tree): number {
  if (typeof tree === 'string') return 0
  const held = isList(tree) ? tree.items : tree.fields.map(({ value }) => value)
  return held.reduce((sum: number, child) => sum + 1 + sizeOf(child), 0)
}

/** The place with that number, in the order of the text; null in a tree without any. */
export function placeAt(tree: Tree, number: number): Place | null {
  let left = number % Math.max(1, sizeOf(tree))
  let holder = tree
  while (typeof holder === 'object') {
    let inside: Tree | null = null
    for (let i = 0; i < childrenOf(holder); i++) {
      const place = placeIn(holder, i)
      if (left === 0) return place
      left -= 1
      const size = sizeOf(place.here)
      if (left < size) {
        inside = place.here
        break
      }
      left -= size
    }
    if (inside === null) return null
    holder = inside
  }
  return null
}

/** A place found from the top, a step for each digit: as often near the top as deep down. */
export function placeFromTop(tree: Tree, digits: number): Place | null {
  let left = digits
  let found: Place | null = null
  for (let holder = tree; typeof holder === 'object'; holder = found.here) {
    const n = childrenOf(holder)
    if (n === 0 || (found !== null && left === 0)) break
    found = placeIn(holder, left % n)
    left = Math.floor(left / n)
  }
  return found
}
