import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { hashOf } from '#engine'
import { createDirector, type Director, type RoomSave } from '#play'
import type { Room, RoomState } from '#play'

/** The key in session storage under which this tab keeps a room over a reload. It is in nobody's record. */
const keyOf = (scenario: string): string => `step-in.room.${scenario}`

interface Kept {
  readonly hash: string
  readonly save: RoomSave
}

function kept(scenario: string, hash: string): RoomSave | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(keyOf(scenario)) ?? 'null') as Kept | null
    return found?.hash === hash ? found.save : null
  } catch {
    return null
  }
}

function keep(scenario: string, hash: string, save: RoomSave): void {
  try {
    sessionStorage.setItem(keyOf(scenario), JSON.stringify({ hash, save } satisfies Kept))
  } catch {
    // Without storage the room begins anew after a reload; nothing else is lost.
  }
}

/** Gives a room its director while it is on screen. After a reload the room stands where it stood. */
export function useDirector(scenario: string, room: Room): { readonly director: Director; readonly state: RoomState } {
  const [director] = useState(() => createDirector(room, kept(scenario, hashOf(room.session.run().compiled))))
  const [state, set] = useState(director.state)
  useLayoutEffect(() => {
    const look = () => set(director.state())
    look()
    return director.subscribe(look)
  }, [director])
  useEffect(() => {
    const write = () => keep(scenario, hashOf(room.session.run().compiled), director.save())
    addEventListener('pagehide', write)
    return () => {
      removeEventListener('pagehide', write)
      write()
      director.end()
    }
  }, [scenario, room, director])
  return { director, state }
}
