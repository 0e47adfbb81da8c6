import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { compile, replay } from '#engine'
import { parseScenario } from '#scenario'
import { scorecard } from '#score'
import { expect, test, toBriefing, untilThere } from './game.ts'

const file = 'scenarios/long-stop/scenario.json'
/** How fast the reader of this test speaks, words a minute, and the most it may lag behind what it is handed, ms. */
const RATE = 180
const LAG = 2000

/** Something that a live region has announced. Times are the page's, ms. */
interface Said {
  readonly text: string
  readonly at: number
  readonly begins: number
  readonly ends: number
}

/** What the model of a screen reader adds to a page. */
interface Reading {
  hurry?: (ms: number) => void
  said?: Said[]
  /** A press cuts off what is being said. */
  hush?: () => void
}

/**
 * In the page: a screen reader that knows nothing but the live regions, and says what they announce one after another. It counts the
 * page's time, which the test lets pass.
 */
function readAloud(rate: number): void {
  const page = globalThis as unknown as Reading
  const said: Said[] = []
  let busyUntil = 0
  page.said = said
  page.hush = () => {
    busyUntil = performance.now()
  }
  const announce = (text: string): void => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    if (words === 0) return
    const at = performance.now()
    const begins = Math.max(at, busyUntil)
    busyUntil = begins + (words / rate) * 60_000
    said.push({ text, at, begins, ends: busyUntil })
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest('[aria-live]')
      if (!region || region.getAttribute('aria-live') === 'off') continue
      if (region.getAttribute('aria-atomic') === 'true') announce(region.textContent ?? '')
      else if (type === 'childList') for (const node of addedNodes) announce(node.textContent ?? '')
    }
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

/** Lets time pass until the reader has said something to its end; gives all it has said so far. */
async function untilSaid(page: Page, words: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    /** A frame hands a scene 250 ms at most. */
    const A_FRAME = 220
    const reading = globalThis as unknown as Reading
    const isSaid = () =>
      reading.said?.some(({ text, ends }) => text.includes(wanted) && ends <= performance.now()) === true
    for (let frames = 0; !isSaid(); frames++) {
      if (frames > 4000)
        throw new Error(`nobody has said “${wanted}”: ${reading.said?.map(({ text }) => text).join(' / ')}`)
      reading.hurry?.(A_FRAME)
      await new Promise((drawn) => requestAnimationFrame(drawn))
    }
  }, words)
}

const hush = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Reading).hush?.())

test('A1, A5, A6 timed, by ear alone: long-stop to mastery with a reader that never lags two seconds behind', async ({
  page,
}) => {
  test.slow()
  await page.addInitScript(readAloud, RATE)
  await toBriefing(page, 'long-stop')
  await page.getByRole('radio', { name: '1×', exact: true }).check()
  await page.getByRole('radio', { name: 'My screen reader' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
  await expect(page.getByRole('button', { name: /^Step in/ })).toBeFocused()

  await untilSaid(page, 'No ticket')
  await hush(page)
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Show lines' }).press('Enter')
  await page.getByRole('button', { name: /call him in/ }).press('Enter')
  await untilSaid(page, 'slides the license into his own shirt pocket')
  await page.keyboard.press('n')
  await untilSaid(page, 'You noted this.')
  await hush(page)
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: 'Show lines' }).press('Enter')
  await page.getByRole('button', { name: /run him his license/ }).press('Enter')
  await untilSaid(page, 'Counting my minutes')
  const go = page.getByRole('button', { name: 'Continue' })
  await untilThere(page, '[data-control="continue"]')
  const said = await page.evaluate(() => (globalThis as unknown as Reading).said ?? [])
  await go.press('Enter')
  for (const item of [/real times/, /Talk to Harmon/]) await page.getByRole('checkbox', { name: item }).check()
  await page.getByRole('button', { name: 'Confirm' }).press('Enter')
  await page.getByRole('button', { name: 'Skip this' }).press('Enter')

  const late = said.filter(({ at, begins }) => begins - at > LAG)
  expect(late.map(({ text, at, begins }) => `${text}: ${Math.round(begins - at)} ms late`)).toEqual([])
  expect(said.length).toBeGreaterThan(12)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the run as a file' }).click(),
  ])
  const log = JSON.parse(readFileSync(await download.path(), 'utf8')) as { pace: unknown; waits: unknown }
  expect(log).toMatchObject({ pace: 1, waits: 'reader' })
  const { scenario } = parseScenario(readFileSync(file, 'utf8'), file)
  if (!scenario) throw new Error(`${file} does not check`)
  const run = replay(compile(scenario), log)
  if (!run.ok) throw new Error(run.error.code)
  const card = scorecard(run.value)
  if (!card.ok) throw new Error(card.error.code)
  expect(card.value.mastered).toBe(true)
})
