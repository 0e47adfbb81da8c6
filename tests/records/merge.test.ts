import { mergeRecords, namesakes } from '#records'
import type { Attempt, Person, RunRecord } from '#records'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRun } from '../support/fake-store.ts'

const person = (id: string, name = id): Person => ({ id, name, since: '2026-01-01T00:00:00.000Z' })
const none = { people: [], runs: [], attempts: [] }
const attempt = { id: 'a', person: 'ana', certificate: null } as unknown as Attempt

describe('taking a file of records', () => {
  it('keeps people by their id, and leaves runs that are here as they are', () => {
    const here = {
      ...none,
      people: [person('ana', 'Ana R')],
      runs: [openRun({ id: '1', person: 'ana', title: 'Here' })],
    }
    const file = {
      ...none,
      people: [person('ana')],
      runs: [openRun({ id: '1', person: 'ana' }), openRun({ id: '2', person: 'ana' })],
    }
    const merge = mergeRecords(file, here)
    expect(merge.people).toEqual([])
    expect(merge.runs.map((run) => run.id)).toEqual(['2'])
    expect(merge.already).toBe(1)
  })
  it('takes a run that was open here and was carried on elsewhere', () => {
    const here = { ...none, people: [person('ana')], runs: [openRun({ id: '1', person: 'ana' })] }
    const further = { ...none, people: [person('ana')], runs: [openRun({ id: '1', person: 'ana', state: 'left' })] }
    expect(mergeRecords(further, here).runs.map((run) => run.state)).toEqual(['left'])
    expect(mergeRecords(here, further).runs).toEqual([])
  })
  it('takes a run again that could not be checked when it came, once it has been', () => {
    const run = openRun({ id: '1', person: 'ana', state: 'finished' })
    const unchecked = { ...none, people: [person('ana')], runs: [{ ...run, unchecked: true as const }] }
    const checked = { ...none, people: [person('ana')], runs: [run] }
    expect(mergeRecords(checked, unchecked)).toMatchObject({ runs: [run], already: 0 })
    expect(mergeRecords(unchecked, checked)).toMatchObject({ runs: [], already: 1 })
    expect(mergeRecords(unchecked, unchecked)).toMatchObject({ runs: [], already: 1 })
  })
  it('adds a namesake’s runs to who is here, when told so', () => {
    const here = { ...none, people: [person('ana', 'Ana')] }
    const file = {
      people: [person('x', 'ANA')],
      runs: [openRun({ id: '1', person: 'x' })],
      attempts: [{ ...attempt, person: 'x' }],
    }
    const [other] = file.people
    if (other === undefined) throw new Error('nobody')
    expect(namesakes([other], here.people).get('x')?.id).toBe('ana')
    expect(mergeRecords(file, here).people).toEqual(file.people)
    const merge = mergeRecords(file, here, new Map([['x', 'ana']]))
    expect([merge.people, merge.runs[0]?.person, merge.attempts[0]?.person]).toEqual([[], 'ana', 'ana'])
  })
  it('brings no nameless person who did nothing, and takes a run once', () => {
    const run = openRun({ id: '1', person: 'x' })
    expect(mergeRecords({ ...none, people: [person('x', '')] }, none).people).toEqual([])
    expect(mergeRecords({ ...none, people: [person('x', '')], runs: [run, run] }, none)).toMatchObject({
      runs: [run],
      already: 1,
    })
  })
  it('taken twice adds nothing the second time', () => {
    const runs = fc.array(
      fc.record({
        id: fc.constantFrom('1', '2', '3', '4'),
        person: fc.constantFrom('x', 'y'),
        state: fc.constantFrom('open', 'left'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(runs, runs, (mine, theirs) => {
        const people = [person('x'), person('y')]
        const of = (rows: typeof mine) => ({
          ...none,
          people,
          runs: rows.map((row) => openRun(row as Partial<RunRecord>)),
        })
        const first = mergeRecords(of(theirs), of(mine))
        const byId = new Map([...of(mine).runs, ...first.runs].map((run) => [run.id, run]))
        const second = mergeRecords(of(theirs), { ...none, people, runs: [...byId.values()] })
        // But for a run that was open and is brought in both ways.
        expect(second.runs.filter((run) => byId.get(run.id)?.state !== 'open')).toEqual([])
      }),
    )
  })
})
