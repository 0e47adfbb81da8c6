/**
 * Takes a picture of every state of the play screen and runs axe over it:
 * `npx tsx tools/play-preview/shots.ts <folder> [sizes] [states]` with the preview running on port 5204.
 */
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../find-browser.ts'

const [folder = 'dist/play-shots', sizes = 'wide', states = ''] = process.argv.slice(2)
const base = process.env['PREVIEW'] ?? 'http://127.0.0.1:5204/'

interface Screen {
  readonly width: number
  readonly height: number
  readonly query: string
  readonly touch?: boolean
}

const screens: Readonly<Record<string, Screen>> = {
  wide: { width: 1280, height: 720, query: 'theme=light' },
  dark: { width: 1280, height: 720, query: 'theme=dark' },
  tall: { width: 1024, height: 768, query: 'theme=light' },
  phone: { width: 390, height: 844, query: 'theme=light', touch: true },
  phonedark: { width: 390, height: 844, query: 'theme=dark', touch: true },
  side: { width: 844, height: 390, query: 'theme=dark', touch: true },
  small: { width: 320, height: 640, query: 'theme=light', touch: true },
  big: { width: 1280, height: 720, query: 'theme=light&size=32' },
  phonebig: { width: 390, height: 844, query: 'theme=light&size=32', touch: true },
}

const at = (page: Page, clock: number) =>
  page.waitForFunction((ms) => Number(document.querySelector<HTMLElement>('.play')?.dataset['clock']) >= ms, clock, {
    timeout: 60_000,
  })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const settle = (page: Page, ms = 700) => page.waitForTimeout(ms)
const next = async (page: Page, times: number) => {
  for (let i = 0; i < times; i++) await press(page, 'Next')
}
const pause = async (page: Page) => {
  await page.keyboard.press('Escape')
  await settle(page, 500)
}

/** How to get to each state; the query is added to the address. */
const ways: Readonly<Record<string, { query?: string; go: (page: Page) => Promise<void> }>> = {
  start: { go: (page) => at(page, 1800).then(() => undefined) },
  nothing: {
    go: async (page) => {
      await at(page, 1000)
      await press(page, 'Step in')
      await settle(page)
    },
  },
  radio: { go: (page) => at(page, 7600).then(() => undefined) },
  notes: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 1)
      await press(page, /off/)
      await next(page, 2)
      await press(page, /off/)
      await next(page, 3)
      await press(page, /off/)
      await settle(page)
    },
  },
  thought: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await settle(page, 1400)
    },
  },
  reply: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 8)
      await settle(page, 1400)
    },
  },
  silence: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 4)
      await settle(page, 900)
    },
  },
  choosing: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await settle(page)
    },
  },
  lines: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await press(page, 'Show lines')
      await settle(page)
    },
  },
  assess: {
    query: 'pace=untimed&mode=assessment',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await settle(page)
    },
  },
  acting: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await press(page, 'Show lines')
      await press(page, /still holding/)
      await settle(page)
    },
  },
  doing: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await press(page, 'Show lines')
      await press(page, /Step between/)
      await settle(page)
    },
  },
  brushed: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await press(page, 'Show lines')
      await press(page, /still holding/)
      await settle(page, 400)
      await press(page, 'Next')
      await settle(page, 500)
    },
  },
  ask: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 11)
      await settle(page)
    },
  },
  look: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Look')
      await settle(page)
    },
  },
  paused: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await pause(page)
    },
  },
  transcript: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 8)
      await press(page, /off/)
      await press(page, 'Transcript')
      await settle(page, 400)
    },
  },
  leave: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 3)
      await press(page, 'Leave')
      await settle(page, 400)
    },
  },
  nocaptions: {
    query: 'pace=untimed&captions=0',
    go: async (page) => {
      await next(page, 9)
      await settle(page, 900)
    },
  },
  nostage: {
    query: 'pace=untimed&missing=stage',
    go: async (page) => {
      await next(page, 6)
      await settle(page, 1400)
    },
  },
  ending: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await press(page, 'Show lines')
      await press(page, /Harmon, give/)
      await settle(page, 400)
      await next(page, 2)
      await settle(page, 1000)
    },
  },
  followup: {
    query: 'pace=untimed',
    go: async (page) => {
      await next(page, 6)
      await press(page, 'Step in')
      await press(page, 'Show lines')
      await press(page, /Harmon, give/)
      await settle(page, 400)
      await next(page, 2)
      await press(page, 'Continue')
      await settle(page, 300)
      await page.getByText('Talk to Sgt.').click()
      await page.getByText('Write down').click()
      await settle(page, 200)
    },
  },
}

mkdirSync(folder, { recursive: true })
const executablePath = findBrowser()
if (executablePath === null) throw new Error('no browser found')
const browser = await chromium.launch({
  executablePath,
  args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  ),
})
for (const size of sizes.split(',')) {
  const screen = screens[size]
  if (screen === undefined) throw new Error(`no screen ${size}`)
  for (const [name, way] of Object.entries(ways)) {
    if (states !== '' && !states.split(',').includes(name)) continue
    const context = await browser.newContext({
      viewport: { width: screen.width, height: screen.height },
      hasTouch: screen.touch ?? false,
      isMobile: screen.touch ?? false,
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.log(size, name, 'ERROR', error.message))
    page.on('console', (m) => m.type() === 'error' && console.log(size, name, 'console', m.text()))
    try {
      await page.goto(`${base}?${screen.query}&${way.query ?? ''}&${process.env['QUERY'] ?? ''}`)
      await page.waitForSelector('.play')
      await way.go(page)
      await page.screenshot({ path: `${folder}/${size}-${name}.png` })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) console.log(size, name, 'scrolls sideways by', wide)
      const found = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      for (const v of found.violations)
        console.log(size, name, 'axe', v.id, v.nodes.map((n) => n.target.join(' ')).join(' | '))
    } catch (error) {
      console.log(size, name, 'FAILED', error instanceof Error ? error.message.split('\n')[0] : error)
    }
    await context.close()
  }
}
await browser.close()
