import { readFileSync } from 'node:fs'
import type { JSHandle, Page } from '@playwright/test'
import { axe, begin, clock, expect, sceneAt, test } from './game.ts'

const text = readFileSync('scenarios/nozzle/scenario.json', 'utf8').replace(
  /"title": "[^"]*"/,
  '"title": "My own nozzle"',
)

/** What a browser hands a page when somebody drags a file over it. */
const dragged = (page: Page, name: string, content: string) =>
  page.evaluateHandle(
    ([file, words]) => {
      const data = new DataTransfer()
      data.items.add(new File([words], file, { type: 'application/json' }))
      return data
    },
    [name, content] as const,
  )

/** Whether the page keeps the browser from doing with a file what it does by itself: opening it. */
const prevented = (page: Page, type: string, dataTransfer: JSHandle<DataTransfer>) =>
  page.evaluate(
    ([of, data]) =>
      !document.body.dispatchEvent(new DragEvent(of, { bubbles: true, cancelable: true, dataTransfer: data })),
    [type, dataTransfer] as const,
  )

const zone = (page: Page) => page.locator('.file-drop')

test('a file dropped where it says so is checked and can be played', async ({ page }) => {
  await page.goto('/')
  const dataTransfer = await dragged(page, 'mine.json', text)
  await zone(page).dispatchEvent('dragover', { dataTransfer })
  await expect(page.getByText('Let go to check it')).toBeVisible()
  await axe(page, 'a file held over the catalogue')
  await zone(page).dispatchEvent('drop', { dataTransfer })
  await expect(page.getByText('Let go to check it')).toHaveCount(0)
  await expect(page.getByText(/My own nozzle.* is ready\./)).toBeVisible()
  await page
    .getByRole('region', { name: /own|file/i })
    .getByRole('link', { name: 'Open it' })
    .click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await sceneAt(page, 1)
})

test('a file dropped anywhere else on the catalogue is taken too, and the page stays', async ({ page }) => {
  await page.goto('/')
  const heading = page.getByRole('heading', { name: 'Scenarios' })
  const dataTransfer = await dragged(page, 'mine.json', text)
  await heading.dispatchEvent('dragover', { dataTransfer })
  await heading.dispatchEvent('drop', { dataTransfer })
  await expect(page.getByText(/My own nozzle.* is ready\./)).toBeVisible()
})

test('a dropped file with a mistake is told where it is', async ({ page }) => {
  await page.goto('/')
  const dataTransfer = await dragged(page, 'mine.json', text.replace('"start"', '"strat"'))
  await zone(page).dispatchEvent('drop', { dataTransfer })
  await expect(page.getByText(/mine.json cannot be played yet/)).toBeVisible()
  await expect(page.getByText(/line \d+, column \d+/).first()).toBeVisible()
})

test('dragged words are no file, and a file held and taken away again leaves no trace', async ({ page }) => {
  await page.goto('/')
  const words = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'words')
    return data
  })
  await zone(page).dispatchEvent('dragover', { dataTransfer: words })
  await expect(page.getByText('or drop it here')).toBeVisible()
  const dataTransfer = await dragged(page, 'mine.json', text)
  await zone(page).dispatchEvent('dragover', { dataTransfer })
  await expect(page.getByText('Let go to check it')).toBeVisible()
  await zone(page).dispatchEvent('dragleave', { dataTransfer })
  await expect(page.getByText('or drop it here')).toBeVisible()
})

for (const screen of ['brief/long-stop', 'plans', 'progress', 'settings', 'help', 'nowhere'])
  test(`a file dropped on ${screen} is refused in words, and the page stays`, async ({ page }) => {
    await page.goto(`/#/${screen}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const dataTransfer = await dragged(page, 'mine.json', text)
    expect(await prevented(page, 'dragover', dataTransfer)).toBe(true)
    expect(await prevented(page, 'drop', dataTransfer)).toBe(true)
    await expect(page.getByText('“mine.json” was not taken')).toBeVisible()
    await page.getByRole('status').getByRole('link', { name: 'All scenarios' }).click()
    await expect(page.getByText('“mine.json” was not taken')).toHaveCount(0)
  })

test('a file dropped over a running scene is refused in words, and the scene goes on', async ({ page }) => {
  await begin(page, 'long-stop')
  await sceneAt(page, 1)
  const dataTransfer = await dragged(page, 'mine.json', text)
  expect(await prevented(page, 'dragover', dataTransfer)).toBe(true)
  expect(await prevented(page, 'drop', dataTransfer)).toBe(true)
  await expect(page.getByText('“mine.json” was not taken')).toBeVisible()
  const at = await clock(page)
  await sceneAt(page, at / 1000 + 1)
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: 'Your notes' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('“mine.json” was not taken')).toHaveCount(0)
})
