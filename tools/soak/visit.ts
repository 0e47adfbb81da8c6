import type { Page } from '@playwright/test'

/** Begins a scenario, waits for its picture and until its clock has reached `ms` (scenario ms), and leaves it. */
export async function visit(page: Page, id: string, ms: number): Promise<void> {
  await enter(page, id)
  await page.waitForFunction(
    (until) => Number(document.querySelector('[data-clock]')?.getAttribute('data-clock')) >= until,
    ms,
  )
  await leave(page)
}

export async function enter(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/brief/${id}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
}

/**
 * Leaves a scene for the settings: a screen without pictures, as the browser decodes those of the catalogue when it
 * likes and counts their nodes with the page's.
 */
export async function leave(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/settings'))
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.locator('[data-stage]').waitFor({ state: 'detached' })
}
