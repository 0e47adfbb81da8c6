import type { Browser, Page } from '@playwright/test'
import { noteDrawing } from './frame-watch.ts'
import { pressRows, type Pressed } from './press-rows.ts'
import { pressBare, pressLine, readyForPresses, type PressTimes } from './press-watch.ts'
import type { Row } from './row.ts'
import { enterScene } from './scene-hand.ts'
import { addressOf, type Site, type Sites } from './sites.ts'
import { rates, rateWords, slow, type Rate } from './slowed.ts'

/** The scenes whose lines are taken, in turn. */
const scenes = ['long-stop', 'filming', 'wrong-door']
/** How many presses are measured of each at each speed. */
const PRESSES = 50

/** Presses on a page of one button, spread over the frame. */
async function bare(page: Page, site: Site, rate: Rate, count: number): Promise<PressTimes[]> {
  await page.goto(addressOf(site))
  await page.locator('[data-shows]').waitFor({ state: 'attached' })
  await slow(page, rate)
  const times: PressTimes[] = []
  for (let i = 0; i < count; i++) {
    await page.waitForTimeout(100 + Math.random() * 17)
    times.push(await page.evaluate(pressBare))
  }
  return times
}

/** Lines taken in scenes: a scene that is over is followed by the next. @param from counts scenes and lines on from before */
async function ours(page: Page, site: Site, rate: Rate, count: number, from: number): Promise<PressTimes[]> {
  const times: PressTimes[] = []
  for (let scene = from; times.length < count; scene++) {
    await slow(page, 1)
    await enterScene(page, addressOf(site), scenes[scene % scenes.length] ?? '')
    await slow(page, rate)
    while (times.length < count) {
      const taken = await page.evaluate(pressLine, from + times.length)
      if (taken === null) break
      times.push(taken)
    }
  }
  return times
}

/** From a press to its words, and to a picture drawn since, in turn with what it is compared to. */
export async function measurePress(browser: Browser, sites: Sites, rounds: number): Promise<Row[]> {
  const pressed: Pressed[] = []
  const count = Math.ceil(PRESSES / rounds)
  for (let round = 0; round < rounds; round++)
    for (const rate of rates)
      for (const site of [sites.ours, sites.phaser, sites.page]) {
        console.error(`presses, round ${round + 1} of ${rounds}: ${site.name}, ${rateWords[rate]}`)
        const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
        try {
          // The script runner names functions through a helper that the page does not have.
          await page.addInitScript('globalThis.__name = (f) => f')
          await page.addInitScript(noteDrawing)
          await page.addInitScript(readyForPresses)
          const times =
            site === sites.ours ? await ours(page, site, rate, count, round) : await bare(page, site, rate, count)
          pressed.push({ site: site.name, rate, times })
        } finally {
          await page.close()
        }
      }
  return pressRows(pressed)
}
