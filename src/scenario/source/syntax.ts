import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { FileProblemData, JsonSlip } from '../problem/file-problems.ts'

/** Where a slip in the JSON is best shown, and what it is. */
export interface SyntaxProblem {
  readonly offset: number
  readonly data: FileProblemData
}

/** A parser's complaint as a problem. */
export function syntaxProblem(text: string, error: ParseError): SyntaxProblem {
  const { offset } = error
  const before = endOfPrevious(text, offset)
  const found = offset >= text.length ? null : text.slice(offset, offset + Math.max(error.length, 1))
  const at = (slip: JsonSlip, place = offset): SyntaxProblem => ({ offset: place, data: { code: 'bad-json', ...slip } })
  const what: string = printParseErrorCode(error.error)
  switch (what) {
    case 'InvalidCommentToken':
      return { offset, data: { code: 'comment-in-json' } }
    case 'InvalidSymbol':
      return at(wrongSymbol(text.slice(offset, offset + error.length)))
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return at({ slip: 'bad-number', found })
    case 'PropertyNameExpected':
      return at({ slip: 'missing-key', found })
    case 'ValueExpected':
      return at({ slip: 'missing-value', found })
    case 'ColonExpected':
      return at({ slip: 'missing-colon' }, before)
    case 'CommaExpected':
      return at({ slip: 'missing-comma' }, before)
    case 'CloseBraceExpected':
      return at({ slip: 'open-object', found }, before)
    case 'CloseBracketExpected':
      return at({ slip: 'open-list', found }, before)
    case 'EndOfFileExpected':
      return at({ slip: 'after-the-end', found })
    case 'UnexpectedEndOfString':
      return at({ slip: 'open-text' })
    case 'UnexpectedEndOfComment':
      return at({ slip: 'open-comment' })
    case 'InvalidUnicode':
      return at({ slip: 'bad-unicode' })
    case 'InvalidEscapeCharacter':
      return at({ slip: 'bad-escape' })
    case 'InvalidCharacter':
      return at({ slip: 'invisible-character' })
    default:
      return at({ slip: 'stray', found })
  }
}

/** A word outside quotes that JSON does not know. */
function wrongSymbol(word: string): JsonSlip {
  const first = word.charAt(0)
  if ('“”„«»'.includes(first)) return { slip: 'curly-quotes', found: first }
  if (first === "'") return { slip: 'single-quotes' }
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === 'false' || lower === 'null') return { slip: 'capitals', word: lower }
  if (/^[+-.]?(nan|inf|infinity|undefined|none)$/i.test(word)) return { slip: 'no-json-value', word }
  if (/^[+.]\d/.test(word)) return { slip: 'number-symbol', word }
  return { slip: 'stray-word', word }
}

/** Offset of the last character before `offset` that is not white space. */
function endOfPrevious(text: string, offset: number): number {
  let i = Math.min(offset, text.length) - 1
  while (i > 0 && ' \t\r\n'.includes(text.charAt(i))) i -= 1
  return Math.max(i, 0)
}
