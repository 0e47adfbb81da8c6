import { direction } from './direction.ts'
import { insets } from './insets.ts'
import { lines } from './lines.ts'
import { look } from './look.ts'
import { places } from './places/index.ts'
import { records } from './records.ts'
import { noScore, refusal } from './refusals.ts'
import { sounds } from './sounds.ts'
import { translating } from './translating.ts'
import { vocabulary } from './vocabulary.ts'

/** English words; every other language has their shape. */
export const words = {
  vocabulary,
  sounds,
  lines,
  look,
  direction,
  insets,
  places,
  records,
  refusal,
  noScore,
  translating,
}

/** What a language must say: tables by the codes of the core, and functions that make a sentence of the core's data. */
export type Words = typeof words
