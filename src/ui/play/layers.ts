import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PlaySession } from '#play'

/** A modal dialog over the play screen. Nothing moves or counts while one is open. */
export type Layer = 'pause' | 'transcript' | 'help' | 'leave'

export interface Layers {
  /** The topmost one, the only one shown. */
  readonly top: Layer | null
  open(layer: Layer): void
  /** Closes the topmost; with the last one the scene goes on. */
  close(): void
}

/**
 * The dialogs over the scene, and the pause that goes with them: opening the first one pauses the scene, closing the last
 * one lets it go on. A pause from elsewhere (the page was hidden) opens the dialog *Pause*.
 */
export function useLayers(session: PlaySession, paused: boolean): Layers {
  const [stack, set] = useState<readonly Layer[]>(paused ? ['pause'] : [])

  useEffect(() => {
    const hidden = () => {
      if (document.hidden) session.pause(true)
    }
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  }, [session])

  useEffect(() => {
    if (paused) set((s) => (s.length === 0 ? ['pause'] : s))
    else set((s) => (s.length === 0 ? s : []))
  }, [paused])

  const open = useCallback(
    (layer: Layer) => {
      set((s) => [...s, layer])
      session.pause(true)
    },
    [session],
  )
  const close = useCallback(() => {
    const rest = stack.slice(0, -1)
    set(rest)
    if (rest.length === 0) session.pause(false)
  }, [session, stack])
  return { top: stack.at(-1) ?? null, open, close }
}
