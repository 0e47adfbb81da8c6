import type { TabMessage } from '#records'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTabChannel } from '../../src/store/tab-channel.ts'

afterEach(() => vi.unstubAllGlobals())

/** Another tab, of whichever version of the program. */
function otherTab() {
  const channel = new BroadcastChannel('step-in-records')
  const heard: unknown[] = []
  channel.addEventListener('message', ({ data }) => heard.push(data))
  return { channel, heard }
}

describe('the channel between tabs', () => {
  it('carries what has changed and who is current, as every version of the program has sent it', async () => {
    const { channel, heard } = otherTab()
    const tabs = openTabChannel()
    tabs?.send({ changed: [{ table: 'runs', id: 'run-1' }], routine: true })
    tabs?.send({ current: 'ana' })
    await vi.waitFor(() =>
      expect(heard).toEqual([{ changed: [{ store: 'runs', id: 'run-1' }], routine: true }, { current: 'ana' }]),
    )
    const told: TabMessage[] = []
    tabs?.onMessage((message) => told.push(message))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is this origin's alone
    for (const message of heard) channel.postMessage(message)
    await vi.waitFor(() =>
      expect(told).toEqual([{ changed: [{ table: 'runs', id: 'run-1' }], routine: true }, { current: 'ana' }]),
    )
    channel.close()
  })
  it('is none where the browser refuses it', () => {
    vi.stubGlobal('BroadcastChannel', function refuse(): never {
      throw new DOMException('a sandboxed frame', 'SecurityError')
    })
    expect(openTabChannel()).toBe(null)
  })
})
