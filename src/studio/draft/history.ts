import { type Change, isTextChange } from './change.ts'

/** What a step did, for the words on *Undo*: typing in the text itself, or one thing done in another view. */
export type StepKind =
  | 'typing'
  | 'line'
  | 'move'
  | 'remove'
  | 'option'
  | 'beat'
  | 'link'
  | 'person'
  | 'place'
  | 'field'
  | 'title'
  | 'translation'
  | 'fix'
  | 'media'
  | 'review'
  | 'disk'
  | 'version'
  | 'scene'

/** What is undone and done again as one. */
export interface Step {
  readonly kind: StepKind
  readonly changes: readonly Change[]
  /** When it was last added to, ms since 1970. */
  readonly at: number
}

/** What can be undone and what can be done again, the newest last. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const noHistory: History = { done: [], undone: [] }

/** So many steps are kept. */
export const MOST_STEPS = 2000
/** Typing that goes on within so many ms is one step. */
const PAUSE = 1000

/** The history after a step. What had been undone is gone. */
export function recorded({ done }: History, step: Step): History {
  const last = done.at(-1)
  const joined = last === undefined ? null : join(last, step)
  const kept = joined === null ? [...done, step] : [...done.slice(0, -1), joined]
  return { done: kept.slice(-MOST_STEPS), undone: [] }
}

/** Two steps of typing as one, where the second goes on at once where the first ended; null otherwise. */
function join(last: Step, next: Step): Step | null {
  const [before, after] = [last.changes[0], next.changes[0]]
  if (last.kind !== next.kind || next.at - last.at > PAUSE || last.changes.length !== 1 || next.changes.length !== 1)
    return null
  if (last.kind === 'title') return joinTitle(last, next)
  if (last.kind !== 'typing' && last.kind !== 'field' && last.kind !== 'line' && last.kind !== 'translation')
    return null
  if (before === undefined || after === undefined || !isTextChange(before) || !isTextChange(after)) return null
  if (before.text !== after.text) return null
  const end = before.at + before.inserted.length
  if (after.removed === '' && after.at === end)
    return { ...next, changes: [{ ...before, inserted: before.inserted + after.inserted }] }
  if (after.inserted === '' && before.inserted === '' && after.at + after.removed.length === before.at)
    return { ...next, changes: [{ ...after, removed: after.removed + before.removed }] }
  if (after.inserted === '' && after.at >= before.at && after.at + after.removed.length === end)
    return { ...next, changes: [{ ...before, inserted: before.inserted.slice(0, after.at - before.at) }] }
  return null
}

/** Typing in the title changes the id as well, in one piece that ends where the title goes on. Null where the two pieces are apart. */
function joinTitle(last: Step, next: Step): Step | null {
  const [before, after] = [last.changes[0], next.changes[0]]
  if (before === undefined || after === undefined || !isTextChange(before) || !isTextChange(after)) return null
  if (before.text !== after.text) return null
  const end = before.at + before.inserted.length
  const afterEnd = after.at + after.removed.length
  if (after.at > end || afterEnd < before.at) return null
  const at = Math.min(before.at, after.at)
  const ahead = after.removed.slice(0, before.at - at)
  const behind = after.removed.slice(Math.max(0, end - after.at))
  const between = ahead + before.inserted + behind
  return {
    ...next,
    changes: [
      {
        text: after.text,
        at,
        removed: ahead + before.removed + behind,
        inserted: between.slice(0, after.at - at) + after.inserted + between.slice(afterEnd - at),
      },
    ],
  }
}
