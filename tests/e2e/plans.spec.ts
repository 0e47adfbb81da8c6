import type { Locator, Page } from '@playwright/test'
import { axe, begin, clock, expect, nextUntil, sayNothing, test } from './game.ts'
import { attemptOf, keep } from '../../build/sample-records/attempts.ts'

const focused = (at: Locator) => at.evaluate((element) => element === document.activeElement)

/** By keyboard alone: on to a link or button, and pressed. */
async function takes(page: Page, at: Locator): Promise<void> {
  await at.waitFor()
  for (let i = 0; i < 80 && !(await focused(at)); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}
const named = (page: Page, name: RegExp | string) =>
  page.getByRole('link', { name }).or(page.getByRole('button', { name })).first()

/** Untimed, saying nothing: on to the scene's end and through its follow-up, one press a frame. */
async function playsThrough(page: Page): Promise<void> {
  await sayNothing(page)
  const confirm = page.locator('[data-control="confirm"]')
  await confirm.click()
}

async function bothThemes(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await axe(page, `${where}, ${colorScheme}`, colorScheme)
  }
}

test('PL7 PL9 a plan by keyboard: begun, a scene passed over and back, and on to its briefing', async ({ page }) => {
  test.slow()
  await page.goto('/#/plans')
  await page.getByRole('heading', { level: 1, name: 'Training plans' }).waitFor()
  await bothThemes(page, 'plans')
  await takes(page, page.getByRole('link', { name: 'See the plan “Annual refresher”' }))
  await bothThemes(page, 'a plan not begun')
  await takes(page, page.getByRole('button', { name: 'Begin the plan' }))

  const next = page.getByRole('region').filter({ has: page.getByText('Scene 1 of 6') })
  await expect(next.getByRole('heading')).toBeFocused()
  const title = (await next.getByRole('heading').textContent()) ?? ''
  await takes(page, page.getByRole('button', { name: 'Skip this one' }))
  await expect(page.getByText(`Skipped “${title}”.`).first()).toBeVisible()
  await expect(next.getByRole('heading')).not.toHaveText(title)
  await bothThemes(page, 'a scene passed over')
  await takes(page, page.getByRole('button', { name: 'Undo' }))
  await expect(next.getByRole('heading')).toHaveText(title)
  await expect(next.getByRole('heading')).toBeFocused()

  await takes(page, named(page, /^Go to the scene/))
  await expect(page.getByText('Annual refresher: scene 1 of 6')).toBeVisible()
  await expect(page.getByText(/your one try/)).toBeVisible()
  await bothThemes(page, 'a briefing for a plan')
  await takes(page, page.getByRole('button', { name: 'Skip this one' }))
  await expect(page.getByText(`Skipped “${title}”.`).first()).toBeVisible()
  await takes(page, page.getByRole('button', { name: 'Dismiss' }))
  await expect(next.getByRole('heading')).toBeFocused()
})

test('PL10 an assessed scene: one try, no way back, asked before the scores, and on to the next', async ({ page }) => {
  test.slow()
  // Drawn so that the first scene has something to stop: a control asks one question less.
  await keep(page, attemptOf('annual-refresher', [], undefined, 2), '#/plan/annual-refresher')
  const title = (await page.getByRole('region').first().getByRole('heading').textContent()) ?? ''
  await named(page, /^Go to the scene/).click()
  const start = page.getByRole('button', { name: 'Begin' })
  await start.waitFor()
  const briefing = page.url()
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await takes(page, start)
  await page.locator('[data-clock]').first().waitFor()
  await nextUntil(page, 3)
  await page.getByRole('button', { name: 'Transcript' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Go back to/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to the scene' }).click()
  await playsThrough(page)

  await page.getByRole('heading', { name: 'Before anything else: you' }).waitFor()
  await expect(page.getByRole('heading', { name: 'The numbers' })).toHaveCount(0)
  await bothThemes(page, 'the question before the scores')
  await page.getByRole('radio', { name: 'In good time' }).check()
  await page.getByRole('radio', { name: 'A little' }).check()
  await takes(page, page.getByRole('button', { name: 'Show me the run' }))
  const said = page.getByText('You said: “A little”.', { exact: false })
  await expect(said).toBeVisible()
  await expect(page.getByRole('button', { name: 'Play it again' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Play this from here' })).toHaveCount(0)
  await axe(page, 'a debrief of a plan')
  await takes(page, page.getByRole('link', { name: 'Next in Annual refresher' }))
  await expect(page.getByText('Annual refresher: scene 2 of 6')).toBeVisible()

  // The address of the scene that has had its one try leads to the plan, and all of it is there after a reload.
  await page.goto(briefing)
  await expect(page.getByText('1 of 6 scenes played.')).toBeVisible()
  await expect(start).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('1 of 6 scenes played.')).toBeVisible()
  await takes(page, page.getByRole('button', { name: `Debrief of “${title}”` }))
  await expect(said).toBeVisible()
})

test('PL10 a scene left in an assessment can be picked up, and given up with an undo', async ({ page }) => {
  await keep(page, attemptOf('annual-refresher', ['best']), '#/plan/annual-refresher')
  await named(page, /^Go to the scene/).click()
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-clock]').first().waitFor()
  await nextUntil(page, 4)
  await page.goto('/#/plan/annual-refresher')
  await expect(page.getByText(/^You were 0:\d\d into it/)).toBeVisible()
  await bothThemes(page, 'a scene begun')
  await page.getByRole('button', { name: 'Give it up' }).click()
  await expect(page.getByText('Scene 3 of 6')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Go on where you left it' }).click()
  await expect.poll(() => clock(page)).toBeGreaterThanOrEqual(4000)
})

test('PL11 an attempt that was not passed says why, and can be begun again', async ({ page }) => {
  await keep(page, attemptOf('annual-refresher', Array<string>(6).fill('nothing')), '#/plan/annual-refresher')
  await expect(page.getByText('Not passed this time.')).toBeVisible()
  await expect(page.getByText(/^The average where something had to be stopped is \d+; it takes 60\.$/)).toBeVisible()
  await bothThemes(page, 'a plan not passed')
  await takes(page, page.getByRole('button', { name: 'Begin it again' }))
  await expect(page.getByText('0 of 6 scenes played.')).toBeVisible()
})

test('PL13 a passed plan gives a certificate, whose typed words are kept and which prints on one page', async ({
  page,
}) => {
  await keep(page, attemptOf('annual-refresher', Array<string>(6).fill('best'), ''), '#/plan/annual-refresher')
  await expect(page.getByText('You have passed.')).toBeVisible()
  await bothThemes(page, 'a plan passed')
  await takes(page, page.getByRole('link', { name: 'See the certificate' }))
  const sheet = page.getByRole('article', { name: 'Certificate of completion' })
  await expect(sheet.getByText('No name given')).toBeVisible()
  await expect(sheet.getByText(/^sha256-[0-9a-f]{64}$/)).toBeVisible()
  await expect(sheet.getByRole('row')).toHaveCount(8)
  await page.getByLabel('Name or number').fill('Badge 4471')
  await page.getByLabel('Course number').fill('POST 12-345')
  await page.getByLabel('Instructor').fill('Lt. Rowe')
  await expect(sheet.getByText('Badge 4471')).toBeVisible()
  await bothThemes(page, 'a certificate')
  await page.reload()
  for (const words of ['Badge 4471', 'POST 12-345', 'Lt. Rowe']) await expect(sheet.getByText(words)).toBeVisible()

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByLabel('Course number')).toBeHidden()
  for (const format of ['A4', 'Letter'])
    expect((await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)

  await page.emulateMedia({ media: 'screen' })
  await page.goto('/#/certificate/nowhere')
  await expect(page.getByRole('heading', { name: 'There is no such certificate here.' })).toBeVisible()
  await bothThemes(page, 'a certificate that is not here')
})

test('practice goes back to a moment, and the scene goes on from there', async ({ page }) => {
  test.slow()
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await nextUntil(page, 12)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Go back to a moment' }).click()
  await axe(page, 'the ways back')
  const second = page.getByRole('button', { name: /^Go back to here: 0:/ }).nth(1)
  const [, at = ''] = /0:(\d\d)/.exec((await second.getAttribute('aria-label')) ?? '') ?? []
  await takes(page, second)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(Math.floor((await clock(page)) / 1000)).toBe(Number(at))
})
