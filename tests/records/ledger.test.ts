import type { RunRecord } from '#records'
import { describe, expect, it, vi } from 'vitest'
import { createLedger } from '../../src/records/ledger.ts'
import type { LateStore } from '../../src/records/ledger.ts'
import { fakeStore, fakeTabs, ledgerOver, minutes, newId, noChoice, openRun, twoTabs } from '../support/fake-store.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a ledger over a store', () => {
  it('leaves nothing behind when somebody only looks around', async () => {
    const store = fakeStore()
    await ledgerOver(store)
    expect(store.rows.size).toBe(0)
  })

  it('leaves damaged rows as they are, and deletes them only with everything', async () => {
    const store = fakeStore()
    const ana = { id: 'ana', name: 'Ana', since: '2026-03-02T09:00:00.000Z' }
    const damaged = { ...openRun({ id: 'bad' }), person: 5 } as unknown as RunRecord
    await store.write(
      [
        { table: 'people', id: 'ana', value: ana },
        { table: 'runs', id: 'run-1', value: openRun({ person: 'ana' }) },
        { table: 'runs', id: 'bad', value: damaged },
      ],
      'strict',
    )
    const ledger = await ledgerOver(store)
    expect(ledger.damaged()).toEqual([{ table: 'runs', id: 'bad' }])
    expect(ledger.runs().map(({ id }) => id)).toEqual(['run-1'])
    await ledger.rename('ana', 'Ana Ruiz')
    expect(store.rows.get('runs/bad')?.value).toBe(damaged)
    await ledger.clear()
    expect(store.rows.size).toBe(0)
  })

  it('keeps the runs of a person who cannot be read, under what is known of them', async () => {
    const store = fakeStore()
    const damaged = { id: 'ana', name: 'Ana', since: 'long ago' }
    await store.write(
      [
        { table: 'people', id: 'ana', value: damaged },
        { table: 'runs', id: 'run-1', value: openRun({ person: 'ana' }) },
      ],
      'strict',
    )
    const ledger = await ledgerOver(store)
    expect([ledger.current().name, ledger.runs().map(({ id }) => id)]).toEqual(['Ana', ['run-1']])
    expect(store.rows.get('people/ana')?.value).toBe(damaged)
    expect(ledger.damaged()).toEqual([{ table: 'people', id: 'ana' }])
    await ledger.removePerson('ana')
    expect([store.rows.size, ledger.damaged()]).toEqual([0, []])
  })

  it('writes the first person with their first run, in one transaction', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    const { id } = ledger.current()
    expect(await ledger.putRun(openRun({ person: id }))).toBe(true)
    expect(store.writes.map((w) => w.map((c) => c.table))).toEqual([['people', 'runs']])
    const again = await ledgerOver(store)
    expect(again.current().id).toBe(id)
    expect(again.runs().map((r) => r.id)).toEqual(['run-1'])
  })

  it('hands a write over before it returns, so that a page that dies then has written', async () => {
    const store = fakeStore()
    const write = vi.spyOn(store, 'write')
    const ledger = await ledgerOver(store)
    void ledger.putRun(openRun({ person: ledger.current().id }))
    expect(write).toHaveBeenCalledOnce()
  })

  it('keeps each person’s runs apart, oldest first', async () => {
    const ledger = await ledgerOver(fakeStore())
    const ana = await ledger.addPerson('  Ana \n Ruiz ')
    expect([ana.name, ledger.current()]).toEqual(['Ana Ruiz', ana])
    expect(ledger.people()).toEqual([ana])
    const ben = await ledger.addPerson('Ben')
    await ledger.putRun(openRun({ id: 'late', person: ana.id, begun: '2026-03-03T00:00:00.000Z' }))
    await ledger.putRun(openRun({ id: 'early', person: ana.id, begun: '2026-03-01T00:00:00.000Z' }))
    expect(ledger.runs()).toEqual([])
    expect(ledger.runs(ana.id).map((r) => r.id)).toEqual(['early', 'late'])
    await ledger.switchTo(ana.id)
    expect(ledger.runs()).toHaveLength(2)
    await ledger.switchTo('nobody at all')
    expect(ledger.current()).toEqual(ana)
    await ledger.rename(ben.id, 'x'.repeat(200))
    expect(ledger.people()[1]?.name).toHaveLength(80)
  })

  it('gives the same list until something in it changes', async () => {
    const ledger = await ledgerOver(fakeStore())
    await ledger.putRun(openRun({ person: ledger.current().id }))
    expect(ledger.runs()).toBe(ledger.runs())
  })

  it('forgets a person with everything of theirs, and never has nobody', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    const ana = await ledger.addPerson('Ana')
    await ledger.putRun(openRun({ person: ana.id }))
    await ledger.removePerson(ana.id)
    expect(store.rows.size).toBe(0)
    expect(ledger.current()).toMatchObject({ name: '' })
    expect(ledger.current().id).not.toBe(ana.id)
  })

  it('clears people and runs, and leaves files from outside', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    await ledger.addOutside({ id: 'a', file: 'a.json', text: '1' })
    await ledger.putRun(openRun({ person: ledger.current().id }))
    await ledger.clear()
    expect([...store.rows.keys()]).toEqual(['outside/a'])
    expect(ledger.runs()).toEqual([])
  })

  it('clears what belongs to nobody too, and takes away what another tab wrote after that', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    await ledger.putRun(openRun({ person: ledger.current().id }))
    await ledger.clear()
    const [late, later] = ['late', 'later'].map((id) => openRun({ id, person: 'gone' }))
    if (late) await store.write([{ table: 'runs', id: 'late', value: late }], 'relaxed')
    await ledgerOver(store)
    expect(store.rows.size).toBe(0)
    const again = await ledgerOver(store)
    if (later) await again.add({ people: [], runs: [later], attempts: [] })
    await again.clear()
    expect(store.rows.size).toBe(0)
  })

  it('says what a change was: time that passes in a run is routine', async () => {
    const ledger = await ledgerOver(fakeStore())
    const told = vi.fn<() => void>()
    ledger.subscribe(told)
    const run = openRun({ person: ledger.current().id })
    await ledger.putRun(run)
    expect(told.mock.lastCall).toEqual([{ elsewhere: false, routine: false }])
    await ledger.putRun(run, true)
    expect(told.mock.lastCall).toEqual([{ elsewhere: false, routine: true }])
  })

  it('never lets an earlier state of a run take the place of the finished one', async () => {
    const ledger = await ledgerOver(fakeStore())
    const run = openRun({ person: ledger.current().id })
    await ledger.putRun({ ...run, state: 'finished', saved: null })
    expect(await ledger.putRun(run)).toBe(false)
    expect(await ledger.putRun({ ...run, state: 'left', saved: null })).toBe(false)
    expect(ledger.run('run-1')?.state).toBe('finished')
  })

  it('gives the same list of one person while something changes for another', async () => {
    const ledger = await ledgerOver(fakeStore())
    const ana = await ledger.addPerson('Ana')
    await ledger.putRun(openRun({ person: ana.id }))
    const [runs, attempts] = [ledger.runs(ana.id), ledger.attempts(ana.id)]
    const ben = await ledger.addPerson('Ben')
    await ledger.putRun(openRun({ id: 'run-2', person: ben.id }))
    expect([ledger.runs(ana.id), ledger.attempts(ana.id)]).toEqual([runs, attempts])
    expect(ledger.runs(ana.id)).toBe(runs)
    await ledger.putRun(openRun({ id: 'run-1', person: ana.id, title: 'Newer' }))
    expect(ledger.runs(ana.id).map((run) => run.title)).toEqual(['Newer'])
  })

  it('gives a removed run back', async () => {
    const ledger = await ledgerOver(fakeStore())
    await ledger.putRun(openRun({ person: ledger.current().id }))
    const undo = await ledger.removeRun('run-1')
    expect(ledger.runs()).toEqual([])
    await undo()
    expect(ledger.runs()).toHaveLength(1)
  })

  it('remembers who was current', async () => {
    const [store, choice] = [fakeStore(), noChoice()]
    const ledger = await ledgerOver(store, null, choice)
    await ledger.addPerson('Ana')
    const ben = await ledger.addPerson('Ben')
    expect((await ledgerOver(store, null, choice)).current()).toEqual(ben)
  })
})

describe('a store that is full', () => {
  it('leaves memory right and says that it is not kept; what it owes is written with the next write that works', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    const told = vi.fn<() => void>()
    ledger.subscribe(told)
    store.full = true
    const person = ledger.current().id
    expect(await ledger.putRun(openRun({ person, id: 'lost' }))).toBe(false)
    expect(ledger.keeps()).toBe(false)
    expect(told).toHaveBeenCalledTimes(2)
    void ledger.putRun(openRun({ person, id: 'lost', title: 'Newer' }))
    await settled()
    expect(ledger.runs().map((r) => r.id)).toEqual(['lost'])
    expect(store.rows.size).toBe(0)
    store.full = false
    expect(await ledger.putRun(openRun({ person, id: 'next' }))).toBe(true)
    expect(ledger.keeps()).toBe(true)
    const again = await ledgerOver(store)
    expect(again.people()).toHaveLength(1)
    expect(
      again
        .runs(person)
        .map((r) => r.title)
        .sort(),
    ).toEqual(['Newer', 'Scene'])
  })
})

describe('a store that is lost', () => {
  it('and comes back empty holds again all that the page shows, not only what is written next', async () => {
    const store = fakeStore()
    const ledger = await ledgerOver(store)
    const ana = await ledger.addPerson('Ana')
    await ledger.putRun(openRun({ id: 'earlier', person: ana.id }))
    await ledger.addOutside({ id: 'a', file: 'a.json', text: '1' })
    store.cleared()
    await ledger.putRun(openRun({ id: 'next', person: ana.id }))
    const again = await ledgerOver(store)
    expect(again.runs(ana.id).map(({ id }) => id)).toEqual(['earlier', 'next'])
    expect(again.outside()).toHaveLength(1)
    expect(ledger.keeps()).toBe(true)
  })
})

describe('a store that does not answer yet', () => {
  /** A ledger of a page that has gone on without its store, and the answer of that store. */
  async function silent(store = fakeStore(), choice = noChoice()) {
    let answers = (): void => undefined
    const late = new Promise<LateStore>((resolve) => {
      answers = () => void store.readAll().then((rows) => resolve({ store, rows }))
    })
    const ledger = createLedger({ store: null, tabs: null, lacks: 'silent', late, choice, newId, now: minutes() })
    const joined = async () => {
      answers()
      await vi.waitFor(() => expect(ledger.keeps()).toBe(true))
    }
    return { store, ledger, joined }
  }

  it('leaves memory in its place, and says why nothing is kept', async () => {
    const { ledger } = await silent()
    expect(await ledger.putRun(openRun({ person: ledger.current().id }))).toBe(false)
    expect([ledger.keeps(), ledger.lacks()]).toEqual([false, 'silent'])
    expect(ledger.runs()).toHaveLength(1)
  })
  it('holds everything of the visit once it answers', async () => {
    const { store, ledger, joined } = await silent()
    const run = openRun({ person: ledger.current().id })
    await ledger.putRun(run)
    await ledger.addOutside({ id: 'a', file: 'a.json', text: '1' })
    const told = vi.fn<() => void>()
    ledger.subscribe(told)
    await joined()
    await vi.waitFor(() => expect(told.mock.lastCall).toEqual([{ elsewhere: true, routine: false }]))
    expect(ledger.lacks()).toBe(null)
    await ledger.putRun({ ...run, title: 'Later' }, true)
    const again = await ledgerOver(store)
    expect(again.runs().map(({ title }) => title)).toEqual(['Later'])
    expect(again.outside()).toHaveLength(1)
  })
  it('makes of whoever began as nobody the one who is here already, and their run goes on as theirs', async () => {
    const [store, choice] = [fakeStore(), noChoice()]
    const before = await ledgerOver(store, null, choice)
    await before.addPerson('Ana')
    const ben = await before.addPerson('Ben')
    await before.putRun(openRun({ id: 'earlier', person: ben.id, begun: '2026-03-01T00:00:00.000Z' }))
    const { ledger, joined } = await silent(store, choice)
    const run = openRun({ id: 'now', person: ledger.current().id })
    await ledger.putRun(run)
    await joined()
    expect(ledger.current()).toEqual(ben)
    expect(ledger.people()).toHaveLength(2)
    expect(await ledger.putRun({ ...run, title: 'Later' })).toBe(true)
    const again = await ledgerOver(store, null, choice)
    expect(again.people().map(({ name }) => name)).toEqual(['Ana', 'Ben'])
    expect(again.runs().map(({ id, title }) => [id, title])).toEqual([
      ['earlier', 'Scene'],
      ['now', 'Later'],
    ])
  })
  it('of a person who was named meanwhile makes one beside those who were here', async () => {
    const store = fakeStore()
    await (await ledgerOver(store)).addPerson('Ana')
    const { ledger, joined } = await silent(store)
    const ben = await ledger.addPerson('Ben')
    await joined()
    expect(ledger.current()).toEqual(ben)
    expect((await ledgerOver(store)).people().map(({ name }) => name)).toEqual(['Ana', 'Ben'])
  })
})

describe('two tabs', () => {
  it('opened on a first visit are one person: what either plays is in the record of both', async () => {
    const { store, here, there } = await twoTabs()
    const playsThere = openRun({ id: 'run-2', person: there.current().id })
    await here.putRun(openRun({ person: here.current().id }))
    await vi.waitFor(() => expect(there.runs()).toHaveLength(1))
    await there.putRun(playsThere)
    await there.putRun({ ...playsThere, state: 'finished', saved: null })
    await vi.waitFor(() => expect(here.runs().map(({ id }) => id)).toEqual(['run-1', 'run-2']))
    expect(there.runs()).toHaveLength(2)
    expect((await ledgerOver(store)).people()).toHaveLength(1)
  })

  it('of which one deletes everything: a run of the nameless one that goes on in the other does not come back', async () => {
    const { store, here, there } = await twoTabs()
    const run = openRun({ person: there.current().id })
    await there.putRun(run)
    await vi.waitFor(() => expect(here.runs()).toHaveLength(1))
    await here.clear()
    await vi.waitFor(() => expect(there.runs(run.person)).toEqual([]))
    expect(await there.putRun(run)).toBe(false)
    expect(store.rows.size).toBe(0)
  })

  it('tell each other what is only time that passes', async () => {
    const { here, there } = await twoTabs()
    const told = vi.fn<() => void>()
    there.subscribe(told)
    const run = openRun({ person: here.current().id })
    await here.putRun(run)
    await vi.waitFor(() => expect(told.mock.lastCall).toEqual([{ elsewhere: true, routine: false }]))
    await here.putRun({ ...run, title: 'Later' }, true)
    await vi.waitFor(() => expect(told.mock.lastCall).toEqual([{ elsewhere: true, routine: true }]))
    expect(there.runs()[0]?.title).toBe('Later')
  })

  it('of which one removes a person: a run of theirs that goes on in the other does not come back', async () => {
    const store = fakeStore()
    const [one, two] = fakeTabs()
    const here = await ledgerOver(store, one)
    const ana = await here.addPerson('Ana')
    const there = await ledgerOver(store, two)
    await there.putRun(openRun({ person: ana.id }))
    await here.removePerson(ana.id)
    await vi.waitFor(() => expect(there.people().map((p) => p.name)).toEqual(['']))
    expect(await there.putRun(openRun({ person: ana.id }))).toBe(false)
    expect(store.rows.size).toBe(0)
  })

  it('read what the other has written, and follow when the person is switched', async () => {
    const { here, there } = await twoTabs()
    const told = vi.fn<() => void>()
    there.subscribe(told)
    await here.putRun(openRun({ person: here.current().id }))
    await vi.waitFor(() => expect(there.runs().map((r) => r.id)).toEqual(['run-1']))
    expect(there.current()).toEqual(here.current())
    const ana = await here.addPerson('Ana')
    await vi.waitFor(() => expect(there.current()).toEqual(ana))
    await here.removeRun('run-1')
    await vi.waitFor(() => expect(there.runs(here.people()[0]?.id)).toEqual([]))
    expect(told).toHaveBeenCalled()
  })
})
