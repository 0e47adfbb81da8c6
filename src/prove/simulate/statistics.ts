/** The statistics of a test, for tables of scores: a row a person, a column a scene. */

/** The arithmetic mean; NaN of nothing. */
export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** Variance of a sample (n − 1); NaN of fewer than two numbers. */
export function variance(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return numbers.reduce((sum, n) => sum + (n - middle) ** 2, 0) / (numbers.length - 1)
}

/** Pearson's correlation, −1 to 1; null where one of the two is always the same. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [mx, my] = [mean(xs), mean(ys)]
  const [sx, sy, sxy] = xs.reduce(
    ([a, b, c], x, i) => {
      const [dx, dy] = [x - mx, (ys[i] ?? my) - my]
      return [a + dx * dx, b + dy * dy, c + dx * dy]
    },
    [0, 0, 0],
  )
  return sx === 0 || sy === 0 ? null : sxy / Math.sqrt(sx * sy)
}

type Table = readonly (readonly number[])[]

const column = (table: Table, at: number): number[] => table.map((row) => row[at] ?? 0)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/**
 * Cronbach's alpha: how far the scenes agree on who is better. Null for fewer than two scenes, or where all people have
 * the same sum. L. J. Cronbach (1951), Psychometrika 16, 297–334.
 */
export function alpha(table: Table): number | null {
  const scenes = table[0]?.length ?? 0
  const whole = variance(table.map(sum))
  if (scenes < 2 || !(whole > 0)) return null
  const parts = sum(Array.from({ length: scenes }, (_, at) => variance(column(table, at))))
  return (scenes / (scenes - 1)) * (1 - parts / whole)
}

/**
 * Split-half reliability: the correlation of the scenes at even places with those at odd ones, stepped up to the whole
 * length by Spearman and Brown's formula 2r / (1 + r). Null for fewer than two scenes, or where a half says nothing.
 */
export function splitHalf(table: Table): number | null {
  if ((table[0]?.length ?? 0) < 2) return null
  const half = (odd: 0 | 1): number[] => table.map((row) => sum(row.filter((_, at) => at % 2 === odd)))
  const r = correlation(half(0), half(1))
  return r === null || r <= -1 ? null : (2 * r) / (1 + r)
}

/** How well one scene tells people apart: the correlation of its scores with the sums of the others. Null as above. */
export function discrimination(table: Table, at: number): number | null {
  if ((table[0]?.length ?? 0) < 2) return null
  return correlation(
    column(table, at),
    table.map((row) => sum(row) - (row[at] ?? 0)),
  )
}
