import { expect, test } from '@playwright/test'
import { ownServer } from './own-server.ts'
import type { OwnServer } from './own-server.ts'

let server: OwnServer
test.beforeEach(async () => {
  server = await ownServer()
})
test.afterEach(() => server.stop())

/** After a redeploy: another first page, and the parts of the old version are gone. */
async function redeploy(): Promise<void> {
  const page = await (await fetch(`${server.address}/`)).text()
  server.put('/', page.replace(/index-[\w-]+\.js/, 'index-another.js'))
  server.remove(/^\/assets\/.*\.js$/)
}

test('a screen of an open page that a newer version has taken off the server is offered as that', async ({ page }) => {
  await page.goto(`${server.address}/#/help`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await redeploy()
  await page.getByRole('link', { name: 'My record' }).click()
  await expect(page.getByText('A newer version is ready').first()).toBeVisible()
  await expect(page.getByText(/^There is a newer version of Step In by now/)).toBeVisible()
  server.restore()
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { name: 'Your record' })).toBeVisible()
})

test('a scene that can be begun no more says so where it is begun', async ({ page }) => {
  let answer = (): void => {}
  const gone = new Promise<void>((done) => (answer = done))
  // What plays a scene is fetched while the briefing is read; here that takes longer than the reading.
  await page.route(/\/assets\/play(?:er)?-[\w-]+\.js$/, async (route) => {
    await gone
    await route.continue()
  })
  await page.goto(`${server.address}/#/brief/long-stop`)
  await page.getByRole('button', { name: 'Begin' }).waitFor()
  await redeploy()
  answer()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText(/^There is a newer version of Step In by now/)).toBeVisible()
})

test('without a connection nothing is said of a newer version', async ({ page }) => {
  await page.goto(`${server.address}/#/help`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await server.stop()
  await page.getByRole('link', { name: 'My record' }).click()
  await expect(page.getByText('This part could not be loaded').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(page.getByText('A newer version is ready')).toHaveCount(0)
})
