import type { Node } from 'jsonc-parser'
import { type Path, keyOf, reservedNames } from '../source/document.ts'
import { indentAt, type JsonValue, written } from './layout.ts'
import { type Edited, endOf, heldAt, openText, type OpenText, refuse } from './open.ts'

/*
 * Edits of a JSON text that leave everything but the touched value byte for byte as it is: order of keys, indentation,
 * line ends, byte order mark. The library's own `modify` lays whole lines out anew, and cuts a list's last item wrongly.
 */

/**
 * Writes a value at a path: in place of the one that is there, or as a new last key of an object that is there. The
 * empty path is the whole file.
 */
export function setValue(source: string, path: Path, value: JsonValue): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const node = open.document.node(path)
  if (node === undefined) return insertKey(source, path, value)
  if (path.length > 0) {
    const held = heldAt(open, path)
    if (typeof held === 'string') return refuse(held)
  }
  const { text, layout } = open
  const content = written(value, layout, indentAt(text, node.offset), isFlat(text, node))
  return open.changed([{ offset: node.offset, length: node.length, content }])
}

/** Adds a key to an object, before another of its keys or, when none is named, as the last one. */
export function insertKey(source: string, path: Path, value: JsonValue, before?: string): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const key = path.at(-1)
  if (key === undefined) return refuse('whole-file')
  const holder = open.document.node(path.slice(0, -1))
  if (holder === undefined) return refuse('not-there')
  if (holder.type === 'array' && typeof key === 'number') return refuse('out-of-range')
  if (holder.type !== 'object' || typeof key !== 'string') return refuse('wrong-holder')
  if (reservedNames.includes(key)) return refuse('reserved-name')
  const keys = (holder.children ?? []).map(keyOf)
  if (keys.includes(key)) return refuse('key-taken')
  const index = before === undefined ? keys.length : keys.indexOf(before)
  if (index < 0) return refuse('not-there')
  const flat = isFlat(open.text, holder)
  const piece = (indent: string): string =>
    `${JSON.stringify(key)}:${open.layout.gap}${written(value, open.layout, indent, flat)}`
  return putIn(open, holder, index, piece)
}

/** Adds an item to the list at `path`, so that it stands at `index` (0 to the list's length). */
export function insertItem(source: string, path: Path, index: number, value: JsonValue): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const holder = open.document.node(path)
  if (holder === undefined) return refuse('not-there')
  if (holder.type !== 'array') return refuse('wrong-holder')
  const items = holder.children ?? []
  if (!Number.isInteger(index) || index < 0 || index > items.length) return refuse('out-of-range')
  // An item is laid out like the one beside it.
  const beside = items[index - 1] ?? items[index]
  const flat = beside !== undefined && beside.children !== undefined && isFlat(open.text, beside)
  return putIn(open, holder, index, (indent) => written(value, open.layout, indent, flat))
}

/** Takes out what stands at a path, with its key and its comma. */
export function removeAt(source: string, path: Path): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const held = heldAt(open, path)
  if (typeof held === 'string') return refuse(held)
  const { child, siblings, index } = held
  const [before, after] = [siblings[index - 1], siblings[index + 1]]
  const holder = open.document.node(path.slice(0, -1))
  if (before !== undefined) return cut(open, endOf(before), endOf(child))
  if (after !== undefined) return cut(open, child.offset, after.offset)
  return holder === undefined ? refuse('not-there') : cut(open, holder.offset + 1, endOf(holder) - 1)
}

/** Gives the key at a path another name, in its place. */
export function renameKey(source: string, path: Path, key: string): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const held = heldAt(open, path)
  if (typeof held === 'string') return refuse(held)
  const name = held.child.type === 'property' ? held.child.children?.[0] : undefined
  if (name === undefined) return refuse('wrong-holder')
  if (reservedNames.includes(key)) return refuse('reserved-name')
  if (key !== path.at(-1) && held.siblings.some((property) => keyOf(property) === key)) return refuse('key-taken')
  return open.changed([{ offset: name.offset, length: name.length, content: JSON.stringify(key) }])
}

/** Moves a key or an item among those beside it, so that it stands at `index` among them. */
export function moveAt(source: string, path: Path, index: number): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const held = heldAt(open, path)
  if (typeof held === 'string') return refuse(held)
  const { child, siblings } = held
  if (!Number.isInteger(index) || index < 0 || index >= siblings.length) return refuse('out-of-range')
  const order = siblings.filter((other) => other !== child)
  order.splice(index, 0, child)
  // Each takes the place of another, so what stands between them stays where it is.
  const edits = siblings.map(({ offset, length }, i) => {
    const moved = order[i] ?? child
    return { offset, length, content: open.text.slice(moved.offset, endOf(moved)) }
  })
  return open.changed(edits)
}

const cut = (open: OpenText, from: number, to: number): Edited =>
  open.changed([{ offset: from, length: to - from, content: '' }])

const isFlat = (text: string, node: Node): boolean =>
  (node.children?.length ?? 0) > 0 && !/[\r\n]/.test(text.slice(node.offset, endOf(node)))

/** Puts a piece among an object's or a list's children. `piece` gets the indentation of the line it begins on. */
function putIn(
  { text, layout, changed }: OpenText,
  holder: Node,
  index: number,
  piece: (indent: string) => string,
): Edited {
  const children = holder.children ?? []
  const before = children[index - 1]
  const beside = before ?? children[0]
  if (beside === undefined) {
    const outer = indentAt(text, holder.offset)
    const [open, close] = layout.lined
      ? [`${layout.end}${outer}${layout.indent}`, `${layout.end}${outer}`]
      : holder.type === 'object'
        ? [layout.gap, layout.gap]
        : ['', '']
    const content = `${open}${piece(`${outer}${layout.indent}`)}${close}`
    return changed([{ offset: holder.offset + 1, length: holder.length - 2, content }])
  }
  const indent = indentAt(text, beside.offset)
  const last = children[children.indexOf(beside) - 1]
  const ownLine = /[\r\n]/.test(text.slice(last === undefined ? holder.offset : endOf(last), beside.offset))
  const joint = ownLine ? `${layout.end}${indent}` : layout.gap
  return before === undefined
    ? changed([{ offset: beside.offset, length: 0, content: `${piece(indent)},${joint}` }])
    : changed([{ offset: endOf(before), length: 0, content: `,${joint}${piece(indent)}` }])
}
