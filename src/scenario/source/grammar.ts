import type { Path } from './document.ts'
import type { Token, Tokens } from './tokens.ts'

/**
 * Whether a format has a key in the object at a path, with a value that begins so. A key it cannot tell anything of fits.
 */
export type Fits = (path: Path, key: string, value: '{' | '[' | 'plain') => boolean

/** An object or list that is open. */
export interface Level {
  readonly open: Token
  readonly path: Path
  /** The column its first key stands in, where that begins a line; else null. */
  readonly indent: number | null
}

/** What would have to come next. `key` and `value` after a comma, `first-…` after an opening bracket. */
export type Want = 'first-key' | 'key' | 'colon' | 'first-value' | 'value' | 'comma' | 'end'

/** Where a text stops being JSON. */
export interface Fault {
  readonly want: Want
  /** Place in the list of tokens. */
  readonly at: number
  readonly levels: readonly Level[]
  /** The last object or list that was closed right before, over a comma; null where there is none. */
  readonly closed: Level | null
}

/** A key that seems to stand in the wrong object, because the format does not know it there or it stands further left. */
export interface Misfit {
  /** Place of the key in the list of tokens. */
  readonly at: number
  readonly key: string
  readonly value: '{' | '[' | 'plain'
  readonly levels: readonly Level[]
  /** The object or list that was closed last before it, in the same one. */
  readonly closed: Level | null
}

export interface Read {
  readonly fault: Fault | null
  /** How many keys are not known where they stand, up to the fault. */
  readonly strangers: number
  /** The first keys that seem to stand in the wrong object. */
  readonly misfits: readonly Misfit[]
}

/** So many misfits are kept. */
const MOST_MISFITS = 6

const closing = { '{': '}', '[': ']' } as const

/** The bracket that closes a level. */
export const closerOf = ({ open }: Level): '}' | ']' => closing[open.kind as '{' | '[']

/** Reads tokens as JSON up to the first fault. Commas before a closing bracket are let pass: they are told otherwise. */
export function readTokens(text: string, tokens: Tokens, fits: Fits): Read {
  const levels: Level[] = []
  const places: { key: string | null; keyAt: number; index: number; closed: Level | null }[] = []
  const misfits: Misfit[] = []
  let strangers = 0
  let want = 'value' as Want
  let closed: Level | null = null
  const faultAt = (at: number): Read => ({ fault: { want, at, levels: [...levels], closed }, strangers, misfits })

  const begin = (value: '{' | '[' | 'plain'): void => {
    const top = levels.at(-1)
    const place = places.at(-1)
    if (top === undefined || place === undefined || place.key === null) return
    const known = fits(top.path, place.key, value)
    if (!known) strangers += 1
    const outdented = (columnOf(text, tokens.at(place.keyAt)?.offset ?? 0) ?? Infinity) < (top.indent ?? -1)
    if ((known && !outdented) || misfits.length >= MOST_MISFITS) return
    misfits.push({ at: place.keyAt, key: place.key, value, levels: [...levels], closed: place.closed })
  }
  const done = (): void => {
    want = levels.length === 0 ? 'end' : 'comma'
  }

  for (let at = 0; ; at += 1) {
    const token = tokens.at(at)
    if (token === undefined) return faultAt(at - 1)
    const top = levels.at(-1)
    const place = places.at(-1)
    if (token.fault !== null) return faultAt(at)
    switch (want) {
      case 'end':
        return token.kind === 'end' ? { fault: null, strangers, misfits } : faultAt(at)
      case 'colon':
        if (token.kind !== ':') return faultAt(at)
        want = 'value'
        continue
      case 'comma':
        if (token.kind === ',') {
          want = top?.open.kind === '{' ? 'key' : 'value'
          if (place !== undefined) place.index += 1
          continue
        }
        break
      case 'first-key':
      case 'key':
        if (token.kind === 'text' && place !== undefined && top !== undefined) {
          place.key = text.slice(token.offset + 1, token.end - 1)
          place.keyAt = at
          place.closed = closed
          if (want === 'first-key') levels[levels.length - 1] = { ...top, indent: columnOf(text, token.offset) }
          want = 'colon'
          closed = null
          continue
        }
        break
      case 'first-value':
      case 'value':
        if (token.kind === '{' || token.kind === '[') {
          begin(token.kind)
          const path = top === undefined || place === undefined ? [] : [...top.path, place.key ?? place.index]
          levels.push({ open: token, path, indent: null })
          places.push({ key: null, keyAt: at, index: 0, closed: null })
          want = token.kind === '{' ? 'first-key' : 'first-value'
          closed = null
          continue
        }
        if (token.kind === 'text' || token.kind === 'number' || token.kind === 'constant') {
          begin('plain')
          done()
          closed = null
          continue
        }
    }
    // What is left is a bracket that closes what is open, where something in it is not half written.
    const mayClose = want !== 'value' || top?.open.kind === '['
    if (top === undefined || !mayClose || token.kind !== closerOf(top)) return faultAt(at)
    closed = top
    levels.pop()
    places.pop()
    done()
  }
}

/** The column, from 0, of something with only white space before it on its line; null where something else stands there. */
function columnOf(text: string, offset: number): number | null {
  let start = offset
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r' ? offset - start : null
}
