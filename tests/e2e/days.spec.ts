import { expect, test } from '@playwright/test'
import { recordOf } from '../../build/sample-records/runs.ts'
import { attemptOf, keep } from '../../build/sample-records/attempts.ts'

/** One instant: still the evening before in Los Angeles, the afternoon already on Kiritimati. */
const now = '2026-03-11T03:30:00.000Z'
const rows = attemptOf('quarterly-fifteen-minutes', ['best', 'best'])

for (const [timezoneId, day, until, file] of [
  ['America/Los_Angeles', 'March 10, 2026', 'June 10, 2026', '2026-03-10'],
  ['Asia/Kathmandu', 'March 11, 2026', 'June 11, 2026', '2026-03-11'],
  ['Pacific/Kiritimati', 'March 11, 2026', 'June 11, 2026', '2026-03-11'],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test(`PL13 a plan passed there is passed on its day there, on paper and in what is exported`, async ({
      page,
      browser,
    }) => {
      await page.clock.setFixedTime(now)
      // The last run has just been finished: the certificate is made as the page opens.
      await keep(page, rows, '#/certificate/a1')
      await expect(page.locator('.sheet-who')).toContainText(`on ${day}`)
      await expect(page.locator('.sheet-facts')).toContainText(until)

      await page.goto('/#/record')
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Export my record' }).click()
      const saved = await download
      expect(saved.suggestedFilename()).toBe(`step-in-records-${file}.json`)

      // Whoever brings the file to a computer in another zone reads the same day.
      const elsewhere = await browser.newContext({ timezoneId: 'Asia/Tokyo', serviceWorkers: 'block' })
      const other = await elsewhere.newPage()
      await other.goto(new URL('/#/record', page.url()).href)
      await other.locator('input[type=file]').setInputFiles(await saved.path())
      await other.getByRole('button', { name: 'Take 2 runs' }).click()
      await other.getByText('Taken: 2 runs.').first().waitFor()
      await other.goto(new URL('/#/certificate/a1', page.url()).href)
      await expect(other.locator('.sheet-who')).toContainText(`on ${day}`)
      await elsewhere.close()
    })
  })
}

test.describe('a run’s hour', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' })
  test('is that of the clock it was played by', async ({ page }) => {
    const run = { ...recordOf('long-stop/late', 3, { begun: now }), east: -7 * 60 }
    await keep(page, { ...rows, runs: [run], attempts: [] }, '#/record')
    await expect(page.locator('.record-run time')).toHaveText(/^Mar 10, 2026, 8:30\sPM$/)
  })
})
