import type { ProblemCode } from '../problem-codes.ts'
import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { quote } from '../report.ts'

/** Where a slip in the JSON is best shown, and what to say of it. */
export interface SyntaxProblem {
  readonly offset: number
  readonly code: ProblemCode
  readonly message: string
}

/** A parser's complaint as a problem in plain words. */
export function syntaxProblem(text: string, error: ParseError): SyntaxProblem {
  const { offset } = error
  const before = endOfPrevious(text, offset)
  const found =
    offset >= text.length ? 'the end of the file' : quote(text.slice(offset, offset + Math.max(error.length, 1)))
  const at = (message: string, place = offset): SyntaxProblem => ({ offset: place, code: 'bad-json', message })
  const what: string = printParseErrorCode(error.error)
  switch (what) {
    case 'InvalidCommentToken':
      return {
        offset,
        code: 'comment-in-json',
        message: 'A scenario file cannot hold comments. Take this one out (a note about a choice fits in its "why").',
      }
    case 'InvalidSymbol':
      return at(wrongSymbol(text.slice(offset, offset + error.length)))
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return at(`${found} is not a number as JSON writes it. Write it like 12 or 6.5.`)
    case 'PropertyNameExpected':
      return at(`Here a key in "quotes" or a closing } should stand, not ${found}.`)
    case 'ValueExpected':
      return at(`Here a value is missing: a "text", a number, true, false, { … } or [ … ]. There is ${found}.`)
    case 'ColonExpected':
      return at('After a key comes a colon : and then its value. The colon is missing here.', before)
    case 'CommaExpected':
      return at('A comma is missing here, between this and what follows.', before)
    case 'CloseBraceExpected':
      return at(`A { … } is not closed: a } is missing before ${found}.`, before)
    case 'CloseBracketExpected':
      return at(`A [ … ] is not closed: a ] is missing before ${found}.`, before)
    case 'EndOfFileExpected':
      return at(`The scenario is over before ${found}: one closing bracket too many, or a second thing in the file.`)
    case 'UnexpectedEndOfString':
      return at(
        'This text is not closed: its ending " is missing on this line. (A quotation mark inside a text is written \\" and a new line \\n.)',
      )
    case 'UnexpectedEndOfComment':
      return at('A comment is begun here and never closed. Take it out.')
    case 'InvalidUnicode':
      return at('In this text, \\u must be followed by four characters 0-9 or a-f.')
    case 'InvalidEscapeCharacter':
      return at(
        'In this text, a backslash \\ stands before something it cannot stand before. Write \\\\ for a backslash itself.',
      )
    case 'InvalidCharacter':
      return at('This text holds a tab or another invisible character. Write a tab as \\t, or take it out.')
    default:
      return at(`This is not JSON: ${found} should not stand here.`)
  }
}

function wrongSymbol(word: string): string {
  const first = word.charAt(0)
  if ('“”„«»'.includes(first)) return `JSON knows only straight quotation marks: write " instead of ${first}.`
  if (first === "'") return `JSON knows only double quotation marks: write " instead of '.`
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === 'false' || lower === 'null') return `Write ${lower} in small letters.`
  if (/^[+-.]?(nan|inf|infinity|undefined|none)$/i.test(word))
    return `${quote(word)} is not a value JSON knows. Write a number.`
  if (/^[+.]\d/.test(word)) return `${quote(word)} is not a number as JSON writes it. Write it like 12 or 0.5.`
  return `${quote(word)} should not stand here. Texts and keys are written in "quotes".`
}

/** Offset of the last character before `offset` that is not white space. */
function endOfPrevious(text: string, offset: number): number {
  let i = Math.min(offset, text.length) - 1
  while (i > 0 && ' \t\r\n'.includes(text.charAt(i))) i -= 1
  return Math.max(i, 0)
}
