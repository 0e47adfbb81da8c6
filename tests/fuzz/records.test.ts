import type { CompiledScenario } from '#engine'
import { checkRecordsFile, mergeRecords, progressOf, recordsText, rosterCsv } from '#records'
import type { CheckedRecords, OfferOf, CompiledOf } from '#records'
import { planOffer, planRulesHash } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownToPlans } from '../scenario/example-plan.ts'
import { exported, quarter } from '../records/exported.ts'
import { compiledOf as shipped } from '../../build/sample-records/runs.ts'
import { hashOf } from '#engine'
import { damagedFile } from './damage.ts'
import { expectNumbers } from './expect-run.ts'
import { ENOUGH, fuzz, patience } from './fuzz.ts'
import { treeOf } from './json-tree.ts'

const base = fc.constant(treeOf(JSON.parse(exported())))

const known = new Set(['long-stop', 'wet-night', 'page-two'])
const compiledOf: CompiledOf = (id, hash): CompiledScenario | null => {
  const compiled = known.has(id) ? shipped(id) : null
  return compiled !== null && hashOf(compiled) === hash ? compiled : null
}
const offer = planOffer(quarter, knownToPlans)
const offerOf: OfferOf = (id, hash) => (id === quarter.id && hash === planRulesHash(quarter) ? offer : null)

const read = (source: string | Uint8Array) => checkRecordsFile(source, compiledOf, offerOf)

/** The same file comes out of what it is exported as. */
function expectSameAgain({ file, unchecked }: CheckedRecords): void {
  const text = recordsText(file)
  const again = read(text)
  if (!again.ok) throw new Error(`an exported file is refused: ${JSON.stringify(again.error)}`)
  expect(recordsText(again.value.file)).toBe(text)
  expect(again.value.refused).toEqual([])
  expect(again.value.unchecked).toHaveLength(unchecked.length)
}

/** What is taken once is not taken again, and all of it can be shown. */
function expectTaken({ file }: CheckedRecords): void {
  const here = mergeRecords(file, { people: [], runs: [], attempts: [] })
  const again = mergeRecords(file, here)
  expect([again.people, again.runs, again.attempts]).toEqual([[], [], []])
  expect(new Set(here.runs.map(({ id }) => id)).size).toBe(here.runs.length)
  for (const { id } of here.people) {
    const runs = here.runs.filter(({ person }) => person === id)
    expectNumbers(progressOf(runs, '2026-06-01T12:00:00.000Z', () => 0))
  }
  expect(rosterCsv(here, () => 840).split('\r\n')[0]).toMatch(/^\ufeffname,/)
}

/** Asserts what must hold of an input, and gives whether it was accepted. */
function taken(source: string | Uint8Array): boolean {
  const checked = read(source)
  expect(checked.ok ? 0 : JSON.stringify(checked.error).length).toBeLessThan(2000)
  if (!checked.ok) return false
  expectNumbers(checked.value.file)
  expect(JSON.stringify(checked.value.refused).length).toBeLessThan(2000 * (checked.value.refused.length + 1))
  expectSameAgain(checked.value)
  expectTaken(checked.value)
  return true
}

describe('P8 a file of records is read whatever it holds', () => {
  it('what is taken holds, comes back from an export as it was, and is taken once', patience('records'), async () =>
    expect(
      await fuzz('records', damagedFile(base), taken, {
        source: (source) => source,
        read: (source) => void read(source),
        cost: { base: 8_000_000, each: 1000 },
      }),
    ).toBeGreaterThan(ENOUGH),
  )
})
