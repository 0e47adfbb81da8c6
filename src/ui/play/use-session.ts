import { useLayoutEffect, useState } from 'preact/hooks'
import type { PlaySession, PlayState } from '#play'

/** The session's state. The screen is drawn again when the state is a new object, never because only the clock has moved. */
export function useSession(session: PlaySession): PlayState {
  const [state, set] = useState(() => session.state())
  useLayoutEffect(() => {
    const look = () => set(session.state())
    look()
    return session.subscribe(look)
  }, [session])
  return state
}
