import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { list, quote, type Report } from '../report.ts'
import { limits } from '../schema.ts'
import { utf8Length } from './decode.ts'
import { type FileText, textOfFile } from './file-text.ts'
import { documentOf, type JsonDocument, keyOf, reservedNames } from './document.ts'
import { type Lines, linesOf } from './lines.ts'
import { DEEPEST, scan } from './scan.ts'
import { syntaxProblem } from './syntax.ts'

/** Slips of syntax reported at once; the later ones mostly follow from the first. */
const MOST_SLIPS = 10

export interface Read {
  readonly lines: Lines
  /** Null when the text is not JSON at all, or too big or deep to be looked at. */
  readonly document: JsonDocument | null
}

/** Reads strict JSON with places, and reports everything about it that has nothing to do with scenarios (F13, F15). */
export function readJson(source: string | Uint8Array, report: Report): Read {
  const size = typeof source === 'string' ? utf8Length(source) : source.length
  if (size > limits.bytes) {
    const kilobytes = Math.ceil(size / 1024)
    report.add(
      0,
      'error',
      'too-large',
      `This file has ${kilobytes} kB; ${limits.bytes / 1024} kB is the most. Is it the right file?`,
    )
    return { lines: linesOf(''), document: null }
  }
  const read = textOfFile(source)
  if (!read.ok) return notUtf8(read, report)
  const { text } = read
  if (read.marked) reportMark(report)
  const lines = linesOf(text)
  if (text.trim() === '') {
    report.add(0, 'error', 'empty-file', 'This file is empty. A scenario begins with { and ends with }.')
    return { lines, document: null }
  }
  const { tooDeep, trailingCommas } = scan(text)
  if (tooDeep !== null) {
    report.add(
      tooDeep,
      'error',
      'too-deep',
      `Brackets stand inside brackets more than ${DEEPEST} deep here. Is a closing one missing above?`,
    )
    return { lines, document: null }
  }
  for (const offset of trailingCommas) {
    report.add(offset, 'error', 'trailing-comma', 'Nothing follows this comma. Take the comma out.')
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: true })
  const broken = reportSyntax(text, errors, report)
  if (broken || root === undefined) return { lines, document: null }
  reportKeys(root, report)
  return { lines, document: documentOf(root) }
}

/** Windows editors put a mark before the text. Harmless, but not JSON. */
function reportMark(report: Report): void {
  report.add(
    0,
    'warning',
    'byte-order-mark',
    'An invisible mark (BOM) stands before the first character. Save the file as "UTF-8", not as "UTF-8 with BOM".',
  )
}

function notUtf8({ encoding, before }: FileText & { readonly ok: false }, report: Report): Read {
  const what = encoding === 'utf-16' ? 'This file is saved as UTF-16.' : 'From here on this file is not UTF-8 text.'
  report.add(before.length, 'error', 'not-utf8', `${what} In your editor, choose "Save with encoding: UTF-8".`)
  return { lines: linesOf(before), document: null }
}

/** True when the text is not JSON, so that what it says cannot be checked. Comments alone do not make it so. */
function reportSyntax(text: string, errors: readonly ParseError[], report: Report): boolean {
  let slips = 0
  const seen = new Set<number>()
  for (const error of errors) {
    const { offset, code, message } = syntaxProblem(text, error)
    if (code === 'bad-json') {
      slips += 1
      if (slips > MOST_SLIPS || seen.has(offset)) continue
    }
    seen.add(offset)
    report.add(offset, 'error', code, message)
  }
  return slips > 0
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
    if (seen.has(key)) {
      report.add(
        property.offset,
        'error',
        'duplicate-key',
        `The key ${quote(key)} stands twice in the same { … }. Keep one of them.`,
      )
    }
    seen.add(key)
    if (reservedNames.includes(key)) {
      report.add(
        property.offset,
        'error',
        'reserved-name',
        `Nothing can be called ${list(reservedNames)}. Choose another name.`,
      )
    }
  }
}
