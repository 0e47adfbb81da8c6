import { useEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../text/index.ts'
import type { PlayState } from '#play'

/** The least time that words about the controls stay, ms; after it they disappear with the next line of the scene. */
const STAYS = 5000

interface Told {
  readonly what: 'nothing' | 'invite'
  /** The counters it was told for. */
  readonly nothing: number
  readonly brushed: number
  /** How many lines had gone by when its least time was over; null before that. */
  readonly until: number | null
}

/**
 * A few words above the controls: that nothing can be done right now, or, after a brush-off, that stepping in is still
 * possible. They say nothing about right or wrong.
 */
export function useStatus(t: Text, state: PlayState): string {
  const { nothingOnOffer: nothing, brushedOff: brushed } = state
  const lines = state.transcript.length
  const [told, tell] = useState<Told>({ what: 'nothing', nothing, brushed, until: -1 })

  useEffect(() => {
    tell((now) => {
      if (nothing === now.nothing && brushed === now.brushed) return now
      return { what: brushed > now.brushed ? 'invite' : 'nothing', nothing, brushed, until: null }
    })
  }, [nothing, brushed])

  const goneRef = useRef(lines)
  useEffect(() => {
    goneRef.current = lines
  }, [lines])
  useEffect(() => {
    if (told.until !== null) return undefined
    const timer = setTimeout(() => tell((now) => ({ ...now, until: goneRef.current })), STAYS)
    return () => clearTimeout(timer)
  }, [told])

  const over = told.until !== null && told.until !== lines
  if (over || state.phase !== 'playing') return ''
  return told.what === 'invite' ? t('play.controls.invite') : t('play.controls.nothing')
}
