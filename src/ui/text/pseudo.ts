import { english, type Words } from '#words'
import type { Spoken, Texts } from './create-text.ts'
import en from '../locales/en.ts'

/** Two languages nobody speaks, made from English, in which a test can see every word that was not translated. */
export type Pseudo = 'longer' | 'right-to-left'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçđéƒğĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĞĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ'
const letters = new Map(Array.from(plain, (letter, i) => [letter, accented.charAt(i)]))

/** What stands for something else and must stay as it is: {{name}}, <name/>. */
const KEPT = /(\{\{[^}]*\}\}|<[a-zA-Z]+\/>)/
const VOWELS = /[áéíóúÁÉÍÓÚ]/g

const accent = (text: string): string => Array.from(text, (c) => letters.get(c) ?? c).join('')
/** Doubles vowels, which makes English about 40 % longer. */
const longer = (text: string): string => accent(text).replace(VOWELS, '$&$&')
/** Each word between "right-to-left override" and its end, as the bidi test languages of Android and Chromium do. */
const turned = (text: string): string => accent(text).replace(/[^\s]+/g, '\u202e$&\u202c')

/** One text in a test language, in brackets so that a cut-off end shows. */
export function pseudo(text: string, kind: Pseudo): string {
  const change = kind === 'longer' ? longer : turned
  const changed = text
    .split(KEPT)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('')
  return `⟦${changed}⟧`
}

/** Languages count with up to six forms; those English lacks say what its "other" says. */
const keysOf = (key: string): readonly string[] =>
  key.endsWith('_other') ? ['zero', 'two', 'few', 'many', 'other'].map((form) => key.replace(/other$/, form)) : [key]

/** All words of the interface in a test language. */
export function pseudoTexts(kind: Pseudo): Texts {
  const all = (value: unknown): unknown =>
    typeof value === 'string'
      ? pseudo(value, kind)
      : Object.fromEntries(
          Object.entries(value as object).flatMap(([key, inner]) => keysOf(key).map((k) => [k, all(inner)])),
        )
  return all(en) as Texts
}

/** All words that screens share with the command line in a test language: tables, and what the functions give. */
function pseudoWords(kind: Pseudo): Words {
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudo(value, kind)
    if (typeof value === 'function') return (...data: unknown[]): unknown => all(Reflect.apply(value, undefined, data))
    if (Array.isArray(value)) return value.map(all)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, all(inner)]))
  }
  return all(english) as Words
}

/** Everything that an interface speaks a test language with. */
export const pseudoSpoken = (kind: Pseudo): Spoken => ({ texts: pseudoTexts(kind), words: pseudoWords(kind) })
