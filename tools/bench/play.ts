import type { Browser, Page } from '@playwright/test'
import { watchFrames, type Watched } from './frame-watch.ts'
import type { Row } from './row.ts'
import { addressOf, type Sites } from './sites.ts'

/** Tasks over 50 ms in the first five seconds from now. */
const longTasks = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const found: number[] = []
        const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map((e) => e.duration)))
        observer.observe({ entryTypes: ['longtask'] })
        setTimeout(() => {
          observer.disconnect()
          done(`${found.length}, the longest ${Math.max(0, ...found).toFixed(0)} ms`)
        }, 5000)
      }),
  )

const said = ({ ms, frames, long }: Watched): string =>
  `${((frames.length * 1000) / ms).toFixed(1)} fps, slowest frame ${Math.max(0, ...frames).toFixed(0)} ms, ${long.length} long tasks`

/** One scene as it is begun with a click and goes on, beside a bare Phaser scene before it. */
export async function measurePlay(browser: Browser, sites: Sites, seconds: number, scene: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  try {
    // The script runner names functions through a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (f) => f')
    await page.goto(addressOf(sites.phaser))
    await page.waitForSelector('canvas')
    const beside = await page.evaluate(watchFrames, Math.min(seconds, 15) * 1000)
    await page.goto(`${addressOf(sites.ours)}#/brief/${scene}`)
    const begin = page.getByRole('button', { name: 'Begin' })
    await begin.waitFor()
    const clicked = Date.now()
    await begin.click()
    const loading = longTasks(page)
    await page.waitForSelector('[data-stage="drawn"]')
    const first = Date.now() - clicked
    const whileLoading = await loading
    const played = await page.evaluate(watchFrames, seconds * 1000)
    return [
      { what: 'from click to first picture', measured: `${first} ms`, beside: 'budget 1 500 ms' },
      {
        what: `${seconds} s of ${scene}, Canvas drawn by the processor`,
        measured: said(played),
        beside: `bare scene: ${said(beside)}`,
      },
      { what: `long tasks while ${scene} loads`, measured: whileLoading, beside: 'budget: none over 50 ms in play' },
    ]
  } finally {
    await page.close()
  }
}
