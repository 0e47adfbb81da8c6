import type { TranslationProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

export const translations: Sentences<TranslationProblemData['code']> = {
  'translation-missing': ({ missing, of, first }) =>
    `${missing} of ${of} texts are not translated and will be shown in the original. The first is ${quote(first)}.`,
  'translation-of-itself': ({ lang }) =>
    `The scenario is written in ${quote(lang)} already. Name this file after the language it translates into.`,
  'translation-stale': ({ text, now }) =>
    `The original of ${quote(text)} has changed since this was translated. It is now ${quote(now)}. Look at the translation, then copy the new original into "source".`,
  'unknown-text': ({ text, suggestion }) =>
    `The scenario has no text ${quote(text)}.${didYouMean(suggestion)} Rename this key, or take it out.`,
}
