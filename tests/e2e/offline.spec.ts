import type { Page } from '@playwright/test'
import { bestRunUntimed, clock, expect, nextUntil, test, toDebrief, untilEnding } from './game.ts'
import { ownServer } from './own-server.ts'
import type { OwnServer } from './own-server.ts'

test.use({ serviceWorkers: 'allow' })

let server: OwnServer
test.beforeEach(async () => {
  server = await ownServer()
})
test.afterEach(() => server.stop())

/** Opens a page and waits until the browser has fetched everything. */
async function fetched(page: Page): Promise<void> {
  await page.goto(`${server.address}/#/settings`)
  await expect(page.getByText(/^All scenes are in this browser:/)).toBeVisible({ timeout: 60_000 })
}

async function begin(page: Page): Promise<void> {
  await page.goto(`${server.address}/#/brief/long-stop`)
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
}

test('with the server gone: reload, play with picture and words, finish, and the record keeps it', async ({ page }) => {
  await fetched(page)
  await server.stop()
  await page.reload()
  await begin(page)
  await bestRunUntimed(page)
  await untilEnding(page)
  await toDebrief(page)
  await expect(page.getByRole('heading', { name: 'The long stop' })).toBeVisible()
  await expect(page.locator('[data-stage="drawn"]')).toBeVisible()
  await page.goto(`${server.address}/#/record`)
  await page.reload()
  await expect(page.locator('.record-run')).toContainText('The long stop')
})

test('the first visit that says so works without a connection itself: a scene never opened before plays', async ({
  page,
}) => {
  await fetched(page)
  await server.stop()
  await page.getByRole('link', { name: 'Step In, all scenarios' }).click()
  await page.getByRole('link', { name: /^Open\b.*The long stop/ }).click()
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
  await bestRunUntimed(page)
  await untilEnding(page)
  await toDebrief(page)
  await expect(page.getByRole('heading', { name: 'The long stop' })).toBeVisible()
})

test('a version that one tab puts in place is offered in the others, and reloads none of them', async ({
  page,
  context,
}) => {
  await fetched(page)
  const other = await context.newPage()
  await other.goto(`${server.address}/#/help`)
  await begin(page)
  await nextUntil(page, 12)
  server.release()
  await page.evaluate(() => navigator.serviceWorker.ready.then((r) => r.update()))
  await expect(other.getByText('A newer version is ready').first()).toBeVisible()
  await other.getByRole('button', { name: 'Use it now' }).click()
  await expect(other.getByText('A newer version is ready')).toHaveCount(0)
  await nextUntil(page, 18)
  await page.goBack()
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect(page.getByText('A newer version is ready')).toHaveCount(0)
  await page.getByRole('link', { name: 'All scenarios', exact: true }).click()
  await expect(page.getByText(/into “The long stop”\./)).toBeVisible()
})

test('the agency’s contacts are those on the server by now, and the last ones with the server gone', async ({
  page,
}) => {
  const of = (name: string) => JSON.stringify({ format: 1, contacts: [{ name, how: 'Room 4' }] })
  const shown = async (name: string) => {
    await page.goto(`${server.address}/#/help`)
    await page.reload()
    await expect(page.getByText(name)).toBeVisible()
  }
  server.put('/support.json', of('Old number'))
  await fetched(page)
  await shown('Old number')
  server.put('/support.json', of('New number'))
  await shown('New number')
  await server.stop()
  await shown('New number')
})

test('an agency that takes its contacts away shows none, at once', async ({ page }) => {
  await fetched(page)
  server.put('/support.json', JSON.stringify({ format: 1, contacts: [] }))
  await page.goto(`${server.address}/#/help`)
  const answered = page.waitForResponse((response) => response.url().endsWith('/support.json'))
  await page.reload()
  await answered
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Somebody to talk to' })).toHaveCount(0)
})

for (const visit of ['first', 'later']) {
  test(`a newer version waits for the end of the scene, and loses nothing: ${visit} visit`, async ({ page }) => {
    await fetched(page)
    if (visit === 'later') await page.reload()
    await begin(page)
    await nextUntil(page, 12)
    server.release()
    await page.evaluate(() => navigator.serviceWorker.ready.then((r) => r.update()))
    await page.waitForFunction(() => navigator.serviceWorker.ready.then((r) => r.waiting !== null))
    // The scene goes on as if nothing had happened.
    await nextUntil(page, 18)
    await expect(page.getByText('A newer version is ready')).toHaveCount(0)
    const left = await clock(page)
    await page.goBack()
    await expect(page.getByText('A newer version is ready').first()).toBeVisible()
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page.getByText('A newer version is ready')).toHaveCount(0)
    await page.getByRole('link', { name: 'All scenarios', exact: true }).click()
    await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
    await expect.poll(() => clock(page)).toBe(left)
  })
}

test('the program can be installed', async ({ page, request }) => {
  await page.goto(server.address)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await request.get(new URL(href ?? '', server.address).href)).json()) as {
    name: string
    icons: { src: string; sizes: string }[]
  }
  expect(manifest.name).toContain('Step In')
  for (const { src } of manifest.icons) {
    const icon = await request.get(new URL(src, `${server.address}/`).href)
    expect(icon.headers()['content-type']).toBe('image/png')
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512'])
})
