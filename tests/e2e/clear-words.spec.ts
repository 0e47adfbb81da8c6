import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from './game.ts'
import { lookThrough } from './look-through.ts'
import { playsToLookAt } from './plays-to-look-at.ts'
import { wordsOver } from '../support/words-over.ts'

/** Window sizes, the first the narrowest in which words lie on the picture: a screen of 1366 × 768 with the browser's bars. */
const sizes = [
  { width: 1366, height: 625 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 664 },
  { width: 844, height: 390 },
] as const

const shipped = readdirSync('scenarios').filter((id) => existsSync(`scenarios/${id}/scenario.json`))

test.use({ viewport: sizes[2], frames: 60 })

for (const id of shipped) {
  test(`${id}: no word lies over what must be seen`, async ({ page }) => {
    test.setTimeout(180_000)
    // Everybody is at once where they should be and each frame is drawn, so that a look needs no waiting.
    const settings = JSON.stringify({ pace: 'untimed', reducedMotion: true, quality: 'high' })
    await page.addInitScript((kept) => localStorage.setItem('step-in.settings', kept), settings)
    // A frame of the program's own origin can be resized from within, much faster than a window from without. Clear as glass, it is laid
    // out, and not painted.
    const body = `<link rel="icon" href="data:,"><iframe src="/#/brief/${id}" style="position: fixed; inset: 0 auto auto 0; border: 0; opacity: 0"></iframe>`
    await page.route('/frame', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('/frame')
    const game = page.frameLocator('iframe')
    await game.getByRole('button', { name: 'Begin' }).click()
    await game.locator('[data-stage="drawn"]').waitFor()
    const frame = page.frames().find((one) => one !== page.mainFrame())
    const looks = (await frame?.evaluate(lookThrough, { plays: playsToLookAt(id), sizes })) ?? []
    const found = looks.flatMap(({ where, boxes }) => wordsOver(boxes).map((one) => `${where}: ${one}`))
    expect(looks.some(({ boxes }) => boxes.seen.length > 0 && boxes.words.length > 0)).toBe(true)
    expect(found).toEqual([])
  })
}
