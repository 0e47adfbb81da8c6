import type { FileProblemData } from '#scenario'
import { quote } from '../quote.ts'

type BadJson = Extract<FileProblemData, { readonly code: 'bad-json' }>

const foundOf = (found: string | null): string => (found === null ? 'the end of the file' : quote(found))

/** How a text stops being JSON, and how to mend it. */
export function badJson(problem: BadJson): string {
  switch (problem.slip) {
    case 'curly-quotes':
      return `JSON knows only straight quotation marks: write " instead of ${problem.found}.`
    case 'single-quotes':
      return `JSON knows only double quotation marks: write " instead of '.`
    case 'capitals':
      return `Write ${problem.word} in small letters.`
    case 'no-json-value':
      return `${quote(problem.word)} is not a value JSON knows. Write a number.`
    case 'number-symbol':
      return `${quote(problem.word)} is not a number as JSON writes it. Write it like 12 or 0.5.`
    case 'stray-word':
      return `${quote(problem.word)} should not stand here. Texts and keys are written in "quotes".`
    case 'bad-number':
      return `${foundOf(problem.found)} is not a number as JSON writes it. Write it like 12 or 6.5.`
    case 'missing-key':
      return `Here a key in "quotes" or a closing } should stand, not ${foundOf(problem.found)}.`
    case 'missing-value':
      return `Here a value is missing: a "text", a number, true, false, { … } or [ … ]. There is ${foundOf(problem.found)}.`
    case 'missing-colon':
      return 'After a key comes a colon : and then its value. The colon is missing here.'
    case 'missing-comma':
      return 'A comma is missing here, between this and what follows.'
    case 'open-object':
      return `A { … } is not closed: a } is missing before ${foundOf(problem.found)}.`
    case 'open-list':
      return `A [ … ] is not closed: a ] is missing before ${foundOf(problem.found)}.`
    case 'after-the-end':
      return `The scenario is over before ${foundOf(problem.found)}: one closing bracket too many, or a second thing in the file.`
    case 'open-text':
      return 'This text is not closed: its ending " is missing on this line. (A quotation mark inside a text is written \\" and a new line \\n.)'
    case 'open-comment':
      return 'A comment is begun here and never closed. Take it out.'
    case 'bad-unicode':
      return 'In this text, \\u must be followed by four characters 0-9 or a-f.'
    case 'bad-escape':
      return 'In this text, a backslash \\ stands before something it cannot stand before. Write \\\\ for a backslash itself.'
    case 'invisible-character':
      return 'This text holds a tab or another invisible character. Write a tab as \\t, or take it out.'
    case 'stray':
      return `This is not JSON: ${foundOf(problem.found)} should not stand here.`
  }
}
