import type { Page } from '@playwright/test'
import type { RunRecord } from '#records'
import { begin, clock, expect, sceneAt, test, toCatalogue } from './game.ts'

/** How far the run has come that the database holds, scenario ms; 0 while it holds none. */
const clockKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Opening a database that is not there would make it.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'step-in')
    if (!there) return 0
    return new Promise<number>((done, failed) => {
      const open = indexedDB.open('step-in')
      open.addEventListener('error', () => failed(new Error('no database')))
      open.addEventListener('success', () => {
        const all = open.result.transaction('runs').objectStore('runs').getAll()
        all.addEventListener('success', () => {
          open.result.close()
          const [run] = all.result as RunRecord[]
          done(run?.saved?.clock ?? 0)
        })
      })
    })
  })

test('a reload in mid-scene offers to resume at the same second, notes and all', async ({ page }) => {
  await begin(page, 'long-stop')
  await sceneAt(page, 6)
  await page.keyboard.press('n')
  await sceneAt(page, 8)
  const left = await clock(page)
  await page.reload()
  await expect(page.getByText(/You were 0:(0[789]|1\d) into “The long stop”\./)).toBeVisible()
  await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
  await page.locator('[data-clock]').first().waitFor()
  const resumed = await clock(page)
  expect(resumed).toBeGreaterThanOrEqual(left - 1000)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Read the transcript' }).click()
  await expect(page.getByRole('dialog').getByText(/You noted/)).toBeVisible()
})

test('the back button keeps the run, and leaving costs nothing', async ({ page }) => {
  await begin(page, 'long-stop')
  await sceneAt(page, 3)
  await toCatalogue(page)
  await expect(page.getByText(/You were 0:0\d into “The long stop”\./)).toBeVisible()
  await page.getByRole('button', { name: 'Give it up' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  await expect(page.getByText(/You were/)).toHaveCount(0)
})

test('A2 a hidden page pauses by itself', async ({ page, context }) => {
  await begin(page, 'long-stop')
  await sceneAt(page, 2)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible()
  expect(context.pages()).toHaveLength(1)
})

test('a database that the browser takes away in mid-scene is made again, and all of the visit is kept', async ({
  page,
  context,
}) => {
  await page.goto('/#/record')
  await page.getByLabel('Your name, or your ID').fill('Ana')
  await page.getByRole('button', { name: 'Save' }).click()
  await begin(page, 'long-stop')
  await sceneAt(page, 2)
  const other = await context.newPage()
  await other.goto('/support.json')
  await other.evaluate(
    () =>
      new Promise((gone) => {
        indexedDB.deleteDatabase('step-in').addEventListener('success', gone)
      }),
  )
  await page.keyboard.press('n')
  await sceneAt(page, 4)
  // It is made again with the next write; nothing on the screen tells when that is done.
  await expect.poll(() => clockKept(page)).toBeGreaterThanOrEqual(4000)
  await page.reload()
  await expect(page.getByText(/You were 0:0[456] into “The long stop”\./)).toBeVisible()
  await page.goto('/#/record')
  await expect(page.getByRole('heading', { name: 'Record of Ana' })).toBeVisible()
})
