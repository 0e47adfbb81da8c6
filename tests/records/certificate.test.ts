import { hashOf } from '#engine'
import { certify, checkRecordsFile, receiptOf, recordsFile, recordsText, skip, standingOf } from '#records'
import type { Attempt, Certificate, OfferOf, CompiledOf, RunRecord } from '#records'
import { describe, expect, it } from 'vitest'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

const offers = [offerOf('academy-block'), offerOf('annual-refresher'), offerOf('quarterly-fifteen-minutes')]
const here: CompiledOf = (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null)
const offered: OfferOf = (id, hash) => offers.find((offer) => offer.plan.id === id && offer.hash === hash) ?? null
const now = '2026-02-01T00:00:00.000Z'
const utc = () => 0

/** A run as an attempt begins it: with the attempt's seed. */
function under(attempt: Attempt, name: string, day: number, parts: Partial<RunRecord> = {}): RunRecord {
  const run = recordOf(name, day, { attempt: attempt.id, ...parts })
  return { ...run, log: run.log && { ...run.log, seed: attempt.seed } }
}

interface Handed {
  readonly attempt: Attempt
  readonly certificate: Certificate
  readonly runs: readonly RunRecord[]
}

/** An attempt at a plan with the certificate that says what its runs give, whether or not they pass. */
function handed(plan: string, logs: Readonly<Record<string, string>> | string = {}): Handed {
  const offer = offerOf(plan)
  const order = attemptOf(plan, []).attempts[0]?.order ?? []
  const { runs, attempts } = attemptOf(
    plan,
    order.map((scene) => (typeof logs === 'string' ? logs : (logs[scene] ?? 'best'))),
  )
  const [attempt] = attempts
  if (attempt === undefined) throw new Error('no attempt')
  const standing = { ...standingOf(offer, attempt, runs), result: 'passed' as const }
  const certificate = certify(offer, attempt, standing, {
    name: 'Ana',
    title: 'Plan',
    now,
    east: utc,
    version: '0.1.0',
  })
  if (certificate === null) throw new Error('no certificate')
  return { attempt, certificate, runs }
}

/** What a check says of it when it is handed in, and whether the certificate is taken. */
function check({ attempt, certificate, runs }: Handed) {
  const people = [{ id: 'p', name: 'Ana', since: now }]
  const kept = { people, runs, attempts: [{ ...attempt, ended: now, certificate }] }
  const text = recordsText(recordsFile(kept, { version: '0.1.0', exported: now }))
  const result = checkRecordsFile(text, here, offered)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const { attempts, certificates, file } = result.value
  return {
    said: [...attempts, ...certificates].map(({ code }) => code),
    differs: certificates.flatMap((trouble) => (trouble.code === 'certificate-differs' ? trouble.what : [])),
    taken: (file.attempts[0]?.certificate ?? null) !== null,
    runs: file.runs.length,
  }
}
/** The same with something in the certificate changed. */
const altered = (of: Handed, part: Partial<Certificate>) =>
  check({ ...of, certificate: { ...of.certificate, ...part } })
const right = { said: [], differs: [], taken: true }

describe('a certificate that is handed in', () => {
  const annual = handed('annual-refresher')
  const quarterly = handed('quarterly-fifteen-minutes')

  it('is taken when its runs give it by the rules of its plan', () => {
    expect(check(annual)).toMatchObject(right)
    expect(check(quarterly)).toMatchObject(right)
    expect(altered(annual, { name: '', courseNumber: 'POST 1', instructor: 'Lt. Rowe' })).toMatchObject(right)
  })

  it('is not taken with another day until which it is good', () => {
    for (const validUntil of [null, '2036-02-01']) {
      const { said, differs, taken } = altered(annual, { validUntil })
      expect([said, taken]).toEqual([['certificate-differs'], false])
      expect(differs).toEqual([{ of: 'validUntil', file: JSON.stringify(validUntil), log: '"2027-02-01"' }])
    }
  })

  it('is not taken for another plan, or for other hours', () => {
    expect(altered(annual, { plan: 'academy-block' })).toMatchObject({ said: ['certificate-differs'], taken: false })
    expect(altered(annual, { hours: 40 })).toMatchObject({ said: ['not-passed'], taken: false })
    expect(altered(annual, { hours: 0.5 })).toMatchObject({ said: ['not-passed'], taken: false })
  })

  it('is taken with all the hours of its plan, as certificates once told them, though fewer scenes were played', () => {
    const { order } = attemptOf('academy-block', []).attempts[0] ?? { order: [] }
    const offer = offerOf('academy-block')
    const of = (kind: string) => order.filter((id) => offer.scenes[id]?.kind === kind)
    const five = new Set([...of('intervene').slice(0, 4), ...of('control').slice(0, 1)])
    const played = attemptOf(
      'academy-block',
      order.map(() => 'best'),
    )
    const runs = played.runs.filter(({ scenario }) => five.has(scenario))
    let [attempt] = played.attempts
    if (attempt === undefined) throw new Error('no attempt')
    while (attempt.order.length > 5) {
      attempt = skip(offer, attempt, [], attempt.order.find((id) => !five.has(id)) ?? '')
    }
    expect(new Set(attempt.order)).toEqual(five)
    const said = certify(offer, attempt, standingOf(offer, attempt, runs), {
      name: 'Ana',
      title: 'Plan',
      now,
      version: '0.1.0',
    })
    if (said === null) throw new Error('not passed')
    expect(said.hours).toBe(0.5)
    const older = { attempt, runs, certificate: { ...said, hours: 0.8 } }
    expect(check(older)).toMatchObject(right)
    expect(altered(older, { hours: 1 })).toMatchObject({ said: ['not-passed'], taken: false })
  })

  it('is not taken when it leaves scenes out, or all of them', () => {
    const none = { scores: [], receipt: receiptOf([]) }
    expect(altered(annual, none)).toMatchObject({ said: ['certificate-differs'], taken: false })
    const [, ...others] = annual.certificate.scores
    const logs = annual.runs.slice(1).flatMap(({ log }) => log ?? [])
    expect(altered(annual, { scores: others, receipt: receiptOf(logs) }).differs.map((one) => one.of)).toEqual([
      'scenes',
    ])
    // Nor where its plan is not here.
    const unknown = { ...annual, attempt: { ...annual.attempt, planHash: 'sha256-1' } }
    expect(altered(unknown, none)).toMatchObject({ said: ['not-passed'], taken: false })
  })

  it('is not taken with a second, better try of an assessment', () => {
    const { attempt, runs, certificate } = annual
    const scene = attempt.order[0] ?? ''
    const weak = under(attempt, `${scene}/nothing`, 1, { begun: '2026-01-02T09:30:00.000Z' })
    const first = { ...weak, log: weak.log && { ...weak.log, mode: 'assessment' as const } }
    const { said, differs, taken } = check({ attempt, certificate, runs: [...runs, first] })
    expect([said, taken]).toEqual([['certificate-differs'], false])
    expect(differs.map((one) => one.of)).toEqual([scene])
    // Nor where the first is still open.
    const open: RunRecord = { ...first, state: 'open', ended: null, saved: first.log && { log: first.log, clock: 0 } }
    expect(check({ attempt, certificate, runs: [...runs, open] })).toMatchObject({ said: ['not-passed'], taken: false })
  })

  it('is taken with a practice run that was finished, and better, after it was given', () => {
    const fair = handed('quarterly-fifteen-minutes', { 'wrong-door': 'calls-hold' })
    expect(check(fair)).toMatchObject(right)
    const begun = '2026-01-31T23:59:00.000Z'
    const better = under(fair.attempt, 'wrong-door/best', 40, { begun })
    expect(check({ ...fair, runs: [...fair.runs, better] })).toMatchObject(right)
    // One that was finished before would have counted.
    const before = { ...better, ended: now }
    expect(check({ ...fair, runs: [...fair.runs, before] })).toMatchObject({ said: ['certificate-differs'] })
  })

  it('is kept, and said not to be told, once a scene has been corrected', () => {
    const corrected = (of: Handed): Handed => {
      const [first, ...others] = of.runs
      if (!first?.log) throw new Error('no run')
      const other = { scenarioHash: 'sha256-9' }
      const before = { ...first, ...other, log: { ...first.log, ...other } }
      const runs = [before, ...others]
      return {
        ...of,
        runs,
        certificate: { ...of.certificate, receipt: receiptOf(runs.flatMap((run) => run.log ?? [])) },
      }
    }
    for (const of of [annual, quarterly]) {
      expect(check(corrected(of))).toMatchObject({ said: ['cannot-tell'], taken: true })
    }
    // What is certain all the same is told.
    const one = corrected(annual)
    expect(altered(one, { receipt: 'sha256-0' })).toMatchObject({
      said: ['cannot-tell', 'receipt-differs'],
      taken: false,
    })
    expect(altered(one, { hours: 40 })).toMatchObject({ said: ['cannot-tell', 'not-passed'], taken: false })
    expect(altered(one, { validUntil: null })).toMatchObject({ said: ['cannot-tell', 'certificate-differs'] })
    // Which of several tries counted cannot be told, nor, then, whose logs the receipt is of.
    const again = corrected(quarterly)
    const tried = { ...again.runs[0], id: 'again', begun: '2026-01-02T10:00:00.000Z' } as RunRecord
    const entries = tried.log?.entries.map((entry) => ({ ...entry, at: entry.at + 1 })) ?? []
    const shorter = { ...tried, log: tried.log && { ...tried.log, entries } }
    expect(check({ ...again, runs: [shorter, ...again.runs] })).toMatchObject({ said: ['cannot-tell'], taken: true })
  })

  it('is kept, and said not to be told, where its plan is not here in that version', () => {
    const failing = handed('annual-refresher', 'nothing')
    const unknown = { ...failing, attempt: { ...failing.attempt, planHash: 'sha256-1' } }
    expect(altered(unknown, { hours: 40 })).toMatchObject({ said: ['plan-unknown'], taken: true, runs: 6 })
    expect(altered(unknown, { plan: 'academy-block' })).toMatchObject({ said: ['certificate-differs'], taken: false })
    expect(altered(unknown, { receipt: 'sha256-0' })).toMatchObject({ said: ['receipt-differs'], taken: false })
  })
})

it('a certificate is never older than its runs, even where the clock was put back, and so holds', () => {
  const { attempt, runs } = handed('annual-refresher')
  const offer = offerOf('annual-refresher')
  const early = { name: 'Ana', title: 'Plan', now: '2026-01-03T00:00:00.000Z', east: utc, version: '0.1.0' }
  const certificate = certify(offer, attempt, standingOf(offer, attempt, runs), early)
  if (certificate === null) throw new Error('not passed')
  expect(certificate.issued).toBe(runs.at(-1)?.ended)
  expect(check({ attempt, certificate, runs })).toMatchObject(right)
})
