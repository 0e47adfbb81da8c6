import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { logOf, shipped } from '../../build/shipped.ts'
import { shotsOf } from './shots.ts'
import type { Shot } from './shots.ts'
import { begins, withStudio } from './studio.ts'

/** Scenarios also looked at on a phone. */
const phones = ['long-stop', 'still-prone', 'garage', 'room-two']

interface Screen {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  /** Width of one picture in a sheet, px. */
  readonly tile: number
}
const wide: Screen = { name: '', width: 1280, height: 720, columns: 3, rows: 3, tile: 640 }
const phone: Screen = { name: '-phone', width: 390, height: 844, columns: 6, rows: 1, tile: 320 }

/** Takes one scenario's pictures on one screen. */
async function take(page: Page, shots: readonly Shot[], singles: string): Promise<Buffer[]> {
  const taken: Buffer[] = []
  for (const [i, shot] of shots.entries()) {
    await page.evaluate(
      ([of, log]) => (globalThis as unknown as { show: (shot: unknown, log: unknown) => Promise<void> }).show(of, log),
      [shot, logOf(shot.scenario, shot.log)] as const,
    )
    const picture = await page.screenshot({ type: 'jpeg', quality: 88 })
    writeFileSync(join(singles, `${String(i + 1).padStart(2, '0')}.jpg`), picture)
    taken.push(picture)
  }
  return taken
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)

/** Lays pictures out in labelled sheets. */
async function lay(
  browser: Browser,
  file: string,
  { columns, rows, tile }: Screen,
  shots: readonly Shot[],
  pictures: readonly Buffer[],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: columns * (tile + 8) + 8, height: 600 } })
  const size = columns * rows
  for (let from = 0; from < shots.length; from += size) {
    const cells = shots
      .slice(from, from + size)
      .map(
        (shot, i) =>
          `<figure><img src="data:image/jpeg;base64,${pictures[from + i]?.toString('base64') ?? ''}"><figcaption>${from + i + 1} ${escaped(shot.label)}</figcaption></figure>`,
      )
    await page.setContent(
      `<style>body{margin:8px;background:#fff;font:15px system-ui;display:grid;grid-template-columns:repeat(${columns},${tile}px);gap:8px}figure{margin:0}img{width:100%;display:block}figcaption{overflow-wrap:anywhere}</style>${cells.join('')}`,
    )
    await page.screenshot({ path: `${file}-${from / size + 1}.png`, fullPage: true })
  }
  await page.close()
}

/**
 * Every beat, ending and act of every scenario that the test logs reach, on the real stage with the real page over it,
 * as labelled sheets in `out`; four scenarios on a phone too.
 * @param only beginnings of ids of scenarios; all when empty
 */
export async function beats(out: string, only: readonly string[] = []): Promise<void> {
  const folder = resolve(out, 'beats')
  mkdirSync(folder, { recursive: true })
  const ids = shipped.filter(begins(only))
  await withStudio({ port: 5314, page: 'tools/contact-sheet/beat-page.html' }, async (browser, at) => {
    for (const screen of [wide, phone]) {
      for (const id of ids) {
        if (screen === phone && !phones.includes(id)) continue
        const page = await browser.newPage({
          viewport: { width: screen.width, height: screen.height },
          colorScheme: 'dark',
        })
        page.on('pageerror', (error) => console.error(id, error.message))
        page.on('console', (line) => line.type() === 'warning' && console.error(id, line.text()))
        page.setDefaultTimeout(60_000)
        await page.goto(at)
        await page.waitForFunction(() => 'show' in globalThis)
        const singles = join(folder, `${id}${screen.name}`)
        mkdirSync(singles, { recursive: true })
        const shots = shotsOf(id)
        await lay(browser, singles, screen, shots, await take(page, shots, singles))
        await page.close()
        console.log(`${id}${screen.name}: ${shots.length}`)
      }
    }
  })
}
