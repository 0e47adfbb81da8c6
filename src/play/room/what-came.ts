import { beatOf } from '#engine'
import type { PlaySession } from '../session-types.ts'

/** What came in a scene that makes a room stand still. */
export interface WhatCame {
  /** The ending has been told. */
  readonly over: boolean
  /** Somebody waits for an answer. */
  readonly asked: boolean
  /** A sign has been shown. */
  readonly sign: boolean
}

/** Looks at what has happened in a session since its run had `seen` events. */
export function cameSince(session: PlaySession, seen: number): WhatCame {
  const { phase, endingOver } = session.state()
  const { compiled, events } = session.run()
  const fresh = phase === 'playing' ? events.slice(seen) : []
  return {
    over: endingOver,
    asked: fresh.some((e) => e.what === 'ask'),
    sign: fresh.some((e) => e.what === 'moment' && beatOf(compiled, e.beat).script[e.index]?.moment.cue !== undefined),
  }
}
