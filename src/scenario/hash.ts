import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Scenario } from './schema.ts'

/**
 * `sha256-` and 64 hexadecimal digits: SHA-256 of the scenario as JSON with its keys sorted (by UTF-16 code units) at
 * every depth and no spaces. The same for two files that say the same, however they are laid out. `format` counts as 1
 * whatever it is: a scenario that is brought to a newer format and says the same keeps its hash, and with it its logs.
 */
export const scenarioHash = (scenario: Scenario): string => canonicalHash({ ...scenario, format: 1 })

/** `sha256-` and 64 hexadecimal digits over any plain value, written canonically. */
export function canonicalHash(value: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`
}

/** JSON with sorted keys and no spaces. Keys whose value is undefined are left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}
