import type { Browser, BrowserContext } from '@playwright/test'
import type { Way } from './door-watch.ts'
import { doorRows, type Measured } from './door-rows.ts'
import type { Row } from './row.ts'
import { siteWords, type Site, type Sites } from './sites.ts'
import { rates, rateWords } from './slowed.ts'
import { beThere, visitDoor, type Visit } from './visit-door.ts'

/** One way to a scene, or to what it is compared to. */
type Turn = readonly [Site, Way]

const open = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 720 } })

/** Each once, at both speeds. @param within does the work in the browser context that a site is visited in */
async function visits(
  turns: readonly Turn[],
  warm: boolean,
  within: (work: (context: BrowserContext) => Promise<Visit>) => Promise<Visit>,
): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const rate of rates)
    for (const [site, way] of turns) {
      console.error(`  ${warm ? 'second' : 'first'} visit: ${siteWords[site.name]}, ${way}, ${rateWords[rate]}`)
      const visit = await within((context) => visitDoor(context, site, way, rate))
      measured.push({ site: site.name, way, rate, warm, visit })
    }
  return measured
}

/** First visits, each in a browser with nothing kept. */
const firstVisits = (browser: Browser, turns: readonly Turn[]): Promise<Measured[]> =>
  visits(turns, false, async (work) => {
    const context = await open(browser)
    return work(context).finally(() => context.close())
  })

/** Visits in a browser that has been there before. */
async function secondVisits(browser: Browser, sites: Sites, turns: readonly Turn[]): Promise<Measured[]> {
  const context = await open(browser)
  try {
    for (const site of [sites.ours, sites.phaser, sites.page]) await beThere(context, site)
    return await visits(turns, true, (work) => work(context))
  } finally {
    await context.close()
  }
}

/** From the door to the first words and the picture, first visits and second ones, in turn with what they are compared to. */
export async function measureDoor(browser: Browser, sites: Sites, rounds: number): Promise<Row[]> {
  const turns: readonly Turn[] = [
    [sites.ours, 'link'],
    [sites.phaser, 'link'],
    [sites.page, 'link'],
    [sites.ours, 'read'],
    [sites.ours, 'catalogue'],
  ]
  const measured: Measured[] = []
  for (let round = 1; round <= rounds; round++) {
    console.error(`door, round ${round} of ${rounds}`)
    measured.push(...(await firstVisits(browser, turns)), ...(await secondVisits(browser, sites, turns)))
  }
  return doorRows(measured)
}
