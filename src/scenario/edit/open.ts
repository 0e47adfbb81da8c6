import { applyEdits, type Edit, type Node } from 'jsonc-parser'
import { documentOf, type JsonDocument, keyOf, type Path } from '../source/document.ts'
import { strictTree } from '../source/strict-tree.ts'
import { type Layout, layoutOf } from './layout.ts'

/** Why a text cannot be edited so. */
export type EditRefusal =
  /** It is no strict JSON, or nested too deeply: the place cannot be found for certain. */
  | 'not-json'
  /** There is nothing at the path. */
  | 'not-there'
  /** The object or list around the value is of the wrong kind: a key needs an object, a number a list. */
  | 'wrong-holder'
  /** The key stands there already. */
  | 'key-taken'
  /** The key stands there twice, so it is not certain which one is meant. */
  | 'key-twice'
  /** Nothing can have this name (`__proto__`). */
  | 'reserved-name'
  /** There is no such place in the list. */
  | 'out-of-range'
  /** The whole file can be neither removed, named nor moved. */
  | 'whole-file'

/** The text after an edit, or why it was left as it is. */
export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: EditRefusal }

export const refuse = (refusal: EditRefusal): Edited => ({ ok: false, refusal })

const MARK = '\uFEFF'

/** A text that can be edited. */
export interface OpenText {
  /** Without the byte order mark. */
  readonly text: string
  readonly document: JsonDocument
  readonly layout: Layout
  /** The whole text after these edits. */
  changed(edits: Edit[]): Edited
}

/** Null when the text is no JSON, or nested too deeply. */
export function openText(source: string): OpenText | null {
  const mark = source.startsWith(MARK) ? MARK : ''
  const text = source.slice(mark.length)
  const root = strictTree(text)
  if (root === null) return null
  return {
    text,
    document: documentOf(root),
    layout: layoutOf(text),
    changed: (edits) => ({ ok: true, text: `${mark}${applyEdits(text, edits)}` }),
  }
}

/** What is at a path and what holds it: a property, or an item of a list. */
export interface Held {
  /** The value. */
  readonly value: Node
  /** The property, or the item itself. */
  readonly child: Node
  readonly siblings: readonly Node[]
  readonly index: number
}

/** Finds what stands at a path other than the whole file's. */
export function heldAt({ document }: OpenText, path: Path): Held | EditRefusal {
  if (path.length === 0) return 'whole-file'
  const value = document.node(path)
  const holder = document.node(path.slice(0, -1))
  if (value === undefined || holder === undefined) return 'not-there'
  const siblings = holder.children ?? []
  const key = path.at(-1)
  if (holder.type === 'object' && siblings.filter((property) => keyOf(property) === key).length > 1) return 'key-twice'
  const child = holder.type === 'object' ? (value.parent ?? value) : value
  return { value, child, siblings, index: siblings.indexOf(child) }
}

export const endOf = ({ offset, length }: Node): number => offset + length
