/** The small parts of the scenario schema: texts, names, numbers, and what asks and changes facts. */
import * as v from 'valibot'

/** F13: sizes nothing may exceed. Bytes, counts and characters. */
export const limits = { bytes: 512 * 1024, beats: 200, moments: 30, actions: 8, text: 600 } as const

/** F2: kebab-case. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const colourPattern = /^#[0-9a-fA-F]{6}$/
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** The longest name, in characters. */
export const ID_LENGTH = 64
/** The longest time, in seconds. */
const LONGEST = 3600

const plainText = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text))
export const id = v.pipe(v.string(), v.regex(idPattern), v.maxLength(ID_LENGTH))
const whole = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000))
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LONGEST))

/*
 * Each part takes the sentence an editor shows when the author points at the key. Sentences speak to trainers who
 * do not program.
 */
export const text = (help: string) => v.pipe(plainText, v.description(help))
export const name = (help: string) => v.pipe(id, v.description(help))
export const time = (help: string) => v.pipe(seconds, v.description(help))
export const duration = (help: string) => v.pipe(seconds, v.minValue(0.001), v.description(help))
export const flag = (help: string) => v.pipe(v.boolean(), v.description(help))
export const colour = (help: string) => v.pipe(v.string(), v.regex(colourPattern), v.description(help))
export const word = <const T extends readonly string[]>(words: T, help: string) =>
  v.pipe(v.picklist(words), v.description(help))
export const scale = (least: number, most: number, help: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(help))

/** For the author alone: nothing shows it. */
export const notes = v.optional(
  v.pipe(
    v.union([plainText, v.array(plainText)]),
    v.description('Notes for yourself and other authors. They are never shown.'),
  ),
)

/** A fact's value at the start, or what `set` does to it. */
export const fact = v.union([v.boolean(), whole])

const range = v.strictObject({
  min: v.optional(v.pipe(whole, v.description('At least this much.'))),
  max: v.optional(v.pipe(whole, v.description('At most this much.'))),
})

/** F11: facts that must hold, all of them. */
export const when = v.pipe(
  v.record(id, v.union([v.boolean(), whole, range])),
  v.description('Only if these facts hold, all of them: true, false, a number, or { "min": …, "max": … }.'),
)

/** F11: integers are added, booleans assigned. */
export const set = v.pipe(
  v.record(id, fact),
  v.description('Changes facts: a number is added (1, -1), true or false replaces what was.'),
)

const branch = v.strictObject({ when: v.optional(when), go: name('The beat this branch leads to.') })

/** F5: where a beat or an action leads. Not named `then`: a module with an export of that name is taken for a promise when it is imported dynamically, and never arrives. */
export const leadsTo = (help: string) =>
  v.pipe(v.union([id, v.pipe(v.array(branch), v.minLength(1))]), v.description(help))
