import catalogue from '../catalogue/es.ts'
import shell from '../frame/es.ts'
import vocabulary from '../locales/es/vocabulary.ts'
import common from '../parts/es.ts'

/** The sections of the first page in Spanish: one chunk. How it speaks: docs/decisions/0005-spanish.md. */
export default { common, vocabulary, shell, catalogue }
