import type { NameProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { and, didYouMean, placeOf } from './phrases.ts'

const others = { cue: 'Otra señal', action: 'Otra acción', 'follow-up-item': 'Otra opción de seguimiento' } as const

export const names: Sentences<NameProblemData['code']> = {
  'duplicate-id': (problem) => {
    const { id } = problem
    if (problem.what === 'scenario') {
      return `${problem.other} también tiene el id "${id}". Dale otro a una de las dos escenas, y a su carpeta.`
    }
    const where = problem.what === 'cue' ? `en ${placeOf(problem.first)}` : `la número ${problem.first} de la lista`
    return `${others[problem.what]} ya se llama ${quote(id)} (${where}). Dale otro id a una de las dos.`
  },
  'folder-name': ({ id, folder }) =>
    `El id es ${quote(id)}, pero la carpeta se llama ${quote(folder)}. Ponles el mismo nombre.`,
  'unknown-beat': ({ written, person, suggestion }) => {
    const hint = person
      ? ` ${quote(written)} es una persona; la persona a la que se dirige una acción va en "to".`
      : didYouMean(suggestion)
    return `No hay ningún beat ${quote(written)}.${hint}`
  },
  'unknown-cue': ({ written, known, suggestion }) => {
    const some = known.length === 0 ? ' Ningún momento tiene "cue".' : ` Hay estas señales: ${and(known)}.`
    return `No hay ninguna señal ${quote(written)}.${suggestion === null ? some : didYouMean(suggestion)}`
  },
  'unknown-fact': ({ written, known, suggestion }) => {
    const some = known.length === 0 ? '' : ` Hay estos datos: ${and(known)}.`
    const hint = `${some} Decláralo en "facts" con el valor que tiene al principio.`
    return `No hay ningún dato ${quote(written)}.${suggestion === null ? hint : didYouMean(suggestion)}`
  },
  'unknown-person': ({ written, meant, suggestion }) => {
    const hints = {
      mark: ` ${quote(written)} dice dónde está alguien: eso va en el "place" de un momento.`,
      beat: ` ${quote(written)} es un beat: el beat al que lleva una acción va en "then".`,
    }
    return `En "cast" no hay nadie que se llame ${quote(written)}.${meant === null ? didYouMean(suggestion) : hints[meant]}`
  },
  'windows-name': ({ what, name }) => {
    switch (what) {
      case 'folder':
        return `Windows no admite una carpeta que se llame ${quote(name)}. Elige otro id.`
      case 'plan':
        return `Windows no admite un archivo que se llame ${quote(`${name}.json`)}. Elige otro id.`
      case 'translation':
        return `Windows no admite un archivo que se llame ${quote(`${name}.json`)}. Escribe el idioma con su región o su escritura.`
    }
  },
  'fact-never-asked': ({ fact }) =>
    `El dato ${quote(fact)} se cambia, pero ningún "when" pregunta por él, así que no cambia nada. Pregunta por él, o quítalo.`,
  'fact-never-set': ({ fact }) =>
    `Un "when" pregunta por el dato ${quote(fact)}, pero ningún "set" lo cambia, así que la respuesta es siempre la misma. Cámbialo en algún lugar, o no preguntes.`,
  'affected-is-subject': ({ person }) =>
    `${quote(person)} es "subject", la persona cuya conducta está en juego, y también "affected". Nombra aquí a quién le hace daño.`,
  'minutes-far-off': ({ minutes, fair }) =>
    `"minutes" dice ${minutes}, pero la escena y lo que se lee antes y después toman unos ${fair}. Escribe ${fair}.`,
  'review-unsigned': ({ missing }) =>
    `Quien escribe "reviewed" dice quién revisó y cuándo: ${missing.length === 1 ? 'falta' : 'faltan'} ${and(missing)}. Hasta entonces escribe "draft".`,
  'lookalike-name': ({ what, name, wanted }) => {
    switch (what) {
      case 'scenario':
        return `Esta carpeta no tiene ${quote(wanted)}, sino ${quote(name)}, que no se lee. Ponle el nombre ${quote(wanted)}.`
      case 'beside':
        return `${quote(name)} no se lee: solo se lee ${quote(wanted)}. Bórralo, o llévalo a una carpeta propia.`
      case 'locales':
        return `La carpeta ${quote(name)} no se lee. Las traducciones van en una carpeta llamada ${quote(wanted)}; cámbiale el nombre.`
      case 'translation':
        return `${quote(name)} no se lee. Ponle el nombre ${quote(wanted)}.`
    }
  },
  'bad-range': (problem) =>
    problem.what === 'never'
      ? `"min" ${problem.min} es mayor que "max" ${problem.max}: esto no se puede cumplir nunca.`
      : 'Esto no pregunta nada: escribe "min", "max" o los dos.',
  'fact-kind': ({ fact, is, use }) => {
    const what = `El dato ${quote(fact)} es ${is === 'boolean' ? 'true o false' : 'un número'} (mira "facts").`
    if (is === 'boolean') return `${what} ${use === 'when' ? 'Pregunta por él con' : 'Ponlo en'} true o false.`
    return use === 'when'
      ? `${what} Pregunta por él con un número o con { "min": …, "max": … }.`
      : `${what} "set" le suma: escribe un número como 1 o -1.`
  },
}
