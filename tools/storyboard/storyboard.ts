import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { compile } from '#engine'
import type { Moment, Scenario } from '#engine'
import { withStudio } from '../contact-sheet/studio.ts'
import { storyShots, type StoryShot } from './story-shots.ts'

/** How a storyboard is taken. */
export interface StoryboardOptions {
  /** Folder the pictures and sheets go into; made when it is not there. */
  readonly out: string
  /** Whether words are on the pictures; without them, what is seen has to say it all. */
  readonly words: boolean
  /** Only pictures of these beats; all when empty. */
  readonly beats: readonly string[]
  /** Only moments with a cue. */
  readonly cuesOnly: boolean
  readonly phone: boolean
  /** Told after each picture: how many there are, and of how many. */
  readonly progress: (done: number, all: number) => void
}

const wide = { width: 1280, height: 720, columns: 3, tile: 640 } as const
const phone = { width: 390, height: 844, columns: 6, tile: 320 } as const
/** Rows of a sheet. */
const ROWS = 3

const escaped = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)

/** What a moment says and does, for the line under its picture. */
function told({ who, say, does, note, thought, sound, pose, face, place, cue }: Moment): string {
  const parts = [
    say === undefined ? null : `“${say}”`,
    does ?? null,
    note ?? null,
    thought === undefined ? null : `(${thought})`,
    sound === undefined ? null : `[${sound}]`,
  ].filter((part) => part !== null)
  const how = [typeof place === 'string' ? place : undefined, pose, face].filter((word) => word !== undefined)
  const text = [...parts, ...(parts.length === 0 ? how : [])].join(' · ')
  return `${cue === undefined ? '' : '★ '}${who === undefined ? '' : `${who}: `}${text}`
}

const nameOf = ({ beat, moments }: StoryShot): string => `${beat}-${moments.join('+')}`

async function take(
  page: Page,
  id: string,
  shots: readonly StoryShot[],
  options: StoryboardOptions,
): Promise<Buffer[]> {
  const taken: Buffer[] = []
  for (const shot of shots) {
    const of = { scenario: id, log: '', entries: shot.entries, at: shot.at, mode: 'playing', label: '' }
    await page.evaluate(
      ([of, log]) => (globalThis as unknown as { show: (of: unknown, log: unknown) => Promise<void> }).show(of, log),
      [of, shot.log] as const,
    )
    const picture = await page.screenshot()
    writeFileSync(join(options.out, `${nameOf(shot)}.png`), picture)
    taken.push(picture)
    options.progress(taken.length, shots.length)
  }
  return taken
}

async function lay(
  browser: Browser,
  { beats }: Scenario,
  shots: readonly StoryShot[],
  pictures: readonly Buffer[],
  { out, phone: isPhone }: StoryboardOptions,
): Promise<number> {
  const { columns, tile } = isPhone ? phone : wide
  const page = await browser.newPage({ viewport: { width: columns * (tile + 8) + 8, height: 600 } })
  const size = columns * ROWS
  let sheets = 0
  for (let from = 0; from < shots.length; from += size) {
    const cells = shots.slice(from, from + size).map((shot, i) => {
      const lines = shot.moments.map((index) => escaped(told(beats[shot.beat]?.script?.[index] ?? {})))
      const picture = pictures[from + i]?.toString('base64') ?? ''
      return `<figure><img src="data:image/png;base64,${picture}"><figcaption><b>${escaped(nameOf(shot))}</b><br>${lines.join('<br>')}</figcaption></figure>`
    })
    await page.setContent(
      `<style>body{margin:8px;background:#fff;font:14px system-ui;display:grid;grid-template-columns:repeat(${columns},${tile}px);gap:8px}figure{margin:0}img{width:100%;display:block}figcaption{overflow-wrap:anywhere}</style>${cells.join('')}`,
    )
    sheets += 1
    await page.screenshot({ path: join(out, `sheet-${sheets}.png`), fullPage: true })
  }
  await page.close()
  return sheets
}

/**
 * Takes a picture of every instant of every beat of a scenario on the real stage, one second after what happens, and lays them
 * out in labelled sheets. The runs that lead there are found by the same search that proves scenarios.
 * @returns how many pictures and sheets there are
 */
export async function storyboard(
  scenario: Scenario,
  options: StoryboardOptions,
): Promise<{ readonly pictures: number; readonly sheets: number }> {
  const { out, words, beats, cuesOnly } = options
  mkdirSync(out, { recursive: true })
  const shots = storyShots(compile(scenario)).filter(
    ({ beat, cue }) => (beats.length === 0 || beats.includes(beat)) && (cue || !cuesOnly),
  )
  let sheets = 0
  await withStudio({ port: 5324, page: 'tools/contact-sheet/beat-page.html' }, async (browser, at) => {
    const { width, height } = options.phone ? phone : wide
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'dark' })
    page.setDefaultTimeout(60_000)
    await page.goto(at)
    await page.waitForFunction(() => 'show' in globalThis)
    // Everything but the picture and its insets is hidden, and keeps its room.
    if (!words)
      await page.addStyleTag({
        content:
          'body * { visibility: hidden !important } canvas, .inset, .inset *, .cut[data-dark] { visibility: visible !important }',
      })
    await page.evaluate(
      ([id, text]) => (globalThis as unknown as { give: (id: string, text: string) => void }).give(id, text),
      [scenario.id, JSON.stringify(scenario)] as const,
    )
    const pictures = await take(page, scenario.id, shots, options)
    sheets = await lay(browser, scenario, shots, pictures, options)
    await page.close()
  })
  return { pictures: shots.length, sheets }
}
