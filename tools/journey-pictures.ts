/** Takes the README's pictures of records, plans and the room into docs/pictures: part of `npm run pictures`. */
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { preview } from 'vite'
import { attemptOf, keep } from '../build/sample-records/attempts.ts'
import { keepRuns } from '../build/sample-records/keep-runs.ts'
import { recordOf } from '../build/sample-records/runs.ts'
import { browserArguments, findBrowser } from '../build/find-browser.ts'

const path = findBrowser()
if (path === null) throw new Error('pictures need Chrome or Chromium')
const server = await preview({ preview: { host: '127.0.0.1', port: 4186 } })
const baseURL = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: path, args: [...browserArguments] })

async function open(colorScheme: 'light' | 'dark', height = 720): Promise<Page> {
  const page = await browser.newPage({ baseURL, viewport: { width: 1280, height }, colorScheme })
  // Functions that tsx has named are sent into the page with this helper's name in them.
  await page.addInitScript('globalThis.__name = (f) => f')
  return page
}
const shot = (of: Page | Locator, name: string) =>
  of.screenshot({ path: join('docs/pictures', `${name}.jpg`), type: 'jpeg', quality: 84 })

const progress = await open('light', 1000)
await progress.clock.setFixedTime('2026-01-14T15:00:00Z')
await progress.goto('/#/settings')
await progress.getByRole('heading', { level: 1 }).waitFor()
const weeks = [
  'long-stop/nothing',
  'wet-night/heavy-handed',
  'garage/nothing',
  'long-stop/last-minute',
  'still-prone/best',
]
const later = ['wet-night/watches', 'missing-box/best', 'long-stop/best', 'filming/best']
await keepRuns(
  progress,
  [...weeks, ...later].map((log, day) => recordOf(log, day)),
  '/#/progress',
)
await shot(progress.locator('figure', { has: progress.locator('svg.over-time') }), 'progress')

const certificate = await open('light', 900)
const passed = attemptOf('annual-refresher', Array<string>(6).fill('best'))
await keep(certificate, passed, `#/plan/annual-refresher`)
await certificate.getByRole('link', { name: 'See the certificate' }).click()
await shot(certificate.getByRole('article', { name: 'Certificate of completion' }), 'certificate')

const room = await open('dark')
await room.goto('/#/room/long-stop')
await room.locator('.room-host[data-stage="drawn"]').waitFor()
await room.keyboard.press('PageDown')
await room.locator('main.room[data-scene="stopped"]').waitFor({ timeout: 60_000 })
await room.keyboard.press('PageDown')
for (const key of '555533115') await room.keyboard.press(key)
await shot(room, 'room')

await browser.close()
await server.close()
process.exit(0)
