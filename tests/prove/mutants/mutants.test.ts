import { prove } from '#prove'
import { describe, expect, test } from 'vitest'
import { baseNames, mutated, translation } from './bases.ts'

describe('what the mutants are made of is fair', () => {
  test.for(baseNames)('%s', (base) => {
    const compiled = mutated(base, () => undefined)
    const { proofs } = prove(compiled, { locales: [translation(compiled)] })
    expect(proofs.filter((p) => !p.holds)).toEqual([])
  })
})
