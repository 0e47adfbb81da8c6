import type { Words } from '../en/index.ts'
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

/** The Spanish of U.S. agencies. How it speaks: docs/decisions/0005-spanish.md. */
export const words: Words = {
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
