import type { MediaProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

export const media: Sentences<MediaProblemData['code']> = {
  'media-kind': ({ picture, kind }) =>
    kind === null
      ? `${quote(picture)} is no WebP, PNG, JPEG or SVG picture, whatever it is called.`
      : `${quote(picture)} is in truth a .${kind} file. Give it that ending, in its folder and here.`,
  'media-left-out': ({ picture }) =>
    `A scenario that is brought as one file brings no pictures, so in place of ${quote(picture)} its "alt" is shown in words.`,
  'media-missing': ({ picture, suggestion }) =>
    `There is no file ${quote(picture)} in the scenario's folder.${didYouMean(suggestion)}`,
  'media-too-large': ({ picture, kilobytes, most }) =>
    `${quote(picture)} has ${kilobytes} kB. A picture may have ${most} kB at most.`,
  'media-unused': ({ file }) => `Nothing shows ${quote(file)}. Use it in an "inset", or delete it.`,
}
