import type { Attempt, Tried } from './record-types.ts'
import { firstTries } from './standing/tried.ts'

/** The tries of so many deleted attempts are kept, of the latest ones. */
const MOST = 200

/** By the id of a deleted attempt: what had been tried in it. */
type Kept = Readonly<Record<string, readonly Tried[]>>

/** Keeps between visits what had been tried in attempts that were deleted while they were going on. */
export interface KeptTries {
  get(): Kept
  set(kept: Kept): void
}

const isTried = (one: unknown): one is Tried =>
  typeof one === 'object' &&
  one !== null &&
  ['run', 'scenario', 'begun'].every((key) => typeof (one as Record<string, unknown>)[key] === 'string')

/** The kept tries in what was read from storage; whatever has another shape is left out. */
export function triesIn(read: unknown): Kept {
  const rows = Object.entries(typeof read === 'object' && read !== null ? read : {})
  return Object.fromEntries(rows.filter(([, tries]) => Array.isArray(tries) && tries.every(isTried)))
}

/** What had been tried in a deleted attempt; empty where nothing is known of it. Ids may come from a file. */
export const triesOfDeleted = (kept: Kept, attempt: string): readonly Tried[] =>
  Object.hasOwn(kept, attempt) ? (kept[attempt] ?? []) : []

/** Adds the tries of attempts that are being deleted. Where there are too many, those that were added first are dropped. */
export function keepTries(
  tries: KeptTries,
  deleted: readonly (Pick<Attempt, 'id'> & { readonly tried: readonly Tried[] })[],
): void {
  const had = deleted.filter(({ tried }) => tried.length > 0)
  if (had.length === 0) return
  const kept = tries.get()
  const now = had.map(({ id, tried }) => [id, firstTries([...triesOfDeleted(kept, id), ...tried])] as const)
  const before = Object.entries(kept).filter(([id]) => now.every(([other]) => other !== id))
  tries.set(Object.fromEntries([...before, ...now].slice(-MOST)))
}
