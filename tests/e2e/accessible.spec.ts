import { axe, begin, expect, nextUntil, says, sceneAt, test, toBriefing, untilEnding } from './game.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`A15 axe finds nothing in any state (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    for (const address of ['/', '/#/record', '/#/settings', '/#/help', '/#/nowhere']) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await axe(page, address, theme)
    }
    await toBriefing(page, 'long-stop')
    await axe(page, 'briefing', theme)
    await begin(page, 'long-stop', { pace: 'Untimed' })
    await nextUntil(page, 12)
    await says(page, /call him in/)
    await nextUntil(page, 21)
    await axe(page, 'playing', theme)
    await page.getByRole('button', { name: /^Look/ }).click()
    await axe(page, 'look', theme)
    await page.getByRole('button', { name: 'Close Look' }).click()
    await page.getByRole('button', { name: 'Transcript' }).click()
    await axe(page, 'transcript', theme)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Pause' }).click()
    await axe(page, 'paused', theme)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Step in/ }).click()
    await axe(page, 'choosing', theme)
    await page.getByRole('button', { name: 'Show lines' }).click()
    await axe(page, 'lines', theme)
    await page.getByRole('button', { name: /run him his license/ }).click()
    await axe(page, 'acting', theme)
    await untilEnding(page)
    await axe(page, 'ending', theme)
    await page.getByRole('button', { name: 'Continue' }).click()
    await axe(page, 'follow-up', theme)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'Before anything else: you' }).waitFor()
    await axe(page, 'reflection', theme)
    await page.getByRole('button', { name: 'Skip this' }).click()
    await page.locator('[data-stage="drawn"]').waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await axe(page, 'debrief', theme)
  })
}

test('A12 at 320 px, and with text at 200 %, nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const address of [
    '/',
    '/#/brief/long-stop',
    '/#/plans',
    '/#/plan/academy-block',
    '/#/record',
    '/#/progress',
    '/#/settings',
    '/#/help',
  ]) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(tooWide, address).toBeLessThanOrEqual(0)
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    await expect.poll(tooWide, address).toBeLessThanOrEqual(0)
  }
})

test('A10 reduced motion is honoured, and the scene still plays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page, 'long-stop')
  await sceneAt(page, 3)
  await expect(page.locator('canvas')).toBeVisible()
})
