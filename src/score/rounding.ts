const DECIMALS = 1e9

/** A number to 9 decimals: what scoring compares, rounds half up and prints, so that float dust never decides. */
export const round9 = (x: number): number => Math.round(x * DECIMALS) / DECIMALS

/** Half up to a whole number, after rounding to 9 decimals. For numbers ≥ 0. */
export const halfUp = (x: number): number => Math.floor(round9(x) + 0.5)

/** Scenario milliseconds → seconds. */
export const seconds = (ms: number): number => ms / 1000

/** Arithmetic mean; null of nothing. */
export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length
}
