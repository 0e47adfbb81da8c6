import { openLedger } from '#store'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openRun } from '../support/fake-store.ts'

/** Node has no IndexedDB: this is a browser that keeps nothing. */
describe('a ledger where storage is missing', () => {
  it('opens all the same, with one nameless person, and says that nothing is kept', async () => {
    const ledger = await openLedger()
    expect(ledger.keeps()).toBe(false)
    expect(ledger.people()).toEqual([ledger.current()])
    expect(ledger.current().name).toBe('')
  })
  it('holds runs and files for the visit', async () => {
    const ledger = await openLedger()
    expect(await ledger.putRun(openRun({ person: ledger.current().id }))).toBe(false)
    expect(ledger.runs()).toHaveLength(1)
    expect(await ledger.addOutside({ id: 'a', file: 'a.json', text: '1' })).toBe(false)
    await ledger.addOutside({ id: 'a', file: 'a.json', text: '2' })
    expect(ledger.outside().map((f) => f.text)).toEqual(['2'])
    await ledger.removeOutside('a')
    expect(ledger.outside()).toEqual([])
  })
})

describe('a browser whose database never answers', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
  it('gives a ledger all the same, within seconds, that says so', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    vi.stubGlobal('IDBRequest', EventTarget)
    vi.useFakeTimers()
    const opening = openLedger()
    await vi.advanceTimersByTimeAsync(5000)
    const ledger = await opening
    expect([ledger.keeps(), ledger.lacks(), ledger.people().length]).toEqual([false, 'silent', 1])
  })
})
