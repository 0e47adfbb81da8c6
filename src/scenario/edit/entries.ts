import type { Node } from 'jsonc-parser'
import { jsonLike } from '../json-like.ts'
import { keyOf, reservedNames } from '../source/document.ts'
import { indentAt, type JsonValue, written } from './layout.ts'
import { type Edited, endOf, openText, type OpenText, refuse } from './open.ts'

/** What an object is to hold under a key. */
export interface ObjectEntry {
  readonly key: string
  readonly value: JsonValue
  /** The key under which it stands now, where that is another one. */
  readonly was?: string
}

/**
 * Makes a file's outermost object hold exactly these entries in this order. What stays as it is stays as it is written; what
 * changes or is new is laid out like what stands beside it. A file on a single line is laid out anew, for people write in it.
 */
export function setEntries(source: string, entries: readonly ObjectEntry[]): Edited {
  const open = openText(source)
  if (open === null) return refuse('not-json')
  const { root, value } = open.document
  if (root.type !== 'object') return refuse('wrong-holder')
  const now = root.children ?? []
  const known = new Map(now.map((property) => [keyOf(property), property]))
  if (known.size < now.length) return refuse('key-twice')
  if (new Set(entries.map(({ key }) => key)).size < entries.length) return refuse('key-taken')
  if (entries.some(({ key }) => reservedNames.includes(key))) return refuse('reserved-name')
  const [first, last] = [now[0], now.at(-1)]
  if (first === undefined || last === undefined || entries.length === 0 || !open.layout.lined) {
    const whole = Object.fromEntries(entries.map((entry) => [entry.key, entry.value]))
    return sameJson(whole, value) ? { ok: true, text: source } : { ok: true, text: jsonLike(whole, source) }
  }
  const pieces = entries.map((entry) => piece(open, entry, known.get(entry.was ?? entry.key), first))
  const joints = now.slice(1).map((property, i) => open.text.slice(endOf(now[i] ?? first), property.offset))
  const indent = indentAt(open.text, first.offset)
  const usual = joints[0] ?? `,${open.layout.end}${indent}`
  const content = pieces.map((text, i) => (i === 0 ? text : `${joints[i - 1] ?? usual}${text}`)).join('')
  return open.changed([{ offset: first.offset, length: endOf(last) - first.offset, content }])
}

/** An entry as it is to be written: `before` is the property that it is now, `beside` another one. */
function piece({ text, layout }: OpenText, entry: ObjectEntry, before: Node | undefined, beside: Node): string {
  const [name, value] = (before ?? beside).children ?? []
  if (name === undefined || value === undefined) return ''
  const key = JSON.stringify(entry.key)
  if (before === undefined) {
    const laid = written(entry.value, layout, indentAt(text, beside.offset), isFlat(text, value))
    return `${key}:${layout.gap}${laid}`
  }
  const as = text.slice(value.offset, endOf(value))
  const same = sameJson(JSON.parse(as), entry.value)
  return [
    keyOf(before) === entry.key ? text.slice(name.offset, endOf(name)) : key,
    text.slice(endOf(name), value.offset),
    same ? as : written(entry.value, layout, indentAt(text, before.offset), isFlat(text, value)),
  ].join('')
}

const isFlat = (text: string, node: Node): boolean => !/[\r\n]/.test(text.slice(node.offset, endOf(node)))

/** Whether two values are written alike, keys in the same order. */
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
