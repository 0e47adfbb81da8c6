import 'fake-indexeddb/auto'
import { newId, openLedger } from '#store'
import { afterEach, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'

/** The connection over which the check of rows comes. */
const connection = vi.hoisted(() => {
  let answer = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  return { answered, answer: () => answer() }
})
vi.mock('../../src/store/row-check.ts', async (original) => {
  await connection.answered
  return original()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Lets the database answer, which it does by `setImmediate`. */
async function settle(): Promise<void> {
  for (let i = 0; i < 100; i++) await new Promise((turn) => setImmediate(turn))
}

it('a slow connection does not make a database that answers a silent one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const now = '2026-03-02T09:00:00.000Z'
  const store = await openStore({ newId, now: () => now })
  if (store === null || store === 'newer') throw new Error(`there is no store: ${store}`)
  await store.write([{ table: 'people', id: 'p', value: { id: 'p', name: 'Ana', since: now } }], 'strict')

  const opening = openLedger()
  let hasOpened = false
  void opening.then(() => {
    hasOpened = true
  })
  await settle()
  await vi.advanceTimersByTimeAsync(10_000)
  await settle()
  expect(hasOpened).toBe(false)

  connection.answer()
  const ledger = await opening
  expect([ledger.current().name, ledger.lacks(), ledger.keeps()]).toEqual(['Ana', null, true])
})
