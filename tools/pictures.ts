/**
 * `npm run pictures`: plays the built game and takes the pictures of the README into docs/pictures. The moving picture
 * needs ffmpeg; without it the rest is still taken.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { build, preview } from 'vite'
import { browserArguments, findBrowser } from '../build/find-browser.ts'
import { studioPictures } from './studio-pictures.ts'

const OUT = 'docs/pictures'

const clock = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-clock]').first().getAttribute('data-clock'))
const sceneAt = (page: Page, seconds: number) =>
  page.waitForFunction(
    (ms) => Number(document.querySelector('[data-clock]')?.getAttribute('data-clock')) >= ms,
    seconds * 1000,
    { timeout: 90_000 },
  )

async function begin(browser: Browser, at: string, phone = false): Promise<Page> {
  const page = await browser.newPage({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 720 },
    deviceScaleFactor: phone ? 2 : 1,
    colorScheme: phone ? 'light' : 'dark',
  })
  await page.goto(`${at}#/brief/long-stop`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
  return page
}

const shot = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: join(OUT, `${name}.jpg`), type: 'jpeg', quality: 84, fullPage })

async function says(page: Page, line: RegExp, picture?: string): Promise<void> {
  await page.getByRole('button', { name: /^Step in/ }).click()
  await page.getByRole('button', { name: 'Show lines' }).click()
  await page.getByRole('button', { name: line }).waitFor()
  if (picture !== undefined) await shot(page, picture)
  await page.getByRole('button', { name: line }).click()
}

/** Frames of the running scene, made into a looping picture. */
async function movingPicture(page: Page, seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'step-in-'))
  const until = (await clock(page)) + seconds * 1000
  let n = 0
  const began = Date.now()
  while ((await clock(page)) < until)
    await page.screenshot({ path: join(folder, `${String(n++).padStart(3, '0')}.jpg`), type: 'jpeg', quality: 90 })
  const rate = (n * 1000) / (Date.now() - began)
  const filter =
    'scale=640:-1:flags=lanczos,split[a][b];[a]palettegen=max_colors=96[p];[b][p]paletteuse=dither=bayer:bayer_scale=4'
  const made = spawnSync('ffmpeg', [
    '-y',
    '-v',
    'error',
    '-framerate',
    rate.toFixed(2),
    '-i',
    join(folder, '%03d.jpg'),
    '-vf',
    filter,
    join(OUT, 'play.gif'),
  ])
  if (made.status !== 0) console.error('No moving picture: ffmpeg is missing or failed.')
  rmSync(folder, { recursive: true })
}

const path = findBrowser()
if (path === null) throw new Error('pictures need Chrome or Chromium')
mkdirSync(OUT, { recursive: true })
await build({ logLevel: 'warn' })
const server = await preview({ preview: { host: '127.0.0.1', port: 4185 } })
const at = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: path, args: browserArguments })

const first = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' })
await first.goto(at)
await first.getByRole('heading', { name: 'Scenarios' }).waitFor()
await first.waitForLoadState('networkidle')
await shot(first, 'catalogue')

const page = await begin(browser, at)
await sceneAt(page, 6)
await movingPicture(page, 6)
await says(page, /call him in/)
await sceneAt(page, 21.5)
await page.getByRole('button', { name: /^Something’s off/ }).click()
await shot(page, 'play')
await says(page, /run him his license/, 'step-in')
await page.getByRole('button', { name: 'Continue' }).click({ timeout: 60_000 })
await page.getByRole('checkbox').first().check()
await page.getByRole('button', { name: 'Confirm' }).click()
await page.getByRole('button', { name: 'Skip this' }).click()
await page.locator('[data-stage="drawn"]').waitFor()
await page.getByRole('slider', { name: 'Go to any second' }).fill('20000')
await page.locator('.timeline').scrollIntoViewIfNeeded()
await page.locator('.replay canvas[data-shows]').waitFor()
// The picture is pinned while the page is scrolled: in a window as high as the whole it stands where it belongs.
await page.setViewportSize({ width: 1280, height: 1600 })
await page.evaluate(() => scrollTo(0, 0))
// The light takes some frames to follow the view.
await page.evaluate(async () => {
  for (let i = 0; i < 60; i++) await new Promise((next) => requestAnimationFrame(next))
})
await page.locator('.replay').screenshot({ path: join(OUT, 'debrief.jpg'), type: 'jpeg', quality: 84 })

const phone = await begin(browser, at, true)
await sceneAt(phone, 9)
await shot(phone, 'phone')
await studioPictures(browser, at, OUT)

await browser.close()
await server.close()
console.log(`Pictures are in ${OUT}.`)
process.exit(0)
