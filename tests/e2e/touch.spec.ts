import { begin, expect, sceneAt, test, toBriefing, untilThere } from './game.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

test('A11 long-stop to the debrief on a phone, by touch', async ({ page }) => {
  await toBriefing(page, 'long-stop')
  // No keys are named where there are none.
  await expect(page.locator('.how li').first()).toBeVisible()
  await expect(page.locator('.kbd:visible')).toHaveCount(0)
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
  await untilThere(page, '[data-control="continue"]')
  await page.getByRole('button', { name: 'Continue' }).tap()
  await page.getByRole('button', { name: 'Confirm' }).tap()
  await page.getByRole('button', { name: 'Skip this' }).tap()
  await expect(page.getByRole('heading', { name: 'The numbers' })).toBeAttached()
  // A clock stands on one line, and in its column.
  const times = page.locator('.moment button.time')
  const broken = await times.evaluateAll(
    (all) =>
      all.filter((one) => {
        const words = document.createRange()
        words.selectNodeContents(one)
        return words.getClientRects().length > 1 || one.scrollWidth > one.clientWidth
      }).length,
  )
  expect(await times.count()).toBeGreaterThan(3)
  expect(broken).toBe(0)
  // A12: nothing is wider than the screen.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
