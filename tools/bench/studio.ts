import type { Browser, Page } from '@playwright/test'
import { largeScenario } from '../../build/large-scenario.ts'
import type { Row } from './row.ts'
import { upTo } from './statistics.ts'

const BEATS = 200
const KEYS = 60

/** In the page: types letters into the field that has the focus; ms from each until the picture's words have it and two frames are drawn. */
async function typed(keys: number): Promise<number[]> {
  const took: number[] = []
  const field = document.activeElement as HTMLTextAreaElement
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const shows = (words: string): boolean =>
    document.querySelector('.workbench-side')?.textContent?.includes(words) ?? false
  for (let i = 0; i < keys; i++) {
    const began = performance.now()
    const words = `${field.value}${'abcdefghij'[i % 10]}`
    document.execCommand('insertText', false, words.at(-1))
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    for (let n = 0; !shows(words) && n < 200; n++) await frame()
    await frame()
    await frame()
    took.push(performance.now() - began)
  }
  return took
}

/** Ms of each frame while the map is pushed about by the pointer. */
async function panned(page: Page): Promise<readonly number[]> {
  const box = await page.locator('.map-drawing').first().boundingBox()
  if (box === null) throw new Error('there is no map')
  const [x, y] = [box.x + 20, box.y + box.height - 20]
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(globalThis, { benchFrames: frames })
    let before = performance.now()
    requestAnimationFrame(function step(now) {
      frames.push(now - before)
      before = now
      requestAnimationFrame(step)
    })
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 0; i < 120; i++) await page.mouse.move(x + i * 4, y - i * 2)
  await page.mouse.up()
  return page.evaluate(() => (globalThis as unknown as { benchFrames: number[] }).benchFrames.slice(2))
}

/** The Studio with a scenario of 200 beats, as a trainer types in it and looks about its map. */
export async function measureStudio(browser: Browser, at: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.addInitScript('globalThis.__name = (f) => f')
  // As in a browser that has no access to files: there the file is read through a field of the page.
  await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'showOpenFilePicker'))
  await page.goto(`${at}#/studio`)
  const text = JSON.stringify(largeScenario({ seed: 1, beats: BEATS, facts: 12, span: 0.5 }), null, 2)
  const opened = Date.now()
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const beat = 'main-24'
  const jump = page.locator('.script-jump-short')
  await jump.waitFor()
  const open = Date.now() - opened
  await jump.selectOption(`beats/${beat}`)
  await page.locator('.see-host canvas').waitFor()
  await page.locator(`[data-path="beats/${beat}/script/0"] textarea`).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('A')
  const keys = await page.evaluate(typed, KEYS)
  await page.locator('[data-view="map"]').click()
  await page.locator('[data-map-beat]').first().waitFor()
  const pans = await panned(page)
  await page.close()
  return [
    { what: `Studio: a file of ${BEATS} beats until it can be written in`, measured: `${open} ms`, beside: '' },
    {
      what: `Studio: key to words and picture, ${BEATS} beats`,
      measured: `${upTo(0.5, keys).toFixed(0)} ms, nine of ten within ${upTo(0.9, keys).toFixed(0)} ms`,
      beside: 'budget 200 ms',
    },
    {
      what: `Studio: a frame while the map of ${BEATS} beats is pushed`,
      measured: `${upTo(0.5, pans).toFixed(1)} ms, nine of ten within ${upTo(0.9, pans).toFixed(1)} ms, the slowest of ${pans.length} ${Math.max(...pans).toFixed(0)} ms`,
      beside: 'budget 16 ms, at 60 Hz 16.7 ms',
    },
  ]
}
