import { hashOf } from '#engine'
import { checkRecordsFile, fileLimits, mergeRecords, namesakes } from '#records'
import type { Attempt, CompiledOf } from '#records'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileText, recordLines } from '../../src/cli/verify/record-lines.ts'
import { allocatedBy } from '../support/allocated.ts'
import { ledgerOver } from '../support/fake-store.ts'
import { honest, honestOffers } from './honest.ts'
import { loadSpoken } from '../../src/cli/language.ts'
import { compiledOf } from '../../build/sample-records/runs.ts'

const words = await loadSpoken('en')

const here: CompiledOf = (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null)
const check = (text: string) => checkRecordsFile(text, here, honestOffers)
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const file = (parts: object): string =>
  JSON.stringify({
    format: 1,
    kind: 'step-in-records',
    version: '1',
    exported: '2026-02-01T00:00:00.000Z',
    people: [],
    runs: [],
    attempts: [],
    ...parts,
  })

const { people, runs, attempts } = honest()
const [run] = runs
const [attempt] = attempts
if (!run?.log || !attempt?.certificate) throw new Error('an honest file has runs and certificates')
const { log } = run
const { certificate } = attempt
const person = (i: number) => ({ id: `p${i}`, name: `Person ${i}`, since: '2026-01-01T08:00:00.000Z' })

/** Files made to be slow: each grows in proportion to `n`. */
const made: Record<string, (n: number) => string> = {
  'runs of nothing': (n) => file({ runs: times(n * 10, () => ({})) }),
  'people of nothing': (n) => file({ people: times(n, () => ({})) }),
  'rows that are no objects': (n) =>
    file({ people: times(n, () => 1), runs: times(n, () => []), attempts: times(n, () => 'x') }),
  'certificates with scores of nothing': (n) =>
    file({ attempts: [{ ...attempt, certificate: { ...certificate, scores: times(n * 10, () => ({})) } }] }),
  'an order of nothing': (n) =>
    file({ attempts: [{ ...attempt, order: times(n * 10, () => 0), skipped: times(n * 10, () => 0) }] }),
  'names of great length': (n) => file({ people: [{ ...person(1), name: 'x'.repeat(n * 50) }] }),
  'keys of great length': (n) => file({ people: [{ ...person(1), ['k'.repeat(n * 50)]: 1 }] }),
  'a log of nothing': (n) => file({ people, runs: [{ ...run, log: { ...log, entries: times(n * 10, () => ({})) } }] }),
  'a log with words of great length': (n) =>
    file({ people, runs: [{ ...run, log: { ...log, entries: [{ at: 0, do: 'x'.repeat(n * 50) }] } }] }),
  'a reading with words of great length': (n) =>
    file({ people, runs: [{ ...run, reading: { ...run.reading, pillar: 'x'.repeat(n * 50) } }] }),
  'heavy logs': (n) =>
    file({
      people,
      runs: times(n / 250, (i) => {
        const [first, ...rest] = log.entries
        const notices = times(2000, (wall) => ({ at: 0, wall: wall / 1000, do: 'notice' }))
        return {
          ...run,
          id: `r${i}`,
          attempt: null,
          reading: null,
          log: { ...log, seed: i, entries: [...notices, first, ...rest] },
        }
      }),
    }),
  'people, each with a run': (n) =>
    file({
      people: times(n / 5, person),
      runs: times(n / 5, (i) => ({ ...run, id: `r${i}`, person: `p${i}`, state: 'left' })),
    }),
  'certificates of one attempt, over many runs': (n) =>
    file({
      people,
      runs: times(n / 5, (i) => ({ ...run, id: `r${i}`, state: 'left', log: null, reading: null })),
      attempts: times(n / 5, () => attempt),
    }),
  'one scene many times in one attempt, over many runs': (n) =>
    file({
      people,
      runs: times(n / 5, (i) => ({ ...run, id: `r${i}`, state: 'left', log: null, reading: null })),
      attempts: [{ ...attempt, order: times(200, () => run.scenario) }],
    }),
  'runs that all go on at the same time': (n) =>
    file({
      people,
      runs: times(n / 5, (i) => ({
        ...run,
        id: `r${i}`,
        attempt: null,
        scenarioHash: 'sha256-0',
        log: { ...log, seed: i },
      })),
    }),
}

describe('what a file of records costs grows with its size', { timeout: 120_000 }, () => {
  beforeAll(() => void check(file({ people, runs, attempts })))

  it.each(Object.keys(made))('%s', (name) => {
    const texts = [250, 1000, 4000].map((n) => made[name]!(n))
    const [, small = 0, large = 0] = texts.map((text) => allocatedBy(() => void check(text)))
    // Four times the file; a cost that grew with its square would be sixteen times.
    expect(large).toBeLessThan(6 * small + 3_000_000)
    // And so many bytes for each of the file, whatever stands in it.
    expect(large).toBeLessThan(150 * (texts[2]?.length ?? 0) + 20_000_000)
  })

  it.each(Object.keys(made))('%s: in few words', (name) => {
    const result = check(made[name]!(1000))
    const lines = result.ok ? recordLines(result.value, words) : [fileText(result.error, words)]
    for (const line of lines) expect(line.length).toBeLessThan(700)
    const places = !result.ok && result.error.code === 'damaged' ? result.error.places : []
    expect(places.length).toBeLessThanOrEqual(fileLimits.places)
  })

  it('also what is made of it here: namesakes, and what is taken', async () => {
    const rows = (n: number) => ({
      people: times(n, person),
      runs: times(n, (i) => ({ ...run, id: `r${i}`, person: `p${i}` })),
      attempts: times(n, (i): Attempt => ({ ...attempt, id: `a${i}`, person: `p${i}` })),
    })
    const ledgers = await Promise.all(
      [250, 500, 2000].map(async (n) => {
        const ledger = await ledgerOver(null)
        await ledger.add(rows(n))
        return { n, ledger }
      }),
    )
    const [, small = 0, large = 0] = ledgers.map(({ n, ledger }) =>
      allocatedBy(() => {
        const kept = {
          people: ledger.people(),
          runs: ledger.people().flatMap(({ id }) => ledger.runs(id)),
          attempts: [],
        }
        mergeRecords(rows(n), kept)
        namesakes(
          times(n, (i) => ({ ...person(i), id: `x${i}` })),
          kept.people,
        )
      }),
    )
    expect(large).toBeLessThan(6 * small + 3_000_000)
  })
})

describe('a file with more than one may have says so in one line', () => {
  const said = (text: string): string => {
    const result = check(text)
    return result.ok ? 'taken' : fileText(result.error, words)
  }
  it.each([
    ['runs', file({ runs: times(fileLimits.runs + 1, () => 0) }), 'It has more than 50,000 runs'],
    ['people', file({ people: times(fileLimits.people + 1, () => 0) }), 'It has more than 5,000 people'],
    ['attempts', file({ attempts: times(fileLimits.attempts + 1, () => 0) }), 'It has more than 10,000 attempts'],
    ['values', `{"a":[${'1,'.repeat(fileLimits.values)}1]}`, 'It has more than 4,000,000 values'],
    ['depth', '{"a":'.repeat(fileLimits.depth + 1), 'It has brackets within brackets more than 64 deep'],
  ])('%s', (_, text, words) => expect(said(text)).toMatch(new RegExp(`^${words}`)))

  it('and brackets and commas in words count for nothing', () => {
    const text = file({ people: [{ ...person(1), name: `${'['.repeat(100)}","\\` }] })
    expect(said(text)).toBe('taken')
  })
})
