import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replay } from '#engine'
import { proofIds, prove } from '#prove'
import { loadProofWords } from '#words'
import { describe, expect, test } from 'vitest'
import { baseNames, mutated, translation } from './bases.ts'
import { courseMutants } from './course.ts'
import { exampleMutants } from './example.ts'
import { lazyMutants } from './lazy.ts'
import type { Mutant } from './mutant.ts'
import { wordsMutants } from './words.ts'
import { worthMutants } from './worth.ts'

const mutants: readonly Mutant[] = [
  ...courseMutants,
  ...worthMutants,
  ...lazyMutants,
  ...wordsMutants,
  ...exampleMutants,
]
const words = await loadProofWords('en')

/** The findings of a mutant, in the languages it claims. */
function findingsOf({ base = 'intervene', change, es, untranslated = [], stale = [] }: Mutant) {
  const compiled = mutated(base, change)
  if (es === undefined && untranslated.length + stale.length === 0) return { compiled, ...prove(compiled) }
  const { lang, texts } = translation(compiled, es)
  const changed = Object.fromEntries(
    Object.entries(texts).flatMap(([path, each]) => {
      if (untranslated.includes(path)) return []
      return [[path, stale.includes(path) ? { ...each, source: 'What it was.' } : each]]
    }),
  )
  return { compiled, ...prove(compiled, { locales: [{ lang, texts: changed }] }) }
}

describe('what the mutants are made of is fair', () => {
  test.for(baseNames)('%s', (base) => {
    const compiled = mutated(base, () => undefined)
    const { proofs } = prove(compiled, { locales: [translation(compiled)] })
    expect(proofs.filter((p) => !p.holds)).toEqual([])
  })
})

describe('an unfair scenario is caught', () => {
  test('there are at least 35 kinds, each another', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(35)
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBe(mutants.length)
    const caught = new Set(mutants.flatMap((mutant) => mutant.caught))
    expect(proofIds.filter((id) => !caught.has(id))).toEqual([])
  })

  test('docs/proofs.md lists them, with the proofs that catch them', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/proofs.md'), 'utf8')
    const rows = mutants.map(({ kind, unfair, caught }) => `| ${kind} | ${unfair} | ${caught.join(', ')} |`)
    const [, table = ''] = page.split('| what is unfair | to the trainee | caught by |\n|---|---|---|\n')
    expect(table.split('\n\n')[0]?.split('\n')).toEqual(rows)
  })

  test.for(mutants)('$kind', (mutant) => {
    const { compiled, proofs, unfinished } = findingsOf(mutant)
    expect(unfinished).toBeNull()
    const failing = proofs.filter((p) => !p.holds)
    expect(failing.map((p) => p.id)).toEqual(expect.arrayContaining([...mutant.caught]))
    for (const proof of failing) {
      expect(words.finding(proof)).toMatch(/^[^\n]+\.$/)
      if (proof.counterexample === null) continue
      expect(replay(compiled, proof.counterexample)).toMatchObject({ ok: true, value: { phase: 'done' } })
    }
    const [lazy] = failing.flatMap((p) => (p.finding.code === 'mastered-without-looking' ? [p.finding.wins] : []))
    expect(lazy?.map(({ rule }) => rule) ?? []).toEqual(expect.arrayContaining([...(mutant.rules ?? [])]))
  })
})
