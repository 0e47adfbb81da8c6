import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { castSheets } from './cast-sheets.ts'
import { begins, withStudio } from './studio.ts'

const PAGE = 'tools/contact-sheet/cast-page.html'

/**
 * Everybody who can be drawn, as labelled sheets in `out/cast`: ranks, poses, faces, hair, who touches whom, changes of
 * pose, and every look of every scenario.
 * @param only beginnings of names of sheets; all when empty
 */
export async function cast(out: string, only: readonly string[] = []): Promise<void> {
  const folder = join(out, 'cast')
  mkdirSync(folder, { recursive: true })
  const sheets = castSheets().filter(({ name }) => begins(only)(name))
  await withStudio({ port: 5313, page: PAGE }, async (browser, at) => {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(at)
    await page.waitForFunction(() => 'show' in globalThis)
    for (const sheet of sheets) {
      await page.evaluate((s) => (globalThis as unknown as { show: (s: unknown) => Promise<void> }).show(s), sheet)
      await page.locator('canvas').screenshot({ path: join(folder, `${sheet.name}.png`) })
      console.log(sheet.name)
    }
  })
}
