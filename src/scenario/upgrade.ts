import { FORMAT } from './vocabulary.ts'

/** Turns the plain value of a file in one format into the next one. Pure; must not fail on a malformed file. */
export type Upgrader = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/**
 * Upgraders by the format they read: the one at 1 makes format 2, and so on (F16). Format 2 only adds keys that may be
 * left out (`tactic`, `urgent`, the worth `unsafe`), so a file of format 1 says in format 2 what it said.
 */
export const upgraders: Readonly<Record<number, Upgrader>> = { 1: (value) => value }

/** Formats that can be read, oldest first. */
export function knownFormats(
  registry: Readonly<Record<number, Upgrader>> = upgraders,
  newest: number = FORMAT,
): number[] {
  const formats = [newest]
  while (registry[(formats[0] ?? newest) - 1] !== undefined) formats.unshift((formats[0] ?? newest) - 1)
  return formats
}

/**
 * A file's value brought to the newest format, step by step, or null when its `format` is a number nobody knows. A file
 * whose `format` is missing or no number is taken for the newest: what is wrong with the key is said elsewhere.
 */
export function upgrade(
  value: Readonly<Record<string, unknown>>,
  registry: Readonly<Record<number, Upgrader>> = upgraders,
  newest: number = FORMAT,
): Readonly<Record<string, unknown>> | null {
  const { format } = value
  if (typeof format !== 'number') return value
  if (!knownFormats(registry, newest).includes(format)) return null
  let upgraded = value
  for (let from = format; from < newest; from += 1) {
    const step = registry[from]
    if (step === undefined) return null
    upgraded = { ...step(upgraded), format: from + 1 }
  }
  return upgraded
}
