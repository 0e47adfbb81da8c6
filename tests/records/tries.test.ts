import { mergeRecords, nextOf, standingOf } from '#records'
import type { Attempt, Ledger, RunRecord } from '#records'
import { describe, expect, it } from 'vitest'
import type { KeptTries } from '../../src/records/kept-tries.ts'
import { createLedger } from '../../src/records/ledger.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { fakeStore, minutes, newId, noChoice } from '../support/fake-store.ts'

/** Tries as the browser's local storage keeps them. */
function triesInMemory(): KeptTries {
  let kept: ReturnType<KeptTries['get']> = {}
  return {
    get: () => kept,
    set: (now) => {
      kept = now
    },
  }
}
const openLedger = (tries = triesInMemory()): Ledger =>
  createLedger({ store: fakeStore(), tabs: null, choice: noChoice(), tries, newId, now: minutes() })

const plan = 'annual-refresher'
/** An assessment that is going on: its first scene was played badly, the second well. */
const going = () => attemptOf(plan, ['nothing', 'best'])

function standing(ledger: Ledger, of = plan) {
  const [attempt] = ledger.people().flatMap(({ id }) => ledger.attempts(id))
  if (attempt === undefined) throw new Error('there is no attempt')
  return standingOf(offerOf(of), attempt, ledger.runs(attempt.person))
}
const states = (ledger: Ledger, of = plan) => standing(ledger, of).steps.map(({ state }) => state)
const after = ['left', 'finished', 'to-do', 'to-do', 'to-do', 'to-do']

describe('PL10 a try of an assessment that is going on stays the one there was', () => {
  it('when its run is deleted', async () => {
    const ledger = openLedger()
    await ledger.add(going())
    expect(states(ledger)).toEqual(['finished', 'finished', 'to-do', 'to-do', 'to-do', 'to-do'])
    const [first, second] = ledger.runs('p')
    await ledger.removeRun(first?.id ?? '')
    expect(states(ledger)).toEqual(after)
    await ledger.removeRun(second?.id ?? '')
    expect(states(ledger)).toEqual(['left', 'left', 'to-do', 'to-do', 'to-do', 'to-do'])
    expect(nextOf(standing(ledger))?.scenario).toBe(standing(ledger).steps[2]?.scenario)
  })

  it('when a run that was open or given up is', async () => {
    const ledger = openLedger()
    const { runs, ...rest } = going()
    await ledger.add({
      ...rest,
      runs: runs.map((run, i): RunRecord => {
        const saved = run.log && { log: { ...run.log, entries: [] }, clock: 0 }
        const unfinished = { ...run, log: null, reading: null }
        return i === 0 ? { ...unfinished, state: 'open', ended: null, saved } : { ...unfinished, state: 'left' }
      }),
    })
    for (const { id } of ledger.runs('p')) await ledger.removeRun(id)
    expect(states(ledger)).toEqual(['left', 'left', 'to-do', 'to-do', 'to-do', 'to-do'])
  })

  it('and counts as it did once that is undone, or the run comes back from a file', async () => {
    const ledger = openLedger()
    await ledger.add(going())
    const before = states(ledger)
    const [first] = ledger.runs('p')
    const undo = await ledger.removeRun(first?.id ?? '')
    await undo()
    expect(states(ledger)).toEqual(before)
    await ledger.removeRun(first?.id ?? '')
    await ledger.add(
      mergeRecords(going(), { people: ledger.people(), runs: ledger.runs('p'), attempts: ledger.attempts('p') }),
    )
    expect(states(ledger)).toEqual(before)
  })

  it('a run that is played after the deleted one does not take its place; one that was begun before it does', async () => {
    const ledger = openLedger()
    await ledger.add(going())
    const [first] = ledger.runs('p')
    if (first === undefined) throw new Error('there is no run')
    await ledger.removeRun(first.id)
    await ledger.putRun({ ...first, id: 'later', begun: '2026-01-20T10:00:00.000Z' })
    expect(states(ledger)).toEqual(after)
    await ledger.putRun({ ...first, id: 'earlier', begun: '2026-01-01T10:00:00.000Z' })
    expect(states(ledger)[0]).toBe('finished')
  })

  it.each([
    ['its person', (ledger: Ledger) => ledger.removePerson('p')],
    ['everything', (ledger: Ledger) => ledger.clear()],
  ])('when %s is deleted, and the attempt is brought back from a file of before', async (_, remove) => {
    const tries = triesInMemory()
    const ledger = openLedger(tries)
    const { people, runs, attempts } = going()
    await ledger.add({ people, runs: runs.slice(0, 1), attempts })
    await remove(ledger)
    expect(ledger.people().every(({ id }) => id !== 'p')).toBe(true)
    const none = { people: [], runs: [], attempts: [] }
    await ledger.add(mergeRecords({ people, runs: [], attempts }, none))
    expect(states(ledger)).toEqual(['left', 'to-do', 'to-do', 'to-do', 'to-do', 'to-do'])
    // With its run it is what it was.
    await ledger.add(mergeRecords({ people, runs, attempts }, { people, runs: [], attempts: ledger.attempts('p') }))
    expect(states(ledger)).toEqual(['finished', 'finished', 'to-do', 'to-do', 'to-do', 'to-do'])
    // What is kept of it has no name.
    expect(ledger.triesKept()).toBe(1)
    expect(JSON.stringify(tries.get())).not.toContain(people[0]?.name)
  })

  it.each(['constructor', '__proto__'])('when its attempt comes from a file with the id %s', async (id) => {
    const tries = triesInMemory()
    const ledger = openLedger(tries)
    const { people, runs, attempts } = going()
    const named = attempts.map((attempt) => ({ ...attempt, id }))
    await ledger.add({ people, runs: runs.slice(0, 1).map((run) => ({ ...run, attempt: id })), attempts: named })
    await ledger.clear()
    expect(ledger.triesKept()).toBe(1)
    await ledger.add({ people, runs: [], attempts: named })
    expect(states(ledger)).toEqual(['left', 'to-do', 'to-do', 'to-do', 'to-do', 'to-do'])
    await ledger.clear()
    expect(ledger.triesKept()).toBe(1)
  })

  it('when another computer, which never heard of it, passed the plan', () => {
    const { people, runs, attempts } = going()
    const [attempt] = attempts
    if (attempt === undefined) throw new Error('there is no attempt')
    const passed: Attempt = { ...attempt, ended: '2026-01-30T10:00:00.000Z', certificate: {} as Attempt['certificate'] }
    const there = { people, runs: runs.map((run) => ({ ...run, id: `${run.id}-there` })), attempts: [passed] }
    expect(mergeRecords(there, { people, runs, attempts }).attempts).toEqual([])
    // Where all that was played here was known there, it is taken.
    const both = { ...there, runs: [...runs, ...there.runs] }
    expect(mergeRecords(both, { people, runs, attempts }).attempts).toEqual([passed])
    // Tries that were had there are had here.
    const tried = [{ run: 'x', scenario: attempt.order[2] ?? '', begun: '2026-01-09T10:00:00.000Z' }]
    const [joined] = mergeRecords(
      { people, runs: [], attempts: [{ ...attempt, tried }] },
      { people, runs, attempts },
    ).attempts
    expect(joined?.tried).toEqual(tried)
  })

  it('in practice there are as many tries as one likes', async () => {
    const ledger = openLedger()
    const practice = 'quarterly-fifteen-minutes'
    await ledger.add(attemptOf(practice, ['nothing']))
    await ledger.removeRun(ledger.runs('p')[0]?.id ?? '')
    expect(states(ledger, practice)).toEqual(['to-do', 'to-do'])
  })

  it('once an attempt is over nothing is kept of what is deleted', async () => {
    const ledger = openLedger()
    const { people, runs, attempts } = going()
    await ledger.add({ people, runs, attempts: attempts.map((one) => ({ ...one, ended: '2026-01-30T10:00:00.000Z' })) })
    await ledger.removeRun(ledger.runs('p')[0]?.id ?? '')
    expect(ledger.attempts('p')[0]).not.toHaveProperty('tried')
  })
})
