/**
 * Logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares).
 *
 * Features are standardised by the rows it is fitted to, so that the penalty treats them alike and weights can be compared.
 * The penalised likelihood has one maximum, which is found to the last digits in a few steps: no randomness, no step size.
 */

/** Half of this times the squared length of the weights is added to the summed log-loss; the intercept goes free. */
export const PENALTY = 1
const MOST_STEPS = 50
const EXACT = 1e-10

/** A fitted model. */
export interface Logistic {
  /** Weight of each feature, of its standardised values: above 0, more of it speaks for `true`. */
  readonly weights: readonly number[]
  /** What each feature adds to the log-odds of a row. */
  contributions(row: readonly number[]): number[]
  /** Log-odds of `true`. */
  logOdds(row: readonly number[]): number
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const at = (values: readonly number[], i: number): number => values[i] ?? 0

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += at(a, i) * at(b, i)
  return total
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** log(1 + e^x) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))

/** Solves `matrix` x = `vector` for a symmetric positive definite matrix, of which it reads the lower half (Cholesky). */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const lower: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const mine: number[] = []
    for (let j = 0; j <= i; j++) {
      const rest = at(row, j) - dot(mine, (j === i ? mine : (lower[j] ?? [])).slice(0, j))
      mine.push(j === i ? Math.sqrt(rest) : rest / at(lower[j] ?? [], j))
    }
    lower.push(mine)
  }
  const half: number[] = []
  for (const [i, row] of lower.entries()) half.push((at(vector, i) - dot(half, row)) / at(row, i))
  const solution = half.map(() => 0)
  for (let i = half.length - 1; i >= 0; i--) {
    const later = lower.map((row, j) => (j > i ? at(row, i) * at(solution, j) : 0))
    solution[i] = (at(half, i) - sum(later)) / at(lower[i] ?? [], i)
  }
  return solution
}

/** Each column's mean and standard deviation; 1 for a column that never changes. */
function scalesOf(rows: readonly (readonly number[])[]): { mean: number; deviation: number }[] {
  return (rows[0] ?? []).map((_, j) => {
    const column = rows.map((row) => at(row, j))
    const mean = sum(column) / column.length
    const deviation = Math.sqrt(sum(column.map((x) => (x - mean) ** 2)) / column.length)
    return { mean, deviation: deviation > EXACT ? deviation : 1 }
  })
}

/** Gradient over curvature of the penalised loss at these weights. */
function newtonStep(
  table: readonly (readonly number[])[],
  answers: readonly boolean[],
  weights: readonly number[],
  penalty: readonly number[],
): number[] {
  const gradient = weights.map((w, j) => at(penalty, j) * w)
  const curvature = weights.map((_, j) => weights.map((_w, k) => (j === k ? at(penalty, j) : 0)))
  for (const [i, row] of table.entries()) {
    const guess = probability(dot(row, weights))
    const missed = guess - (answers[i] === true ? 1 : 0)
    const spread = guess * (1 - guess)
    for (let j = 0; j < row.length; j++) {
      const x = at(row, j)
      gradient[j] = at(gradient, j) + x * missed
      // `solve` reads the lower half alone.
      const line = curvature[j] ?? []
      for (let k = 0; k <= j; k++) line[k] = at(line, k) + x * at(row, k) * spread
    }
  }
  return solve(curvature, gradient)
}

/**
 * Fits a model that tells rows of `true` from those of `false`.
 * @param rows features, all rows of the same length; at least one of either answer
 */
export function fitLogistic(rows: readonly (readonly number[])[], answers: readonly boolean[]): Logistic {
  const scales = scalesOf(rows)
  const standardised = (row: readonly number[]): number[] =>
    scales.map(({ mean, deviation }, j) => (at(row, j) - mean) / deviation)
  // The last column is the intercept's.
  const table = rows.map((row) => [...standardised(row), 1])
  const penalty = [...scales.map(() => PENALTY), 0]
  const loss = (w: readonly number[]): number =>
    sum(table.map((row, i) => softplus(answers[i] === true ? -dot(row, w) : dot(row, w)))) +
    sum(w.map((x, j) => 0.5 * at(penalty, j) * x * x))

  let weights = penalty.map(() => 0)
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = newtonStep(table, answers, weights, penalty)
    const before = loss(weights)
    let size = 1
    const moved = (): number[] => weights.map((w, j) => w - size * at(direction, j))
    while (size > EXACT && loss(moved()) > before) size /= 2
    weights = moved()
    if (direction.every((d) => Math.abs(d * size) < EXACT)) break
  }
  const intercept = weights.at(-1) ?? 0
  const slopes = weights.slice(0, -1)
  const contributions = (row: readonly number[]): number[] => standardised(row).map((x, j) => x * at(slopes, j))
  return { weights: slopes, contributions, logOdds: (row) => intercept + sum(contributions(row)) }
}
