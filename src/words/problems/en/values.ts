import type { ExpectedOption, ExpectedValue, Problem, ValueProblemData, WrittenValue } from '#scenario'
import { numeral, quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { mixedUpKey, mixedUpPlace } from './mix-ups.ts'
import { and, didYouMean, nameOf, or } from './phrases.ts'

/** Beside a good guess, a list of words longer than this is not printed. */
const MOST_WORDS = 8
/** A list longer than this is on a page of its own: nobody reads it in a sentence. */
const MOST_TOLD = 40

export const values: Sentences<ValueProblemData['code']> = {
  'bad-colour': ({ path, written }) =>
    `${nameOf(path)} must be a colour like "#c9803f": # and six characters 0-9 or a-f. ${quote(written)} is not.`,
  'bad-id': (problem) => {
    const { written } = problem
    if (problem.what === 'length') {
      return `${quote(written)} has ${problem.length} characters; ${problem.most} are the most for a name.`
    }
    const what = problem.ofKey ? '' : ` in ${nameOf(problem.path)}`
    const example = problem.suggestion === null ? '' : ` Write "${problem.suggestion}", for example.`
    return `${quote(written)} cannot be a name${what}: names have only small letters a-z, digits and single hyphens.${example}`
  },
  'bad-language': ({ path, what, written }) =>
    what === 'value'
      ? `${nameOf(path)} must be a language code like "en", "es" or "pt-BR". ${quote(written)} is not.`
      : `A translation's file is named after its language, like "es.json" or "pt-BR.json". ${quote(written)} is no language code.`,
  'empty-list': ({ path, what }) =>
    what === 'beats'
      ? '"beats" is empty. A scenario needs at least one beat.'
      : `${nameOf(path)} is an empty list [ ]. Put something into it, or take it out if it may be left out.`,
  'empty-text': ({ path }) => `${nameOf(path)} is empty. Write its text, or take the key out if it may be left out.`,
  'markup-in-text': ({ found }) =>
    `Text is shown exactly as written, so ${JSON.stringify(found.slice(0, 40))} would be seen by trainees. Write plain text.`,
  'missing-key': (problem) => {
    if (problem.what === 'key') {
      return `${nameOf(problem.path)} is missing.${problem.help === null ? '' : ` ${problem.help}`}`
    }
    if (problem.what === 'you') return '"you" is missing in "cast": the officer the trainee plays.'
    const words = nameOf(problem.path.slice(0, -1))
    return `In ${words}: "en" is missing. English stands in for every language that is not there.`
  },
  'mixed-up-key': mixedUpKey,
  'mixed-up-place': mixedUpPlace,
  'note-to-writer': ({ found }) => `${quote(found)} is a note, not a text yet. Write your own words in its place.`,
  'out-of-range': (problem) => `${nameOf(problem.path)}: ${outOfRange(problem)}.`,
  'text-too-long': ({ path, length, most }) =>
    `${nameOf(path)} has ${length} characters; ${most} are the most. Shorten it, or split it over two moments.`,
  'too-many': ({ path, what, count, most }) =>
    what === 'beats'
      ? `"beats" has ${count} beats; ${most} are the most.`
      : `${nameOf(path)} has ${count} items; ${most} are the most.`,
  'unknown-key': ({ path, known, suggestion }) => {
    const hint = suggestion === null ? ` Known here: ${and(known)}.` : didYouMean(suggestion)
    return `${quote(path.at(-1) ?? '')} is not a key the format knows here.${hint}`
  },
  'unknown-word': ({ path, written, words, suggestion }) => {
    const told = words.length > MOST_TOLD ? ' The words are in docs/stage-words.md.' : ` It can be ${or(words)}.`
    const all = suggestion !== null && words.length > MOST_WORDS ? '' : told
    return `${quote(written)} is not one of the words for ${nameOf(path)}.${didYouMean(suggestion)}${all}`
  },
  'wrong-type': (problem) => {
    if (problem.what === 'value') {
      return `${nameOf(problem.path)} must be ${expectedIn(problem.expected)}, but is ${writtenIn(problem.written)}.${inList(problem.expected, problem.written)}`
    }
    if (problem.what === 'format') {
      return `"format" must be a number without quotes: ${problem.newest}. It is ${quote(problem.written)}.`
    }
    return `A ${files[problem.what]} is one object: it begins with { and ends with }.`
  },
}

const files = { scenario: 'scenario', translation: 'translation', 'training-plan': 'training plan' } as const

function outOfRange(problem: Extract<Problem, { code: 'out-of-range' }>): string {
  switch (problem.what) {
    case 'too-small':
      return `${numeral(problem.written)} is too small; ${problem.limit} is the least`
    case 'too-large':
      return `${numeral(problem.written)} is too large; ${problem.limit} is the most`
    case 'not-whole':
      return `${numeral(problem.written)} is not a whole number`
    case 'not-finite':
      return 'this number is too large'
  }
}

const expectedWords: Readonly<Record<Extract<ExpectedValue, string>, string>> = {
  text: 'a text in "quotes"',
  number: 'a number, without quotes',
  boolean: 'true or false, without quotes',
  list: 'a list [ … ]',
  object: 'an object { … }',
  word: 'one of the words the format knows, in "quotes"',
  something: 'something else',
}

const optionWords: Readonly<Record<ExpectedOption, string>> = {
  word: 'a word the format knows, in "quotes"',
  name: 'a name in "quotes"',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  branches: 'a list [ … ] of branches',
  object: 'an object { … }',
  something: 'something else',
}

const expectedIn = (expected: ExpectedValue): string =>
  typeof expected === 'string' ? expectedWords[expected] : expected.map((option) => optionWords[option]).join(' or ')

function writtenIn(written: WrittenValue): string {
  switch (written.is) {
    case 'null':
      return 'null'
    case 'list':
      return 'a list [ … ]'
    case 'object':
      return 'an object { … }'
    case 'text':
      return `the text ${quote(written.text)}`
    case 'value':
      return JSON.stringify(written.value)
    case 'nothing':
      return 'nothing'
  }
}

/** One thing where a list of things is wanted. */
const inList = (expected: ExpectedValue, written: WrittenValue): string =>
  expected === 'list' && written.is === 'text' ? ` Write [${quote(written.text)}].` : ''
