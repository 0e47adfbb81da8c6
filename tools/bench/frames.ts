import type { Browser } from '@playwright/test'
import { frameRows, kinds, type Kind, type Seen } from './frame-rows.ts'
import { noteDrawing, watchFrames } from './frame-watch.ts'
import { between, followProcessor } from './processor.ts'
import type { Row } from './row.ts'
import { enterScene, keepPressing } from './scene-hand.ts'
import { addressOf, type Sites } from './sites.ts'
import { rates, slow, type Rate } from './slowed.ts'

/** The scene of each kind: three people talk in clear weather; four stand in fog. */
const scenes: Partial<Readonly<Record<Kind, string>>> = {
  'talk-idle': 'filming',
  'talk-played': 'filming',
  'worst-idle': 'wrong-door',
  'worst-played': 'wrong-door',
}
/** Ms from press to press. */
const PRESS_EVERY = 1500
/** How long a scene runs before it is looked at, ms: what was still being loaded is there. */
const SETTLES = 3000

async function watchOne(
  browser: Browser,
  sites: Sites,
  kind: Kind,
  rate: Rate,
  ms: number,
): Promise<Omit<Seen, 'kind' | 'rate'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  try {
    // The script runner names functions through a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (f) => f')
    await page.addInitScript(noteDrawing)
    const scene = scenes[kind]
    if (scene === undefined) await page.goto(addressOf(kind === 'phaser' ? sites.phaser : sites.page))
    else await enterScene(page, addressOf(sites.ours), scene)
    await page.locator('[data-shows]').waitFor({ state: 'attached' })
    await slow(page, rate)
    await page.waitForTimeout(SETTLES)
    if (kind.endsWith('played')) await page.evaluate(keepPressing, PRESS_EVERY)
    const worked = await followProcessor(page)
    const before = await worked()
    const watched = await page.evaluate(watchFrames, ms)
    return { watched, worked: between(before, await worked()) }
  } finally {
    await page.close()
  }
}

/** Frames and long tasks of scenes as they go on by themselves and as they are played, in turn with what they are compared to. */
export async function measureFrames(browser: Browser, sites: Sites, rounds: number, seconds: number): Promise<Row[]> {
  const seen: Seen[] = []
  for (let round = 0; round < rounds; round++)
    for (const rate of rates)
      for (const kind of kinds) {
        console.error(`frames ${round + 1}/${rounds}: ${kind} ${rate}×`)
        seen.push({ kind, rate, ...(await watchOne(browser, sites, kind, rate, seconds * 1000)) })
      }
  return frameRows(seen)
}
