import { join } from 'node:path'
import { build, preview } from 'vite'
import { expect, test as base } from '@playwright/test'
import { compiledOf, shipped } from '../scenarios/library.ts'
import type { Seen, Take } from '../../tools/safety/stage.ts'
import { flicker, lightsAlone, riskyTakes, stillTake, trainee } from './takes.ts'

type Pieces = (take: Take) => Promise<{ readonly compared: number; readonly differed: number }>

/** The page that draws the stage frame by frame, built apart and served on a port of its own. */
const test = base.extend<{ seen: (takes: readonly Take[]) => Promise<Seen[]>; pieces: Pieces }, { address: string }>({
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures asked for from the pattern
    async ({}, use, { workerIndex }) => {
      const outDir = join('.cache', `safety-${workerIndex % 2}`)
      const input = 'tools/safety/stage.html'
      const made = { outDir, emptyOutDir: true, assetsInlineLimit: 0, minify: false, target: 'es2022' } as const
      await build({ configFile: false, base: './', logLevel: 'error', build: { ...made, rolldownOptions: { input } } })
      const server = await preview({
        configFile: false,
        logLevel: 'error',
        build: { outDir },
        preview: { host: '127.0.0.1', port: 5320 + (workerIndex % 10) * 10 },
      })
      await use(`${server.resolvedUrls?.local[0] ?? ''}${input}`)
      await server.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  seen: async ({ page, address }, use) => {
    await page.goto(address)
    await page.waitForFunction(() => 'flashTest' in globalThis)
    await use((takes) => page.evaluate((them) => globalThis.flashTest.play(them), takes))
  },
  pieces: async ({ page, address }, use) => {
    await page.goto(address)
    await page.waitForFunction(() => 'flashTest' in globalThis)
    await use((take) => page.evaluate((it) => globalThis.flashTest.pieces(it), take))
  },
})

// How bright the picture is, is measured on all its pixels.
test.use({ deviceScaleFactor: 1 })

/** WCAG 2.3.1. */
const most = 3

/** Scenarios of which no two have the same place at the same hour, so all lights there are. */
const settings = [
  ...new Map(
    shipped.map((id) => {
      const { place, time } = compiledOf(id).scenario.stage
      return [`${place} ${time}`, id] as const
    }),
  ).values(),
]

for (const id of shipped) {
  test(`A9: ${id} never flashes more than three times a second, nor red`, async ({ seen }) => {
    for (const { name, general, red } of await seen(riskyTakes(compiledOf(id)))) {
      expect.soft(general, `${name}: general flashes`).toBeLessThanOrEqual(most)
      expect.soft(red, `${name}: red flashes`).toBeLessThanOrEqual(most)
    }
  })
}

test('A9: stepping in and back again and again does not make the picture flash', async ({ seen }) => {
  const [seenOnce] = await seen([trainee(compiledOf('wet-night'))])
  expect(seenOnce?.general).toBeLessThanOrEqual(most)
})

test('A9: a picture that does flash is found', async ({ seen }) => {
  const [found] = await seen([flicker(compiledOf('filming'))])
  expect(found?.general).toBeGreaterThan(most)
})

test('A9: with no flashing lights nothing but people and weather moves; without it the light bar turns', async ({
  seen,
}) => {
  const found = await seen(settings.map((id) => lightsAlone(compiledOf(id), true)))
  for (const { name, changed, first } of found)
    expect.soft(changed, `${name}: frames that differ, the first ${first}`).toBe(0)
  const [turning] = await seen([lightsAlone(compiledOf('long-stop'), false)])
  expect(turning?.changed).toBeGreaterThan(30)
})

test('A10: with reduced motion the picture stands still until the view changes', async ({ seen }) => {
  for (const { name, changed, first } of await seen(shipped.map((id) => stillTake(compiledOf(id)))))
    expect.soft(changed, `${name}: frames that differ, the first ${first}`).toBe(0)
})

// Rain, snow, fog, turning lights, and a crowd: what is drawn piece by piece where the processor draws.
for (const id of ['long-stop', 'porch-light', 'wrong-door', 'filming']) {
  test(`the picture of ${id} drawn in pieces is the picture drawn whole`, async ({ pieces }) => {
    const [take] = riskyTakes(compiledOf(id))
    if (take === undefined) throw new Error('there is nothing to look at')
    const { compared, differed } = await pieces(take)
    expect(compared).toBeGreaterThan(5)
    expect(differed).toBe(0)
  })
}
