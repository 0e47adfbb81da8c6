import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import { browserArguments } from '../../build/find-browser.ts'
import { compiledOf, shipped } from '../../build/shipped.ts'
import { soakScenes, told } from '../soak/soak.ts'
import { leave } from '../soak/visit.ts'
import type { Row } from './row.ts'
import { measureScenes } from './scenes.ts'
import { measureStudio } from './studio.ts'
import { measureWeight } from './weight.ts'

const OUT = '.cache/bench'
const GAME = '.cache/bench-game'

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** gzip bytes of the scripts the first page asks for: what index.html names, and what those import at once. */
function firstScripts(): number {
  const html = readFileSync(join(GAME, 'index.html'), 'utf8')
  const wanted = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1] ?? '')
  const seen = new Set<string>()
  while (wanted.length > 0) {
    const file = wanted.pop() ?? ''
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(join(GAME, file), 'utf8')
    for (const m of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) wanted.push(`assets/${m[1]}`)
  }
  return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(GAME, file))).length, 0)
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, f) => {
    const found = statSync(join(folder, f))
    return sum + (found.isFile() ? found.size : 0)
  }, 0)

/** What the service worker fetches once: everything it names. */
function bytesKept(): number {
  const worker = readFileSync(join(GAME, 'offline.js'), 'utf8')
  return [...worker.matchAll(/url:"([^"]+)"/g)].reduce((sum, [, url = '']) => sum + statSync(join(GAME, url)).size, 0)
}

/** Frames a second and long tasks (over 50 ms) of a page over `ms`. */
async function frames(page: Page, ms: number): Promise<{ fps: number; worst: number; long: number }> {
  return page.evaluate(
    (span) =>
      new Promise((done) => {
        let long = 0
        const observer = new PerformanceObserver((list) => (long += list.getEntries().length))
        observer.observe({ entryTypes: ['longtask'] })
        const began = performance.now()
        let n = 0
        let worst = 0
        let before = began
        requestAnimationFrame(function step(now) {
          n++
          worst = Math.max(worst, now - before)
          before = now
          if (now - began < span) return requestAnimationFrame(step)
          observer.disconnect()
          done({ fps: (n * 1000) / (now - began), worst, long })
        })
      }),
    ms,
  )
}

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

const said = (f: { fps: number; worst: number; long: number }): string =>
  `${f.fps.toFixed(1)} fps, slowest frame ${f.worst.toFixed(0)} ms, ${f.long} long tasks`

/** The built game in a browser with software rendering, beside a bare Phaser scene. */
export async function measureBrowser(browserPath: string, seconds: number): Promise<Row[]> {
  await build({ logLevel: 'warn', build: { outDir: GAME, emptyOutDir: true, manifest: true } })
  const { rows: scenes, worst } = await measureScenes(browserPath)
  await build({
    root: 'tools/bench',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join('../..', OUT),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: 'tools/bench/bare.html' },
    },
  })
  const game = await preview({ build: { outDir: GAME }, preview: { host: '127.0.0.1', port: 4180 } })
  const bare = await preview({ configFile: false, build: { outDir: OUT }, preview: { host: '127.0.0.1', port: 4190 } })
  const at = game.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    // The script runner names functions through a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (f) => f')
    await page.goto(bare.resolvedUrls?.local[0] + 'bare.html')
    await page.waitForSelector('canvas')
    const beside = await frames(page, Math.min(seconds, 15) * 1000)
    await page.goto(`${at}#/brief/${worst}`)
    const begin = page.getByRole('button', { name: 'Begin' })
    await begin.waitFor()
    const clicked = Date.now()
    await begin.click()
    const loading = longTasks(page)
    await page.waitForSelector('[data-stage="drawn"]')
    const first = Date.now() - clicked
    const whileLoading = await loading
    const played = await frames(page, seconds * 1000)
    await leave(page)
    const [before, after] = await soakScenes(page, 10, () => {})
    const studio = await measureStudio(browser, at)
    return [
      { what: 'script before Phaser, gzip', measured: kB(firstScripts()), beside: 'budget 90 kB' },
      { what: 'from click to first picture', measured: `${first} ms`, beside: 'budget 1 500 ms' },
      {
        what: `${seconds} s of ${worst}, Canvas drawn by the processor`,
        measured: said(played),
        beside: `bare scene: ${said(beside)}`,
      },
      { what: `long tasks while ${worst} loads`, measured: whileLoading, beside: 'budget: none over 50 ms in play' },
      ...scenes,
      ...studio,
      ...measureWeight(GAME, shipped.map(compiledOf)),
      { what: 'kept after each scene once', measured: told(before), beside: '' },
      { what: 'kept after ten scenes more', measured: told(after), beside: 'npm run soak: fifty, and long play' },
      { what: 'kept in a browser for when there is no connection', measured: kB(bytesKept()), beside: 'budget 6 MB' },
      { what: 'whole build on disk, each sound twice', measured: kB(bytesIn(GAME)), beside: '' },
    ]
  } finally {
    await browser.close()
    await game.close()
    await bare.close()
  }
}
