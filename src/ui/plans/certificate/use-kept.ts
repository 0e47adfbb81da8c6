import { useLayoutEffect, useState } from 'preact/hooks'

/** How long typing must pause before the words are kept, ms. */
const PAUSE = 400

interface Kept<T> {
  /** Takes what was typed. */
  readonly type: (words: Partial<T>) => void
  /** Keeps what has not been kept yet, at once. */
  readonly now: () => void
}

function createKept<T extends object>(keep: (words: Partial<T>) => void): Kept<T> {
  let owed: Partial<T> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const now = () => {
    clearTimeout(timer)
    const words = owed
    owed = null
    if (words !== null) keep(words)
  }
  return {
    type(words) {
      owed = { ...owed, ...words }
      clearTimeout(timer)
      timer = setTimeout(now, PAUSE)
    },
    now,
  }
}

/**
 * Keeps the typed words once typing pauses, because each keeping writes to the disk and draws the page again. It keeps
 * them at once when the screen goes, or when the page is hidden or closed.
 * @param keep the same for as long as the screen is there
 */
export function useKept<T extends object>(keep: (words: Partial<T>) => void): Kept<T> {
  const [kept] = useState(() => createKept(keep))
  // A layout effect ends at once. Other effects end after the next paint, and there may be none.
  useLayoutEffect(() => {
    const hidden = () => {
      if (document.hidden) kept.now()
    }
    addEventListener('pagehide', kept.now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', kept.now)
      document.removeEventListener('visibilitychange', hidden)
      kept.now()
    }
  }, [kept])
  return kept
}
