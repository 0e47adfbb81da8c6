import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { memoryOf } from './memory.ts'
import type { Memory } from './memory.ts'
import { enter, leave, visit } from './visit.ts'

export const scenarioIds = (): string[] => readdirSync('scenarios').toSorted()

export const told = ({ heap, nodes, listeners, canvases }: Memory): string =>
  `${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${canvases} canvases`

/** How long a scene is looked at before it is left, ms. */
const GLANCE = 700

/**
 * Enters and leaves `scenes` scenes in one page, all scenarios in turn. Measured from when each has been seen once:
 * what is kept of a scenario on purpose is kept by then.
 * @param page shows the game's catalogue
 */
export async function soakScenes(page: Page, scenes: number, say: (line: string) => void): Promise<[Memory, Memory]> {
  const ids = scenarioIds()
  for (const id of ids) await visit(page, id, GLANCE)
  const before = await memoryOf(page)
  say(`each scene once: ${told(before)}`)
  for (let i = 0; i < scenes; i++) {
    await visit(page, ids[i % ids.length] ?? '', GLANCE)
    if ((i + 1) % 10 === 0) say(`${i + 1} scenes more: ${told(await memoryOf(page))}`)
  }
  return [before, await memoryOf(page)]
}

/** Real time a scene is played before the next, ms: to its ending at ten times its pace. */
const SPELL = 12_000

/**
 * Plays scenes at ten times their pace until `minutes` of scene time have gone by, doing nothing.
 * @param page shows the game's catalogue
 */
export async function soakPlay(page: Page, minutes: number, say: (line: string) => void): Promise<[Memory, Memory]> {
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('step-in.settings') ?? '{}') as object
    localStorage.setItem('step-in.settings', JSON.stringify({ ...kept, pace: 10 }))
  })
  await page.reload()
  const ids = scenarioIds()
  let first: Memory | null = null
  let played = 0
  for (let i = 0; played < minutes * 60_000; i++) {
    const id = ids[i % ids.length] ?? ''
    await enter(page, id)
    await page.waitForTimeout(SPELL)
    played += Number(await page.locator('[data-clock]').first().getAttribute('data-clock'))
    const now = await memoryOf(page)
    say(`${(played / 60_000).toFixed(1)} minutes played, in ${id}: ${told(now)}`)
    await leave(page)
    if (i === Math.min(ids.length, 5) - 1) first = await memoryOf(page)
  }
  const last = await memoryOf(page)
  return [first ?? last, last]
}
