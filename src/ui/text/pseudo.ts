import type { Words } from '#words'

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

/** English texts in a test language. */
export function pseudoTexts(english: unknown, kind: Pseudo): unknown {
  if (typeof english === 'string') return pseudo(english, kind)
  return Object.fromEntries(
    Object.entries(english as object).flatMap(([key, inner]) =>
      keysOf(key).map((form) => [form, pseudoTexts(inner, kind)]),
    ),
  )
}

/** English words in a test language: the tables, and the sentences that the functions give. */
export function pseudoWords(english: Words, kind: Pseudo): Words {
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudo(value, kind)
    if (typeof value === 'function') return (...data: unknown[]): unknown => all(Reflect.apply(value, undefined, data))
    if (Array.isArray(value)) return value.map(all)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, all(inner)]))
  }
  return all(english) as Words
}
