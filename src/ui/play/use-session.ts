import { useLayoutEffect, useState } from 'preact/hooks'
import type { PlaySession, PlayState } from '#play'

/** The session's state; the screen is drawn again only when it is a new object, never because the clock moved. */
export function useSession(session: PlaySession): PlayState {
  const [state, set] = useState(() => session.state())
  useLayoutEffect(() => {
    const look = () => set(session.state())
    look()
    return session.subscribe(look)
  }, [session])
  return state
}
