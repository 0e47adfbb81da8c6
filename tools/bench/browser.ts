import { chromium, type Browser } from '@playwright/test'
import { browserArguments } from '../../build/find-browser.ts'
import { soakScenes, told } from '../soak/soak.ts'
import { leave } from '../soak/visit.ts'
import type { BenchOptions, Part } from './arguments.ts'
import { measureDoor } from './door.ts'
import { measureFrames } from './frames.ts'
import { measurePress } from './press.ts'
import { measurePlay } from './play.ts'
import type { Row } from './row.ts'
import { measureScenes } from './scenes.ts'
import { addressOf, buildSites, GAME, serveSites, type Sites } from './sites.ts'
import { measureStudio } from './studio.ts'
import { weightRows } from './weight-rows.ts'

/** The longest that one scene is looked at at a time, s, where there are many. */
const A_WHILE = 15

/** What is kept after each scene has been visited once, and after ten more. */
async function measureSoak(browser: Browser, sites: Sites): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  try {
    await page.addInitScript('globalThis.__name = (f) => f')
    await page.goto(addressOf(sites.ours))
    await leave(page)
    const [before, after] = await soakScenes(page, 10, () => {})
    return [
      { what: 'kept after each scene once', measured: told(before), beside: '' },
      { what: 'kept after ten scenes more', measured: told(after), beside: 'npm run soak: fifty, and long play' },
    ]
  } finally {
    await page.close()
  }
}

/** The built game in a browser with software rendering, beside a bare Phaser scene and a bare page. */
export async function measureBrowser(browserPath: string, options: BenchOptions): Promise<Row[]> {
  const { seconds, rounds, only } = options
  await buildSites(!options.built)
  const sites = await serveSites()
  // As after a real press: sound plays, and what it costs counts.
  const args = [...browserArguments, '--autoplay-policy=no-user-gesture-required']
  const browser = await chromium.launch({ executablePath: browserPath, args })
  const rows: Row[] = []
  try {
    const wants = (part: Part): boolean => only.has(part)
    if (wants('door')) rows.push(...(await measureDoor(browser, sites, rounds)))
    if (wants('press')) rows.push(...(await measurePress(browser, sites, rounds)))
    if (wants('frames')) rows.push(...(await measureFrames(browser, sites, rounds, Math.min(seconds, A_WHILE))))
    if (wants('play')) {
      const { rows: scenes, worst } = await measureScenes(browserPath)
      rows.push(...(await measurePlay(browser, sites, seconds, worst)), ...scenes)
    }
    if (wants('weight')) rows.push(...weightRows(GAME))
    if (wants('studio')) rows.push(...(await measureStudio(browser, addressOf(sites.ours))))
    if (wants('soak')) rows.push(...(await measureSoak(browser, sites)))
    return rows
  } finally {
    await browser.close()
    await sites.stop()
  }
}
