import { englishVocabulary as vocabulary } from '#words'
import catalogue from '../catalogue/en.ts'
import frame from '../frame/en.ts'
import common from '../parts/en.ts'

/** The sections of the first page in English, the language every other one falls back to. They are built in. */
export default { common, vocabulary, frame, catalogue }
