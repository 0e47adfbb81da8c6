/** The schema of the author's own files. */
import * as v from 'valibot'
import { LONGEST_VOICE } from './media/kinds.ts'
import { text } from './schema-parts.ts'

/** Where the own files of a scenario are: paths in its own folder. */
export const picturePattern = /^media\/[a-z0-9][a-z0-9-]*\.(webp|png|jpg|svg)$/
export const voicePattern = /^media\/[a-z0-9][a-z0-9-]*\.(webm|mp3|m4a|wav)$/
export const placePattern = /^media\/[a-z0-9][a-z0-9-]*\.(webp|png|jpg)$/
export const mediaPattern = /^media\/[a-z0-9][a-z0-9-]*\.(webp|png|jpg|svg|webm|mp3|m4a|wav)$/

/** In characters. */
export const CREDIT_TEXT = 200
export const LONGEST_MEDIA_PATH = 80

export const voiceLength = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.maxValue(LONGEST_VOICE),
  v.description('How long the file is, in milliseconds. The Studio writes it.'),
)

/** F20: a line that is spoken aloud. */
export const voice = v.pipe(
  v.strictObject({
    file: v.pipe(
      v.string(),
      v.regex(voicePattern),
      v.maxLength(LONGEST_MEDIA_PATH),
      v.description('The file in which the line is spoken: "media/name.wav" in the scenario\'s folder.'),
    ),
    ms: voiceLength,
    words: v.optional(
      text('The words that are spoken in the file. The Studio writes them, and says when the line has other words.'),
    ),
  }),
  v.description('The line spoken aloud, in the language of the file. Its words are shown all the same.'),
)

/** F21: who made or spoke an own file, and under which licence it is. */
export const credits = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(mediaPattern), v.maxLength(LONGEST_MEDIA_PATH)),
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(CREDIT_TEXT),
      v.description('Who made or spoke this file, and who may use it: "Spoken by A. Ruiz, CC BY 4.0".'),
    ),
  ),
  v.description('Who made or spoke the own files, and under which licence they are. By the path of the file.'),
)

/** F22: where the floor of an own picture can be, as parts of the scene's height from above, and where it is taken to be. */
export const FLOOR = { least: 0.6, most: 0.94, usual: 0.89 } as const

/** F22: a picture of the author's own in the stead of a published place. */
export const placePicture = v.pipe(
  v.strictObject({
    file: v.pipe(
      v.string(),
      v.regex(placePattern),
      v.maxLength(LONGEST_MEDIA_PATH),
      v.description('The picture of the place: "media/name.webp" in the scenario\'s folder.'),
    ),
    alt: text('What the place looks like, for who cannot see it.'),
    floor: v.optional(
      v.pipe(
        v.number(),
        v.minValue(FLOOR.least),
        v.maxValue(FLOOR.most),
        v.description(
          `How far down the scene the feet of people are, as a part of its height: ${FLOOR.least} to ${FLOOR.most}; ${FLOOR.usual} when left out.`,
        ),
      ),
    ),
  }),
  v.description(
    'A picture of your own in the stead of the place, 16 to 9. It has no landmarks and no set pieces: people are at the marks "far-left" to "far-right".',
  ),
)
