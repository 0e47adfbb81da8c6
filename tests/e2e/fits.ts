import type { Page } from '@playwright/test'
import { cutOff } from './cut-off.ts'

/** A window, CSS px, and the reader's text size: what 1rem is, px. */
interface Reading {
  readonly width: number
  readonly height: number
  readonly rem: number
}

/** 1280 × 1024 at 400 %, a small phone, a phone with text at 200 %, and a laptop with text at 200 % (1.4.4, 1.4.10). */
const readings: readonly Reading[] = [
  { width: 320, height: 256, rem: 16 },
  { width: 320, height: 640, rem: 16 },
  { width: 390, height: 844, rem: 32 },
  { width: 1280, height: 720, rem: 32 },
]

/**
 * In the page: the controls that cannot be brought into view whole, or that something lies over. A dialog that is open is all
 * there is.
 */
function outOfReach(): string[] {
  const page = document.querySelector('dialog[open]') ?? document
  const told: string[] = []
  for (const control of page.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')) {
    // What is only for those who read with the keyboard comes into view when it is focused.
    const isForEars = control.closest('.visually-hidden, .skip-link, [aria-hidden="true"]') !== null
    if (isForEars || !control.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue
    control.scrollIntoView({ block: 'center', inline: 'nearest' })
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
    if (width <= 1 || height <= 1) continue
    const name = `${control.tagName} “${control.getAttribute('aria-label') ?? control.textContent}”`
    if (left < -1 || right > innerWidth + 1) told.push(`${name} is out of the window sideways`)
    if (top < -1 || bottom > innerHeight + 1) {
      if (height <= innerHeight) told.push(`${name} is out of the window: ${top} to ${bottom} of ${innerHeight}`)
      continue
    }
    // A link in a text may begin at the end of one line and end at the beginning of the next.
    const line = control.getClientRects()[0] ?? control.getBoundingClientRect()
    const over = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2)
    const label = control.closest('label') ?? (control as Partial<HTMLInputElement>).labels?.[0]
    const isItself = over !== null && (control.contains(over) || label?.contains(over) === true)
    if (!isItself) told.push(`${over?.outerHTML.slice(0, 80)} lies over ${name}`)
  }
  scrollTo(0, 0)
  return told
}

/** What is cut off or out of reach in any of the small windows and large texts. The page is then as it was. */
export async function outOfSight(page: Page, where: string): Promise<string[]> {
  const before = page.viewportSize()
  const told: string[] = []
  for (const { width, height, rem } of readings) {
    await page.setViewportSize({ width, height })
    await page.evaluate(async (size) => {
      document.documentElement.style.setProperty('font-size', `${size}px`, 'important')
      // What follows from it in code is drawn within a few frames.
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
    }, rem)
    const found = [...(await cutOff(page)), ...(await page.evaluate(outOfReach))]
    told.push(...found.map((what) => `${where}, ${width} × ${height} at ${rem} px: ${what}`))
  }
  if (before !== null) await page.setViewportSize(before)
  await page.evaluate(async () => {
    document.documentElement.style.removeProperty('font-size')
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
  })
  return told
}
