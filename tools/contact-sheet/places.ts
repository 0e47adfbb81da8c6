import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Place, Time, Weather } from '#engine'
import { places as allPlaces, times, weathers } from '../../src/scenario/vocabulary.ts'
import { withStudio } from './studio.ts'

export interface PlaceShot {
  readonly place: Place
  readonly time: Time
  readonly weather: Weather
  /** Somebody sits in a car that stands there. */
  readonly car: boolean
}

const indoors: ReadonlySet<Place> = new Set(['interview-room', 'report-room', 'locker-room', 'garage', 'sally-port'])

/** Every place at every time in every weather; indoors weather is not seen, but it may be heard and darken a window. */
const shots: readonly PlaceShot[] = allPlaces.flatMap((place) =>
  times.flatMap((time) =>
    (indoors.has(place) ? (['clear', 'rain'] as const) : weathers).flatMap((weather) =>
      (place === 'roadside' ? [false, true] : [false]).map((car) => ({ place, time, weather, car })),
    ),
  ),
)

const label = ({ place, time, weather, car }: PlaceShot): string =>
  `${place}, ${time}, ${weather}${car ? ', with a car' : ''}`

/**
 * Every place × time × weather with three people in it, as a sheet for each place and time in `out/places`.
 * @param only names of places; all when empty
 */
export async function places(out: string, only: readonly string[] = []): Promise<void> {
  const folder = join(out, 'places')
  mkdirSync(folder, { recursive: true })
  await withStudio({ port: 5313, page: 'tools/contact-sheet/places-page.html' }, async (browser, at) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(at)
    await page.waitForFunction(() => 'show' in globalThis)
    for (const place of allPlaces) {
      if (only.length > 0 && !only.includes(place)) continue
      for (const time of times) {
        const cells: string[] = []
        for (const shot of shots.filter((s) => s.place === place && s.time === time)) {
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
        await sheet.screenshot({ path: join(folder, `${place}-${time}.png`), fullPage: true })
        await sheet.close()
      }
      console.log(place)
    }
  })
}
