import { textsIn } from '../texts.ts'
import { untouchedBeats } from './act-by.ts'
import type { Context } from './context.ts'
import { items } from './walk.ts'

/** Characters a second that are read where nothing happens: before the scene and after it. */
const QUIET_READING = 20
/** `minutes` may be off by so many before anything is said, and by this factor. */
const MINUTES_OFF = 4
const FACTOR_OFF = 2

/** F1: what a scenario says of itself is so: how long it takes, who is harmed, that its law has been reviewed. */
export function checkHead(check: Context): void {
  const { subject, affected, pillar, review } = check.scenario
  // Where it is about somebody's own well-being, they may be the one in danger and the one whose conduct is at issue.
  if (pillar !== undefined && pillar !== 'wellness') {
    for (const { path, item } of items(affected, ['affected']))
      if (item === subject) check.warn(path, { code: 'affected-is-subject', person: item })
  }
  if (review?.status === 'reviewed') {
    const missing = (['by', 'date'] as const).filter((key) => !check.written(['review', key]))
    if (missing.length > 0) check.warn(['review', 'status'], { code: 'review-unsigned', missing })
  }
  checkMinutes(check)
}

/** Compares `minutes` with the beats of the run in which nobody does anything, and with what is read before and after. */
function checkMinutes(check: Context): void {
  const { minutes, beats = {} } = check.scenario
  const way = untouchedBeats(check.scenario)
  if (minutes === undefined || way === null) return
  const played = [...way].reduce((sum, id) => sum + (beats[id]?.lasts ?? 0), 0)
  const read = textsIn(check.scenario)
    .filter(({ path: [top] }) => top !== 'beats' && top !== 'cast')
    .reduce((sum, { text }) => sum + text.length, 0)
  const fair = (played + read / QUIET_READING) / 60
  const far = minutes > fair ? minutes / fair : fair / minutes
  if (far <= FACTOR_OFF || Math.abs(minutes - fair) <= MINUTES_OFF) return
  check.warn(['minutes'], { code: 'minutes-far-off', minutes, fair: Math.max(1, Math.round(fair)) })
}
