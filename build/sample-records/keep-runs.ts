import type { Page } from '@playwright/test'
import type { RunRecord } from '#records'

/**
 * Puts runs into the browser's database as those of the person there is, or of a new one, and opens `address` with
 * them. The page must have been opened before.
 */
export async function keepRuns(page: Page, runs: readonly RunRecord[], address: string): Promise<void> {
  await page.evaluate(async (all) => {
    const open = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => failed(new Error(String(request.error))))
      })
    const db = await open(indexedDB.open('step-in'))
    const tx = db.transaction(['people', 'runs'], 'readwrite')
    const people = (await open(tx.objectStore('people').getAll())) as { id: string }[]
    const person = people[0] ?? { id: 'somebody', name: '', since: '2026-01-01T00:00:00.000Z' }
    await open(tx.objectStore('people').put(person))
    for (const run of all) await open(tx.objectStore('runs').put({ ...run, person: person.id }))
    db.close()
  }, runs as RunRecord[])
  await page.goto(address)
  await page.reload()
}
