/**
 * What can be told of a label by its surface, in its language: how long it is, how polite, how hesitant, whether it is said.
 *
 * The lazy strategies of P8 choose by these measures, and P16 asks whether they give the good lines away. Both read them here.
 */
import { isSpoken } from '#scenario'

/** The words of one language that show the tone of a label. Lower case; a phrase has single spaces. */
interface ToneWords {
  /** They make what is said weaker or less certain. */
  readonly hedges: readonly string[]
  /** They are polite to the person who is addressed. */
  readonly courtesies: readonly string[]
  /** Those of the courtesies that are none where a name follows: "señor Osei" only names him. */
  readonly titles: readonly string[]
  /** Words with a full stop that does not end a sentence. */
  readonly abbreviations: readonly string[]
}

/** A list that is written with commas. */
const phrases = (list: string): readonly string[] => list.split(', ')

const toneWords: Readonly<Record<string, ToneWords>> = {
  en: {
    hedges: phrases(
      'maybe, perhaps, possibly, probably, just, sort of, kind of, a bit, a little, somewhat, i guess, ' +
        "i think, i suppose, i wonder, i mean, i'm not sure, i don't know, not sure, might, could be, " +
        'i could be wrong, i may be wrong, or something, or so, or whatever, seems, seemed, seem, ' +
        "looks like, if you want, if that's ok, if that's okay, no big deal",
    ),
    courtesies: phrases(
      "please, thanks, thank you, sir, ma'am, sorry, excuse me, pardon, pardon me, with respect, " +
        "with all respect, with all due respect, respectfully, if you don't mind, appreciate it, " +
        "i appreciate, would you mind, you're welcome",
    ),
    titles: [],
    abbreviations: phrases('mr., mrs., ms., dr., sgt., lt., capt., ofc., st., ave., vs., jr., sr.'),
  },
  es: {
    hedges: phrases(
      'quizás, quizá, tal vez, a lo mejor, posiblemente, probablemente, acaso, capaz que, puede que, ' +
        'creo, creo que, supongo, supongo que, me imagino, me parece, digo yo, no sé, no estoy seguro, ' +
        'no estoy segura, un poco, un poquito, más o menos, como que, algo así, o algo, nomás, ' +
        'podría ser, puede ser, parece, parecía, pareció, si quiere, si quieres, si acaso',
    ),
    courtesies: phrases(
      'por favor, gracias, muchas gracias, señor, señora, señorita, disculpe, disculpa, disculpen, perdón, ' +
        'perdone, perdona, con permiso, con respeto, con todo respeto, con todo el respeto, lo siento, ' +
        'si no le molesta, si no te molesta, si es tan amable, le agradezco, te agradezco',
    ),
    titles: ['señor', 'señora', 'señorita'],
    abbreviations: phrases('sr., sra., srta., dr., dra., sgto., tte., cap., lic., ud., uds., núm., av.'),
  },
}

/** The word lists of a language tag: those of its language, whatever its region. Null where there are none. */
const wordsOf = (lang: string): ToneWords | null => toneWords[lang.toLowerCase().split('-')[0] ?? ''] ?? null

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
}

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** With straight apostrophes and single spaces, as the word lists are written. */
const plain = (label: string): string => label.replaceAll('’', "'").replaceAll(/\s+/g, ' ')

/** Where the phrases stand in a text, the longest first where several begin at one place. */
function phrasesIn(text: string, phrases: readonly string[]): { phrase: string; end: number }[] {
  if (phrases.length === 0) return []
  const any = phrases.toSorted((a, b) => b.length - a.length).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${any})(?![\\p{L}\\p{N}'])`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    phrase: found.toLowerCase(),
    end: index + found.length,
  }))
}

const courtesiesIn = (text: string, { courtesies, titles }: ToneWords): number =>
  phrasesIn(text, courtesies).filter(
    ({ phrase, end }) => !(titles.includes(phrase) && /^ \p{Lu}/u.test(text.slice(end))),
  ).length

/** A mark ends a sentence where the label ends or the next word has a capital, and no known abbreviation stands before it. */
function sentencesIn(text: string, abbreviations: readonly string[]): number {
  const ends = [...text.matchAll(/(\S*?[.?!…]+)(?=["”’»)]*(?:$|\s+["“«¿¡(]*[\p{Lu}\p{N}]))/gu)].filter(
    ([, word = '']) => !abbreviations.includes(word.replaceAll(/^["“«¿¡(]+/g, '').toLowerCase()),
  )
  const afterLast = text.slice((ends.at(-1)?.index ?? 0) + (ends.at(-1)?.[0].length ?? 0))
  return ends.length + (/[\p{L}\p{N}]/u.test(afterLast) ? 1 : 0)
}

/** The features of a label in its language, a tag such as `en` or `es-MX`. */
export function labelFeatures(label: string, lang: string): LabelFeatures {
  const words = wordsOf(lang)
  const text = plain(label)
  return {
    characters: label.length,
    words: countOf(text, /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu),
    sentences: sentencesIn(text, words?.abbreviations ?? []),
    questionMarks: countOf(text, /\?/g),
    exclamationMarks: countOf(text, /!/g),
    commas: countOf(text, /,/g),
    ellipses: countOf(text, /…|\.\.\./g),
    digits: countOf(text, /\d/g),
    hedges: words === null ? 0 : phrasesIn(text, words.hedges).length,
    courtesies: words === null ? 0 : courtesiesIn(text, words),
    spoken: isSpoken(label),
  }
}
