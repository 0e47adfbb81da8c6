import * as fc from 'fast-check'
import { expect } from 'vitest'
import { allocatedBy } from '../support/allocated.ts'

/** Inputs of each kind in one run of the tests, by what one costs. 20,000 together. */
const shares = {
  scenario: 2400,
  locale: 2500,
  'training plan': 3800,
  log: 3500,
  records: 1000,
  route: 5500,
  'stored rows': 1300,
} as const
type Kind = keyof typeof shares

const all = Object.values(shares).reduce((sum, n) => sum + n, 0)
const wanted = Number(process.env['STEP_IN_FUZZ_INPUTS'] ?? all)

/**
 * The tests take the same inputs each time: a change that has nothing to do with a fault must not be stopped by it on
 * the day chance finds it. `npm run fuzz` takes others each time.
 */
const seed = Number(process.env['STEP_IN_FUZZ_SEED'] ?? 20_261_130)

/** How many inputs of a kind are tried. */
const inputsOf = (kind: Kind): number => Math.ceil((shares[kind] * wanted) / all)

/** For the test of a kind: more inputs take more time. */
export const patience = (kind: Kind): { readonly timeout: number } => ({ timeout: 120_000 + inputsOf(kind) * 100 })

/** Reading one input, which is to be measured. */
interface Reading<T> {
  readonly source: (input: T) => string | Uint8Array
  readonly read: (input: T) => void
  /** The bytes it may take from the heap: for each character or byte of the source, and whatever that is. */
  readonly cost: { readonly base: number; readonly each: number }
}

/** The share of inputs that must be accepted: with less, the damage is too great to show anything. */
export const ENOUGH = 0.02

/** How many inputs are measured: those with the most in them. */
const MEASURED = 12

/** How much there is in a source: its lists, objects, items and fields. One long word is little. */
const contentOf = (source: string | Uint8Array): number =>
  typeof source === 'string' ? source.split(/[[{,]/).length : 0

/**
 * Tries all inputs of a kind. `check` asserts what must hold of one and gives whether it was accepted; gives the
 * share that was. The fullest inputs are read once more, and what that takes is
 * measured as work, not time: no more than grows with their size.
 */
export async function fuzz<T>(
  kind: Kind,
  input: fc.Arbitrary<T>,
  check: (input: T) => boolean | Promise<boolean>,
  reading?: Reading<T>,
): Promise<number> {
  const numRuns = inputsOf(kind)
  const fullest: { readonly input: T; readonly content: number }[] = []
  function remember(input: T): void {
    const content = reading === undefined ? 0 : contentOf(reading.source(input))
    if (fullest.length === MEASURED && content <= (fullest.at(-1)?.content ?? 0)) return
    fullest.push({ input, content })
    fullest.sort((a, b) => b.content - a.content)
    fullest.length = Math.min(fullest.length, MEASURED)
  }
  let accepted = 0
  const property = fc.asyncProperty(input, async (one) => {
    remember(one)
    if (await check(one)) accepted += 1
  })
  await fc.assert(property, { numRuns, seed })
  if (reading === undefined) return accepted / numRuns
  const { source, read, cost } = reading
  for (const { input: one } of fullest)
    expect(allocatedBy(() => read(one))).toBeLessThan(cost.base + cost.each * source(one).length)
  return accepted / numRuns
}
