import { useEffect, useState } from 'preact/hooks'

/** Whether the page fills the screen, and the switch for it; null where the browser has no full screen. */
export function useFullScreen(): { readonly on: boolean; readonly toggle: (() => void) | null } {
  const [on, set] = useState(() => document.fullscreenElement !== null && document.fullscreenElement !== undefined)
  useEffect(() => {
    const changed = () => set(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  if (!document.fullscreenEnabled) return { on, toggle: null }
  const toggle = () => {
    // The browser refuses it, as in a frame that may not: the window stays as it is.
    const done = on ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    done.catch(() => undefined)
  }
  return { on, toggle }
}
