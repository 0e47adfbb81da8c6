import type { Page } from '@playwright/test'
import { axe, clock, expect, sayNothing, test, toBriefing } from './game.ts'
import { attemptOf, keep } from '../../build/sample-records/attempts.ts'

/** Untimed, saying nothing: on to the scene's end, through its follow-up and to the question before the scores. */
async function playsThrough(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-clock]').first().waitFor()
  await sayNothing(page)
  await page.getByRole('checkbox').first().check()
  await page.locator('[data-control="confirm"]').click()
  await page.getByRole('heading', { name: 'Before anything else: you' }).waitFor()
}

/** At its very top, with what reads pages out at its first heading, and nothing before the person affected but the ending. */
async function expectAtTop(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What they would tell you' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // The replay's stage and its pictures come a little later, and must not move the page.
  await page.locator('.replay-stage canvas').waitFor({ state: 'attached' })
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
}

for (const { where, viewport } of [
  { where: 'a wide screen', viewport: { width: 1280, height: 720 } },
  { where: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test(`on ${where} the debrief opens at its top after both answers, and its line plays from there`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await toBriefing(page, 'long-stop')
    await playsThrough(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('button', { name: 'Show me the run' }).click()
    await expectAtTop(page)
    await axe(page, 'the debrief of a silent run')

    // No clock is broken in two, and no tick stands on a line of its own.
    const lines = await page.locator('.moment button.time').evaluateAll((clocks) =>
      clocks.map(({ firstChild }) => {
        const range = document.createRange()
        range.selectNodeContents(firstChild ?? document.body)
        return range.getClientRects().length
      }),
    )
    expect(lines.length).toBeGreaterThan(5)
    expect(new Set(lines)).toEqual(new Set([1]))
    const ticks = await page.locator('.after-label').evaluateAll((labels) =>
      labels.flatMap((label) => {
        const [tick, words] = [label.querySelector('.icon'), label.lastElementChild]
        return tick && words ? [tick.getBoundingClientRect().bottom > words.getBoundingClientRect().top] : []
      }),
    )
    expect(ticks).toEqual([true])

    // The picture stays in view while one goes through the timeline and the moments below it.
    const last = page.locator('.moment button.time').last()
    await last.focus()
    await expect(page.locator('.replay-stage')).toBeInViewport({ ratio: 0.95 })
    await expect(last).toBeInViewport()
    const hidden = await last.evaluate((button) => {
      const view = document.querySelector('.replay-view')?.getBoundingClientRect()
      return view === undefined || button.getBoundingClientRect().top < view.bottom
    })
    expect(hidden).toBe(false)
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.replay-stage')).toBeInViewport({ ratio: 0.95 })
    await expect(page.getByRole('slider')).toBeInViewport()

    await page.locator('.turning-line button').click()
    await page.locator('[data-clock]').first().waitFor()
    // In the middle of the scene, where the line could first have been said, and not at its beginning.
    expect(await clock(page)).toBeGreaterThan(20_000)
    await expect(page.getByText('run him his license').first()).toBeVisible()
  })
}

test('a step of a plan opens at its top too, and “Next in …” waits below', async ({ page }) => {
  test.slow()
  await keep(page, attemptOf('annual-refresher', []), '#/plan/annual-refresher')
  await page.getByRole('link', { name: /^Go to the scene/ }).click()
  await playsThrough(page)
  await page.getByRole('button', { name: 'Skip this' }).click()
  await expectAtTop(page)
  await expect(page.getByRole('link', { name: 'Next in Annual refresher' })).not.toBeInViewport()
  await expect(page.locator('.turning-line button')).toHaveCount(0)
})
