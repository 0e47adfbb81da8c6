import type { FileProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { badJson } from './json.ts'
import { or } from './phrases.ts'

export const file: Sentences<FileProblemData['code']> = {
  'bad-json': badJson,
  'byte-order-mark': () =>
    'Antes del primer carácter hay una marca invisible (BOM). En tu editor, elige “Guardar como” y ahí la codificación “UTF-8”, no “UTF-8 con BOM”.',
  'comment-in-json': () =>
    'Un archivo de escena no puede llevar comentarios. Quita este. Lo que anotas para ti va en "notes".',
  'duplicate-key': ({ key, path }) =>
    path.length === 2 && path[0] === 'beats'
      ? `Dos beats se llaman ${quote(key)}. Dale otro nombre a uno de los dos.`
      : `La clave ${quote(key)} aparece dos veces en el mismo { … }. Deja solo una.`,
  'empty-file': () => 'Este archivo está vacío. Una escena empieza con { y termina con }.',
  'not-utf8': ({ encoding }) => {
    const what =
      encoding === 'utf-16'
        ? 'Este archivo está guardado como UTF-16 (algunos editores dicen “Unicode”), y así no se puede leer aquí.'
        : 'A partir de aquí, este archivo no es texto UTF-8.'
    return `${what} En tu editor, elige “Guardar como” y ahí la codificación “UTF-8”.`
  },
  'reserved-name': ({ names }) => `Nada puede llamarse ${or(names)}. Elige otro nombre.`,
  'too-deep': ({ most }) =>
    `Aquí hay más de ${most} niveles de { } y [ ] unos dentro de otros. ¿Falta un cierre más arriba?`,
  'too-large': ({ kilobytes, most }) =>
    `Este archivo tiene ${kilobytes} kB; el máximo son ${most} kB. ¿Es el archivo correcto?`,
  'too-many-problems': ({ more }) =>
    more === 1
      ? 'De aquí en adelante hay 1 problema más. Corrige los de arriba y revisa otra vez.'
      : `De aquí en adelante hay ${more} problemas más. Corrige los de arriba y revisa otra vez.`,
  'trailing-comma': () => 'Después de esta coma no viene nada. Quita la coma.',
  'unknown-format': ({ format, known }) =>
    `El formato ${String(format)} no se conoce; ${known.length === 1 ? 'se conoce' : 'se conocen'} ${known.join(' y ')}. ¿Hace falta una versión más nueva de Step In?`,
}
