import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pieceShots, placeShots } from './place-shots.ts'
import type { PlaceShot } from './place-shots.ts'
import { begins, withStudio } from './studio.ts'

const sheetOf = ({ place, time, scene, landmarks }: PlaceShot): string =>
  landmarks === true ? `${place}-landmarks` : scene ? `${place}-pieces` : `${place}-${time}`
const label = ({ place, time, weather, car, scene }: PlaceShot): string =>
  [
    place,
    time,
    weather,
    ...(car ? ['with a car'] : []),
    ...Object.entries(scene ?? {}).map((one) => one.join(': ')),
  ].join(', ')
const shots = [...placeShots, ...pieceShots]

/**
 * Every place × time × weather with three people in it, as a sheet for each place and time in `out/places`, and
 * for each place one with every state of its set pieces and one with its landmarks.
 * @param only beginnings of names of sheets, as `roadside` or `roadside-night`; all when empty
 */
export async function places(out: string, only: readonly string[] = []): Promise<void> {
  const folder = join(out, 'places')
  mkdirSync(folder, { recursive: true })
  const sheets = new Set(shots.map(sheetOf))
  await withStudio({ port: 5313, page: 'tools/contact-sheet/places-page.html' }, async (browser, at) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(at)
    await page.waitForFunction(() => 'show' in globalThis)
    for (const name of [...sheets].filter(begins(only))) {
      const cells: string[] = []
      for (const shot of shots.filter((one) => sheetOf(one) === name)) {
        await page.evaluate((s) => (globalThis as unknown as { show: (s: unknown) => Promise<void> }).show(s), shot)
        const picture = await page.screenshot({ type: 'jpeg', quality: 88 })
        const source = `data:image/jpeg;base64,${picture.toString('base64')}`
        cells.push(`<figure><img src="${source}"><figcaption>${label(shot)}</figcaption></figure>`)
      }
      // A page of its own each time: one that is not in front draws no frames.
      const sheet = await browser.newPage({ viewport: { width: 1600, height: 600 } })
      await sheet.setContent(
        `<style>body{margin:8px;background:#fff;font:15px system-ui;display:grid;grid-template-columns:repeat(2,788px);gap:8px}figure{margin:0}img{width:100%;display:block}</style>${cells.join('')}`,
      )
      await sheet.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
      await sheet.close()
      console.log(name)
    }
  })
}
