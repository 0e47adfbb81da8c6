import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prove } from '#prove'
import { loadProofWords } from '#words'
import { parseLocale } from '#scenario'
import { expect, test } from 'vitest'
import { compiledOf, shipped } from './library.ts'

const proofWords = await loadProofWords('en')

test.for(shipped)('every proof holds for %s, in every language it claims', (id) => {
  const compiled = compiledOf(id)
  const folder = join(import.meta.dirname, '../../scenarios', id, 'locales')
  const files = existsSync(folder) ? readdirSync(folder) : []
  const locales = files.flatMap((file) => {
    const read = parseLocale(readFileSync(join(folder, file)), file, compiled.scenario)
    return read.locale === null ? [] : [read.locale]
  })
  expect(locales).toHaveLength(files.length)
  expect(prove(compiled, { locales }).proofs.filter((p) => !p.holds).map((p) => `${p.id}: ${proofWords.finding(p)}`)).toEqual([])
})
