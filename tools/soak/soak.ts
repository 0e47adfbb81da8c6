import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { shipped } from '../../build/shipped.ts'
import { memoryOf } from './memory.ts'
import type { Memory } from './memory.ts'
import { enter, leave, visit } from './visit.ts'

export const told = ({ heap, nodes, listeners, canvases }: Memory): string =>
  `${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${canvases} canvases`

/** How long a scene is looked at before it is left, scenario ms. */
const GLANCE = 700

/**
 * Enters and leaves `scenes` scenes in one page, all scenarios in turn. Measured from when each has been seen once:
 * what is kept of a scenario on purpose is kept by then.
 * @param page shows the game
 */
export async function soakScenes(page: Page, scenes: number, say: (line: string) => void): Promise<[Memory, Memory]> {
  const ids = shipped
  for (const id of ids) await visit(page, id, GLANCE)
  const before = await memoryOf(page)
  say(`each scene once: ${told(before)}`)
  for (let i = 0; i < scenes; i++) {
    await visit(page, ids[i % ids.length] ?? '', GLANCE)
    if ((i + 1) % 10 === 0) say(`${i + 1} scenes more: ${told(await memoryOf(page))}`)
  }
  return [before, await memoryOf(page)]
}

/** How long a scene is played before the next, ms: no wait for anything, but what is measured. */
const SPELL = 60_000

/**
 * Plays scenes one after the other for `minutes` (of a clock on the wall), doing nothing, and measures when each has
 * been left: from when each has been played once, where there is time for that.
 * @param page shows the game
 */
export async function soakPlay(page: Page, minutes: number, say: (line: string) => void): Promise<[Memory, Memory]> {
  const ids = shipped
  const left: Memory[] = []
  const end = performance.now() + minutes * 60_000
  while (left.length < 2 || performance.now() < end) {
    const id = ids[left.length % ids.length] ?? ''
    await enter(page, id)
    await setTimeout(Math.min(SPELL, Math.max(5000, end - performance.now())))
    const now = await memoryOf(page)
    say(`in ${id}: ${told(now)}`)
    await leave(page)
    left.push(await memoryOf(page))
  }
  const [first, last] = [left[Math.min(ids.length, left.length - 1) - 1], left.at(-1)]
  if (!first || !last) throw new Error('nothing was played')
  return [first, last]
}
