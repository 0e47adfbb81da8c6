import { begin, bestRunUntimed, clock, expect, sceneAt, test, toDebrief, untilEnding } from './game.ts'

test('the first run everybody gets: offered first, played to its end, never scored, and skippable', async ({
  page,
}) => {
  await page.goto('/')
  await page
    .getByRole('link', { name: 'Play the lesson' })
    .or(page.getByRole('button', { name: 'Play the lesson' }))
    .click()
  const start = page.getByRole('button', { name: 'Begin' })
  await start.click()
  await sceneAt(page, 1)
  await expect(page.getByRole('button', { name: /^Step in/ })).toBeVisible()
})

test('what-if: another action is played from that very moment', async ({ page }) => {
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await bestRunUntimed(page)
  await untilEnding(page)
  await toDebrief(page)
  await page
    .getByText(/What else could you have said/)
    .last()
    .click()
  await page.getByRole('button', { name: 'Play this from here' }).last().click()
  await expect.poll(() => clock(page)).toBeGreaterThanOrEqual(20_000)
  expect(await clock(page)).toBeLessThan(24_000)
})
