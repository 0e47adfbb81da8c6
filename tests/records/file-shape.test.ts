import { hashOf } from '#engine'
import { checkRecordsFile, practiceOf } from '#records'
import type { CompiledOf, RecordsFile, RunRecord } from '#records'
import { limits } from '#scenario'
import { describe, expect, it } from 'vitest'
import { exported } from './exported.ts'
import { compiledOf } from '../../build/sample-records/runs.ts'

const here: CompiledOf = (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null)
const read = (change: (file: RecordsFile) => Partial<RecordsFile>) => checkRecordsFile(exported(change), here)
const withRun = (part: Partial<RunRecord>) =>
  read(({ runs }) => ({ runs: runs.map((run, i) => (i === 1 ? { ...run, ...part } : run)) }))
const damagedAt = (...places: string[]) => ({ ok: false, error: { code: 'damaged', places } })

describe('a time in a file of records', () => {
  it('is as the program writes it: no other form, which would sort wrongly or lock the page at every load', () => {
    const odd = [
      '2026-01-01T10:00:00.000 +01',
      '2026-01-01T10:00:00.000 +23:59',
      '2026-01-01 10:00:00+01',
      '2026-01-01T10:00:00.123456789+01',
      '2026-01-01T10:00:00Z',
      '2026-02-31T10:00:00.000Z',
      '2026-01-01T24:00:00.000Z',
      '+010000-01-01T00:00:00.000Z',
      '',
    ]
    for (const time of odd) {
      expect([time, withRun({ begun: time, ended: time })]).toEqual([time, damagedAt('runs.1.begun', 'runs.1.ended')])
    }
    expect(read(({ people }) => ({ people: people.map((p) => ({ ...p, since: odd[0] ?? '' })) }))).toEqual(
      damagedAt('people.0.since'),
    )
    const ended = '2026-02-28T23:59:59.999Z'
    const whole = withRun({ ended })
    if (!whole.ok) throw new Error(whole.error.code)
    expect(whole.value.file.runs[1]?.ended).toBe(ended)
    expect(() => practiceOf(whole.value.file.runs, ended)).not.toThrow()
  })

  it('is a day there is, where it is a day', () => {
    const until = (validUntil: string) =>
      read(({ attempts }) => ({
        attempts: attempts.map((a) => ({ ...a, certificate: a.certificate && { ...a.certificate, validUntil } })),
      }))
    const refused = damagedAt('attempts.0.certificate.validUntil')
    for (const day of ['2026-02-31', '2027-02-29', '2026-1-1', '2026-01-01T00:00:00.000Z'])
      expect([day, until(day)]).toEqual([day, refused])
    expect(until('2028-02-29').ok).toBe(true)
  })
})

it('a title is taken as long as a scenario may have it', () => {
  expect(withRun({ title: 'x'.repeat(limits.text) }).ok).toBe(true)
  expect(withRun({ title: 'x'.repeat(limits.text + 1) })).toEqual(damagedAt('runs.1.title'))
})
