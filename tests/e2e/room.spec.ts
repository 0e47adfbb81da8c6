import type { BrowserContext, Page } from '@playwright/test'
import { axe, clock, expect, sceneAt, test, untilThere } from './game.ts'

const scene = (page: Page) => page.locator('main.room')

/** Opens long-stop for a class and waits for its picture. */
async function openRoom(page: Page, id = 'long-stop'): Promise<void> {
  await page.goto(`/#/brief/${id}`)
  await page.getByRole('link', { name: 'Show to a class' }).click()
  await page.locator('.room-host[data-stage="drawn"]').waitFor()
  await expect(scene(page)).toHaveAttribute('data-scene', 'title')
}

/** The notes in a window of their own, as the room's button opens them. */
async function openNotes(page: Page, context: BrowserContext): Promise<Page> {
  const [notes] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Notes' }).click()])
  await notes.getByRole('heading', { level: 1, name: 'The long stop' }).waitFor()
  return notes
}

const toFirstSign = (page: Page) => untilThere(page, 'main.room[data-scene="stopped"]')

test('a class by keyboard alone: stop, hands, a branch, back, another, the talk', async ({ page }) => {
  test.slow()
  await openRoom(page)
  await page.keyboard.press('PageDown')
  await expect(scene(page)).toHaveAttribute('data-scene', 'playing')
  await toFirstSign(page)
  await expect(page.getByRole('heading', { name: 'What do you see? What would you do?' })).toBeFocused()
  const stood = await clock(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'What would you do?' })).toBeFocused()

  for (const key of ['5', '5', '5', '3', 'Shift+5']) await page.keyboard.press(key)
  await expect(page.getByText('3 hands')).toBeVisible()
  const hands = page.getByRole('spinbutton', { name: /^Hands for 5/ })
  await expect(hands).toHaveValue('2')

  // Into a branch by hand, and back to before it.
  await page.getByRole('button', { name: /^See where it leads: 3/ }).focus()
  await page.keyboard.press('Enter')
  await expect(scene(page)).toHaveAttribute('data-scene', 'playing')
  await page.keyboard.press('PageDown')
  await expect(scene(page)).toHaveAttribute('data-beat', 'born')
  await page.keyboard.press('PageUp')
  await expect(scene(page)).toHaveAttribute('data-scene', 'stopped')
  expect(await clock(page)).toBe(stood)
  await page.keyboard.press('ArrowRight')
  await expect(hands).toHaveValue('2')
  await expect(page.getByRole('button', { name: /^See where it leads: 3/ })).toContainText('tried')
  await page.getByRole('button', { name: /^See where it leads: 5/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('PageDown')
  await expect(scene(page)).toHaveAttribute('data-beat', 'chatting')
})

test('black and a reload lose nothing; nothing is kept in a record', async ({ page }) => {
  test.slow()
  await openRoom(page)
  await page.keyboard.press('ArrowRight')
  await sceneAt(page, 4)
  await page.keyboard.press('b')
  await expect(page.locator('.room-black')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.room-black')).toHaveCount(0)
  const stood = await clock(page)
  await page.reload()
  await expect(scene(page)).toHaveAttribute('data-scene', 'stopped')
  await expect.poll(() => clock(page)).toBe(stood)
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await page.goto('/#/record')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(page.locator('main')).not.toContainText('The long stop')
})

test('notes in a second window follow, lead, and come back when they are closed and opened again', async ({
  page,
  context,
}) => {
  test.slow()
  await openRoom(page)
  const notes = await openNotes(page, context)
  await expect(notes.getByText('Do not project this window')).toBeVisible()
  await expect(notes.locator('.notes-coming')).toContainText('The check is clean and the warning is printed')
  // The remote works whichever window has the focus.
  await notes.keyboard.press('PageDown')
  await expect(scene(page)).toHaveAttribute('data-scene', 'playing')
  await page.bringToFront()
  await toFirstSign(page)
  await expect(notes.locator('.notes-sign')).toContainText('he pockets the license')
  await expect(notes.getByText('Stopped', { exact: true })).toBeVisible()
  await notes.keyboard.press('PageDown')
  await expect(scene(page)).toHaveAttribute('data-scene', 'choices')
  await notes.keyboard.press('2')
  await notes.getByRole('button', { name: 'One hand more for 2' }).click()
  await expect(page.getByRole('spinbutton', { name: /^Hands for 2/ })).toHaveValue('2')
  const good = notes.getByRole('listitem').filter({ hasText: 'run him his license' })
  await expect(good).toContainText('Quality 5 of 5')
  await expect(good).toContainText('Say what you see')
  await expect(good).toContainText('Brushed off')
  await axe(notes, 'notes, choices')

  await notes.close()
  await page.keyboard.press('PageUp')
  const again = await openNotes(page, context)
  await expect(again.getByText('Stopped', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(again.getByText('The room is closed.').first()).toBeVisible()
})

test('notes without a room say what to do', async ({ page }) => {
  await page.goto('/#/notes/long-stop')
  await expect(page.getByRole('main').getByText('Waiting for the room.')).toBeVisible()
  await axe(page, 'notes, waiting')
})

test('the room says so when there is no such scene', async ({ page }) => {
  await page.goto('/#/room/nowhere')
  await expect(page.getByRole('main').getByText('There is no such scene in this browser.')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`A15 axe finds nothing in any scene of the room (${theme})`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/#/settings')
    await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
    await openRoom(page, 'nozzle')
    await page.locator('.room-set-up summary').click()
    await axe(page, 'title', theme)
    await page.getByRole('switch', { name: 'Stop at each sign' }).uncheck()
    await page.keyboard.press('PageDown')
    await axe(page, 'playing', theme)
    const seen = new Set<string>()
    const on = page.locator('[data-control="on"]')
    for (let i = 0; i < 90 && !seen.has('talk'); i++) {
      await on.click()
      const now = (await scene(page).getAttribute('data-scene')) ?? ''
      if (!seen.has(now)) await axe(page, now, theme)
      seen.add(now)
    }
    expect([...seen]).toEqual(expect.arrayContaining(['ending', 'talk']))
    for (const name of ['questions', 'best', 'points']) {
      await on.click()
      await axe(page, `talk, ${name}`, theme)
    }
    await page.getByRole('button', { name: 'Keys', exact: true }).click()
    await axe(page, 'keys', theme)
  })
}

test('the room’s choices stand beside the best run', async ({ page }) => {
  test.slow()
  await page.goto('/#/settings')
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await openRoom(page)
  const on = page.locator('[data-control="on"]')
  await page.keyboard.press('PageDown')
  for (let i = 0; i < 40 && (await scene(page).getAttribute('data-scene')) !== 'choices'; i++) await on.click()
  await page.keyboard.press('3')
  await page.getByRole('button', { name: /^See where it leads: 5/ }).click()
  for (let i = 0; i < 200 && (await scene(page).getAttribute('data-scene')) !== 'talk'; i++) await on.click()
  await expect(page.getByRole('heading', { name: 'How it ended' })).toBeFocused()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  const best = page.getByRole('region').or(page.locator('.room-course')).filter({ hasText: 'The best run there is' })
  await expect(best.last()).toContainText(/overall (9[5-9]|100)/, { timeout: 70_000 })
  await expect(page.locator('.room-course').filter({ hasText: 'Show of hands' })).toContainText('1 of 1 for:')
})

test('A12 at 320 px, and with text at 200 %, nothing of the room is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openRoom(page)
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await tooWide()).toBeLessThanOrEqual(0)
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
  await expect.poll(tooWide).toBeLessThanOrEqual(0)
})
