import type { TranslationProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

export const translations: Sentences<TranslationProblemData['code']> = {
  'translation-missing': ({ missing, of, first }) =>
    missing === 1
      ? `Falta traducir 1 de ${of} textos, que se mostrará en el original: ${quote(first)}.`
      : `Faltan por traducir ${missing} de ${of} textos, que se mostrarán en el original. El primero es ${quote(first)}.`,
  'translation-of-itself': ({ lang }) =>
    `La escena ya está escrita en ${quote(lang)}. Dale a este archivo el nombre del idioma al que se traduce.`,
  'translation-stale': ({ text, now }) =>
    `El original de ${quote(text)} cambió desde que se tradujo. Ahora es ${quote(now)}. Revisa la traducción y luego copia el original nuevo en "source".`,
  'unknown-text': ({ text, suggestion }) =>
    `La escena no tiene ningún texto ${quote(text)}.${didYouMean(suggestion)} Cambia el nombre de esta clave, o quítala.`,
}
