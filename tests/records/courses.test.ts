import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkRecordsFile, receiptOf, recordsFile, recordsText } from '#records'
import type { Ledger } from '#records'
import { createCourses } from '../../src/records/courses/courses.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { fakeStore, fakeTabs, ledgerOver, memoryLedger } from '../support/fake-store.ts'
import { recordOf } from '../../build/sample-records/runs.ts'
import { compiledOf } from '../scenarios/library.ts'

const now = '2026-03-10T09:00:00.000Z'
const annual = offerOf('annual-refresher')
const quarterly = offerOf('quarterly-fifteen-minutes')
let ledger: Ledger
let language = 'en'
const open = () => {
  let ids = 0
  const newId = () => `new-${++ids}`
  const parts = {
    newId,
    seed: () => 3,
    now: () => now,
    version: '1.0.0',
    language: () => language,
    changed: vi.fn<() => void>(),
  }
  return createCourses({ ledger, offers: [annual, quarterly], ...parts })
}
/** Puts the records of an attempt under the person who is here. */
async function played(plan: string, logs: readonly string[]): Promise<void> {
  const { runs, attempts } = attemptOf(plan, logs)
  const person = ledger.current().id
  for (const attempt of attempts) await ledger.putAttempt({ ...attempt, person })
  for (const run of runs) await ledger.putRun({ ...run, person })
}

beforeEach(() => {
  language = 'en'
  ledger = memoryLedger(() => now)
})

describe('training plans in the program', () => {
  it('PL7 begins an attempt of the current person, kept in the ledger', async () => {
    const plans = open()
    const attempt = await plans.begin('annual-refresher')
    expect(ledger.attempts()).toEqual([attempt])
    expect(attempt).toMatchObject({ plan: 'annual-refresher', planHash: annual.hash, seed: 3, ended: null })
    expect(plans.beginning(attempt.id)).toEqual({ attempt: attempt.id, mode: 'assessment', seed: 3 })
    expect(plans.beginning('nobody')).toEqual({})
    await expect(plans.begin('nothing')).rejects.toThrow('there is no plan "nothing" here')
  })
  it('PL7 a new attempt has other scenes of the same kinds than those begun before, though their runs be deleted', async () => {
    const plans = open()
    await played('annual-refresher', ['best', 'nothing', 'best'])
    const begun = ledger.runs().map(({ scenario }) => scenario)
    await ledger.removeRun(ledger.runs()[0]?.id ?? '')
    const second = await plans.begin('annual-refresher')
    expect(second.avoid?.toSorted()).toEqual(begun.toSorted())
    expect(second.order.filter((id) => begun.includes(id))).toEqual([])
    const kindsOf = (order: readonly string[]) => order.map((id) => annual.scenes[id]?.kind ?? id).toSorted()
    expect(kindsOf(second.order)).toEqual(kindsOf(annual.plan.scenarios))
    const third = await plans.begin('annual-refresher')
    expect(third.avoid).toEqual(second.avoid)
  })
  it('PL7 there is one attempt at a plan at a time', async () => {
    const plans = open()
    const first = await plans.begin('annual-refresher')
    const other = await plans.begin('quarterly-fifteen-minutes')
    const second = await plans.begin('annual-refresher')
    const ended = new Map(ledger.attempts().map((a) => [a.id, a.ended]))
    expect([first, other, second].map(({ id }) => ended.get(id))).toEqual([now, null, null])
  })
  it('PL9 passes over a scene, and takes that back', async () => {
    const plans = open()
    const { id, order } = await plans.begin('annual-refresher')
    await plans.skip(id, order[1] ?? '')
    const skipped = plans.skipped()
    expect(skipped).toMatchObject({ attempt: id, scenario: order[1] })
    expect(ledger.attempts()[0]?.order[1]).toBe(skipped?.instead)
    await skipped?.undo()
    expect(ledger.attempts()[0]).toMatchObject({ order, skipped: [] })
    expect(plans.skipped()).toBeNull()
    await plans.skip(id, 'no-scene-of-it')
    expect(plans.skipped()).toBeNull()
  })
  it('PL10 a skip that is taken back takes back no try', async () => {
    const plans = open()
    await played('annual-refresher', ['nothing'])
    const [attempt] = ledger.attempts()
    const last = attempt?.order.at(-1) ?? ''
    await plans.skip('a1', last)
    await ledger.removeRun(ledger.runs()[0]?.id ?? '')
    await plans.skipped()?.undo()
    expect(ledger.attempts()[0]).toMatchObject({
      order: attempt?.order,
      skipped: [],
      tried: [{ scenario: attempt?.order[0] }],
    })
    // Nor is one taken back whose other scene was tried, though that run is deleted.
    await plans.skip('a1', last)
    const instead = plans.skipped()?.instead ?? ''
    await ledger.putRun(recordOf(`${instead}/best`, 9, { id: 'b', attempt: 'a1', person: ledger.current().id }))
    await ledger.removeRun('b')
    expect(plans.skipped()).toBeNull()
  })
  it('PL10 does not take a skip back once the scene in its place has been begun', async () => {
    const plans = open()
    const { id, order, person } = await plans.begin('annual-refresher')
    await plans.skip(id, order[1] ?? '')
    const skipped = plans.skipped()
    if (skipped === null || skipped.instead === null) throw new Error('nothing was skipped')
    const run = recordOf(`${skipped.instead}/nothing`, 1, { attempt: id, person })
    await ledger.putRun({ ...run, log: run.log && { ...run.log, mode: 'assessment' } })
    expect(plans.skipped()).toBeNull()
    await skipped.undo()
    expect(ledger.attempts()[0]?.order).toContain(skipped.instead)
  })
  it('PL13 gives the certificate with the run that passes, in the language spoken then, and once', async () => {
    language = 'es'
    open()
    await ledger.rename(ledger.current().id, 'Oficial Ito')
    await played('annual-refresher', Array<string>(6).fill('best'))
    const [attempt] = ledger.attempts()
    expect(attempt?.ended).toBe(now)
    expect(attempt?.certificate).toMatchObject({ name: 'Oficial Ito', planTitle: 'Repaso anual', version: '1.0.0' })
    const logs = attempt?.order.flatMap((id) => ledger.runs().find((run) => run.scenario === id)?.log ?? []) ?? []
    expect(attempt?.certificate?.receipt).toBe(receiptOf(logs))
    await ledger.rename(ledger.current().id, 'Somebody else')
    expect(ledger.attempts()[0]?.certificate?.name).toBe('Oficial Ito')
  })
  it('PL13 gives it also for what was finished elsewhere, when the program opens', async () => {
    await played('quarterly-fifteen-minutes', ['best', 'best'])
    expect(ledger.attempts()[0]?.certificate).toBeNull()
    open()
    expect(ledger.attempts()[0]?.certificate?.hours).toBe(0.2)
  })
  it('PL13 leaves a run that was finished in another tab to that tab, so that there is one certificate', async () => {
    const store = fakeStore()
    const [one, two] = fakeTabs()
    const [there, here] = [await ledgerOver(store, one), await ledgerOver(store, two)]
    ledger = here
    open()
    const { runs, attempts } = attemptOf('quarterly-fifteen-minutes', ['best', 'best'])
    const person = there.current().id
    await there.add({
      people: [],
      runs: runs.map((r) => ({ ...r, person })),
      attempts: attempts.map((a) => ({ ...a, person })),
    })
    await vi.waitFor(() => expect(here.runs()).toHaveLength(2))
    expect(here.attempts()[0]).toMatchObject({ ended: null, certificate: null })
  })
  it('PL11 gives none for what was not passed, and leaves it to be begun again', async () => {
    open()
    await played('annual-refresher', ['nothing', 'nothing', 'nothing', 'nothing'])
    expect(ledger.attempts()[0]).toMatchObject({ ended: null, certificate: null })
  })
  it('PL13 gives what a check of the exported records finds true, whichever of several runs counted', async () => {
    open()
    await played('quarterly-fifteen-minutes', ['nothing', 'best'])
    expect(ledger.attempts()[0]?.certificate).toBeNull()
    const [weak] = ledger.runs()
    const best = recordOf(`${weak?.scenario}/best`, 9, { attempt: 'a1', person: ledger.current().id })
    const better = { ...best, log: best.log && { ...best.log, seed: ledger.attempts()[0]?.seed ?? 0 } }
    await ledger.putRun(better)
    expect(ledger.attempts()[0]?.certificate?.scores.map((s) => s.overall)).toContain(better.reading?.card.overall)
    const kept = { people: ledger.people(), runs: ledger.runs(), attempts: ledger.attempts() }
    const text = recordsText(recordsFile(kept, { version: '1.0.0', exported: now }))
    const checked = checkRecordsFile(text, (id) => compiledOf(id))
    expect(checked).toMatchObject({ ok: true, value: { refused: [], unchecked: [], certificates: [] } })
  })
  it('keeps what is typed onto a certificate', async () => {
    const plans = open()
    await played('quarterly-fifteen-minutes', ['best', 'best'])
    await plans.sign('a1', { courseNumber: 'POST 1', instructor: 'Lt. Rowe' })
    expect(ledger.attempts()[0]?.certificate).toMatchObject({ courseNumber: 'POST 1', instructor: 'Lt. Rowe' })
  })
})
