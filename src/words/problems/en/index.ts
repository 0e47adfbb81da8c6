import type { ProblemWords } from '../problem-words.ts'
import { beats } from './beats.ts'
import { file } from './file.ts'
import { media } from './media.ts'
import { moments } from './moments.ts'
import { names } from './names.ts'
import { didYouMean, within } from './phrases.ts'
import { plans } from './plans.ts'
import { screen } from './screen.ts'
import { stage } from './stage.ts'
import { translations } from './translations.ts'
import { values } from './values.ts'

/** Problems in English. */
export const problems: ProblemWords = {
  sentences: { ...file, ...values, ...names, ...beats, ...moments, ...stage, ...media, ...translations, ...plans },
  within,
  screen,
  didYouMean,
}
