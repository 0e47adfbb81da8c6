/** The words by which the surface of a label is told in each language. `label-features.ts` counts them. */

/** The words of one language by which the surface of a label is told. Lower case; a phrase has single spaces. */
export interface LabelWords {
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

const labelWords: Readonly<Record<string, LabelWords>> = {
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
export const wordsOf = (lang: string): LabelWords | null => labelWords[lang.toLowerCase().split('-')[0] ?? ''] ?? null
