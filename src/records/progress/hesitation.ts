import { medianOf } from './average.ts'
import type { ReadRun } from './read-runs.ts'

/** From noticing to stepping in, scenario seconds, in the runs in which both were seen. */
export interface Hesitation {
  readonly each: readonly { readonly run: string; readonly title: string; readonly seconds: number }[]
  readonly median: number | null
  readonly latest: number | null
}

export function hesitationOf(runs: readonly ReadRun[]): Hesitation {
  const each = runs.flatMap(({ id, title, reading }) =>
    reading.card.hesitation === null ? [] : [{ run: id, title, seconds: reading.card.hesitation }],
  )
  return { each, median: medianOf(each.map((e) => e.seconds)), latest: each.at(-1)?.seconds ?? null }
}
