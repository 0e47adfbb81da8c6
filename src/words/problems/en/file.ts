import type { FileProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { badJson } from './json.ts'
import { or } from './phrases.ts'

export const file: Sentences<FileProblemData['code']> = {
  'bad-json': badJson,
  'byte-order-mark': () =>
    'An invisible mark (BOM) stands before the first character. In your editor, choose “Save as”, and there the encoding “UTF-8”, not “UTF-8 with BOM”.',
  'comment-in-json': () =>
    'A scenario file cannot hold comments. Take this one out. What you note for yourself goes into "notes".',
  'duplicate-key': ({ key, path }) =>
    path.length === 2 && path[0] === 'beats'
      ? `Two beats are called ${quote(key)}. Give one of them another name.`
      : `The key ${quote(key)} stands twice in the same { … }. Keep one of them.`,
  'empty-file': () => 'This file is empty. A scenario begins with { and ends with }.',
  'not-utf8': ({ encoding }) => {
    const what =
      encoding === 'utf-16'
        ? 'This file is saved as UTF-16 (some editors call it “Unicode”), which cannot be read here.'
        : 'From here on this file is not UTF-8 text.'
    return `${what} In your editor, choose “Save as”, and there the encoding “UTF-8”.`
  },
  'reserved-name': ({ names }) => `Nothing can be called ${or(names)}. Choose another name.`,
  'too-deep': ({ most }) =>
    `Brackets stand inside brackets more than ${most} deep here. Is a closing one missing above?`,
  'too-large': ({ kilobytes, most }) => `This file has ${kilobytes} kB; ${most} kB is the most. Is it the right file?`,
  'too-many-problems': ({ more }) =>
    `There are ${more} more problems from here on. Mend the ones above and check again.`,
  'trailing-comma': () => 'Nothing follows this comma. Take the comma out.',
  'unknown-format': ({ format, known }) =>
    `Format ${String(format)} is not known; ${known.join(' and ')} ${known.length === 1 ? 'is' : 'are'}. Is a newer version of Step In needed?`,
}
