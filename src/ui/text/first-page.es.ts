import catalogue from '../catalogue/es.ts'
import frame from '../frame/es.ts'
import common from '../parts/es.ts'

/** The sections of the first page in Spanish but for the vocabulary, which is fetched with them: one chunk. How it speaks: docs/decisions/0005-spanish.md. */
export default { common, frame, catalogue }
