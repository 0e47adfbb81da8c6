import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './game.ts'

const isFocused = (control: Locator): Promise<boolean> => control.evaluate((one) => one === document.activeElement)

/** Presses Tab until a control has the focus: nothing else leads there. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor()
  for (let i = 0; i < 150 && !(await isFocused(control)); i++) await page.keyboard.press(key)
  expect(await isFocused(control), `reached by Tab: ${control.toString()}`).toBe(true)
}

/** Goes on with F6 until the focus is in a part of the page. */
async function toPart(page: Page, part: 'header' | 'views' | 'main' | 'side'): Promise<void> {
  const here = page.locator(`[data-part="${part}"]:focus-within`)
  for (let i = 0; i < 4 && (await here.count()) === 0; i++) await page.keyboard.press('F6')
  await expect(here).toHaveCount(1)
}

async function press(page: Page, control: Locator, key?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, control, key)
  await page.keyboard.press('Enter')
}

/** Fills a field by typing over what is in it. */
async function write(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
}

const does = (page: Page, hook: string, value: string): Locator => page.locator(`[data-${hook}="${value}"]`)
/** Opens a view from wherever the focus is, and goes into it. */
async function view(page: Page, name: 'script' | 'told' | 'review' | 'share'): Promise<void> {
  await toPart(page, 'views')
  await press(page, does(page, 'view', name))
  await toPart(page, name === 'script' ? 'main' : 'side')
}

/** All that a scenario's zip is, as the browser hands it over. */
async function zipOf(page: Page): Promise<Buffer> {
  await view(page, 'share')
  const coming = page.waitForEvent('download')
  await press(page, does(page, 'share', 'zip'))
  const download = await coming
  expect(download.suggestedFilename()).toBe('a-form-on-tuesday.zip')
  return readFile(await download.path())
}

test('a scenario goes from a template to clean proofs, a printed review, the catalogue and another browser, by keyboard alone', async ({
  page,
  browser,
}) => {
  test.slow()
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', 'true')
  })
  await page.goto('/')
  await press(page, page.getByRole('link', { name: 'Write a scenario' }))
  await press(page, does(page, 'template', 'intervene'))

  // The script: a title, a person, a line that is typed where the last one ends, and one more.
  await write(page, page.getByRole('textbox', { name: 'Title', exact: true }), 'A form on Tuesday')
  await expect(page.getByRole('heading', { level: 1, name: 'A form on Tuesday' })).toBeVisible()
  const jump = page.getByRole('combobox', { name: 'Go to' })
  await tabTo(page, jump, 'Shift+Tab')
  await page.keyboard.type('no-form')
  const beat = page.locator('[data-path="beats/no-form"]')
  const said = beat.getByRole('textbox', { name: 'Line 2: what is said' })
  await write(page, said, 'The website says anybody here can take it.')
  await expect(page.locator('.workbench-side')).toContainText('anybody here can take it')

  // A line that nobody can read in its time: told at once, with the way to it, and undone.
  await write(page, said, 'Words without end, and no time to read them. '.repeat(6))
  await view(page, 'told')
  const p9 = does(page, 'proof', 'P9')
  await expect(p9).toContainText('Words without end', { timeout: 30_000 })
  await press(page, p9.getByRole('button', { name: /In “no-form”/ }).first())
  await expect(said).toBeFocused()
  await write(page, said, 'The website says anybody here can take it.')
  await expect(page.getByText('All 14 proofs hold.')).toBeVisible({ timeout: 30_000 })

  // A comment on that line, the review of the law, and the page for a board on paper.
  await view(page, 'review')
  await write(page, page.getByRole('textbox', { name: 'Your comment' }), 'Would he say “website”?')
  await write(page, page.getByRole('textbox', { name: 'Your name or initials' }), 'JR')
  await press(page, does(page, 'review', 'add'))
  await write(page, does(page, 'review-field', 'by'), 'Dana Ruiz')
  await write(page, does(page, 'review-field', 'role'), 'Legal adviser')
  await press(page, does(page, 'review', 'mark'))
  await press(page, does(page, 'review', 'board'), 'Shift+Tab')
  await press(page, does(page, 'review', 'print'), 'Shift+Tab')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  await page.emulateMedia({ media: 'print' })
  const board = page.locator('.board')
  await expect(board.getByRole('heading', { name: 'A form on Tuesday' })).toBeVisible()
  for (const printed of ['anybody here can take it', 'Would he say “website”?', 'Dana Ruiz', 'counter', 'two-desks'])
    await expect(board.getByText(printed).first()).toBeVisible()
  await expect(page.locator('.workbench-tabs')).toBeHidden()
  await expect(does(page, 'review', 'print')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  // Into the catalogue, and played there.
  await view(page, 'share')
  await press(page, does(page, 'share', 'catalogue'))
  await press(page, page.getByRole('link', { name: 'Open it', exact: true }))
  await page.getByRole('heading', { level: 1, name: 'A form on Tuesday' }).waitFor()
  const untimed = page.getByRole('radio', { name: 'Untimed', exact: true })
  await tabTo(page, page.getByRole('radio', { checked: true }).first())
  for (let i = 0; i < 5 && !(await untimed.isChecked()); i++) await page.keyboard.press('ArrowDown')
  await press(page, page.getByRole('button', { name: 'Begin' }))
  await page.locator('[data-clock]').first().waitFor()
  // Silent to the end: whatever leads on takes Enter, until there is something to answer.
  const onward = page.locator('[data-control="next"], [data-control="skip"], [data-control="continue"]').last()
  const answers = page.getByRole('checkbox')
  while ((await answers.count()) === 0) {
    await onward.or(answers.first()).waitFor()
    if ((await answers.count()) === 0) await press(page, onward)
  }

  // Back in the Studio: its zip, opened in a browser that has never seen it, gives the very same zip.
  await page.goto('/#/studio')
  await press(page, page.getByRole('link', { name: 'A form on Tuesday' }))
  const zip = await zipOf(page)
  const elsewhere = await (await browser.newContext()).newPage()
  // One that cannot write to files: there the file is chosen and read as on any page.
  await elsewhere.addInitScript(() => {
    for (const picker of ['showOpenFilePicker', 'showDirectoryPicker', 'showSaveFilePicker'])
      Reflect.deleteProperty(globalThis, picker)
  })
  await elsewhere.goto('/#/studio')
  const choosing = elsewhere.waitForEvent('filechooser')
  await press(elsewhere, elsewhere.getByRole('button', { name: 'Choose a file' }))
  await (await choosing).setFiles({ name: 'sent.zip', mimeType: 'application/zip', buffer: zip })
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'A form on Tuesday' })).toBeVisible()
  await view(elsewhere, 'review')
  await expect(elsewhere.getByText('Would he say “website”?')).toBeVisible()
  expect((await zipOf(elsewhere)).equals(zip)).toBe(true)
  await elsewhere.context().close()
})
