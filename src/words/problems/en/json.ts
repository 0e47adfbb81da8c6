import type { FileProblemData } from '#scenario'
import { quote } from '../quote.ts'
import { placeOf } from './phrases.ts'

type BadJson = Extract<FileProblemData, { readonly code: 'bad-json' }>

/** What stands in the file, in quotation marks; its own where it has them. */
const marked = (found: string): string => quote(found.startsWith('"') ? found.slice(1).replace(/"$/, '') : found)
const foundOf = (found: string | null): string => (found === null ? 'the end of the file' : marked(found))

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** How a text stops being JSON, and how to mend it. */
export function badJson(problem: BadJson): string {
  switch (problem.slip) {
    case 'curly-quotes':
      return `Quotation marks around keys and texts must be straight: write " instead of each curly one like ${problem.found}. If your editor makes them curly again, switch off its “smart quotes”.`
    case 'single-quotes':
      return `Single quotation marks do not work here: around keys and texts, write " instead of each '.`
    case 'capitals':
      return `Write ${problem.word}, in small letters, instead of ${problem.found}.`
    case 'no-json-value':
      return `${quote(problem.word)} is no value. Write a number.`
    case 'number-symbol':
      return `${quote(problem.word)} is not a number. Write a number alone, like 12 or 0.5.`
    case 'stray-word':
      return `${quote(problem.word)} should not stand here. Texts and keys are written in "quotes".`
    case 'bad-number':
      return `${foundOf(problem.found)} is not a number. Write a number alone, like 12 or 6.5.`
    case 'missing-key':
      return `Here a key in "quotes" or a closing } should stand, not ${foundOf(problem.found)}.`
    case 'missing-value':
      return `Here a value is missing: a "text", a number, true, false, { … } or [ … ]. There is ${foundOf(problem.found)}.`
    case 'missing-colon':
      return 'After a key comes a colon : and then its value. The colon is missing here.'
    case 'missing-comma':
      return 'A comma is missing here, between this and what follows.'
    case 'unclosed':
      return unclosed(problem)
    case 'extra-close':
      return problem.key === null
        ? `Take this ${problem.found} out: it is one too many.`
        : `Take this ${problem.found} out: it ends ${problem.closed === null ? 'the scenario' : placeOf(problem.closed)} too early, before ${placeOf(problem.key)}.`
    case 'wrong-bracket':
      return `Write ${problem.wanted} instead of this ${problem.found}: what it closes was opened with ${problem.wanted === '}' ? '{' : '['}.`
    case 'missing-open':
      return `A ${problem.bracket} is missing before this.`
    case 'extra-comma':
      return 'This comma is one too many. Take it out.'
    case 'wrong-sign':
      return `Here stands ${quote(problem.found)}, but ${problem.wanted === ',' ? 'a comma ,' : 'a colon :'} is needed.`
    case 'decimal-comma':
      return `Numbers have a point, not a comma: write ${problem.number} instead of ${problem.written}.`
    case 'inner-quotes':
      return 'This " ends the text too early. What is quoted inside a text stands in curly quotation marks: “ and ”.'
    case 'line-break':
      return 'This text goes on in the next line. Write it all on one line, however long.'
    case 'unquoted':
      return `Put straight quotation marks around this: write ${quote(problem.word)}.`
    case 'unopened-text':
      return `The " before ${quote(problem.word.trim())} is missing. A text begins and ends with ".`
    case 'invisible-space':
      return 'A special, invisible space stands here, as web pages and Word have them. Delete it and type a normal space.'
    case 'after-the-end':
      return `The scenario is over before ${foundOf(problem.found)}: one closing bracket too many, or a second thing in the file.`
    case 'open-text':
      return 'This text has no " at its end. Write it after the last word of the text, on this line.'
    case 'open-comment':
      return 'A comment is begun here and never closed. Take it out.'
    case 'bad-unicode':
      return 'In this text, \\u must be followed by four characters 0-9 or a-f.'
    case 'bad-escape':
      return 'In this text, a backslash \\ stands before something it cannot stand before. Write \\\\ for a backslash itself.'
    case 'invisible-character':
      return 'This text holds a tab or another invisible character. Write a tab as \\t, or take it out.'
    case 'stray':
      return `${capital(foundOf(problem.found))} should not stand here.`
  }
}

function unclosed({ missing, comma, found, holder, key }: Extract<BadJson, { slip: 'unclosed' }>): string {
  const what = `Write ${missing.split('').join(' ')}${comma ? ' and a comma' : ''} right after this`
  if (key === null || holder === null) return `${what}: what was opened is not closed before ${foundOf(found)}.`
  // Where no comma is missing there is one, and the bracket belongs before it.
  return `${what}${comma ? '' : ', before the comma'}: ${placeOf(holder)} is not closed, so ${placeOf(key)} has ended up inside it.`
}
