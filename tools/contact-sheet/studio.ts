import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { createServer } from 'vite'
import { browserArguments, findBrowser } from '../../build/find-browser.ts'

/** Whether a name is wanted: it begins with one of `only`, or nothing in particular is. */
export const begins =
  (only: readonly string[]) =>
  (name: string): boolean =>
    only.length === 0 || only.some((beginning) => name.startsWith(beginning))

/**
 * Runs `work` with a browser and the address of this repository's own server on this machine, and ends both.
 * @param port the first that is tried
 */
export async function withStudio(
  { port, page }: { readonly port: number; readonly page: string },
  work: (browser: Browser, at: string) => Promise<void>,
): Promise<void> {
  const path = findBrowser()
  if (path === null) throw new Error('contact sheets need Chrome or Chromium')
  const server = await createServer({
    logLevel: 'warn',
    cacheDir: 'node_modules/.vite-contact-sheet',
    optimizeDeps: { entries: [page] },
    // A file saved meanwhile must not reload the page under a picture.
    server: { host: '127.0.0.1', port, hmr: false, watch: null },
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath: path, args: browserArguments })
  try {
    await work(browser, `${server.resolvedUrls?.local[0] ?? ''}${page}`)
  } finally {
    await browser.close()
    await server.close()
  }
}
