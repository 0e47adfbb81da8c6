import { prove } from '#prove'
import { loadProofWords } from '#words'
import { expect, test } from 'vitest'
import { compiledOf, localesOf, shipped } from './library.ts'

const proofWords = await loadProofWords('en')

test.for(shipped)('every proof holds for %s, in every language it claims', (id) => {
  const compiled = compiledOf(id)
  expect(prove(compiled, { locales: localesOf(id) }).proofs.filter((p) => !p.holds).map((p) => `${p.id}: ${proofWords.finding(p)}`)).toEqual([])
})
