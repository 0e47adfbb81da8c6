import { describe, expect, it, vi } from 'vitest'
import { openRoom } from '../../src/play/room/open-room.ts'
import { compiledScenario } from '../support/room-driver.ts'

describe('a room that is left', () => {
  it('ends the search for its best run, and is told of nothing more', () => {
    const stop = vi.fn<() => void>()
    const room = openRoom(compiledScenario('nozzle'), {
      pace: 1,
      now: () => 0,
      best: () => ({ found: Promise.resolve(null), stop }),
    })
    const told = vi.fn<() => void>()
    room.session.subscribe(told)
    room.session.pause(true)
    expect(told).toHaveBeenCalledOnce()
    expect(stop).not.toHaveBeenCalled()
    room.close()
    room.session.pause(false)
    expect(told).toHaveBeenCalledOnce()
    expect(stop).toHaveBeenCalledOnce()
  })
})
