import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { PlaySession, PlayState } from './session-types.ts'

/** The session's state; the screen is drawn again only when it is a new object, never because the clock moved. */
export function useSession(session: PlaySession): PlayState {
  const [, again] = useReducer((n: number) => n + 1, 0)
  const state = session.state()
  const shown = useRef(state)
  shown.current = state
  useLayoutEffect(() => {
    const look = () => {
      if (session.state() !== shown.current) again(null)
    }
    look()
    return session.subscribe(look)
  }, [session])
  return state
}
