import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { allocatedBy } from '../support/allocated.ts'

/** Inputs of each kind in one run of the tests, by what one costs. 20,000 together. */
const shares = {
  scenario: 3000,
  locale: 2500,
  'training plan': 3500,
  log: 3000,
  records: 1500,
  route: 5000,
  'stored rows': 1500,
} as const
export type Kind = keyof typeof shares

const all = Object.values(shares).reduce((sum, n) => sum + n, 0)
const wanted = Number(process.env['STEP_IN_FUZZ_INPUTS'] ?? all)

/**
 * The tests take the same inputs each time: a change that has nothing to do with a fault must not be stopped by it on
 * the day chance finds it. `npm run fuzz` takes others each time.
 */
const seed = Number(process.env['STEP_IN_FUZZ_SEED'] ?? 20_261_130)

/** How many inputs of a kind are tried. */
const inputsOf = (kind: Kind): number => Math.ceil((shares[kind] * wanted) / all)

/** Work on some input, as bytes it may take from the heap. */
interface Cost {
  /** Whatever the input is. */
  readonly base: number
  /** For each character or byte of it. */
  readonly each: number
}

/** How many of the longest inputs are measured. */
const MEASURED = 12

/**
 * One test over all inputs of a kind. `check` says what must hold of one and gives whether it was accepted; some must
 * be, or the damage is too great to show anything. Reading (`read`) the longest of them must cost no more than `cost`.
 */
export function fuzz<T>(
  name: string,
  kind: Kind,
  input: fc.Arbitrary<T>,
  check: (input: T) => boolean | Promise<boolean>,
  work?: { readonly size: (input: T) => number; readonly read: (input: T) => void; readonly cost: Cost },
): void {
  const numRuns = inputsOf(kind)
  const longest: { readonly input: T; readonly size: number }[] = []
  function remember(input: T): void {
    const size = work?.size(input) ?? 0
    if (longest.length === MEASURED && size <= (longest.at(-1)?.size ?? 0)) return
    longest.push({ input, size })
    longest.sort((a, b) => b.size - a.size)
    longest.length = Math.min(longest.length, MEASURED)
  }
  it(name, { timeout: 120_000 + numRuns * 50 }, async () => {
    let accepted = 0
    const property = fc.asyncProperty(input, async (one) => {
      remember(one)
      if (await check(one)) accepted += 1
    })
    await fc.assert(property, { numRuns, seed })
    expect(accepted).toBeGreaterThan(numRuns / 50)
    for (const { input: one, size } of work === undefined ? [] : longest) {
      const { read, cost } = work ?? { read: () => undefined, cost: { base: 0, each: 0 } }
      expect(allocatedBy(() => read(one))).toBeLessThan(cost.base + cost.each * size)
    }
  })
}
