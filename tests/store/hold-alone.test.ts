import { describe, expect, it, vi } from 'vitest'
import { holdAlone, isHeld } from '../../src/store/studio/index.ts'

/** Web Locks of one browser: exclusive ones, in the order in which they were asked for. */
function webLocks() {
  const queues = new Map<string, Promise<void>>()
  const held = new Set<string>()
  return {
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    async request(name: string, options: LockOptions, work: (lock: Lock | null) => unknown) {
      if (options.ifAvailable && held.has(name)) return work(null)
      const before = queues.get(name) ?? Promise.resolve()
      let free: () => void = () => undefined
      queues.set(name, new Promise((done) => (free = done)))
      if (held.has(name)) await before
      if (options.signal?.aborted) {
        free()
        throw new DOMException('', 'AbortError')
      }
      held.add(name)
      await work({ name, mode: 'exclusive' })
      held.delete(name)
      free()
      return undefined
    },
  } as unknown as LockManager
}

describe('what one tab holds', () => {
  it('is given to the next that waits, once it is let go', async () => {
    const locks = webLocks()
    const turn = vi.fn<() => void>()
    const first = await holdAlone(locks, 'stop', () => undefined)
    const second = await holdAlone(locks, 'stop', turn)
    expect([first.held(), second.held(), await isHeld(locks, 'stop')]).toEqual([true, false, true])
    first.release()
    await vi.waitFor(() => expect(turn).toHaveBeenCalledOnce())
    expect(second.held()).toBe(true)
    second.release()
    await vi.waitFor(async () => expect(await isHeld(locks, 'stop')).toBe(false))
  })
  it('is not taken by one that has gone meanwhile', async () => {
    const locks = webLocks()
    const turn = vi.fn<() => void>()
    const first = await holdAlone(locks, 'stop', () => undefined)
    const second = await holdAlone(locks, 'stop', turn)
    second.release()
    first.release()
    await vi.waitFor(async () => expect(await isHeld(locks, 'stop')).toBe(false))
    expect(turn).not.toHaveBeenCalled()
  })
  it('is held by everybody where the browser has no locks, or refuses them', async () => {
    const refusing = {
      query: async () => Promise.reject(new DOMException('sandboxed', 'SecurityError')),
      request: async () => Promise.reject(new DOMException('sandboxed', 'SecurityError')),
    } as unknown as LockManager
    for (const locks of [undefined, refusing]) {
      const hold = await holdAlone(locks, 'stop', () => undefined)
      expect([hold.held(), await isHeld(locks, 'stop')]).toEqual([true, false])
      hold.release()
    }
  })
})
