import type { Page } from '@playwright/test'

/** Opens a scene by its link, begins it, and waits until its picture is whole. */
export async function enterScene(page: Page, address: string, id: string): Promise<void> {
  await page.goto(`${address}#/settings`)
  await page.evaluate((to) => (location.hash = to), `#/brief/${id}`)
  await page.locator('.run-begin').click()
  await page.locator('canvas[data-shows]').waitFor({ state: 'attached', timeout: 90_000 })
}

/**
 * In the page: presses what there is to press, one press each so many ms, for as long as the page is there: notices, looks, steps in,
 * takes a line, moves on.
 */
export function keepPressing(every: number): void {
  const turn = ['notice', 'look', 'look', 'step-in']
  let presses = 0
  let taken = 0
  setInterval(() => {
    const control = (name: string): HTMLElement | null =>
      document.querySelector<HTMLElement>(`[data-control="${name}"]`)
    const lines = document.querySelectorAll<HTMLElement>('[data-option]')
    const line = lines[taken % Math.max(1, lines.length)]
    const other = control('skip') ?? control('show-lines')
    if (line !== undefined) {
      taken++
      line.click()
    } else if (other !== null) other.click()
    else control(turn[presses++ % turn.length] ?? '')?.click()
  }, every)
}
