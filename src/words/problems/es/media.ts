import type { MediaProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

const kinds = {
  picture: 'una imagen WebP, PNG, JPEG ni SVG',
  place: 'una imagen WebP, PNG ni JPEG',
  voice: 'un sonido WebM, MP3, M4A ni WAV',
}
const uses = { picture: 'Una imagen', place: 'La imagen de un lugar', voice: 'Una voz' }

export const media: Sentences<MediaProblemData['code']> = {
  'media-active': ({ file }) =>
    `${quote(file)} es más que un dibujo: tiene un programa dentro, o trae algo de otra parte. Guárdalo como PNG o WebP, o dibújalo de nuevo sin eso.`,
  'media-kind': ({ file, use, kind }) =>
    kind === null
      ? `${quote(file)} no es ${kinds[use]}, se llame como se llame.`
      : `${quote(file)} es en realidad un archivo .${kind}. Ponle esa terminación, en su carpeta y aquí.`,
  'media-left-out': ({ file, use }) =>
    use === 'voice'
      ? `Una escena que se trae como un solo archivo no trae voces; la línea de ${quote(file)} solo se lee. En un zip sí vienen.`
      : `Una escena que se trae como un solo archivo no trae imágenes; en lugar de ${quote(file)} se muestra su "alt" en palabras. En un zip sí vienen.`,
  'media-missing': ({ file, suggestion }) =>
    `No hay ningún archivo ${quote(file)} en la carpeta de la escena.${didYouMean(suggestion)}`,
  'media-too-large': ({ file, use, kilobytes, most }) =>
    `${quote(file)} tiene ${kilobytes} kB. ${uses[use]} puede tener como máximo ${most} kB.`,
  'media-too-many-dots': ({ file, width, height, most }) =>
    `${quote(file)} tiene ${width} × ${height} píxeles. Una imagen puede tener como máximo ${most} millones; hazla más pequeña.`,
  'media-unused': ({ file }) =>
    `Nada muestra ni reproduce ${quote(file)}. Úsalo en un "inset" o como "voice", o bórralo.`,
  'voice-length': ({ file, written, is }) =>
    `${quote(file)} dura ${is} ms, y aquí dice ${written}. Escribe ${is}: la línea dura lo que su voz.`,
  'voice-unfit': ({ file, lacks }) =>
    lacks === 'file'
      ? `${quote(file)} no es una voz en la carpeta de la escena. Escribe una ruta como "media/nombre.wav" (minúsculas, cifras, guiones; webm, mp3, m4a o wav).`
      : `No dice cuánto dura ${quote(file)}. Agrega "ms" con su duración en milisegundos.`,
  'voice-without-say': () => `Una "voice" dice las palabras de "say", y este momento no tiene ninguna.`,
}
