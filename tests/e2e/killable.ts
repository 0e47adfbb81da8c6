import { spawn, type ChildProcess } from 'node:child_process'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'

/** A browser of the test's own, with a folder that outlives it. */
export interface Killable {
  readonly browser: Browser
  readonly process: ChildProcess
}

export async function launch(path: string, args: readonly string[], folder: string): Promise<Killable> {
  const flags = [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank']
  const process = spawn(path, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    process.stderr?.on('data', (text: Buffer) => {
      said += text.toString()
      const [, url] = /DevTools listening on (\S+)/.exec(said) ?? []
      if (url !== undefined) found(url)
    })
    process.on('exit', () => failed(new Error(`the browser ended: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  return { browser, process }
}

/** All its processes at once, as when the power goes. */
export async function kill({ process }: Killable): Promise<void> {
  const { pid } = process
  if (pid === undefined || process.exitCode !== null || process.signalCode !== null) return
  const gone = new Promise((resolve) => process.once('exit', resolve))
  globalThis.process.kill(-pid, 'SIGKILL')
  await gone
}

/** A page that plays in words: neither the picture nor the copy for offline use matters here, and both take time. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the browser has no window')
  const page = await context.newPage()
  // By the browser itself: Playwright's routes would ask the test about every request, and forgo the cache.
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setBlockedURLs', { urls: ['*/game-*.js', '*/offline.js', '*.woff2', '*.svg', '*.webp'] })
  await page.goto(address)
  return page
}

/** The page's process, as when the browser ends it for want of memory. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  const cdp = await page.context().newCDPSession(page)
  cdp.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}
