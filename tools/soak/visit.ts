import type { Page } from '@playwright/test'

/** Begins a scenario in a page that shows the game, waits for its picture, plays for `ms` and goes back to the catalogue. */
export async function visit(page: Page, id: string, ms: number): Promise<void> {
  await enter(page, id)
  await page.waitForTimeout(ms)
  await leave(page)
}

export async function enter(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/brief/${id}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
}

export async function leave(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/'))
  await page.getByRole('heading', { name: 'Scenarios' }).waitFor()
  await page.locator('[data-stage]').waitFor({ state: 'detached' })
}
