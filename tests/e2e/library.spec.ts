import { existsSync, readFileSync, readdirSync } from 'node:fs'
import type { Log } from '#engine'
import { clock, expect, test, toBriefing } from './game.ts'
import type { Page } from '@playwright/test'

/** Scenarios that ship, and the best log that ships with the tests of each. */
const shipped = readdirSync('scenarios').filter((id) => existsSync(`scenarios/${id}/scenario.json`))
const logOf = (id: string, name: string): Log =>
  JSON.parse(readFileSync(`tests/fixtures/logs/${id}/${name}.json`, 'utf8')) as Log

const proceed = (page: Page) => page.locator('[data-control="continue"]')

/** Untimed: on until the scene has reached `ms`, or its ending may be continued past. A picture of each beat is kept. */
async function playTo(page: Page, ms: number, pictures: string, seen: Set<string>): Promise<void> {
  // Where somebody asks for an answer, silence is stepping back.
  const onward = page
    .locator(['next', 'skip', 'continue', 'step-back'].map((name) => `[data-control="${name}"]`).join())
    .first()
  for (;;) {
    await onward.waitFor()
    const beat = (await page.locator('[data-beat]').first().getAttribute('data-beat')) ?? ''
    if (!seen.has(beat)) {
      seen.add(beat)
      await page.screenshot({
        path: `test-results/library/${pictures}-${String(seen.size).padStart(2, '0')}-${beat}.jpg`,
        type: 'jpeg',
      })
    }
    if ((await proceed(page).isVisible()) || (await clock(page)) >= ms) return
    await onward.click()
  }
}

async function playLog(page: Page, id: string, log: Log): Promise<void> {
  await toBriefing(page, id)
  await page.locator('input[value="untimed"]').check({ force: true })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
  const seen = new Set<string>()
  const acts = log.entries.filter((e) => e.do === 'act')
  for (const entry of acts) {
    await playTo(page, entry.at, `${id}-best`, seen)
    const lines = page.locator('[data-option]')
    if ((await lines.count()) === 0) {
      await page.locator('[data-control="step-in"]').click()
      await page.locator('[data-control="show-lines"]').click()
    }
    await page.locator(`[data-option="${entry.action}"]`).click()
  }
  await playTo(page, Infinity, acts.length > 0 ? `${id}-best` : `${id}-nothing`, seen)
  await proceed(page).click()
  const confirm = page.locator('[data-control="confirm"]')
  if (await confirm.isVisible()) await confirm.click()
}

for (const id of shipped) {
  for (const name of ['best', 'nothing']) {
    test(`${id} plays on the real stage, ${name}, without an error`, async ({ page }) => {
      await playLog(page, id, logOf(id, name))
      const over = page.getByRole('heading', { name: /Before anything else: you|That’s all there is to it/ })
      await expect(over).toBeVisible()
    })
  }
}
