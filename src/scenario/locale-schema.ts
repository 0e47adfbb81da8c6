import * as v from 'valibot'
import { limits } from './schema-parts.ts'
import { voiceLength } from './schema-media.ts'

const source = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text))
const text = v.pipe(v.string(), v.maxLength(limits.text))

/**
 * A translation: texts of a scenario by their path, each with the original it was made from (F14). An empty one is
 * still to be translated. The voice of a line is an entry too: the file it is spoken in, its length, and the original of the line
 * it was made for, and the words that are spoken in it (F20).
 */
export const localeSchema = v.record(
  v.string(),
  v.strictObject({ source, text, ms: v.exactOptional(voiceLength), words: v.exactOptional(source) }),
)

export type LocaleTexts = v.InferOutput<typeof localeSchema>

/** Of a translation, what is needed to show it: texts by their path, without the originals. */
export type ShownTexts = Readonly<Record<string, { readonly text: string; readonly ms?: number | undefined }>>
