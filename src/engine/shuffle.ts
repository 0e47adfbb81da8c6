import { textHash } from '#scenario'
import type { Run } from './run.ts'
import { seeded } from './seeded.ts'

/**
 * The order in which options are shown, and follow-up items after the ending (R7): file order in practice; in assessment shuffled by
 * seed and beat, so that the same beat always shows the same order, also when an option comes or goes.
 */
export function shuffled<T extends { readonly id: string }>(run: Run, options: readonly T[]): readonly T[] {
  if (run.head.mode === 'practice') return options
  const key = (o: T): number => seeded(run.head.seed ^ textHash(`${run.beat}/${o.id}`))()
  return options
    .map((o) => ({ o, key: key(o) }))
    .sort((a, b) => a.key - b.key)
    .map(({ o }) => o)
}
