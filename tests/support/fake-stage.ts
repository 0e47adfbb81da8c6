import { createNanoEvents } from 'nanoevents'
import { vi } from 'vitest'
import type { Covered, StageMount } from '../../src/ui/ports/index.ts'

/** A stage that draws nothing and remembers what it is told. */
export interface FakeStage extends StageMount {
  readonly mount: ReturnType<typeof vi.fn<StageMount['mount']>>
  /** What the screen has said it covers, in order. */
  readonly covers: Covered[]
  /** Cast ids of those who are on the way. */
  readonly walking: Set<string>
  /** Lets one frame pass, as long as it says, wall ms. */
  frame(ms: number): void
}

export function fakeStage(): FakeStage {
  const events = createNanoEvents<{ frame: (ms: number) => void }>()
  const covers: Covered[] = []
  const walking = new Set<string>()
  return {
    mount: vi.fn<StageMount['mount']>(() => () => undefined),
    anchors: () => ({}),
    boxes: () => ({ contacts: [], held: [], pieces: [] }),
    moving: () => walking,
    walking,
    covers,
    cover: (covered) => void covers.push(covered),
    picture: async () => null,
    eachFrame: (listener) => events.on('frame', listener),
    frame: (ms) => events.emit('frame', ms),
  }
}
