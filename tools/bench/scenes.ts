import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import { view } from '#engine'
import type { CompiledScenario, View } from '#engine'
import { browserArguments } from '../../build/find-browser.ts'
import { compiledOf, shipped } from '../../build/shipped.ts'
import { coveringRuns } from '#prove'
import type { Row } from './row.ts'
import type { FrameCost } from './frame.ts'

const OUT = '.cache/bench-frame'

/** How much there is to draw: people first, then somebody who speaks, then how tense it is. */
const fullness = (now: View): number =>
  now.cast.filter(({ place }) => place !== 'off').length * 10 + (now.speech ? 5 : 0) + now.tension

/** The fullest moment of a scenario. */
const fullest = (compiled: CompiledScenario): View =>
  coveringRuns(compiled)
    .flatMap((run) => run.events.map((h) => view(run, h.at)))
    .reduce((best, now) => (fullness(now) > fullness(best) ? now : best))

const said = ({ middle, slow, calls }: FrameCost): string =>
  `${middle.toFixed(1)} ms a frame (slow ones ${slow.toFixed(1)})${calls > 0 ? `, ${calls} draw calls` : ''}`

const inSoftware = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** What a frame of every scenario's fullest moment costs in Canvas, and of the worst in WebGL drawn by the processor. */
export async function measureScenes(browserPath: string): Promise<{ rows: Row[]; worst: string }> {
  const input = 'tools/bench/frame.html'
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true, assetsInlineLimit: 0, rolldownOptions: { input } },
  })
  const server = await preview({
    configFile: false,
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 4200 },
  })
  const address = `${server.resolvedUrls?.local[0] ?? ''}${input}`
  const visit = async <T>(args: readonly string[], work: (page: Page) => Promise<T>) => {
    const browser = await chromium.launch({ executablePath: browserPath, args: [...args] })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
      await page.addInitScript('globalThis.__name = (f) => f')
      await page.goto(address)
      await page.waitForFunction(() => 'frameCost' in globalThis)
      return await work(page)
    } finally {
      await browser.close()
    }
  }
  try {
    const moments = shipped.map((id) => ({ id, now: fullest(compiledOf(id)) }))
    const inCanvas = await visit(browserArguments, async (page) => {
      const bare = await page.evaluate(() => globalThis.frameCost.bare('canvas', 60))
      const scenes: { id: string; now: View; cost: FrameCost }[] = []
      for (const { id, now } of moments) {
        const cost = await page.evaluate((seen) => globalThis.frameCost.scene('canvas', [seen], 60), now)
        scenes.push({ id, now, cost })
      }
      return { bare, scenes: scenes.toSorted((a, b) => b.cost.middle - a.cost.middle) }
    })
    const [worst] = inCanvas.scenes
    if (worst === undefined) throw new Error('there are no scenarios')
    const { place, time, weather, cast } = worst.now
    const people = cast.filter((member) => member.place !== 'off').length
    const rows: Row[] = inCanvas.scenes.map(({ id, cost }, i) => ({
      what: i === 0 ? `Canvas: ${id} (${place}, ${time}, ${weather}, ${people} people)` : `Canvas: ${id}`,
      measured: said(cost),
      beside: i === 0 ? `bare scene: ${said(inCanvas.bare)}` : '',
    }))
    const software = [...browserArguments.filter((arg) => arg !== '--disable-gpu'), ...inSoftware]
    const inWebgl = await visit(software, async (page) => ({
      had: await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null),
      bare: await page.evaluate(() => globalThis.frameCost.bare('webgl', 30)).catch(() => null),
      cost: await page.evaluate((seen) => globalThis.frameCost.scene('webgl', [seen], 30), worst.now).catch(() => null),
    }))
    rows.push({
      what: `WebGL by the processor: ${worst.id}`,
      measured: inWebgl.had && inWebgl.cost ? said(inWebgl.cost) : 'not to be had here',
      beside: inWebgl.bare ? `bare scene: ${said(inWebgl.bare)}` : '',
    })
    return { rows, worst: worst.id }
  } finally {
    await server.close()
  }
}
