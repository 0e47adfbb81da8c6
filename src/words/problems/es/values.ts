import type { ExpectedOption, ExpectedValue, Problem, ValueProblemData, WrittenValue } from '#scenario'
import { numeral, quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { keyHelp } from './key-help.ts'
import { mixedUpKey, mixedUpPlace } from './mix-ups.ts'
import { and, didYouMean, nameOf, or, startingName } from './phrases.ts'

/** Beside a good guess, a list of words longer than this is not printed. */
const MOST_WORDS = 8
/** A list longer than this is on a page of its own: nobody reads it in a sentence. */
const MOST_TOLD = 40

export const values: Sentences<ValueProblemData['code']> = {
  'bad-colour': ({ path, written }) =>
    `${startingName(path)} debe ser un color como "#c9803f": # y seis caracteres 0-9 o a-f. ${quote(written)} no lo es.`,
  'bad-id': (problem) => {
    const { written } = problem
    if (problem.what === 'length') {
      return `${quote(written)} tiene ${problem.length} caracteres; un nombre tiene ${problem.most} como máximo.`
    }
    const what = problem.ofKey ? '' : ` en ${nameOf(problem.path)}`
    const example = problem.suggestion === null ? '' : ` Escribe, por ejemplo, "${problem.suggestion}".`
    return `${quote(written)} no puede ser un nombre${what}: los nombres llevan solo minúsculas a-z, cifras y guiones sueltos.${example}`
  },
  'bad-language': ({ path, what, written }) =>
    what === 'value'
      ? `${startingName(path)} debe ser un código de idioma como "en", "es" o "pt-BR". ${quote(written)} no lo es.`
      : `El archivo de una traducción lleva el nombre de su idioma, como "es.json" o "pt-BR.json". ${quote(written)} no es un código de idioma.`,
  'empty-list': ({ path, what }) =>
    what === 'beats'
      ? '"beats" está vacío. Una escena necesita al menos un beat.'
      : `${startingName(path)} es una lista vacía [ ]. Pon algo en ella, o quítala si puede faltar.`,
  'empty-text': ({ path }) => `${startingName(path)} está vacío. Escribe su texto, o quita la clave si puede faltar.`,
  'markup-in-text': ({ found }) =>
    `El texto se muestra tal como está escrito, así que en la práctica se vería ${JSON.stringify(found.slice(0, 40))}. Escribe texto simple.`,
  'missing-key': (problem) => {
    if (problem.what === 'key') {
      const help = problem.help === null ? undefined : keyHelp[problem.help]
      return `Falta ${nameOf(problem.path)}.${help === undefined ? '' : ` ${help}`}`
    }
    if (problem.what === 'you') return 'En "cast" falta "you": la persona que interpreta quien practica.'
    const words = nameOf(problem.path.slice(0, -1))
    return `En ${words} falta "en". El inglés ocupa el lugar de cada idioma que no está.`
  },
  'mixed-up-key': mixedUpKey,
  'mixed-up-place': mixedUpPlace,
  'note-to-writer': ({ found }) =>
    `${quote(found)} es una nota, todavía no es un texto. Escribe tus palabras en su lugar.`,
  'out-of-range': (problem) => `${startingName(problem.path)}: ${outOfRange(problem)}.`,
  'text-too-long': ({ path, length, most }) =>
    `${startingName(path)} tiene ${length} caracteres; el máximo son ${most}. Acórtalo, o repártelo en dos momentos.`,
  'too-many': ({ path, what, count, most }) =>
    what === 'beats'
      ? `"beats" tiene ${count} beats; el máximo son ${most}.`
      : `${startingName(path)} tiene ${count} elementos; el máximo son ${most}.`,
  'unknown-key': ({ path, known, suggestion }) => {
    const hint = suggestion === null ? ` Aquí se conocen ${and(known)}.` : didYouMean(suggestion)
    return `${quote(path.at(-1) ?? '')} no es una clave que el formato conozca aquí.${hint}`
  },
  'unknown-word': ({ path, written, words, suggestion }) => {
    const told = words.length > MOST_TOLD ? ' Las palabras están en docs/stage-words.md.' : ` Puede ser ${or(words)}.`
    const all = suggestion !== null && words.length > MOST_WORDS ? '' : told
    return `${quote(written)} no es una de las palabras para ${nameOf(path)}.${didYouMean(suggestion)}${all}`
  },
  'wrong-type': (problem) => {
    if (problem.what === 'value') {
      return `${startingName(problem.path)} debe ser ${expectedIn(problem.expected)}, pero es ${writtenIn(problem.written)}.${inList(problem.expected, problem.written)}`
    }
    if (problem.what === 'format') {
      return `"format" debe ser un número sin comillas: ${problem.newest}. Ahora es ${quote(problem.written)}.`
    }
    return `${files[problem.what]} es un solo objeto: empieza con { y termina con }.`
  },
}

const files = {
  scenario: 'Una escena',
  translation: 'Una traducción',
  'training-plan': 'Un plan de capacitación',
} as const

function outOfRange(problem: Extract<Problem, { code: 'out-of-range' }>): string {
  switch (problem.what) {
    case 'too-small':
      return `${numeral(problem.written)} es muy poco; el mínimo es ${problem.limit}`
    case 'too-large':
      return `${numeral(problem.written)} es demasiado; el máximo es ${problem.limit}`
    case 'not-whole':
      return `${numeral(problem.written)} no es un número entero`
    case 'not-finite':
      return 'este número es demasiado grande'
  }
}

const expectedWords: Readonly<Record<Extract<ExpectedValue, string>, string>> = {
  text: 'un texto entre "comillas"',
  number: 'un número, sin comillas',
  boolean: 'true o false, sin comillas',
  list: 'una lista [ … ]',
  object: 'un objeto { … }',
  word: 'una de las palabras que el formato conoce, entre "comillas"',
  something: 'otra cosa',
}

const optionWords: Readonly<Record<ExpectedOption, string>> = {
  word: 'una palabra que el formato conoce, entre "comillas"',
  name: 'un nombre entre "comillas"',
  'whole-number': 'un número entero',
  boolean: 'true o false',
  branches: 'una lista [ … ] de ramas',
  object: 'un objeto { … }',
  something: 'otra cosa',
}

const expectedIn = (expected: ExpectedValue): string =>
  typeof expected === 'string' ? expectedWords[expected] : expected.map((option) => optionWords[option]).join(' o ')

function writtenIn(written: WrittenValue): string {
  switch (written.is) {
    case 'null':
      return 'null'
    case 'list':
      return 'una lista [ … ]'
    case 'object':
      return 'un objeto { … }'
    case 'text':
      return `el texto ${quote(written.text)}`
    case 'value':
      return JSON.stringify(written.value)
    case 'nothing':
      return 'nada'
  }
}

/** One thing where a list of things is wanted. */
const inList = (expected: ExpectedValue, written: WrittenValue): string =>
  expected === 'list' && written.is === 'text' ? ` Escribe [${quote(written.text)}].` : ''
