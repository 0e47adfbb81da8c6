import { describe, expect, it, vi } from 'vitest'
import { openRoom } from '../../src/play/room/open-room.ts'
import { compiledOf } from '../scenarios/library.ts'

describe('a room that is left', () => {
  it('ends the search for its best run, and is told of nothing more', () => {
    let search: AbortSignal | null = null
    const room = openRoom(compiledOf('nozzle'), 1, async (signal) => {
      search = signal
      return null
    })
    const told = vi.fn<() => void>()
    room.session.subscribe(told)
    room.session.pause(true)
    expect(told).toHaveBeenCalledOnce()
    expect(search).toMatchObject({ aborted: false })
    room.close()
    room.session.pause(false)
    expect(told).toHaveBeenCalledOnce()
    expect(search).toMatchObject({ aborted: true })
  })
})
