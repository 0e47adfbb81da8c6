import { begin, expect, sceneAt, test } from './game.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

test('A11 long-stop to the debrief on a phone, by touch', async ({ page }) => {
  await begin(page, 'long-stop')
  for (const name of [/^Look/, /^Something’s off/, /^Step in/]) {
    const box = await page.getByRole('button', { name }).boundingBox()
    expect(box && Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    expect(box && box.y + box.height).toBeLessThanOrEqual(844)
  }
  const says = async (line: RegExp) => {
    await page.getByRole('button', { name: /^Step in/ }).tap()
    await page.getByRole('button', { name: 'Show lines' }).tap()
    // A tap so close upon the last is taken as the second half of a double tap, and chooses nothing: tap again.
    const option = page.getByRole('button', { name: line })
    await option.waitFor()
    await expect(async () => {
      await option.tap({ timeout: 2000 })
      await expect(option).toHaveCount(0, { timeout: 1000 })
    }).toPass()
  }
  await sceneAt(page, 12)
  await says(/call him in/)
  await sceneAt(page, 21.5)
  await page.getByRole('button', { name: /^Something’s off/ }).tap()
  await says(/run him his license/)
  await page.getByRole('button', { name: 'Continue' }).tap({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Confirm' }).tap()
  await page.getByRole('button', { name: 'Skip this' }).tap()
  await expect(page.getByRole('heading', { name: 'The numbers' })).toBeAttached()
  // A12: nothing is wider than the screen.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
