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
