import { readFileSync } from 'node:fs'
import { axe, expect, sceneAt, test, toCatalogue } from './game.ts'

const text = readFileSync('scenarios/nozzle/scenario.json', 'utf8')
const chosen = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

test('a file from outside is checked, kept in this browser, marked, played and removed', async ({ page }) => {
  await page.goto('/')
  const input = page.locator('input[type="file"]')
  await input.setInputFiles(chosen('mine.json', text.replace('"start"', '"strat"')))
  await expect(page.getByText(/mine.json cannot be played yet/)).toBeVisible()
  await expect(page.getByText(/line \d+, column \d+/).first()).toBeVisible()
  await expect(page.getByText(/did you mean/i).first()).toBeVisible()
  await axe(page, 'problems of a file')

  await input.setInputFiles(chosen('mine.json', text.replace(/"title": "[^"]*"/, '"title": "My <b>own</b> nozzle"')))
  await expect(page.getByText('is ready.')).toBeVisible()
  await page.reload()
  // F13: text from a scenario is never markup.
  const card = page.getByRole('link', { name: /^Open\b.*My <b>own<\/b> nozzle/ })
  await expect(card).toBeVisible()
  await expect(page.getByText('From outside: yours, kept in this browser')).toBeVisible()
  await card.click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await sceneAt(page, 1)
  await toCatalogue(page)
  await page.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(card).toHaveCount(0)
})

test('a file that is too large, or no text at all, is refused in words', async ({ page }) => {
  await page.goto('/')
  const input = page.locator('input[type="file"]')
  await input.setInputFiles({ name: 'big.json', mimeType: 'application/json', buffer: Buffer.alloc(6_000_000, '[') })
  await expect(page.getByText(/5860 kB; 512 kB is the most/)).toBeVisible()
  await input.setInputFiles({ name: 'raw.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xfe, 0x00]) })
  await expect(page.getByText(/raw.json cannot be played yet/)).toBeVisible()
})

test('a file with the id of another says whose place it takes; what was begun of that one goes on only once it is back', async ({
  page,
}) => {
  const named = (title: string) => text.replace(/"title": "[^"]*"/, `"title": "${title}"`)
  await page.goto('/')
  const input = page.locator('input[type="file"]')
  await input.setInputFiles(chosen('a.json', named('Quiet desk')))
  await page.getByRole('link', { name: 'Open it' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await sceneAt(page, 2)
  await toCatalogue(page)
  await input.setInputFiles(chosen('b.json', named('Another desk')))
  await page.getByRole('dialog', { name: 'Replace “Quiet desk”?' }).getByRole('button', { name: 'Replace it' }).click()
  await expect(page.getByText(/^It took the place of “Quiet desk”/)).toBeVisible()
  await expect(page.getByText(/You were 0:0\d into “Quiet desk”\./)).toBeVisible()
  await expect(page.getByText(/^The scene has changed since/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pick it up where you left it' })).toHaveCount(0)
  await axe(page, 'a file in place of another')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
  await sceneAt(page, 2)
})
