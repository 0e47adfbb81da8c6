import type { Page } from '@playwright/test'
import { axe, expect, test } from './game.ts'

const mains = ['script', 'map', 'json', 'translation'] as const
const sides = ['see', 'told', 'pictures', 'review', 'share'] as const

async function newScenario(page: Page): Promise<void> {
  await page.goto('/#/studio')
  await page.locator('[data-template="intervene"]').click()
  await page.locator('[data-view="script"]').waitFor()
}

/** Opens a view and waits until it says no more that it is being opened. */
async function open(page: Page, view: (typeof mains | typeof sides)[number]): Promise<void> {
  await page.locator(`[data-view="${view}"]`).click()
  await expect(page.locator('.workbench .loading')).toHaveCount(0)
}

for (const theme of ['light', 'dark'] as const) {
  test(`A15 axe finds nothing in any state of the Studio (${theme})`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/#/studio')
    await page.locator('[data-template]').first().waitFor()
    await axe(page, 'begin', theme)
    await newScenario(page)
    const beat = page.locator('[data-path="beats/counter"]')
    await beat.getByRole('button', { name: /^Line 6/ }).click()
    await beat.getByRole('button', { name: 'More about this option' }).first().click()
    await page.locator('[data-stage="drawn"], .see canvas').first().waitFor()
    // A field that is half under the list of parts counts as half as high: at its beginning the script lies under nothing.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.workbench-main, .workbench-main *')) part.scrollTop = 0
    })
    await axe(page, 'script and stage', theme)
    for (const part of ['People', 'Place', 'Storyboard']) {
      await page.getByRole('button', { name: part, exact: true }).click()
      await axe(page, part, theme)
    }
    for (const view of ['map', 'translation'] as const) {
      await open(page, view)
      await axe(page, view, theme)
    }
    await open(page, 'map')
    await page.getByRole('button', { name: 'List' }).click()
    await axe(page, 'map as a list', theme)
    await open(page, 'told')
    await expect(page.getByText('All 14 proofs hold.')).toBeVisible({ timeout: 30_000 })
    for (const summary of await page.locator('.workbench-side summary').all()) await summary.click()
    await axe(page, 'proofs and numbers', theme)
    for (const view of ['pictures', 'share', 'review'] as const) {
      await open(page, view)
      await axe(page, view, theme)
    }
    await page.locator('[data-review="board"]').click()
    await axe(page, 'page for a board', theme)
    await page.locator('[data-studio="versions"]').click()
    await axe(page, 'versions', theme)
    await page.keyboard.press('Escape')

    // A text that is broken: every view shows the last good state and says so.
    await open(page, 'json')
    await open(page, 'told')
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await expect(page.locator('.workbench-side')).toContainText(/Error/)
    await axe(page, 'a broken text', theme)
    await open(page, 'script')
    await axe(page, 'the script of a broken text', theme)
  })
}

test('A12 at 320 px, and with text at 200 %, no view of the Studio is cut off sideways', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await newScenario(page)
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const size of ['100%', '200%']) {
    await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to, 'important'), size)
    for (const view of [...mains, ...sides]) {
      await open(page, view)
      await expect.poll(tooWide, `${view} at ${size}`).toBeLessThanOrEqual(0)
    }
  }
})
