import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  axe,
  begin,
  bestRunUntimed,
  expect,
  nextUntil,
  sceneAt,
  test,
  toBriefing,
  toCatalogue,
  toDebrief,
  untilEnding,
} from './game.ts'

const record = (page: Page) => page.getByRole('link', { name: 'My record' })
const rows = (page: Page) => page.locator('.record-run')

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}
const choose = (page: Page, name: string, content: string) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

/** A page of the program's origin that is not the program. */
async function aside(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Aside</title>'
  await page.route('**/aside', (route) => route.fulfill({ body, contentType: 'text/html' }))
  await page.goto('/aside')
}

test('a run is in the record when it is done, goes to a file and comes back; a changed score does not', async ({
  page,
}) => {
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await bestRunUntimed(page)
  await untilEnding(page)
  await toDebrief(page)
  await record(page).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('The long stop')
  await expect(rows(page)).toContainText('by the time a trained officer would have spoken')

  await page.getByLabel('Your name, or your ID').fill('Ana Ruiz')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Record of Ana Ruiz' })).toBeVisible()
  await expect(save).toBeFocused()
  await axe(page, 'the record')
  await page.emulateMedia({ colorScheme: 'dark' })
  await axe(page, 'the record, dark')

  // The debrief of long ago.
  await page.getByRole('button', { name: /^Debrief of “The long stop”/ }).click()
  await page.getByRole('heading', { level: 1, name: 'The long stop' }).waitFor()
  await page.goBack()

  const file = await saved(page, 'Export my record')
  const roster = await saved(page, 'Spreadsheet of all runs (CSV)')
  expect(roster).toMatch(/^\ufeffname,scenario,title,date,clock,mode,/)
  expect(roster).toContain('\r\nAna Ruiz,long-stop,The long stop,')

  await page.getByRole('button', { name: 'Delete everybody’s records' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(rows(page)).toHaveCount(0)
  await choose(page, 'changed.json', file.replace(/"overall":\d+/, '"overall":12'))
  await expect(page.getByText(/1 run is not taken/)).toBeVisible()
  await expect(page.getByText(/Run 1, “The long stop”, Ana Ruiz.*overall is 12 in the file/)).toBeVisible()
  await axe(page, 'what does not hold')
  await choose(page, 'cut.json', file.slice(0, 300))
  await expect(page.getByText(/damaged at line \d+, column \d+/).first()).toBeVisible()
  await choose(page, 'records.json', file)
  await page.getByRole('button', { name: 'Take 1 run' }).click()
  await expect(page.getByText('Taken: 1 run.')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await choose(page, 'records.json', file)
  await expect(page.getByText('1 run is here already')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Record of Ana Ruiz' })).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
})

test('people are kept apart; a run is given up, deleted and brought back by keyboard', async ({ page }) => {
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await nextUntil(page, 6)
  await page.goBack()
  await record(page).click()
  await expect(rows(page)).toContainText('Stands at 0:0')
  await page.getByRole('button', { name: /^Give it up/ }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toContainText('Given up')
  await expect(page.getByRole('heading', { name: 'Runs' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toContainText('Stands at 0:0')
  await expect(page.getByRole('heading', { name: 'Runs' })).toBeFocused()
  await page.getByRole('button', { name: /^Delete “The long stop”/ }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Runs' })).toBeFocused()
  await page.getByRole('button', { name: /^Give it up/ }).press('Enter')
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Runs' })).toBeFocused()

  await page.getByRole('button', { name: 'Somebody else' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByLabel('Your name, or your ID').focus()
  await page.keyboard.type('Bo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Record of Bo' })).toBeVisible()
  await expect(rows(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('radio', { name: /^Nameless/ }).focus()
  await page.keyboard.press('Space')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Remove Nameless' }).click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Record of Bo' })).toBeVisible()
})

test('two tabs: what one plays is open there, and what it leaves can be picked up in the other', async ({
  page,
  context,
}) => {
  await begin(page, 'long-stop', { pace: 'Untimed' })
  await nextUntil(page, 4)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByText('It is open in another tab or window.').first()).toBeVisible()
  await expect(other.getByRole('button', { name: 'Pick it up where you left it' })).toHaveCount(0)
  await toCatalogue(page)
  await other.getByRole('button', { name: 'Pick it up where you left it' }).click()
  await other.locator('[data-clock]').first().waitFor()
  await expect(page.getByText('It is open in another tab or window.').first()).toBeVisible()
  // A tab that dies lets go as well.
  await other.close()
  await expect(page.getByRole('button', { name: 'Pick it up where you left it' })).toBeVisible()
})

test('a full disk: the run goes on in memory, says so, and can be saved to a file', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/')
  const cdp = await context.newCDPSession(page)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 })
  await begin(page, 'long-stop')
  await sceneAt(page, 2)
  await page.keyboard.press('n')
  await toCatalogue(page)
  await expect(page.getByText('Your runs are in this page’s memory only').first()).toBeVisible()
  await axe(page, 'nothing can be kept')
  const file = await saved(page, 'Save them to a file')
  expect(JSON.parse(file)).toMatchObject({ kind: 'step-in-records', runs: [{ scenario: 'long-stop', state: 'open' }] })
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' })
  // What could not be written is written with the next write that works.
  await record(page).click()
  await page.getByLabel('Your name, or your ID').fill('Ana')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Your runs are in this page’s memory only')).toHaveCount(0)
  await page.reload()
  await expect(rows(page)).toHaveCount(1)
})

test('a database of version 1 keeps its half-played run and its files', async ({ page }) => {
  const text = readFileSync('scenarios/nozzle/scenario.json', 'utf8')
  await aside(page)
  await page.evaluate(
    ({ text, saved }) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('step-in', 1)
        open.addEventListener('error', () => failed(new Error('no database')))
        open.addEventListener('upgradeneeded', () => {
          open.result.createObjectStore('unfinished')
          open.result.createObjectStore('outside', { keyPath: 'id' })
        })
        open.addEventListener('success', () => {
          const tx = open.result.transaction(['unfinished', 'outside'], 'readwrite')
          tx.objectStore('unfinished').put({ scenario: 'long-stop', title: 'The long stop', saved }, 'current')
          tx.objectStore('outside').put({ id: 'outside-nozzle', file: 'mine.json', text })
          tx.addEventListener('complete', () => {
            open.result.close()
            done()
          })
        })
      }),
    {
      text,
      saved: {
        clock: 9000,
        log: {
          format: 1,
          scenario: 'long-stop',
          seed: 5,
          mode: 'practice',
          pace: 'untimed',
          entries: [{ at: 7000, do: 'notice' }],
        },
      },
    },
  )
  await page.goto('/')
  await expect(page.getByText('You were 0:09 into “The long stop”.')).toBeVisible()
  await expect(page.getByText('From outside: yours, kept in this browser')).toBeVisible()
  await page.getByRole('button', { name: 'Pick it up where you left it' }).click()
  await expect(page.getByRole('region', { name: 'Your notes' }).getByRole('listitem')).toHaveCount(1)
  await page.goBack()
  await record(page).click()
  await expect(rows(page)).toContainText('Untimed')
  await toBriefing(page, 'outside-nozzle')
})
