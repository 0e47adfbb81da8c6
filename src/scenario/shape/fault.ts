import type * as v from 'valibot'
import type { ExpectedOption, ExpectedValue, ValueProblemData, WrittenValue } from '../problem/value-problems.ts'
import { colourPattern, idPattern, ID_LENGTH, languagePattern } from '../schema-parts.ts'
import { nearest } from '../suggest.ts'

/** What a schema of valibot's wants. */
const expectedBy: Readonly<Record<string, ExpectedValue>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  strict_object: 'object',
  record: 'object',
}

/** Valibot's issue as a problem of ours. `onKey`: it is about a key that names something. */
export function faultOf(issue: v.BaseIssue<unknown>, onKey: boolean): ValueProblemData {
  const { input } = issue
  const requirement: unknown = issue.requirement
  switch (issue.type) {
    case 'picklist':
      return typeof input === 'string' ? unknownWord(input, wordsIn(issue.expected)) : wrongType('word', input)
    case 'regex':
      return badPattern(input, requirement, onKey)
    case 'min_length':
      return typeof input === 'string' ? { code: 'empty-text' } : { code: 'empty-list', what: 'list' }
    case 'max_length':
      return tooLong(input, Number(requirement))
    case 'min_value':
      return { code: 'out-of-range', what: 'too-small', written: Number(input), limit: Number(requirement) }
    case 'max_value':
      return { code: 'out-of-range', what: 'too-large', written: Number(input), limit: Number(requirement) }
    case 'finite':
      return { code: 'out-of-range', what: 'not-finite' }
    case 'integer':
      return { code: 'out-of-range', what: 'not-whole', written: Number(input) }
    case 'union':
      return wrongType(optionsIn(issue.expected), input)
    default:
      return wrongType(expectedBy[issue.type] ?? 'something', input)
  }
}

const wrongType = (expected: ExpectedValue, input: unknown): ValueProblemData => ({
  code: 'wrong-type',
  what: 'value',
  expected,
  written: writtenAs(input),
})

const unknownWord = (written: string, words: readonly string[]): ValueProblemData => ({
  code: 'unknown-word',
  written,
  words,
  suggestion: nearest(written, words),
})

function badPattern(input: unknown, requirement: unknown, onKey: boolean): ValueProblemData {
  const written = String(input)
  if (requirement === idPattern) {
    return { code: 'bad-id', what: 'letters', written, ofKey: onKey, suggestion: asId(written) }
  }
  if (requirement === colourPattern) return { code: 'bad-colour', written }
  if (requirement === languagePattern) return { code: 'bad-language', what: 'value', written }
  return wrongType('something', input)
}

/** An id made of what was written, if anything is left of it. */
function asId(written: string): string | null {
  const id = written
    .slice(0, ID_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return idPattern.test(id) ? id : null
}

function tooLong(input: unknown, most: number): ValueProblemData {
  if (Array.isArray(input)) return { code: 'too-many', what: 'items', count: input.length, most }
  const written = String(input)
  const { length } = written
  return most <= ID_LENGTH
    ? { code: 'bad-id', what: 'length', written, length, most }
    : { code: 'text-too-long', length, most }
}

function writtenAs(input: unknown): WrittenValue {
  if (input === null) return { is: 'null' }
  if (Array.isArray(input)) return { is: 'list' }
  if (typeof input === 'object') return { is: 'object' }
  if (typeof input === 'string') return { is: 'text', text: input }
  return typeof input === 'number' || typeof input === 'boolean' ? { is: 'value', value: input } : { is: 'nothing' }
}

/** Valibot lists a picklist's words as `"a" | "b"`, in brackets. */
const wordsIn = (expected: string | null): string[] =>
  [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1] ?? '')

const optionNames: Readonly<Record<string, ExpectedOption>> = {
  string: 'name',
  number: 'whole-number',
  boolean: 'boolean',
  Array: 'branches',
  Object: 'object',
}

/**
 * Valibot lists what a union takes as `string | Array`, in brackets; a picklist in it with all its words, which are one option
 * here: one of the words.
 */
const optionsIn = (expected: string | null): ExpectedOption[] => {
  const kinds = (expected ?? '').replace(/[()]/g, '').split('|')
  const options = kinds.map((kind) => (kind.includes('"') ? 'word' : (optionNames[kind.trim()] ?? 'something')))
  return [...new Set(options)]
}
