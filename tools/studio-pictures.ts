import { join } from 'node:path'
import type { Browser } from '@playwright/test'

/** The scene that is shown being written, and the line it is seen at. */
const SCENE = 'long-stop'
const LINE = 3
/** The first line in the picture: the options below the last one are to be seen too. */
const FIRST = 4

/**
 * Takes the pictures of the Studio: a script beside the stage, and the map of the same scenario.
 * @param at the address of the game, with `/` at its end
 * @param out the folder they go into
 */
export async function studioPictures(browser: Browser, at: string, out: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })
  const shot = (name: string) => page.screenshot({ path: join(out, `${name}.jpg`), type: 'jpeg', quality: 80 })
  await page.goto(`${at}#/studio/copy/${SCENE}`)
  const lines = page.locator('.script-line .script-text textarea')
  await lines.nth(LINE).click()
  await page.locator('.see canvas[data-shows]').waitFor()
  // What was done before is found in the background, and people take their places.
  await page.locator('[data-see-control="way"]').waitFor()
  await page.evaluate(async () => {
    for (let i = 0; i < 60; i++) await new Promise((next) => requestAnimationFrame(next))
  })
  await page
    .locator('.script-line')
    .nth(FIRST)
    .evaluate((line) => line.scrollIntoView({ block: 'start' }))
  await shot('studio')
  await page.locator('[data-view="map"]').click()
  await page.locator('[data-view="told"]').click()
  await page.locator('[data-map-beat]').first().waitFor()
  await page.locator('.told-results[data-up-to-date="true"]').waitFor({ timeout: 120_000 })
  await shot('studio-map')
  await page.close()
}
