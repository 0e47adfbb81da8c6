import type { Path } from '../source/document.ts'

/** A set of paths that tells in one walk, whatever it holds, whether something lies within one of them. */
export interface PathSet {
  /** Whether the path, or one it lies in, is in the set. */
  covers(path: Path): boolean
}

interface Branch {
  whole: boolean
  readonly next: Map<string | number, Branch>
}

/** The set of these paths. */
export function pathSetOf(paths: readonly Path[]): PathSet {
  const root: Branch = { whole: false, next: new Map() }
  for (const path of paths) {
    let at = root
    for (const segment of path) {
      const known = at.next.get(segment)
      const next = known ?? { whole: false, next: new Map<string | number, Branch>() }
      if (known === undefined) at.next.set(segment, next)
      at = next
    }
    at.whole = true
  }
  return {
    covers(path) {
      let at: Branch | undefined = root
      for (const segment of path) {
        at = at.next.get(segment)
        if (at === undefined) return false
        if (at.whole) return true
      }
      return at.whole
    },
  }
}
