import { begin, clock, expect, sceneAt, test } from './game.ts'
import type { Page } from '@playwright/test'

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60 && !name.test(await focused(page)); i++) await page.keyboard.press('Tab')
  expect(await focused(page)).toMatch(name)
}

/** Opens the choices with Space, shows the lines with Enter and takes the one that fits. */
async function says(page: Page, line: RegExp): Promise<void> {
  await page.keyboard.press('Space')
  // A4: focus goes to the heading of the options.
  await expect(page.getByRole('heading', { name: 'Say it out loud. Then pick the closest.' })).toBeFocused()
  const before = await clock(page)
  await tabTo(page, /Show lines/)
  await page.keyboard.press('Enter')
  await tabTo(page, line)
  // R3: reading costs no time of the scene.
  expect(await clock(page)).toBe(before)
  await page.keyboard.press('Enter')
}

test('A3 long-stop, catalogue to debrief, by keyboard alone', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: /^Open\b.*The long stop/ })
  await link.waitFor()
  for (let i = 0; i < 60 && !(await link.evaluate((e) => e === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'The long stop' }).waitFor()
  await tabTo(page, /^Begin/)
  await page.keyboard.press('Enter')

  // A3: timed play starts on Step in.
  await expect.poll(() => focused(page)).toMatch(/^Step in/)
  await sceneAt(page, 12)
  await says(page, /call him in/)
  await sceneAt(page, 21.5)
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: 'Your notes' }).getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible()
  const paused = await clock(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await clock(page)).toBeLessThan(paused + 2000)
  await says(page, /run him his license/)
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible({ timeout: 60_000 })
  await tabTo(page, /^Continue/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  for (
    let i = 0;
    i < 20 &&
    !(await page
      .getByRole('checkbox')
      .first()
      .evaluate((e) => e === document.activeElement));
    i++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await tabTo(page, /^Confirm/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Before anything else: you' })).toBeVisible()
  await tabTo(page, /^Skip this/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Where it turned' })).toBeVisible()
  const scrub = page.getByRole('slider', { name: 'Go to any second' })
  await scrub.focus()
  await page.keyboard.press('End')
  await expect(scrub).toHaveAttribute('aria-valuetext', /^\d:\d\d\. /)
})

test('A3 a key meant for a control is not taken by the scene', async ({ page }) => {
  await begin(page, 'long-stop')
  await page.getByRole('button', { name: 'Transcript' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog', { name: 'Transcript' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Say it out loud. Then pick the closest.' })).toHaveCount(0)
})
