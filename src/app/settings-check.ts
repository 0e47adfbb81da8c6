import { languages, speechRates, textSizes } from '#ui'
import type { Settings } from '#ui'
import * as v from 'valibot'

/** Fetched only where there are stored settings to check. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** As `KeyboardEvent.key` names keys. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(19))

const shapes: { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  language: v.picklist(['system', ...languages.map(({ tag }) => tag)]),
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(textSizes),
  pace: v.union([v.literal('untimed'), v.pipe(v.number(), v.minValue(1), v.maxValue(10))]),
  waits: v.picklist(['off', 'program', 'reader']),
  speechRate: v.pipe(v.number(), v.minValue(speechRates.slowest), v.maxValue(speechRates.fastest)),
  captions: v.boolean(),
  sound: v.boolean(),
  volumes: v.object({ voice: share, effects: share, beds: share }),
  reducedMotion: v.nullable(v.boolean()),
  noFlash: v.boolean(),
  quality: v.picklist(['auto', 'high', 'low']),
  shortcuts: v.boolean(),
  // Keys that were chosen before there was one for reading aloud have none for it.
  keys: v.object({ notice: key, look: key, stepIn: key, aloud: v.optional(key, 'v') }),
  lessonDone: v.boolean(),
  proveByItself: v.boolean(),
}

/** Whether a setting can have this stored value; false where this version has no such setting. */
export const isSetting = (name: string, value: unknown): boolean =>
  Object.hasOwn(shapes, name) && v.is(shapes[name as keyof Settings], value)
