import type { Page } from '@playwright/test'

/** What is too wide for the page, or for the box it stands in. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) told.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`)
    const boxes = 'button, .button, h1, h2, h3, h4, legend, summary, label, dt, dd, .tag, .play-caption, .play-bubble'
    for (const box of document.querySelectorAll<HTMLElement>(boxes)) {
      const hidden = box.closest('.visually-hidden') !== null || box.clientWidth <= 1 || !box.checkVisibility()
      if (!hidden && box.scrollWidth > box.clientWidth + 1)
        told.push(`${box.tagName}.${box.className} “${box.textContent}”: ${box.scrollWidth} in ${box.clientWidth} px`)
    }
    return told
  })

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Gives the page each size in turn, lets it lay itself out, and asks what is cut off there. Ends at the first size.
 * @param look looks at the page in each size besides
 */
export async function cutOffAt(
  page: Page,
  sizes: readonly Size[],
  look: (size: Size) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const told: string[] = []
  for (const size of sizes) {
    await resize(page, size)
    told.push(...(await cutOff(page)).map((what) => `at ${size.width} px: ${what}`))
    await look(size)
  }
  if (sizes[0]) await resize(page, sizes[0])
  return told
}

/** A new size is laid out, and what follows from it in code is drawn, within two frames. */
async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
