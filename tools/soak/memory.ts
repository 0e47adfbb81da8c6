import type { CDPSession, Page } from '@playwright/test'

/** What a page holds on to, after everything that can be let go has been. */
export interface Memory {
  /** JavaScript heap in use, bytes. */
  readonly heap: number
  /** DOM nodes, those in no document included. */
  readonly nodes: number
  readonly listeners: number
  /** Canvases, shown or not: every texture of the stage is one. */
  readonly canvases: number
}

const sessions = new WeakMap<Page, CDPSession>()

/** Measures a page in Chromium, garbage collected first. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page))
  if (!sessions.has(page)) {
    sessions.set(page, session)
    await session.send('Performance.enable')
    await session.send('HeapProfiler.enable')
  }
  // What the first collection finalises, the second one frees, once the page has had time for it.
  for (let i = 0; i < 3; i++) {
    await session.send('HeapProfiler.collectGarbage')
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)).then(() => null))
  }
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((m) => m.name === name)?.value ?? Number.NaN
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    canvases: await canvasesOf(session),
  }
}

async function canvasesOf(session: CDPSession): Promise<number> {
  const objectGroup = 'soak'
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
    objectGroup,
  })
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  })
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await session.send('Runtime.releaseObjectGroup', { objectGroup })
  return Number(length.value)
}
