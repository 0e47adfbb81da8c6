import { zipLimits } from '../zip/zip-limits.ts'

/** How large a file for translators may be, in bytes: it says every text twice, and what there is to know of it. */
export const XLIFF_BYTES = 4 * zipLimits.text
