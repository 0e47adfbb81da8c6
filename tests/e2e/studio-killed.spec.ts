import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { seeded } from '#engine'
import { crash, kill, launch, openPage } from './killable.ts'

/** How often what is being written is killed: its page, and every sixth time the whole browser. */
const TIMES = 30
const BROWSER_EVERY = 6
/** What was written longer ago than this, ms, is there again. */
const MAY_BE_LOST = 1000

test('whenever the Studio is killed, what was written more than a second before is there again', async ({
  baseURL,
}, info) => {
  test.setTimeout(300_000)
  const { executablePath, args = [] } = info.project.use.launchOptions ?? {}
  const folder = mkdtempSync(join(tmpdir(), 'step-in-studio-killed-'))
  const next = seeded(20_261_130)
  const path = executablePath ?? chromium.executablePath()
  let world = await launch(path, args, folder)
  let address = `${baseURL}/#/studio`
  /** The words as they were written before the kill, with when each was on screen. */
  let written: readonly { readonly word: string; readonly at: number }[] = []
  let [before, killed] = ['', 0]
  try {
    for (let time = 0; time <= TIMES; time++) {
      const page = await openPage(world.browser, address)
      if (time === 0) {
        await page.locator('[data-template="intervene"]').click()
        await page.locator('[data-view="script"]').waitFor()
        address = page.url()
      }
      const line = page.locator('[data-path="beats/counter/script/4"]').getByRole('textbox').first()
      await line.waitFor()
      const now = await line.inputValue()
      if (time > 0) {
        const all = written.map(({ word }) => word).join('')
        expect(all.startsWith(now) || now === before, `kill ${time}: ${now}`).toBe(true)
        const there = now === before && !all.startsWith(now) ? 0 : now.length
        const old = written.filter(({ at }) => at < killed - MAY_BE_LOST)
        expect(there, `kill ${time}`).toBeGreaterThanOrEqual(old.map(({ word }) => word).join('').length)
      }
      if (time === TIMES) break
      before = now
      await line.focus()
      await page.keyboard.press('Control+A')
      const words: { word: string; at: number }[] = []
      const until = Date.now() + 300 + next() * 1500
      while (Date.now() < until) {
        const word = `w${time}-${words.length} `
        // As fast as fingers are.
        await page.keyboard.type(word, { delay: 30 })
        words.push({ word, at: Date.now() })
      }
      written = words
      killed = Date.now()
      if (time % BROWSER_EVERY === BROWSER_EVERY - 1) {
        await kill(world)
        world = await launch(path, args, folder)
      } else await crash(page)
    }
  } finally {
    await kill(world)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
})
