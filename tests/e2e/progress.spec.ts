import type { Page } from '@playwright/test'
import { recordOf } from '../../build/sample-records/runs.ts'
import { axe, expect, test } from './game.ts'
import { keepRuns } from '../../build/sample-records/keep-runs.ts'

/** A recruit's first weeks: much missed, then better, controls among it, and a few judgements of one's own. */
const runs = [
  recordOf('long-stop/nothing', 0, { self: { early: 40, effective: 50 } }),
  recordOf('wet-night/heavy-handed', 1),
  recordOf('garage/nothing', 2, { self: { early: 30, effective: 30 } }),
  recordOf('long-stop/last-minute', 3, { self: { early: 60, effective: 70 } }),
  recordOf('still-prone/best', 4),
  recordOf('wet-night/watches', 6),
  recordOf('missing-box/best', 9, { self: { early: 90, effective: 80 } }),
  recordOf('long-stop/best', 10),
  recordOf('filming/best', 11),
]

async function open(page: Page, list = runs): Promise<void> {
  await page.clock.setFixedTime('2026-01-14T15:00:00Z')
  await page.goto('/#/settings')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keepRuns(page, list, '/#/progress')
  await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor()
}

test('progress says what appears here before the first run, and leads there', async ({ page }) => {
  await page.goto('/#/record')
  await page.getByRole('link', { name: 'Your progress' }).click()
  await expect(page.getByText('After your first finished run')).toBeVisible()
  await axe(page, 'progress, empty')
  await page.getByRole('link', { name: 'Choose a scenario' }).click()
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`progress of a few weeks, with every table open (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await open(page)
    await expect(page.getByText(/In the latest of 9 runs: early \d+, effective \d+ of 100/)).toBeVisible()
    for (const summary of await page.locator('main summary').all()) await summary.click()
    const rows = page.getByRole('group', { name: 'Early and effective, run by run' }).getByRole('row')
    await expect(rows).toHaveCount(runs.length + 1)
    // As many marks of "early" as runs with something to stop, of "effective" as runs.
    await expect(page.locator('svg.over-time circle')).toHaveCount(7)
    await expect(page.locator('svg.over-time rect')).toHaveCount(9)
    await axe(page, 'progress')
  })
}

test('one run is told in plain counts', async ({ page }) => {
  await open(page, runs.slice(0, 1))
  await expect(page.getByText('One run so far')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('%')
  await expect(page.getByText('0 of 1 in time').first()).toBeVisible()
})

test('what is due leads to its scene by keyboard, and is on the catalogue, once', async ({ page }) => {
  await open(page)
  const play = page.getByRole('link', { name: /^Play/ }).first()
  const title = await page.locator('.practise-row h3').first().textContent()
  for (let i = 0; i < 40 && !(await play.evaluate((e) => e === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible()
  await page.goto('/#/')
  await expect(page.getByRole('link', { name: `Play “${title}”` })).toHaveCount(1)
  await axe(page, 'catalogue with a scene due')
})

test('progress fits 320 px and text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await tooWide()).toBeLessThanOrEqual(0)
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
  await expect.poll(tooWide).toBeLessThanOrEqual(0)
})
