import type { Path } from '#scenario'

/** Whether a place is at another one or inside it. */
export const startsWith = (path: Path, start: Path): boolean =>
  path.length >= start.length && start.every((segment, i) => path[i] === segment)
