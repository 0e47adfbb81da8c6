import { outOfSight } from './fits.ts'
import { axe, begin, expect, nextUntil, says, sceneAt, test, toBriefing, untilEnding, type Looks } from './game.ts'
import { heard } from './heard.ts'
import type { Page } from '@playwright/test'

/** Pages that need no run, by the names of what is heard there. */
const pages = [
  ['catalogue', '/'],
  ['plans', '/#/plans'],
  ['plan', '/#/plan/academy-block'],
  ['record', '/#/record'],
  ['progress', '/#/progress'],
  ['settings', '/#/settings'],
  ['help', '/#/help'],
  ['nowhere', '/#/nowhere'],
] as const

/** The same dice in each test: what is on offer stands in the same order, and is heard the same. */
const sameDice = () => {
  crypto.getRandomValues = (numbers) => numbers
}

/** Goes through every screen from the catalogue to the debrief of a scene, untimed, and looks at each state. */
async function everyState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  for (const [name, address] of pages) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look(name)
  }
  await toBriefing(page, 'long-stop')
  await look('briefing')
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await nextUntil(page, 12)
  await says(page, /call him in/)
  await nextUntil(page, 21)
  await page.getByRole('img', { name: /slides a driver/ }).waitFor()
  await look('playing')
  await page.getByRole('button', { name: /^Look/ }).click()
  await page.getByRole('heading', { name: 'What you can see' }).waitFor()
  await look('look')
  await page.getByRole('button', { name: 'Close Look' }).click()
  await page.getByRole('button', { name: 'Transcript' }).click()
  await page.getByRole('dialog', { name: 'Transcript' }).waitFor()
  await look('transcript')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('dialog', { name: 'Paused' }).waitFor()
  await look('paused')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Step in/ }).click()
  await page.getByRole('button', { name: 'Show lines' }).waitFor()
  await look('choosing')
  await page.getByRole('button', { name: 'Show lines' }).click()
  await page.getByRole('list', { name: 'Lines to pick from' }).waitFor()
  await look('lines')
  await page.getByRole('button', { name: /run him his license/ }).click()
  await page.getByRole('button', { name: 'Next' }).waitFor()
  await look('acting')
  await untilEnding(page)
  await look('ending')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Confirm' }).waitFor()
  await look('follow-up')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('heading', { name: 'Before anything else: you' }).waitFor()
  await look('reflection')
  await page.getByRole('button', { name: 'Skip this' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.locator('[data-stage="drawn"]').waitFor()
  for (const summary of await page.locator('summary').all()) await summary.click()
  await look('debrief')
}

for (const theme of ['light', 'dark'] as const satisfies readonly Looks[]) {
  test(`A15 axe finds nothing in any state (${theme})`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ colorScheme: theme })
    await everyState(page, (state) => axe(page, state, theme))
  })
}

test('A5, A6, A12 every state is heard as it is kept, and fits a small window and large text', async ({ page }) => {
  test.setTimeout(240_000)
  await page.addInitScript(sameDice)
  const told: string[] = []
  await everyState(page, async (state) => {
    await heard(page, state)
    told.push(...(await outOfSight(page, state)))
  })
  expect(told).toEqual([])
})

test('A10 reduced motion is honoured, and the scene still plays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page, 'long-stop')
  await sceneAt(page, 3)
  await expect(page.locator('canvas')).toBeVisible()
})
