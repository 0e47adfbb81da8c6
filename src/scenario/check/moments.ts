import type { Beat } from '../schema.ts'
import type { Path } from '../source/document.ts'
import { momentTimes, readingTime, toMs } from '../timing.ts'
import type { Context, DraftMoment } from './context.ts'
import { beatsOf, momentsOf } from './walk.ts'

/** Keys that by themselves neither show nor change anything. */
const bare = ['at', 'who', 'when', 'to', 'notes']
const needWho = ['say', 'does', 'face', 'pose', 'place', 'to', 'with', 'facing', 'holds', 'wears']

/** F6: what goes with what in a moment, and when moments come. */
export function checkMoments(check: Context): void {
  for (const { path, item } of momentsOf(check.scenario)) {
    const has = (key: string): boolean => check.written([...path, key])
    if (Object.keys(item).every((key) => bare.includes(key))) {
      check.error(path, { code: 'empty-moment' })
    }
    const first = needWho.find(has)
    if (first !== undefined && !has('who')) {
      check.errorAtKey([...path, first], { code: 'who-missing', key: first })
    }
    if (has('thought') && !has('inhibitor')) {
      check.errorAtKey([...path, 'thought'], { code: 'thought-without-inhibitor' })
    } else if (has('inhibitor') && !has('thought')) {
      check.errorAtKey([...path, 'inhibitor'], { code: 'inhibitor-without-thought' })
    }
    if (has('cue') && !has('say') && !has('does') && !has('sound')) {
      check.errorAtKey([...path, 'cue'], { code: 'cue-unseen' })
    }
  }
  checkTimes(check)
}

function checkTimes(check: Context): void {
  for (const { path, beat } of beatsOf(check.scenario)) {
    const script = beat.script
    if (script === undefined || !script.every((m, i) => isTimed(check, m, [...path, 'script', i]))) continue
    // All that times are made of has been found to be there and right.
    const moments = script as Beat['script'] & object
    const times = momentTimes({ script: moments } as Beat)
    const lasts = check.written([...path, 'ending']) || beat.lasts === undefined ? null : toMs(beat.lasts)
    for (const [i, at] of times.entries()) {
      const place = [...path, 'script', i]
      const before = times[i - 1] ?? 0
      const given = moments[i]?.at !== undefined
      if (at < before) {
        check.error([...place, 'at'], { code: 'moment-order', at, before })
      } else if (lasts !== null && at >= lasts) {
        const reading = given ? null : readingTime(moments[i - 1] ?? {})
        check.error(given ? [...place, 'at'] : place, { code: 'moment-too-late', at, lasts, reading })
        break
      }
    }
  }
}

/** Whether everything a moment's time is reckoned from is there. */
function isTimed(check: Context, moment: DraftMoment | undefined, path: Path): boolean {
  if (moment === undefined) return false
  return (['at', 'say', 'voice', 'does', 'note', 'thought'] as const).every(
    (key) => moment[key] !== undefined || !check.written([...path, key]),
  )
}
