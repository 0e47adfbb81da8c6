import { useLayoutEffect, useState } from 'preact/hooks'

/** How long nobody types before what they typed is kept, ms. */
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
 * Keeps what is typed, all of it, once typing pauses: each keeping is a write to the disk and a page drawn anew. It
 * does not wait for that where no more may come: the screen goes, the page is hidden or goes.
 * @param keep the same for as long as the screen is there
 */
export function useKept<T extends object>(keep: (words: Partial<T>) => void): Kept<T> {
  const [kept] = useState(() => createKept(keep))
  // Not after the next paint, as other effects end: there may be none.
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
