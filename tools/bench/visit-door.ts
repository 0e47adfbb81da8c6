import type { BrowserContext, Page } from '@playwright/test'
import type { DoorTimes, Way } from './door-watch.ts'
import { watchDoor } from './door-watch.ts'
import { followProcessor, type Worked } from './processor.ts'
import { addressOf, type Site } from './sites.ts'
import { slow, type Rate } from './slowed.ts'

/** The scene whose door is measured. */
const SCENE = 'long-stop'
/** How long a briefing is read, ms. */
const READS = 4000
/** A visit that takes longer than this, ms, is given up. */
const LATE = 90_000
/** How long the program is waited for until it is kept for the next visit, ms. */
const KEPT_WITHIN = 90_000

/** What was fetched until something was there. */
export interface Fetched {
  /** Asked for by the page. */
  readonly requests: number
  /** kB as sent, gzip. */
  readonly kilobytes: number
  /** All that the server has answered by then, with what is kept for later: the same two. */
  readonly allRequests: number
  readonly allKilobytes: number
}

export interface Visit extends DoorTimes {
  /** What the page was served by: a service worker, or the server and the browser's own cache. */
  readonly worker: boolean
  /** What the processor had done for the page by the time that somebody saw that all was there. */
  readonly worked: Worked
  readonly toWords: Fetched | null
  readonly toPicture: Fetched | null
}

/** How the page says what it fetched until a time, ms since the navigation began. */
const byThePage = (page: Page, until: number): Promise<{ requests: number; kilobytes: number; from: number }> =>
  page.evaluate((end) => {
    const timed = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const done = (timed as PerformanceResourceTiming[]).filter(
      ({ responseEnd, name }) => responseEnd <= end && !/^(blob|data):/.test(name),
    )
    return {
      requests: done.length,
      kilobytes:
        done.reduce((sum, { transferSize, encodedBodySize }) => sum + (transferSize > 0 ? encodedBodySize : 0), 0) /
        1000,
      from: performance.timeOrigin,
    }
  }, until)

/** Goes to a site once and looks until the picture, and in a scene the first words, are there. */
export async function visitDoor(context: BrowserContext, site: Site, way: Way, rate: Rate): Promise<Visit> {
  const ours = site.name === 'ours'
  const page = await context.newPage()
  try {
    // The script runner names functions through a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (f) => f')
    await page.addInitScript(watchDoor, { scene: ours ? SCENE : null, way, reads: way === 'read' ? READS : 0 })
    await slow(page, rate)
    const processor = await followProcessor(page)
    site.server.answers()
    const hash = ours && way !== 'catalogue' ? `#/brief/${SCENE}` : ''
    await page.goto(addressOf(site) + hash, { waitUntil: 'commit' })
    const all = { timeout: LATE, polling: 100 }
    await page
      .waitForFunction((scene) => doorTimes.picture !== null && (!scene || doorTimes.words !== null), ours, all)
      // What has not come is told as such.
      .catch(() => undefined)
    const worked = await processor()
    const times = await page.evaluate(() => doorTimes)
    const answers = site.server.answers()
    const fetched = async (until: number | null): Promise<Fetched | null> => {
      if (until === null) return null
      const { requests, kilobytes, from } = await byThePage(page, until)
      const sent = answers.filter(({ at }) => at <= from + until)
      const allKilobytes = sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
      return { requests, kilobytes, allRequests: sent.length, allKilobytes }
    }
    const worker = await page.evaluate(() => (navigator.serviceWorker?.controller ?? null) !== null)
    return { ...times, worker, worked, toWords: await fetched(times.words), toPicture: await fetched(times.picture) }
  } finally {
    await page.close()
  }
}

/**
 * A visit before those that are measured: a scene is begun, then the page stays open until a service worker, where there is one,
 * keeps the program.
 */
export async function beThere(context: BrowserContext, site: Site): Promise<void> {
  await visitDoor(context, site, 'link', 1)
  if (site.name !== 'ours') return
  const page = await context.newPage()
  try {
    await page.goto(addressOf(site), { waitUntil: 'commit' })
    const late = { timeout: KEPT_WITHIN, polling: 250 }
    await page.waitForFunction(() => (navigator.serviceWorker?.controller ?? null) !== null, null, late)
  } catch {
    // What then serves the visits is told in the report.
  } finally {
    await page.close()
  }
}
