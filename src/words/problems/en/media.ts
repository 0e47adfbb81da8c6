import type { MediaProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

const kinds = {
  picture: 'WebP, PNG, JPEG or SVG picture',
  place: 'WebP, PNG or JPEG picture',
  voice: 'WebM, MP3, M4A or WAV sound',
}
const uses = { picture: 'A picture', place: 'The picture of a place', voice: 'A voice' }

export const media: Sentences<MediaProblemData['code']> = {
  'media-active': ({ file }) =>
    `${quote(file)} is more than a drawing: it holds a script, or fetches something from elsewhere. Save it as PNG or WebP, or draw it anew without that.`,
  'media-kind': ({ file, use, kind }) =>
    kind === null
      ? `${quote(file)} is no ${kinds[use]}, whatever it is called.`
      : `${quote(file)} is in truth a .${kind} file. Give it that ending, in its folder and here.`,
  'media-left-out': ({ file, use }) =>
    use === 'voice'
      ? `A scenario that is brought as one file brings no voices, so the line in ${quote(file)} is only read. In a zip they come along.`
      : `A scenario that is brought as one file brings no pictures, so in place of ${quote(file)} its "alt" is shown in words. In a zip they come along.`,
  'media-missing': ({ file, suggestion }) =>
    `There is no file ${quote(file)} in the scenario's folder.${didYouMean(suggestion)}`,
  'media-too-large': ({ file, use, kilobytes, most }) =>
    `${quote(file)} has ${kilobytes} kB. ${uses[use]} may have ${most} kB at most.`,
  'media-too-many-dots': ({ file, width, height, most }) =>
    `${quote(file)} has ${width} × ${height} dots. A picture may have ${most} million at most; make it smaller.`,
  'media-unused': ({ file }) =>
    `Nothing shows or plays ${quote(file)}. Use it in an "inset" or as a "voice", or delete it.`,
  'voice-length': ({ file, written, is }) =>
    `${quote(file)} is ${is} ms long, and here it says ${written}. Write ${is}: the line stays as long as its voice.`,
  'voice-unfit': ({ file, lacks }) =>
    lacks === 'file'
      ? `${quote(file)} is no voice in the scenario's folder. Write a path like "media/name.wav" (small letters, digits, hyphens; webm, mp3, m4a or wav).`
      : `It does not say how long ${quote(file)} is. Add "ms" with its length in milliseconds.`,
  'voice-without-say': () => `A "voice" speaks the words of "say", and this moment has none.`,
}
