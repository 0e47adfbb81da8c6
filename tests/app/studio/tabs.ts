import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { DraftMessage, DraftsParts } from '../../../src/app/studio/drafts.ts'
import { openDrafts } from '../../../src/app/studio/drafts.ts'
import { openTables } from '../../../src/store/studio/index.ts'
import { memoryTables, studioTables, type Tables } from '#studio'

/** A browser with tabs: one database, channels between them, and locks that a tab lets go of when it ends. */
export function aBrowser() {
  globalThis.indexedDB = new IDBFactory()
  const listeners = new Map<number, (message: DraftMessage) => void>()
  const holders = new Map<string, { tab: number; waiting: (() => void)[] }>()
  let tabs = 0
  let ids = 0
  let clock = Date.parse('2026-03-02T09:00:00.000Z')

  function letGo(name: string): void {
    const next = holders.get(name)?.waiting.shift()
    if (next === undefined) holders.delete(name)
    else next()
  }

  async function tab(around: (tables: Tables) => Tables = (tables) => tables) {
    const me = ++tabs
    const mine = new Set<string>()
    let again: (() => void) | null = null
    const tables = (await openTables('step-in-studio', 1, studioTables)) ?? memoryTables()
    const parts: DraftsParts = {
      tables: around(tables),
      now: () => new Date(clock).toISOString(),
      newId: () => `id-${++ids}`,
      later: (what) => (again = what),
      channel: {
        send: (message) => {
          for (const [other, hear] of listeners) if (other !== me) hear(structuredClone(message))
        },
        onMessage: (listener) => void listeners.set(me, listener),
      },
      async hold(name, onHeld) {
        let held = false
        const take = (): void => {
          held = true
          mine.add(name)
        }
        const before = holders.get(name)
        if (before === undefined) {
          holders.set(name, { tab: me, waiting: [] })
          take()
        } else {
          before.waiting.push(() => {
            take()
            onHeld()
          })
        }
        return {
          held: () => held,
          alone: () => held,
          release() {
            if (mine.delete(name)) letGo(name)
          },
        }
      },
      isHeld: async (name) => holders.has(name),
    }
    return {
      drafts: await openDrafts(parts),
      tables,
      /** The time has come to try again what could not be stored. */
      retry: () => again?.(),
      /** The tab is gone, as a browser ends one: nothing more is heard of it. */
      kill() {
        listeners.delete(me)
        for (const name of mine) letGo(name)
        mine.clear()
      },
    }
  }
  return { tab, pass: (ms: number) => (clock += ms) }
}
