import { begin, clock, expect, sceneAt, test, untilThere } from './game.ts'
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
  await untilThere(page, '[data-control="continue"]')
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
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

test('A3 Space steps in, whatever was pressed last by mouse', async ({ page }) => {
  test.slow()
  await begin(page, 'long-stop')
  await sceneAt(page, 12)
  // Long enough in the moments in which something can be said.
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: '10×', exact: true }).check()
  await page.keyboard.press('Escape')
  const heading = page.getByRole('heading', { name: 'Say it out loud. Then pick the closest.' })
  const press = (name: RegExp | string) => page.getByRole('button', { name }).click()
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    ['notice', () => press(/^Something’s off/)],
    ['captions', () => press('Captions')],
    ['look', () => press(/^Look/).then(() => press('Close Look'))],
    ['look twice', () => press(/^Look/).then(() => press(/^Look/))],
    ['look and Esc', () => press(/^Look/).then(() => page.keyboard.press('Escape'))],
    ['transcript', () => press('Transcript').then(() => press('Back to the scene'))],
    [
      'transcript and Esc',
      async () => {
        await press('Transcript')
        // A press that comes before it has opened would be no press in it.
        await expect(page.getByRole('dialog', { name: 'Transcript' })).toBeVisible()
        await page.keyboard.press('Escape')
      },
    ],
    ['pause', () => press(/^Pause/).then(() => press('Resume'))],
    [
      'pause, transcript',
      () =>
        press(/^Pause/)
          .then(() => press('Read the transcript'))
          .then(() => press('Back to the scene'))
          .then(() => press('Resume')),
    ],
    ['leave', () => press('Leave').then(() => press('Stay'))],
    ['picture', () => page.locator('.play-picture').click({ position: { x: 40, y: 120 } })],
    ['step in', () => press(/^Step in/).then(() => press(/^Step back/))],
  ]
  for (const [what, way] of ways) {
    await way()
    await expect(page.getByRole('dialog'), what).toHaveCount(0)
    await page.keyboard.press('Space')
    await expect(heading, what).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(heading, what).toHaveCount(0)
  }
})

test('keyboards that write other letters: N and L where they lie, digits without Shift', async ({ page }) => {
  await begin(page, 'long-stop')
  await sceneAt(page, 12)
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: '10×', exact: true }).check()
  await page.keyboard.press('Escape')
  const types = (key: string, code: string) =>
    page.evaluate(
      (press) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }),
        ),
      { key, code },
    )
  await types('т', 'KeyN')
  await expect(page.getByRole('region', { name: 'Your notes' }).getByRole('listitem')).toHaveCount(1)
  await types('م', 'KeyL')
  await expect(page.getByRole('heading', { name: 'What you can see' })).toBeFocused()
  await types('ך', 'KeyL')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Show lines' }).click()
  await types('&', 'Digit1')
  await expect(page.locator('[data-phase="acting"]')).toBeVisible()
})
