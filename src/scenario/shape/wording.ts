import type { ProblemCode } from '../problem-codes.ts'
import { list, quote } from '../report.ts'
import { colourPattern, idPattern, languagePattern } from '../schema.ts'
import { didYouMean } from '../suggest.ts'
import type { FlatIssue } from './issues.ts'

export interface Wording {
  readonly code: ProblemCode
  /** Without the place, which comes before it. */
  readonly message: () => string
}

/** What a value of a kind looks like, in words. */
const kindsInWords: Readonly<Record<string, string>> = {
  string: 'a text in "quotes"',
  number: 'a number, without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list [ … ]',
  strict_object: 'an object { … }',
  record: 'an object { … }',
}

/** Valibot's issue as a code of ours and a sentence. `name` is the key at fault in quotes, or what stands for it. */
export function wordingOf({ issue, onKey }: FlatIssue, name: string): Wording {
  const { input } = issue
  const requirement: unknown = issue.requirement
  switch (issue.type) {
    case 'picklist':
      if (typeof input === 'string') return unknownWord(name, input, wordsIn(issue.expected))
      return wrongType(name, 'one of the words the format knows, in "quotes"', input)
    case 'regex':
      return pattern(name, input, requirement, onKey)
    case 'min_length':
      return typeof input === 'string'
        ? {
            code: 'empty-text',
            message: () => `${name} is empty. Write its text, or take the key out if it may be left out.`,
          }
        : {
            code: 'empty-list',
            message: () => `${name} is an empty list [ ]. Put something into it, or take it out if it may be left out.`,
          }
    case 'max_length':
      return tooLong(name, input, Number(requirement))
    case 'min_value':
      return range(name, `${quote(input)} is too small; ${String(requirement)} is the least`)
    case 'max_value':
      return range(name, `${quote(input)} is too large; ${String(requirement)} is the most`)
    case 'finite':
      return range(name, 'this number is too large')
    case 'integer':
      return range(name, `${quote(input)} is not a whole number`)
    case 'union':
      return wrongType(name, unionInWords(issue.expected), input)
    default:
      return wrongType(name, kindsInWords[issue.type] ?? 'something else', input)
  }
}

const range = (name: string, what: string): Wording => ({
  code: 'out-of-range',
  message: () => `${name}: ${what.replaceAll('"', '')}.`,
})

const wrongType = (name: string, expected: string, input: unknown): Wording => ({
  code: 'wrong-type',
  message: () => `${name} must be ${expected}, but is ${inputInWords(input)}.`,
})

/** Beside a good guess, a list of words longer than this is not printed. */
const MOST_WORDS = 8

function unknownWord(name: string, input: string, words: readonly string[]): Wording {
  return {
    code: 'unknown-word',
    message: () => {
      const near = didYouMean(input, words)
      const all = near !== '' && words.length > MOST_WORDS ? '' : ` It can be ${list(words)}.`
      return `${quote(input)} is no word for ${name}.${near}${all}`
    },
  }
}

function pattern(name: string, input: unknown, requirement: unknown, onKey: boolean): Wording {
  const written = String(input)
  if (requirement === idPattern) {
    return {
      code: 'bad-id',
      message: () =>
        `${onKey ? 'The name' : name} ${quote(written)} must be in kebab-case: small letters a-z, digits and single hyphens.${asId(written)}`,
    }
  }
  if (requirement === colourPattern) {
    return {
      code: 'bad-colour',
      message: () =>
        `${name} must be a colour like "#c9803f": # and six characters 0-9 or a-f. ${quote(written)} is not.`,
    }
  }
  if (requirement === languagePattern) {
    return {
      code: 'bad-language',
      message: () => `${name} must be a language code like "en", "es" or "pt-BR". ${quote(written)} is not.`,
    }
  }
  return { code: 'wrong-type', message: () => `${name} is not written as it must be.` }
}

/** An id made of what was written, if anything is left of it. */
function asId(written: string): string {
  const id = written
    .slice(0, 64)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return idPattern.test(id) ? ` For example "${id}".` : ''
}

function tooLong(name: string, input: unknown, most: number): Wording {
  if (Array.isArray(input))
    return { code: 'too-many', message: () => `${name} has ${input.length} items; ${most} are the most.` }
  const length = String(input).length
  if (most <= 64)
    return {
      code: 'bad-id',
      message: () => `${quote(input)} has ${length} characters; ${most} are the most for a name.`,
    }
  return {
    code: 'text-too-long',
    message: () => `${name} has ${length} characters; ${most} are the most. Shorten it, or split it over two moments.`,
  }
}

function inputInWords(input: unknown): string {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list [ … ]'
  if (typeof input === 'object') return 'an object { … }'
  if (typeof input === 'string') return `the text ${quote(input)}`
  return JSON.stringify(input) ?? 'nothing'
}

/** Valibot lists a picklist's words as `"a" | "b"`, in brackets. */
const wordsIn = (expected: string | null): string[] =>
  [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1] ?? '')

function unionInWords(expected: string | null): string {
  const kinds = (expected ?? '')
    .replace(/[()]/g, '')
    .split('|')
    .map((kind) => kind.trim())
  const names: Readonly<Record<string, string>> = {
    string: 'a name in "quotes"',
    number: 'a whole number',
    boolean: 'true or false',
    Array: 'a list [ … ] of branches',
    Object: 'an object { … }',
  }
  return kinds.map((kind) => names[kind] ?? kind).join(' or ')
}
