import type { Page } from '@playwright/test'

/** How long the processor has worked, ms: what else the machine does meanwhile does not count. */
export interface Worked {
  /** For the page's main thread. */
  readonly main: number
  /** For the whole process of the page: what compiles, decodes and paints beside the main thread counts too. */
  readonly process: number
}

/** Begins to follow a page; gives what says how long the processor has worked for it since its process began. */
export async function followProcessor(page: Page): Promise<() => Promise<Worked>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const ms = (wanted: string): number => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN)
    return { main: ms('ThreadTime'), process: ms('ProcessTime') }
  }
}

/** How long it has worked between two times. */
export const between = (before: Worked, after: Worked): Worked => ({
  main: after.main - before.main,
  process: after.process - before.process,
})
