import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../text/index.ts'
import type { PlayState } from './session-types.ts'

/** How long words about the controls stay at least, ms; after that they go with the next thing that happens. */
const STAYS = 5000

/**
 * A few words above the controls: that nothing can be done right now, or, after a brush-off, that one can still step in.
 * Says nothing about right or wrong.
 */
export function useStatus(t: Text, state: PlayState): string {
  const [said, say] = useState<{ text: string; lines: number; nothing: number; brushed: number; due: boolean }>({
    text: '',
    lines: 0,
    nothing: state.nothingOnOffer,
    brushed: state.brushedOff,
    due: false,
  })
  const { nothingOnOffer: nothing, brushedOff: brushed } = state
  const lines = state.transcript.length

  useEffect(() => {
    if (nothing === said.nothing && brushed === said.brushed) return
    const text = brushed > said.brushed ? t('play.controls.invite') : t('play.controls.nothing')
    say({ text, lines, nothing, brushed, due: false })
  }, [nothing, brushed])

  useEffect(() => {
    if (said.text === '') return undefined
    const timer = setTimeout(() => say((now) => ({ ...now, due: true })), STAYS)
    return () => clearTimeout(timer)
  }, [said.text, said.nothing, said.brushed])

  useEffect(() => {
    if (said.due && (lines !== said.lines || state.options !== null || state.phase !== 'playing'))
      say({ ...said, text: '', due: false })
  }, [said.due, lines, state.options, state.phase])
  return state.phase === 'playing' ? said.text : ''
}
