import type { FileProblemData, JsonSlip } from '../problem/file-problems.ts'
import type { Read } from './grammar.ts'
import type { Token, Tokens } from './tokens.ts'

/** A text is changed between two offsets. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly with: string
}

/** What could be meant where a text stops being JSON: the slip it would be, where it is told, and the edits that undo it. */
export interface Repair {
  readonly offset: number
  readonly data: FileProblemData
  /** In order, none within another. */
  readonly edits: readonly TextEdit[]
}

/** A text that stops being JSON, and the tokens around the fault. */
export interface Broken {
  readonly text: string
  readonly tokens: Tokens
  readonly read: Read
  readonly fault: NonNullable<Read['fault']>
  readonly token: Token
  readonly before: Token | null
  /** Behind the token before. */
  readonly behind: number
}

export const edit = (from: number, to: number, text: string): TextEdit => ({ from, to, with: text })
export const insert = (at: number, text: string): TextEdit => edit(at, at, text)

export const slip = (offset: number, data: JsonSlip, edits: TextEdit | readonly TextEdit[]): Repair => ({
  offset,
  data: { code: 'bad-json', ...data },
  edits: 'from' in edits ? [edits] : edits,
})

/** The fault of a text with the tokens around it. */
export function brokenOf(text: string, tokens: Tokens, read: Read): Broken | null {
  const { fault } = read
  const token = fault === null ? undefined : tokens.at(fault.at)
  if (fault === null || token === undefined) return null
  const before = tokens.at(fault.at - 1) ?? null
  return { text, tokens, read, fault, token, before, behind: before?.end ?? 0 }
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

export const textOf = ({ text }: Pick<Broken, 'text'>, { offset, end }: Token): string => text.slice(offset, end)

/** A text with edits made. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let made = ''
  let at = 0
  for (const { from, to, with: put } of edits) {
    made += text.slice(at, from) + put
    at = to
  }
  return made + text.slice(at)
}

/** Where something in an edited text stood before. */
export function offsetBefore(offset: number, edits: readonly TextEdit[]): number {
  let moved = 0
  for (const { from, to, with: put } of edits) {
    const start = from + moved
    if (offset < start) break
    if (offset < start + put.length) return from
    moved += put.length - (to - from)
  }
  return offset - moved
}
