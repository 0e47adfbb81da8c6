/**
 * What can be told of a label by its surface, in its language: how long it is, how polite, how hesitant, whether it is said.
 *
 * The lazy strategies of P8 choose by these measures, and P16 asks whether they give the good lines away. Both read them here.
 */
import { isSpoken } from '#scenario'
import { wordsOf } from './label-words.ts'
import type { LabelWords } from './label-words.ts'

/** Whether there are word lists of a language (a tag, `es-MX`). Without them no label has hedges or courtesies. */
export const hasToneWords = (lang: string): boolean => wordsOf(lang) !== null

/** What can be counted in a label. */
export interface LabelFeatures {
  /** Code units of the label, its quotation marks included. */
  readonly characters: number
  readonly words: number
  /** At least 1 in a label with a word. */
  readonly sentences: number
  readonly questionMarks: number
  readonly exclamationMarks: number
  readonly commas: number
  readonly ellipses: number
  readonly digits: number
  /** Words or phrases that weaken it. 0 in a language without word lists. */
  readonly hedges: number
  /** Words or phrases that are polite. 0 in a language without word lists. */
  readonly courtesies: number
  /** Words said aloud; otherwise something that is done. */
  readonly spoken: boolean
  /** Sentences said aloud that begin with an order. 0 in a language without word lists. */
  readonly orders: number
}

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** With straight apostrophes and single spaces, as the word lists are written. */
const plain = (label: string): string => label.replaceAll('’', "'").replaceAll(/\s+/g, ' ')

const patterns = new WeakMap<readonly string[], RegExp>()

/** What finds the phrases of a list, the longest first where several begin at one place; made once a list. */
function patternOf(phrases: readonly string[]): RegExp {
  const known = patterns.get(phrases)
  if (known !== undefined) return known
  const any = phrases.toSorted((a, b) => b.length - a.length).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${any})(?![\\p{L}\\p{N}'])`, 'giu')
  patterns.set(phrases, pattern)
  return pattern
}

/** Where the phrases stand in a text. */
function phrasesIn(text: string, phrases: readonly string[]): { phrase: string; end: number }[] {
  if (phrases.length === 0) return []
  return [...text.matchAll(patternOf(phrases))].map(({ 0: found, index }) => ({
    phrase: found.toLowerCase(),
    end: index + found.length,
  }))
}

const courtesiesIn = (text: string, { courtesies, titles }: LabelWords): number =>
  phrasesIn(text, courtesies).filter(
    ({ phrase, end }) => !(titles.includes(phrase) && /^ \p{Lu}/u.test(text.slice(end))),
  ).length

/** A mark ends a sentence where the label ends or the next word has a capital, and no known abbreviation stands before it. */
function sentencesIn(text: string, abbreviations: readonly string[]): string[] {
  const ends = [...text.matchAll(/(\S*?[.?!…]+)(?=["”’»)]*(?:$|\s+["“«¿¡(]*[\p{Lu}\p{N}]))/gu)].filter(
    ([, word = '']) => !abbreviations.includes(word.replaceAll(/^["“«¿¡(]+/g, '').toLowerCase()),
  )
  const cuts = [0, ...ends.map(({ 0: end, index }) => index + end.length), text.length]
  const parts = cuts.slice(1).map((to, i) => text.slice(cuts[i], to))
  const rest = parts.at(-1) ?? ''
  return /[\p{L}\p{N}]/u.test(rest) ? parts : parts.slice(0, -1)
}

/** Whether a sentence begins with an order, after whom it addresses: "Sarge, give him his license". */
function isOrder(sentence: string, { orders, orderPattern }: LabelWords): boolean {
  const words = sentence.replaceAll(/^[^\p{L}\p{N}]+/gu, '').toLowerCase()
  const starts = [words, words.replace(/^[^\s,]+(?: [^\s,]+){0,2}, /u, '')]
  return starts.some((start) => {
    const first = /^[\p{L}']+/u.exec(start)?.[0] ?? ''
    return orders.includes(first) || (orderPattern?.test(first) ?? false)
  })
}

/** The features of a label in its language, a tag such as `en` or `es-MX`. */
export function labelFeatures(label: string, lang: string): LabelFeatures {
  const words = wordsOf(lang)
  const text = plain(label)
  const sentences = sentencesIn(text, words?.abbreviations ?? [])
  const spoken = isSpoken(label)
  return {
    characters: label.length,
    words: countOf(text, /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu),
    sentences: sentences.length,
    questionMarks: countOf(text, /\?/g),
    exclamationMarks: countOf(text, /!/g),
    commas: countOf(text, /,/g),
    ellipses: countOf(text, /…|\.\.\./g),
    digits: countOf(text, /\d/g),
    hedges: words === null ? 0 : phrasesIn(text, words.hedges).length,
    courtesies: words === null ? 0 : courtesiesIn(text, words),
    spoken,
    orders: words === null || !spoken ? 0 : sentences.filter((sentence) => isOrder(sentence, words)).length,
  }
}

/** Reads labels in one language, and each label once. */
export function labelReader(lang: string): (label: string) => LabelFeatures {
  const read = new Map<string, LabelFeatures>()
  return (label) => {
    const features = read.get(label) ?? labelFeatures(label, lang)
    read.set(label, features)
    return features
  }
}

/**
 * How many words of a label are names of people: parts of their full names, such as "Sgt. Harmon", but for ranks and
 * manners of address. `names` are in the label's language.
 */
export function namesIn(label: string, names: readonly string[], lang: string): number {
  const ranks = new Set(wordsOf(lang)?.ranks)
  const parts = names.flatMap((name) => name.match(/[\p{L}'’-]+\.?/gu) ?? [])
  const known = new Set(
    parts.filter((part) => /^\p{Lu}/u.test(part) && !part.endsWith('.') && !ranks.has(part.toLowerCase())),
  )
  return (label.match(/[\p{L}'’-]+/gu) ?? []).filter((word) => known.has(word)).length
}
