import { proveLibrary } from '#prove'
import { loadCommandWords } from '#words'
import { expect, test } from 'vitest'
import { compiledOf, localesOf, shipped } from './library.ts'

const { library: words } = await loadCommandWords('en')

const { proofs } = proveLibrary(shipped.map((id) => ({ compiled: compiledOf(id), locales: localesOf(id) })))

test.for(proofs)('$id holds for the library that ships, in every language it claims', (proof) => {
  expect(proof.holds ? [] : [words.finding(proof)]).toEqual([])
})
