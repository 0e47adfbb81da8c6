import type { JsonSlip, Problem } from '#scenario'
import { problemOffset, tokenAt } from '../text/token-at.ts'
import type { Fix } from './fix.ts'

/** Codes of slips of the JSON itself. */
export const textCodes = ['bad-json', 'byte-order-mark', 'comment-in-json', 'trailing-comma'] as const
export type TextProblem = Extract<Problem, { readonly code: (typeof textCodes)[number] }>

/** What mends a slip of the JSON itself; null where it could have been meant in more than one way. */
export function fixOfText(problem: TextProblem, source: string): Fix | null {
  const at = problemOffset(source, problem)
  switch (problem.code) {
    case 'byte-order-mark':
      return source.startsWith('\uFEFF') ? remove(0, 1) : null
    case 'trailing-comma':
      return source[at] === ',' ? remove(at, at + 1) : null
    case 'comment-in-json': {
      const comment = /^(?:\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)/.exec(source.slice(at))?.[0]
      return comment === undefined ? null : remove(at, at + comment.length)
    }
    case 'bad-json': {
      const mend = slips[problem.slip] as SlipMend<JsonSlip['slip']> | undefined
      return mend?.(problem, source, at) ?? null
    }
  }
}

type SlipMend<S extends JsonSlip['slip']> = (
  slip: JsonSlip & { readonly slip: S },
  source: string,
  at: number,
) => Fix | null

/** Slips that are not here are mended by a person. */
const slips: { readonly [S in JsonSlip['slip']]?: SlipMend<S> } = {
  'missing-comma': (_, __, at) => add(',', at + 1),
  'missing-colon': (_, __, at) => add(':', at + 1),
  capitals: ({ word }, source, at) => write(at, tokenAt(source, at).to, word),
  'number-symbol': ({ word }, _, at) =>
    Number.isFinite(Number(word)) ? write(at, at + word.length, String(Number(word))) : null,
  'stray-word': (_, source, at) => quotedName(source, at),
  'curly-quotes': (_, source, at) => quotedText(source, at),
  'single-quotes': (_, source, at) => quotedText(source, at),
}

const write = (from: number, to: number, insert: string): Fix => ({
  by: 'text',
  does: 'write',
  value: insert,
  from,
  to,
  insert,
})
const add = (sign: string, at: number): Fix => ({ by: 'text', does: 'add', sign, from: at, to: at, insert: sign })
const remove = (from: number, to: number): Fix => ({ by: 'text', does: 'remove', key: null, from, to, insert: '' })

/** A name that stands alone without quotes; where more words follow, nobody knows how far the text was to go. */
function quotedName(source: string, from: number): Fix | null {
  const { to } = tokenAt(source, from)
  const word = source.slice(from, to)
  const isAlone = /^[\w-]+$/.test(word) && /^[ \t]*(?:[,:}\]]|\r|\n|$)/.test(source.slice(to))
  return isAlone ? write(from, to, JSON.stringify(word)) : null
}

const closing: Readonly<Record<string, string>> = { '“': '”“', '”': '”“', '„': '“”', '«': '»', '»': '«', "'": "'" }

/** A text in other quotation marks, written in straight ones: up to its last mark before what can follow a text. */
function quotedText(source: string, at: number): Fix | null {
  const ends = closing[source[at] ?? '']
  if (ends === undefined) return null
  const line = /^[^\r\n]*/.exec(source.slice(at + 1))?.[0] ?? ''
  const found = new RegExp(`^(.*?)[${ends}"](?=[ \\t]*(?:[,:}\\]]|$))`).exec(line)
  if (found === null) return null
  const inside = found[1] ?? ''
  return write(at, at + 1 + found[0].length, JSON.stringify(inside.replaceAll('\\"', '"')))
}
