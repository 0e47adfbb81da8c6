import type { MediaProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

export const media: Sentences<MediaProblemData['code']> = {
  'media-kind': ({ picture, kind }) =>
    kind === null
      ? `${quote(picture)} no es una imagen WebP, PNG, JPEG ni SVG, se llame como se llame.`
      : `${quote(picture)} es en realidad un archivo .${kind}. Ponle esa terminación, en su carpeta y aquí.`,
  'media-left-out': ({ picture }) =>
    `Una escena que se trae como un solo archivo no trae imágenes; en lugar de ${quote(picture)} se muestra su "alt" en palabras.`,
  'media-missing': ({ picture, suggestion }) =>
    `No hay ningún archivo ${quote(picture)} en la carpeta de la escena.${didYouMean(suggestion)}`,
  'media-too-large': ({ picture, kilobytes, most }) =>
    `${quote(picture)} tiene ${kilobytes} kB. Una imagen puede tener como máximo ${most} kB.`,
  'media-unused': ({ file }) => `Nada muestra ${quote(file)}. Úsalo en un "inset", o bórralo.`,
}
