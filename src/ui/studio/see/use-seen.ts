import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { advance, replay } from '#engine'
import type { CompiledScenario } from '#engine'
import { createSession, refit, swappableSession, swapRun } from '#play'
import type { SwappableSession } from '#play'
import { type Cursor, cursorAt, lengthOf, type Spot, spotOf, wholeScenario } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'
import { passingReplay } from './passing-replay.ts'
import { createStill } from './still.ts'
import type { Shown } from './use-shown.ts'
import { useStand, type Standing } from './use-stand.ts'

/** What is looked at, and what can be done with it. */
export interface Seen extends Standing {
  readonly spot: Spot
  /** The second that is shown while nothing is played, ms after the beat's start. */
  readonly at: number
  /** How long the beat can be looked at, ms. */
  readonly length: number
  /** Shows the still picture or plays, always the same. */
  readonly session: SwappableSession
  readonly playing: boolean
  /** What is played is a run that was asked for: it goes by, and takes no input. */
  readonly watching: boolean
  scrub(at: number): void
  play(): void
  /** Ends the playing where it began. */
  stop(): void
  /** Ends the playing and leads every view to the moment that it has come to. */
  stopHere(): void
}

const clock = { now: () => performance.now() }

/** The cursor's second; where the scenario does not have its beat, as while the text is broken, the last one that it had. */
function useSpot(compiled: CompiledScenario, cursor: Cursor): Spot {
  const [last, setLast] = useState(wholeScenario)
  const spot = spotOf(compiled, cursor)
  const isThere = spot !== null
  useLayoutEffect(() => {
    if (isThere) setLast(cursor)
  }, [cursor, isThere])
  const shown = spot ?? spotOf(compiled, last) ?? spotOf(compiled, wholeScenario)
  if (shown === null) throw new Error('a checked scenario has the beat that it starts with')
  return shown
}

/** Follows the cursor and the text with the picture, and plays from there. */
export function useSeen(shown: Shown): Seen {
  const { cursor, setCursor, runToSee, playRun } = useStudio()
  const { compiled } = shown
  const spot = useSpot(compiled, cursor)
  const standing = useStand(shown, spot)
  const { stand } = standing
  const still = useMemo(() => createStill(stand), [stand])
  const [session] = useState(() => swappableSession(still))
  const place = `${spot.beat} ${spot.moment}`
  const [scrubbed, setScrubbed] = useState({ place, at: spot.at })
  // Where the playing began; null while nothing is played.
  const [playing, setPlaying] = useState<string | null>(null)
  const [watching, setWatching] = useState(false)
  const playedRef = useRef(compiled)
  const beat = compiled.beats.get(spot.beat)
  const length = beat === undefined ? 0 : lengthOf(beat)
  const at = Math.min(length, scrubbed.place === place ? scrubbed.at : spot.at)
  // Whoever goes to another place while something is played wants to see that.
  const isPlaying = playing === place

  useLayoutEffect(() => {
    if (isPlaying) return
    setPlaying(null)
    still.seek(at)
    session.swap(still)
  }, [session, still, at, isPlaying])
  useLayoutEffect(() => setScrubbed({ place, at: spot.at }), [place, spot.at])
  useLayoutEffect(() => {
    if (playedRef.current === compiled) return
    playedRef.current = compiled
    // A run that was asked for is none of the changed scenario. What is played by hand goes on in it.
    if (watching) setPlaying(null)
    else if (isPlaying) swapRun(session, refit(session.run(), compiled.scenario, compiled).run, clock)
  }, [session, isPlaying, watching, compiled])
  useLayoutEffect(() => {
    if (runToSee === null) return
    // It is asked for once.
    playRun(null)
    const played = replay(compiled, runToSee.log)
    if (!played.ok) return
    session.swap(passingReplay(played.value, runToSee.at))
    setWatching(true)
    setPlaying(place)
  }, [session, compiled, place, runToSee, playRun])
  useLayoutEffect(() => () => session.close(), [session])

  return {
    ...standing,
    spot,
    at,
    length,
    session,
    playing: isPlaying,
    watching: isPlaying && watching,
    scrub: (to) => setScrubbed({ place, at: to }),
    play() {
      session.swap(createSession(advance(stand.run, at - (stand.run.clock - stand.run.beatStart)), clock))
      setWatching(false)
      setPlaying(place)
    },
    stop: () => setPlaying(null),
    stopHere() {
      // A run that was asked for is whole from the beginning on.
      const until = watching ? session.state().clock : Infinity
      const last = session
        .run()
        .events.findLast(({ what, at: t }) => (what === 'moment' || what === 'beat') && t <= until)
      setPlaying(null)
      if (last?.what === 'moment') setCursor(cursorAt(['beats', last.beat, 'script', last.index]))
      else if (last?.what === 'beat') setCursor(cursorAt(['beats', last.beat]))
    },
  }
}
