import { parseTrainingPlan, planOffer, planRulesHash, planWords, type TrainingPlan } from '#scenario'
import { beginAttempt, currentAttempt, nextOf, standingOf } from '#records'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePlanText, knownToPlans } from '../scenario/example-plan.ts'
import { damagedFile } from './damage.ts'
import { expectPlaced } from './expect-problems.ts'
import { expectNumbers } from './expect-run.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { treeOf } from './json-tree.ts'

const base = fc.constant(treeOf(JSON.parse(examplePlanText)))

/** What is accepted can be begun and read on a page. */
function expectBegun(plan: TrainingPlan, seed: number): void {
  expect(planRulesHash(plan)).toMatch(/^sha256-[0-9a-f]{64}$/)
  for (const language of ['en', 'es-MX', 'toString']) expect(typeof planWords(plan.title, language)).toBe('string')
  const offer = planOffer(plan, knownToPlans)
  const attempt = beginAttempt(offer, { id: 'a', person: 'p', seed, now: '2026-01-01T00:00:00.000Z' })
  expect(attempt.order.toSorted()).toEqual(plan.scenarios.toSorted())
  const standing = standingOf(offer, attempt, [])
  expectNumbers(standing)
  expect(plan.scenarios).toContain(nextOf(standing)?.scenario)
  expect(currentAttempt(plan.id, [attempt])).toEqual(attempt)
}

/** Asserts what must hold of an input, and gives whether it was accepted. */
function accepted({
  source,
  seed,
  known,
}: {
  readonly source: string | Uint8Array
  readonly seed: number
  readonly known: boolean
}): boolean {
  const scenarios = known ? knownToPlans : undefined
  const { plan, problems } = parseTrainingPlan(source, 'example-plan.json', { scenarios })
  expectPlaced(problems, source)
  expect(plan === null).toBe(problems.some((p) => p.severity === 'error'))
  if (plan !== null && known) expectBegun(plan, seed)
  return plan !== null
}

describe('F15 nothing that can be written makes the check of a training plan fail', () => {
  it('places what is wrong, and what it accepts can be begun', patience('training plan'), async () =>
    expect(
      await fuzz(
        'training plan',
        fc.record({ source: damagedFile(base), seed: fc.integer(), known: fc.boolean() }),
        accepted,
        {
          source: ({ source }) => source,
          read: ({ source }) => void parseTrainingPlan(source, 'example-plan.json', { scenarios: knownToPlans }),
          cost: { base: 4_000_000, each: 1000 },
        },
      ),
    ).toBeGreaterThan(ENOUGH),
  )
})
