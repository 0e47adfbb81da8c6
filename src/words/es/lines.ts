import type { Words } from '../en/index.ts'

/** Lines of a run that have gone by, as sentences for screen readers and the transcript. They never name a cue and never judge. */
export const lines: Words['lines'] = {
  spoken: (name, text) => `${name}: ${text}`,
  did: (name, text) => `${name} ${text}`,
  thought: (text) => `Piensas: ${text}`,
  sound: (caption, whence) => `[${caption}${whence === null ? '' : `, ${from[whence]}`}]`,
  reads: (text) => `Se lee: “${text}”.`,
  dark: 'La imagen se oscurece.',
  youSaid: (text) => `Tú: ${text}`,
  youDid: (text) => `Lo que haces: ${text}`,
  youNoted: 'Lo anotaste.',
  silence: (seconds) =>
    seconds === 1 ? 'Un segundo. Nadie habla.' : `${numbers[seconds] ?? String(seconds)} segundos. Nadie habla.`,
}

const from = { left: 'a la izquierda', right: 'a la derecha', off: 'fuera de la vista' }

/** Small numbers in words, to start a sentence with. */
const numbers: Readonly<Record<number, string>> = {
  2: 'Dos',
  3: 'Tres',
  4: 'Cuatro',
  5: 'Cinco',
  6: 'Seis',
  7: 'Siete',
  8: 'Ocho',
  9: 'Nueve',
  10: 'Diez',
  11: 'Once',
  12: 'Doce',
  13: 'Trece',
  14: 'Catorce',
  15: 'Quince',
  16: 'Dieciséis',
  17: 'Diecisiete',
  18: 'Dieciocho',
  19: 'Diecinueve',
  20: 'Veinte',
}
