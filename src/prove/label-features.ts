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
  /** Verbs with which an order begins. */
  readonly orders: readonly string[]
  /** Orders that no list can hold: verbs with pronouns at their end. Null where there are none. */
  readonly orderPattern: RegExp | null
  /** Words of a person's name that are a rank or a manner of address, and no name. */
  readonly ranks: readonly string[]
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
    orders: phrases(
      'let, give, take, get, stop, leave, step, tell, look, go, sit, hold, come, keep, forget, think, cancel, say, open, ' +
        'show, write, bring, watch, save, find, put, change, fix, read, send, stand, ask, sign, shut, trade, talk, roll, ' +
        'help, call, apologize, walk, check, move, stay, wait, listen, turn, hand, drop, pull, push, quit, calm, slow, ' +
        'breathe, run, meet, make, try, use, drive, ease, loosen, lift, lower, answer, explain, start, be, do, ' +
        "let's, don't, lean, cut, count, clear, close, cover, follow, finish, phone, text, back, pick, set, switch, swap",
    ),
    orderPattern: null,
    ranks: phrases(
      'officer, sergeant, sarge, lieutenant, captain, detective, medic, paramedic, trainer, recruit, the, ' +
        'young, man, woman, driver, neighbor, first, second, third',
    ),
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
    orders: phrases(
      'deja, deje, dejen, dame, deme, denme, dale, dele, dile, dime, diga, dígame, dígale, para, pare, paren, espera, ' +
        'espere, esperen, alto, suelta, suelte, toma, tome, mira, mire, ve, vaya, ven, venga, vengan, quita, quite, haz, ' +
        'haga, hagan, hazlo, hazte, abre, abra, abran, cierra, cierre, pon, ponga, piensa, piense, habla, hable, llama, ' +
        'llame, cancela, cancele, mueve, mueva, muevan, camina, camine, escribe, escriba, lee, lea, corrige, corrija, ' +
        'cambia, cambie, trae, traiga, baja, baje, bajen, sube, suba, sal, salga, salgan, oye, oiga, escucha, escuche, ' +
        'olvida, olvide, vigila, vigile, cubre, cubra, afloja, afloje, regresa, regrese, revisa, revise, busca, busque, ' +
        'duerme, duerma, lleva, lleve, pide, pida, pregunta, pregunte, respira, respire, firma, firme, guarda, guarde, ' +
        'ayuda, ayude, contesta, conteste, explica, explique, empieza, empiece, termina, termine, vamos, vámonos, sé, ten',
    ),
    // suéltela, quítate, páseme, devuélvaselo: the accent and the pronouns at the end are those of an order.
    orderPattern: /^\p{L}*[áéíóú]\p{L}+(?:me|te|se|nos|l[aeo]s?)$/u,
    ranks: phrases(
      'oficial, sargento, teniente, capitán, capitana, detective, paramédico, paramédica, instructor, recluta, ' +
        'agente, el, la, los, las, un, una, joven, hombre, mujer, vecino, vecina, conductor, conductora, primer, segundo',
    ),
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
  /** Sentences said aloud that begin with an order. 0 in a language without word lists. */
  readonly orders: number
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
function isOrder(sentence: string, { orders, orderPattern }: ToneWords): boolean {
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
