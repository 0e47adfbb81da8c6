import { useCallback, useState } from 'preact/hooks'

/** Which lines the picture has no room for. A line that has gone to the strip stays there, so that it does not jump while it is read. */
export interface FreeRoom {
  readonly crowdedOut: ReadonlySet<string>
  /** There is no free room on the picture for the line with this key. */
  crowdOut(key: string): void
}

export function useFreeRoom(): FreeRoom {
  const [crowdedOut, set] = useState<ReadonlySet<string>>(new Set())
  const crowdOut = useCallback((key: string) => set((keys) => (keys.has(key) ? keys : new Set(keys).add(key))), [])
  return { crowdedOut, crowdOut }
}
