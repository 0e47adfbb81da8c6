import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { FileProblemData } from '../problem/file-problems.ts'
import type { Report } from '../problem/report.ts'
import { utf8Length } from './decode.ts'
import { documentOf, type JsonDocument, keyOf, type Path, reservedNames } from './document.ts'
import { textOfFile } from './file-text.ts'
import { type Lines, linesOf } from './lines.ts'
import { DEEPEST, scan } from './scan.ts'
import { sizeData } from './size.ts'
import { syntaxProblem } from './syntax.ts'

/** Slips of syntax reported at once; the later ones mostly follow from the first. */
const MOST_SLIPS = 10

export interface Read {
  readonly lines: Lines
  /** What could be read; null when that is nothing, or when it is too big or deep to be looked at. */
  readonly document: JsonDocument | null
  /** Whether the text is JSON. Where it is not, the document has gaps and it would be wrong to say what it lacks. */
  readonly isJson: boolean
}

/** Reads strict JSON with places, and reports everything about it that has nothing to do with scenarios (F13, F15). */
export function readJson(source: string | Uint8Array, report: Report): Read {
  const ofFile = (offset: number, data: FileProblemData, severity: 'error' | 'warning' = 'error'): void =>
    report.add({ offset, severity, path: [], data })
  const nothing = (lines: Lines): Read => ({ lines, document: null, isJson: false })

  const tooLarge = sizeData(typeof source === 'string' ? utf8Length(source) : source.length)
  if (tooLarge !== null) {
    ofFile(0, tooLarge)
    return nothing(linesOf(''))
  }
  const read = textOfFile(source)
  if (!read.ok) {
    ofFile(read.before.length, { code: 'not-utf8', encoding: read.encoding })
    return nothing(linesOf(read.before))
  }
  const { text } = read
  // Windows editors put a mark before the text. It does no harm, but is not JSON.
  if (read.marked) ofFile(0, { code: 'byte-order-mark' }, 'warning')
  const lines = linesOf(text)
  if (text.trim() === '') {
    ofFile(0, { code: 'empty-file' })
    return nothing(lines)
  }
  const { tooDeep, trailingCommas } = scan(text)
  if (tooDeep !== null) {
    ofFile(tooDeep, { code: 'too-deep', most: DEEPEST })
    return nothing(lines)
  }
  for (const offset of trailingCommas) ofFile(offset, { code: 'trailing-comma' })
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: true })
  const isJson = reportSyntax(text, errors, ofFile)
  if (root === undefined) return nothing(lines)
  if (isJson) reportKeys(root, report)
  return { lines, document: documentOf(root), isJson }
}

/** False when the text is not JSON. Comments alone do not make it so. */
function reportSyntax(
  text: string,
  errors: readonly ParseError[],
  ofFile: (offset: number, data: FileProblemData) => void,
): boolean {
  let slips = 0
  const seen = new Set<number>()
  for (const error of errors) {
    const { offset, data } = syntaxProblem(text, error)
    if (data.code === 'bad-json') {
      slips += 1
      if (slips > MOST_SLIPS || seen.has(offset)) continue
    }
    seen.add(offset)
    ofFile(offset, data)
  }
  return slips === 0
}

function reportKeys(root: Node, report: Report): void {
  const stack: { node: Node; path: Path }[] = [{ node: root, path: [] }]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { node, path } = at
    if (node.type === 'object') reportKeysOf(node, path, report)
    for (const [i, child] of (node.children ?? []).entries()) {
      const value = node.type === 'object' ? child.children?.[1] : child
      if (value !== undefined) stack.push({ node: value, path: [...path, node.type === 'object' ? keyOf(child) : i] })
    }
  }
}

function reportKeysOf(object: Node, path: Path, report: Report): void {
  const seen = new Set<string>()
  for (const property of object.children ?? []) {
    const key = keyOf(property)
    const place = { offset: property.offset, severity: 'error', path: [...path, key] } as const
    if (seen.has(key)) report.add({ ...place, data: { code: 'duplicate-key', key } })
    seen.add(key)
    if (reservedNames.includes(key)) report.add({ ...place, data: { code: 'reserved-name', names: reservedNames } })
  }
}
