import { getLocation, type Node, parseTree } from 'jsonc-parser'
import { documentOf, type Path } from './document.ts'
import { scan } from './scan.ts'
import { strictTree } from './strict-tree.ts'

/*
 * Where things stand in a text while it is written: it need not be whole JSON. Offsets are UTF-16 code units from the
 * beginning of the text, which has no byte order mark.
 */

/** A piece of a text, from its first unit to after its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What stands at an offset. */
export interface TextPlace {
  /** Of the value or key there, or of what surrounds the offset. The key that is still to be written is left out. */
  readonly path: Path
  /** Whether a key is, or would be, written there and not a value. */
  readonly atKey: boolean
  /** The key, text, number … there, with its quotes. Null between them. */
  readonly token: Span | null
}

/** What stands at an offset. Reads only what is before it, so it does not matter what is broken after it. */
export function placeAt(text: string, offset: number): TextPlace {
  try {
    const { path, previousNode, isAtPropertyKey } = getLocation(text, offset)
    const near = previousNode !== undefined && previousNode.offset + previousNode.length >= offset ? previousNode : null
    return {
      path: path.at(-1) === '' && (near === null || near.type !== 'property') ? path.slice(0, -1) : path,
      atKey: isAtPropertyKey,
      token: near === null ? null : { from: near.offset, to: near.offset + near.length },
    }
  } catch {
    // Too many brackets in one another: the parser gives up.
    return { path: [], atKey: false, token: null }
  }
}

/** Where something is written. */
export interface Written {
  /** Whether all of the path is there; else this is the nearest thing around it. */
  readonly whole: boolean
  readonly value: Span
  /** Null for an item of a list and for the whole file. */
  readonly key: Span | null
}

/** Where a path is written. Null where nothing can be read of the text at all. */
export function writtenAt(text: string, path: Path): Written | null {
  const root = looseTree(text)
  if (root === undefined) return null
  const document = documentOf(root)
  let length = path.length
  while (length > 0 && document.node(path.slice(0, length)) === undefined) length -= 1
  const node = document.node(path.slice(0, length)) ?? root
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  return { whole: length === path.length, value: spanOf(node), key: key === undefined ? null : spanOf(key) }
}

/** As much as can be made out of a text, as a plain value; undefined where that is nothing. */
export function looseValue(text: string): unknown {
  const root = looseTree(text)
  return root === undefined ? undefined : documentOf(root).value
}

const looseTree = (text: string): Node | undefined => strictTree(text) ?? forgivingTree(text)

const forgivingTree = (text: string): Node | undefined =>
  scan(text).tooDeep === null ? parseTree(text, [], { disallowComments: true, allowTrailingComma: true }) : undefined

const spanOf = ({ offset, length }: Node): Span => ({ from: offset, to: offset + length })
