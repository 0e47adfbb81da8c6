import type { SoundHandle } from '#sound'
import type { Rooms, Settings } from '#ui'
import type { ScenarioLibrary } from './library.ts'
import type * as Player from './player.ts'
import { findBest } from './workers/best-run.ts'

export interface RoomsParts {
  readonly library: Pick<ScenarioLibrary, 'open'>
  /** The engine, fetched once somebody plays. */
  readonly fetchPlayer: () => Promise<Pick<typeof Player, 'compiledFor'>>
  readonly sound: Pick<SoundHandle, 'unlock'>
  readonly settings: () => Pick<Settings, 'pace'>
}

/** Opens scenarios for a whole room of people. */
export function createRooms({ library, fetchPlayer, sound, settings }: RoomsParts): Rooms {
  return {
    async open(id) {
      sound.unlock()
      const [opened, { openRoom }, { compiledFor }] = await Promise.all([
        library.open(id),
        import('#play'),
        fetchPlayer(),
      ])
      const best = () => {
        const search = new AbortController()
        return { found: findBest(opened.original, search.signal), stop: () => search.abort() }
      }
      return openRoom(compiledFor(opened), { pace: settings().pace, now: () => performance.now(), best })
    },
  }
}
