import type { Page } from '@playwright/test'
import type { ScreenBoxes } from '../support/words-over.ts'
import type { PictureForTests } from '../../src/ui/play/sight-for-tests.ts'

/** The window sizes at which words and picture are looked at, the largest first: what finds no room in one finds none in the next. */
export const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  // A screen of 1366 × 768 with the browser's bars.
  { width: 1366, height: 625 },
  { width: 390, height: 664 },
  { width: 844, height: 390 },
] as const

/** Frames until the picture has made room for words, and words for the picture. */
export const SETTLED = 5

/** In the page: where all words, panels and controls are, and all that must be seen, once both have settled. */
export const readBoxes = (frames: number): Promise<ScreenBoxes> =>
  new Promise((done) => {
    const read = (): void => {
      const picture = document.querySelector<PictureForTests>('.play-picture')
      const boxOf = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return { left, top, width, height }
      }
      const names = 'title bar unkept caption note status control-row choices card bubble thought'
      const all = names
        .split(' ')
        .flatMap((name) => [...document.querySelectorAll(`.play .play-${name}`)])
        .concat([...document.querySelectorAll('.play .inset')])
      const words = all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => ({
          what: `${one.classList[0] ?? ''} “${(one.textContent ?? '').slice(0, 60)}”`,
          box: boxOf(one),
        }))
      const frame = picture === null ? { left: 0, top: 0, width: 0, height: 0 } : boxOf(picture)
      const seen = (picture?.mustBeSeen?.() ?? []).map(({ what, box }) => ({
        what,
        box: { ...box, left: box.left + frame.left, top: box.top + frame.top },
      }))
      done({ words, seen, picture: frame })
    }
    const wait = (left: number): void => {
      if (left === 0) read()
      else requestAnimationFrame(() => wait(left - 1))
    }
    wait(frames)
  })

/** The boxes of a screen at each of the sizes, and what the size is. The window keeps the first size. */
export async function boxesAtEachSize(page: Page): Promise<{ readonly at: string; readonly boxes: ScreenBoxes }[]> {
  const found: { at: string; boxes: ScreenBoxes }[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    found.push({ at: `${size.width} × ${size.height}`, boxes: await page.evaluate(readBoxes, SETTLED) })
  }
  await page.setViewportSize(sizes[1])
  return found
}
