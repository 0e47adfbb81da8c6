import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createSocket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import type { Page } from '@playwright/test'
import { clock, expect, nextUntil, says, test as base } from './game.ts'

/** A trainer at work: a development server over a folder with one scenario, and the file in their editor. */
interface Desk {
  readonly address: string
  /** Saves the file with one text for another. */
  save(from: string, to: string): void
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo
      socket.close(() => found(port))
    })
  })

const test = base.extend<object, { served: { address: string; folder: string } }>({
  served: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures asked for from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'step-in-live-'))
      cpSync('scenarios/long-stop/scenario.json', join(folder, 'long-stop/scenario.json'))
      process.env['STEP_IN_SCENARIOS'] = folder
      const port = await freePort()
      const server = await createServer({
        cacheDir: join(folder, '.vite'),
        logLevel: 'error',
        server: { port, strictPort: true },
      })
      await server.listen()
      await use({ address: `http://127.0.0.1:${port}`, folder })
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

const original = readFileSync('scenarios/long-stop/scenario.json', 'utf8')

function desk({ address, folder }: { address: string; folder: string }): Desk {
  let text = original
  const file = join(folder, 'long-stop/scenario.json')
  writeFileSync(file, text)
  return {
    address,
    save(from, to) {
      expect(text).toContain(from)
      text = text.replace(from, to)
      writeFileSync(file, text)
    },
  }
}

/** Untimed, so that the scene waits for the test. */
async function begins(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/#/brief/long-stop`)
  await page.getByRole('radio', { name: 'Untimed', exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-stage="drawn"]').waitFor()
}

const spoken = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).first()

test('a saved scenario is seen in the open game, in the same second', async ({ page, served }) => {
  const { address, save } = desk(served)
  await begins(page, address)
  await nextUntil(page, 3.4)
  const before = await clock(page)
  save("Evening. Your left tail light's out. Know that?", 'Good evening. One of your lamps is out. Know that?')
  await expect(spoken(page, 'Good evening. One of your lamps is out. Know that?')).toBeVisible()
  await expect(page.getByText('You are where you were.')).toBeVisible()
  expect(await clock(page)).toBe(before)
})

test('problems stand over the stage with line and column until they are mended; the game goes on', async ({
  page,
  served,
}) => {
  const { address, save } = desk(served)
  await begins(page, address)
  save('"then": "papers"', '"then": "paper"')
  const panel = page.getByRole('alert').filter({ hasText: 'long-stop cannot be played like this' })
  await expect(panel).toContainText(/scenario\.json:\d+:\d+ unknown-beat/)
  await expect(panel).toContainText('Did you mean "papers"?')
  await nextUntil(page, 3.4)
  await expect(spoken(page, "Evening. Your left tail light's out.")).toBeVisible()
  save('"then": "paper"', '"then": "papers"')
  await expect(panel).toBeHidden()
})

test('a page opened on a broken file says so, and offers the scenario once it is mended', async ({ page, served }) => {
  const { address, save } = desk(served)
  save('"format": 2,', '"format": 2')
  await page.goto(address)
  const panel = page.getByRole('alert').filter({ hasText: 'long-stop cannot be played like this' })
  await expect(panel).toBeVisible()
  await expect(page.getByText('The long stop')).toHaveCount(0)
  save('"format": 2', '"format": 2,')
  await expect(page.getByText('The long stop').first()).toBeVisible()
  await expect(panel).toBeHidden()
})

test('what no longer fits: the beat begins again with what is so by then', async ({ page, served }) => {
  const { address, save } = desk(served)
  await begins(page, address)
  await nextUntil(page, 12)
  await says(page, /call him in/)
  await nextUntil(page, 21)
  save('"id": "call-in"', '"id": "call-dispatch"')
  await expect(page.getByText('“papers” begins again with the facts so far')).toBeVisible()
  await expect(spoken(page, 'Osei, Daniel: valid, no wants.')).toBeVisible()
})
