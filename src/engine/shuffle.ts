import type { Run } from './run.ts'

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Mulberry32: a small seeded generator of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The order in which options are shown (R7): file order in practice; in assessment shuffled by seed and beat,
 * so that the same beat always shows the same order, also when an option comes or goes.
 */
export function shuffled<T extends { readonly id: string }>(run: Run, options: readonly T[]): readonly T[] {
  if (run.head.mode === 'practice') return options
  const key = (o: T): number => seeded(run.head.seed ^ hash(`${run.beat}/${o.id}`))()
  return options
    .map((o) => ({ o, key: key(o) }))
    .sort((a, b) => a.key - b.key)
    .map(({ o }) => o)
}
