import { canonicalHash } from '#scenario'
import type { Log } from '#engine'

/**
 * A certificate's receipt: `sha256-` and the 64 hexadecimal digits of SHA-256 over the logs, in their order, as one JSON
 * array with keys sorted (by UTF-16 code units) at every depth and no spaces, in UTF-8. Anybody who has the logs can work
 * the receipt out again; one changed millisecond gives another one.
 */
export const receiptOf = (logs: readonly Log[]): string => canonicalHash(logs)
