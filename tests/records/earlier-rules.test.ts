import { hashOf } from '#engine'
import {
  certify,
  checkRecordsFile,
  mergeRecords,
  progressOf,
  receiptOf,
  recordsFile,
  recordsText,
  rosterCsv,
  standingOf,
} from '#records'
import type { CheckedRecords, CompiledOf, Records, RunRecord } from '#records'
import { describe, expect, it } from 'vitest'
import { recordLines } from '../../src/cli/verify/record-lines.ts'
import { loadSpoken } from '../../src/cli/language.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'
import { ana, passed, quarterOffer } from './exported.ts'
import { asOfRules1 } from './of-rules-1.ts'

const words = await loadSpoken('en')
const here: CompiledOf = (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null)
const now = '2026-06-01T00:00:00.000Z'

function checked(records: Records, compiled = here, offerOf = () => null): CheckedRecords {
  const text = recordsText(recordsFile(records, { version: '0.1.0', exported: now }))
  const result = checkRecordsFile(text, compiled, offerOf)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const only = (...runs: RunRecord[]): Records => ({ people: [ana], runs, attempts: [] })
const late = recordOf('long-stop/late', 5)
const score = {
  early: late.reading?.card.early,
  effective: late.reading?.card.effective,
  overall: late.reading?.card.overall,
  mastered: late.reading?.card.mastered,
}

describe('a run that was scored under rules 1', () => {
  const old = asOfRules1(late)

  it('is taken from a file and shown with that score, which is not worked out again', () => {
    const { file, earlier, unchecked, refused } = checked(only(old))
    expect([refused, unchecked]).toEqual([[], []])
    expect(earlier).toMatchObject([{ number: 1, fits: true }])
    expect(file.runs[0]).toMatchObject({ reading: null, earlier: { rules: 1, ...score }, log: late.log })
    expect(recordLines(checked(only(old)), words)).toEqual([
      'run 1, “The long stop”, Ana Ruiz, begun 2026-01-06: scored under rules 1: not worked out again; its log fits its scenario',
    ])
  })
  it('stays the same when it is exported and brought again', () => {
    const once = checked(only(old)).file
    expect(checked(once)).toMatchObject({ file: { runs: once.runs }, earlier: [{ fits: true }], refused: [] })
  })
  it('is kept, too, where its version of the scenario is not here', () => {
    const { file, earlier, unchecked } = checked(only(old), () => null)
    expect([unchecked, earlier]).toMatchObject([[], [{ fits: false }]])
    expect(file.runs[0]).toMatchObject({ reading: null, unchecked: true, earlier: score })
  })
  it('must have a log that fits its scenario', () => {
    const log = old.log && { ...old.log, entries: [{ at: 0, do: 'act' as const, action: 'nowhere' }] }
    expect(checked(only({ ...old, log })).refused).toMatchObject([{ code: 'log-refused' }])
  })
  it('is refused where what is called its score is none', () => {
    const reading = { ...old.reading, card: { mastered: true } } as unknown as RunRecord['reading']
    expect(checked(only({ ...old, reading })).refused).toMatchObject([{ code: 'score-differs' }])
    const claims = { ...old, reading: { ...old.reading, card: { ...old.reading?.card, rules: 3 } } }
    expect(checked(only(claims as unknown as RunRecord)).refused).toMatchObject([{ code: 'score-differs' }])
  })
  it('keeps the score apart from one of these rules, whichever the file says beside it', () => {
    const both = { ...late, earlier: { rules: 1, early: 100, effective: 100, overall: 100, mastered: true } } as const
    expect(checked(only(both)).file.runs[0]).toMatchObject({ reading: null, earlier: { overall: 100 } })
  })

  it('is in no figure of progress, but stays the first run of its version', () => {
    const [kept] = checked(only(old)).file.runs
    if (kept === undefined) throw new Error('not taken')
    const again = recordOf('long-stop/best', 40)
    const { points, practice, discernment, earlier } = progressOf([kept, again], now)
    expect([points.length, practice.length, earlier]).toEqual([1, 1, 1])
    expect(discernment).toMatchObject({ hits: 0, misses: 0 })
    expect(progressOf([again], now).discernment).toMatchObject({ hits: 1 })
  })
  it('stands in the roster with its score, and by which rules', () => {
    const [, first, second] = rosterCsv(checked(only(old, recordOf('garage/best', 9))).file, () => 0).split('\r\n')
    expect(first).toMatch(new RegExp(`,${score.overall},no,,0\\.1\\.0,,1$`))
    expect(second).toMatch(/,100,yes,,0\.1\.0,,2$/)
  })
  it('is not joined with others that are here, and replaces none', () => {
    const { file } = checked(only(old))
    expect(mergeRecords(file, file).runs).toEqual([])
    expect(mergeRecords(file, only(late)).runs).toEqual([])
  })
})

describe('an attempt and a certificate under rules 1', () => {
  const { runs, attempt } = passed()
  const oldRuns = runs.map(asOfRules1)
  const { rules: _rules, scores, ...words1 } = attempt.certificate ?? { scores: [] }
  const certificate = { ...words1, scores: scores.map(({ kind: _kind, ...score1 }) => score1) }
  const old = { ...attempt, planHash: 'sha256-of-before', certificate } as typeof attempt
  const records = { people: [ana], runs: oldRuns, attempts: [old] }

  it('is never taken away, stays what it was, and is said not to be worked out again', () => {
    const { file, certificates, earlier } = checked(records)
    expect(file.attempts).toEqual([old])
    expect(certificates.map(({ code }) => code)).toEqual(['earlier-rules'])
    expect(earlier).toHaveLength(2)
    expect(checked(records, () => null).certificates.map(({ code }) => code)).toEqual(['earlier-rules'])
  })
  it('is not taken with scores that its runs did not have, or with another receipt', () => {
    const with1 = (part: object) => ({ ...records, attempts: [{ ...old, certificate: { ...certificate, ...part } }] })
    const said = (part: object) => checked(with1(part) as Records).certificates.map(({ code }) => code)
    expect(said({ scores: certificate.scores.map((one) => ({ ...one, overall: 3 })) })).toContain('score-without-run')
    expect(said({ receipt: receiptOf([]) })).toEqual(['receipt-differs'])
  })
  it('counts in no plan: its runs are no tries of an attempt, and give no certificate', () => {
    const offer = quarterOffer()
    const kept = checked({ ...records, attempts: [] }).file.runs.map((run) => ({ ...run, attempt: attempt.id }))
    const going = { ...attempt, certificate: null, ended: null }
    const standing = standingOf(offer, going, kept)
    expect(standing).toMatchObject({ result: 'in-progress', left: 2, mean: null })
    const issue = { name: '', title: '', now, version: '1' }
    expect(certify(offer, going, standing, issue)).toBeNull()
    expect(standingOf(offer, going, runs).result).toBe('passed')
  })
  it('of these rules, whose runs say that they are of rules 1, is not taken', () => {
    const { refused, certificates, file } = checked({ ...records, attempts: [attempt] })
    expect(refused.map(({ code }) => code)).toEqual(['earlier-rules', 'earlier-rules'])
    expect(certificates.map(({ code }) => code)).toEqual(['score-without-run', 'score-without-run'])
    expect(file.attempts[0]?.certificate).toBeNull()
  })
})
