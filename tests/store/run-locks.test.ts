import { describe, expect, it, vi } from 'vitest'
import { openRunLocks } from '../../src/store/run-locks.ts'

/** Web Locks of one browser, for any number of tabs: exclusive locks, and shared requests that wait for them. */
function webLocks(): LockManager {
  const held = new Set<string>()
  const waiting = new Map<string, (() => void)[]>()
  return {
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    async request(name: string, options: LockOptions, work: (lock: Lock | null) => unknown) {
      if (options.mode === 'shared') {
        if (held.has(name))
          await new Promise<void>((resolve) => waiting.set(name, [...(waiting.get(name) ?? []), resolve]))
        return work({ name, mode: 'shared' })
      }
      if (held.has(name)) return work(null)
      held.add(name)
      await work({ name, mode: 'exclusive' })
      held.delete(name)
      for (const go of waiting.get(name) ?? []) go()
      return undefined
    },
  } as unknown as LockManager
}

describe('run locks', () => {
  it('give a run to one tab at a time; the other notices when it is released', async () => {
    const locks = webLocks()
    const changed = vi.fn<() => void>()
    const [here, there] = [openRunLocks(locks, () => undefined), openRunLocks(locks, changed)]
    expect(await here.take('run-1')).toBe(true)
    expect(await here.take('run-1')).toBe(true)
    expect(await there.take('run-1')).toBe(false)
    await Promise.all([here.look(), there.look()])
    expect([here.elsewhere('run-1'), there.elsewhere('run-1')]).toEqual([false, true])
    here.release('run-1')
    await vi.waitFor(() => expect(there.elsewhere('run-1')).toBe(false))
    expect(changed).toHaveBeenCalledTimes(2)
    expect(await there.take('run-1')).toBe(true)
  })
  it('let everybody play where the browser has no locks, or refuses them', async () => {
    const refusing = {
      query: async () => Promise.reject(new DOMException('sandboxed', 'SecurityError')),
      request: async () => Promise.reject(new DOMException('sandboxed', 'SecurityError')),
    } as unknown as LockManager
    for (const manager of [undefined, refusing]) {
      const locks = openRunLocks(manager, () => undefined)
      await locks.look()
      expect([await locks.take('run-1'), locks.elsewhere('run-1')]).toEqual([true, false])
      locks.release('run-1')
    }
  })
})
