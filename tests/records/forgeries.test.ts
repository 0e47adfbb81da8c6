import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '#engine'
import { checkRecordsFile, recordsFile, recordsText } from '#records'
import type { CheckedRecords, Person, CompiledOf, RecordsFile, RunRecord } from '#records'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordLines } from '../../src/cli/verify/record-lines.ts'
import { forged, type Forgery } from './forge.ts'
import { attempted, honest, honestOffers, honestPlans, played } from './honest.ts'
import { loadSpoken } from '../../src/cli/language.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

const words = await loadSpoken('en')

const here: CompiledOf = (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null)

function checked(file: RecordsFile): CheckedRecords {
  const result = checkRecordsFile(recordsText(file), here, honestOffers)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const folder = join(import.meta.dirname, '../fixtures/forgeries')
const forgeries = readdirSync(folder).map((name) => {
  const forgery = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Forgery
  return { name: name.replace('.json', ''), ...forgery }
})

describe('a forged file is refused for what it itself shows to be wrong', () => {
  it('in thirty ways at the least', () => expect(forgeries.length).toBeGreaterThanOrEqual(30))

  it.each(forgeries)('$name: $story', ({ steps, said }) => {
    expect(recordLines(checked(forged({ steps })), words)).toEqual(said)
    expect(said.length).toBeGreaterThan(0)
  })
})

/** A time that somebody spends at a run, ms after the one before; and whether another run was played before it went on. */
const sitting = fc.record({
  gap: fc.integer({ min: 0, max: 90_000_000 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  slow: fc.integer({ min: 0, max: 3000 }),
  log: fc.constantFrom('long-stop/best', 'long-stop/late', 'garage/nothing', 'wet-night/best', 'third-double/best'),
  leftOpen: fc.boolean(),
})

/**
 * What somebody played, one sitting after the other; a run that was left open is picked up after the next one. The
 * logs are of few instants, as those of somebody who steps untimed; by the wall each run has its own.
 */
function playedBy(
  person: Person,
  sittings: readonly (typeof sitting extends fc.Arbitrary<infer T> ? T : never)[],
  nth: number,
): RunRecord[] {
  const iso = (ms: number): string => new Date(ms).toISOString()
  const runs: RunRecord[] = []
  let now = Date.UTC(2026, 0, 2, 8)
  let waiting: { readonly run: RunRecord; readonly rest: number } | null = null
  for (const [i, { gap, seed, slow, log: name, leftOpen }] of sittings.entries()) {
    now += gap
    const { log, ...said } = played(name, seed, 'practice')
    const entries =
      log?.entries.map((entry, j) => ({ ...entry, wall: (entry.wall ?? 0) + slow * j + 10_000 * (i + nth) })) ?? []
    const took = entries.at(-1)?.wall ?? 0
    const id = `${person.id}-${i}`
    const run = {
      ...recordOf(name, 0),
      ...said,
      id,
      person: person.id,
      log: log && { ...log, entries },
      begun: iso(now),
    }
    if (leftOpen && waiting === null && i + 1 < sittings.length) {
      now += Math.floor(took / 2)
      waiting = { run, rest: took - Math.floor(took / 2) }
      continue
    }
    now += took
    runs.push({ ...run, ended: iso(now) })
    if (waiting === null) continue
    now += waiting.rest
    runs.push({ ...waiting.run, ended: iso(now) })
    waiting = null
  }
  return runs
}

describe('an honest file holds', () => {
  it('whoever played what, in whatever order, and left and picked up', () => {
    const people = ['one', 'two'].map((id): Person => ({ id, name: id, since: '2026-01-01T08:00:00.000Z' }))
    const sittings = fc.array(sitting, { maxLength: 6 })
    fc.assert(
      fc.property(sittings, sittings, (one, two) => {
        const runs = [one, two].flatMap((all, i) =>
          people.slice(i, i + 1).flatMap((person) => playedBy(person, all, 10 * i)),
        )
        const file = recordsFile({ people, runs, attempts: [] }, { version: '1', exported: '2026-12-01T00:00:00.000Z' })
        expect(recordLines(checked(file), words)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('whatever seed drew its scenes, and whichever were passed over', () => {
    const ana: Person = { id: 'ana', name: 'Ana', since: '2026-01-01T08:00:00.000Z' }
    const kind = fc.record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      plan: fc.constantFrom(...honestPlans),
      passedOver: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(kind, ({ seed, plan, passedOver }) => {
        const least = plan.plan.reserve?.length === 0 ? 0 : passedOver
        const { runs, attempt } = attempted(plan, ana, seed, 2, least)
        const file = recordsFile(
          { people: [ana], runs, attempts: [attempt] },
          { version: '1', exported: '2026-12-01T00:00:00.000Z' },
        )
        expect(recordLines(checked(file), words)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('also where a plan was begun again, with other scenes of the same kinds', () => {
    const ana: Person = { id: 'ana', name: 'Ana', since: '2026-01-01T08:00:00.000Z' }
    const [year] = honestPlans
    if (year === undefined) throw new Error('no plan')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat({ max: 2 }), (seed, passedOver) => {
        const first = attempted(year, ana, seed, 2, passedOver)
        const again = attempted(year, ana, seed + 1, 30, 0, first)
        const kinds = (order: readonly string[]) => order.map((id) => year.scenes[id]?.kind ?? id).toSorted()
        expect(kinds(again.attempt.order)).toEqual(kinds(year.plan.scenarios))
        expect(again.attempt.order.some((id) => first.attempt.order.includes(id))).toBe(false)
        const file = recordsFile(
          {
            people: [ana],
            runs: [...first.runs, ...again.runs],
            attempts: [first.attempt, again.attempt],
          },
          { version: '1', exported: '2026-12-01T00:00:00.000Z' },
        )
        expect(recordLines(checked(file), words)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('and is taken whole', () => {
    const { people, runs, attempts } = honest()
    expect(checked(honest()).file).toMatchObject({ people, runs, attempts })
  })
})
