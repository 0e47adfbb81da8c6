import type { Page } from '@playwright/test'

/** How much slower than it is the page's processor is made: not at all, and as much as an old laptop is. */
export const rates = [1, 4] as const
export type Rate = (typeof rates)[number]

/** How a rate is told. */
export const rateWords: Readonly<Record<Rate, string>> = { 1: '1×', 4: 'slowed 4×' }

/** Slows the page's main thread, for what it loads later too. Workers, the network and what paints its pixels keep their speed. */
export async function slow(page: Page, rate: Rate): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // It holds for as long as the session does, which ends with the page.
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
