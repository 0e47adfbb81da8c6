import type { Attempt, Tried } from './record-types.ts'
import { firstTries } from './standing/tried.ts'

/** Of so many deleted attempts the tries are kept, the latest. */
const MOST = 200

type Kept = Readonly<Record<string, readonly Tried[]>>

/** Where it is kept which attempts were deleted while they were going on, and what of them had been tried. */
export interface KeptTries {
  get(): Kept
  set(kept: Kept): void
}

const isTried = (one: unknown): one is Tried =>
  typeof one === 'object' &&
  one !== null &&
  ['run', 'scenario', 'begun'].every((key) => typeof (one as Record<string, unknown>)[key] === 'string')

/** The kept tries among what was read from a store; whatever has another shape is left out. */
export function triesIn(read: unknown): Kept {
  const rows = Object.entries(typeof read === 'object' && read !== null ? read : {})
  return Object.fromEntries(rows.filter(([, tries]) => Array.isArray(tries) && tries.every(isTried)))
}

/** Adds the tries of attempts that are deleted now; those of the earliest are let go where there are too many. */
export function keepTries(
  tries: KeptTries,
  gone: readonly (Pick<Attempt, 'id'> & { readonly tried: readonly Tried[] })[],
): void {
  const had = gone.filter(({ tried }) => tried.length > 0)
  if (had.length === 0) return
  const kept = tries.get()
  const now = had.map(({ id, tried }) => [id, firstTries([...(kept[id] ?? []), ...tried])] as const)
  const before = Object.entries(kept).filter(([id]) => now.every(([other]) => other !== id))
  tries.set(Object.fromEntries([...before, ...now].slice(-MOST)))
}
