import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { FileProblemData } from '../problem/file-problems.ts'
import type { ProblemData } from '../problem/problem.ts'
import type { Report } from '../problem/report.ts'
import { utf8Length } from './decode.ts'
import { documentOf, type JsonDocument, keyOf, reservedNames } from './document.ts'
import { textOfFile } from './file-text.ts'
import type { Fits } from './grammar.ts'
import { type Lines, linesOf } from './lines.ts'
import { DEEPEST, scan } from './scan.ts'
import { sizeData } from './size.ts'
import { slipsOf } from './slips.ts'
import { strictTree } from './strict-tree.ts'

export interface Read {
  readonly lines: Lines
  /** What could be read; null when that is nothing, or when it is too big or deep to be looked at. */
  readonly document: JsonDocument | null
  /** Whether the text is JSON. Where it is not, the document has gaps and it would be wrong to say what it lacks. */
  readonly isJson: boolean
}

/**
 * Reads strict JSON with places, and reports everything about it that has nothing to do with scenarios (F13, F15). `fits` tells which
 * keys the format has where, so that a bracket can be missed where it is missing.
 */
export function readJson(source: string | Uint8Array, report: Report, fits: Fits = () => true): Read {
  const ofFile = (offset: number, data: FileProblemData, severity: 'error' | 'warning' = 'error'): void =>
    report.add({ offset, severity, path: [], data })
  const nothing = (lines: Lines): Read => ({ lines, document: null, isJson: false })

  const tooLarge = sizeData(typeof source === 'string' ? utf8Length(source) : source.length)
  if (tooLarge !== null) {
    ofFile(0, tooLarge)
    return nothing(linesOf(''))
  }
  const file = textOfFile(source)
  if (!file.ok) {
    ofFile(file.before.length, { code: 'not-utf8', encoding: file.encoding })
    return nothing(linesOf(file.before))
  }
  const { text } = file
  // Windows editors put a mark before the text. It does no harm, but is not JSON.
  if (file.marked) ofFile(0, { code: 'byte-order-mark' }, 'warning')
  const lines = linesOf(text)
  if (text.trim() === '') {
    ofFile(0, { code: 'empty-file' })
    return nothing(lines)
  }
  const strict = strictTree(text)
  if (strict !== null) {
    reportKeys(strict, report)
    return { lines, document: documentOf(strict), isJson: true }
  }
  const { tooDeep, trailingCommas } = scan(text)
  if (tooDeep !== null) {
    ofFile(tooDeep, { code: 'too-deep', most: DEEPEST })
    return nothing(lines)
  }
  for (const offset of trailingCommas) ofFile(offset, { code: 'trailing-comma' })
  const errors: ParseError[] = []
  const parse = (json: string): Node | undefined =>
    parseTree(json, errors, { disallowComments: true, allowTrailingComma: true })
  const root = parse(text)
  const comments = errors.filter(({ error }) => (printParseErrorCode(error) as string) === 'InvalidCommentToken')
  for (const { offset } of comments) ofFile(offset, { code: 'comment-in-json' })
  const isJson = errors.length === comments.length
  if (isJson) {
    if (root === undefined) return nothing(lines)
    reportKeys(root, report)
    return { lines, document: documentOf(root), isJson }
  }
  const { slips, mended } = slipsOf(text, fits)
  for (const { offset, data } of slips) ofFile(offset, data)
  const read = mended === null ? root : parse(mended)
  return read === undefined ? nothing(lines) : { lines, document: documentOf(read), isJson }
}

function reportKeys(root: Node, report: Report): void {
  const stack = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'object') reportKeysOf(node, report)
    for (const child of node.children ?? []) stack.push(child)
  }
}

function reportKeysOf(object: Node, report: Report): void {
  const seen = new Set<string>()
  for (const property of object.children ?? []) {
    const key = keyOf(property)
    if (seen.has(key)) reportKey(property, { code: 'duplicate-key', key }, report)
    seen.add(key)
    if (reservedNames.includes(key)) reportKey(property, { code: 'reserved-name', names: reservedNames }, report)
  }
}

const reportKey = (property: Node, data: ProblemData, report: Report): void =>
  report.add({
    offset: property.offset,
    severity: 'error',
    path: () => getNodePath(property.children?.[0] ?? property),
    data,
  })
