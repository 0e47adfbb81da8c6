/**
 * `npx tsx tools/authoring-pictures.ts`: opens the example of docs/authoring-files.md as its author would, in the development
 * server, and takes the pictures of that page into docs/pictures.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { createServer } from 'vite'
import playwright from '../playwright.config.ts'
import { findBrowser } from '../build/find-browser.ts'

const OUT = 'docs/pictures'

const path = findBrowser()
if (path === null) throw new Error('pictures need Chrome or Chromium')

const folder = mkdtempSync(join(tmpdir(), 'step-in-authoring-'))
const scenarios = join(folder, 'scenarios')
const file = join(scenarios, 'group-chat', 'scenario.json')
cpSync('docs/examples', scenarios, { recursive: true })
process.env['STEP_IN_SCENARIOS'] = scenarios
const server = await createServer({ cacheDir: join(folder, '.vite'), logLevel: 'error', server: { host: '127.0.0.1' } })
await server.listen()
const browser = await chromium.launch({ executablePath: path, args: playwright.use?.launchOptions?.args ?? [] })
const page = await browser.newPage({
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 0.75,
  colorScheme: 'light',
})

const shot = (name: string, of: Page | ReturnType<Page['locator']> = page) =>
  of.screenshot({ path: join(OUT, `authoring-${name}.jpg`), type: 'jpeg', quality: 72 })
const sceneAt = (seconds: number) =>
  page.waitForFunction(
    (ms) => Number(document.querySelector('[data-clock]')?.getAttribute('data-clock')) >= ms,
    seconds * 1000,
    { timeout: 90_000 },
  )

await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#/brief/group-chat`)
await page.getByRole('button', { name: 'Begin' }).click()
await page.locator('[data-stage="drawn"]').waitFor()
await sceneAt(5)
const good = readFileSync(file, 'utf8')
writeFileSync(file, good.replace('"then": "picture"', '"then": "pictur"').replace('"face": "tired"', '"face": "tierd"'))
await page.getByRole('alert').filter({ hasText: 'cannot be played' }).waitFor()
await shot('problems')
writeFileSync(file, good)
await page.getByText('You are where you were').waitFor()
await sceneAt(11)
await page.getByRole('button', { name: /^Something’s off/ }).click()
await page.getByText('You are where you were').waitFor({ state: 'hidden' })
await shot('cue')
await page.getByRole('button', { name: /^Step in/ }).click()
await page.getByRole('button', { name: 'Show lines' }).click()
await page.getByRole('button', { name: /Report camera/ }).waitFor()
// No line is to look chosen.
await page.mouse.move(0, 0)
await shot('choices')
await page.getByRole('button', { name: /Report camera/ }).click()
await page.getByText("It's for the squad").filter({ visible: true }).first().waitFor()
await page.getByRole('button', { name: /^Step in/ }).click()
await page.getByRole('button', { name: 'Show lines' }).click()
await page.getByRole('button', { name: /delete it/ }).click()
await page.getByRole('button', { name: 'Continue' }).click({ timeout: 60_000 })
await page.getByRole('checkbox').first().check()
await page.getByRole('button', { name: 'Confirm' }).click()
await page.getByRole('button', { name: 'Skip this' }).click()
await page.locator('[data-stage="drawn"]').waitFor()
await page.locator('.timeline').scrollIntoViewIfNeeded()
await shot('debrief', page.locator('.timeline'))

await browser.close()
await server.close()
rmSync(folder, { recursive: true, force: true })
console.log(`Pictures are in ${OUT}.`)
process.exit(0)
