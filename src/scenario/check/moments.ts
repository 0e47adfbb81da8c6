import type { Beat } from '../schema.ts'
import type { Path } from '../source/document.ts'
import { momentTimes, readingTime, toMs } from '../timing.ts'
import type { Context, DraftMoment } from './context.ts'
import { beatsOf, momentsOf } from './walk.ts'

/** Keys that by themselves neither show nor change anything. */
const bare = ['at', 'who', 'when']
const needWho = ['say', 'does', 'face', 'pose', 'place']

/** F6: what goes with what in a moment, and when moments come. */
export function checkMoments(check: Context): void {
  for (const { path, item } of momentsOf(check.scenario)) {
    const has = (key: string): boolean => check.written([...path, key])
    if (Object.keys(item).every((key) => bare.includes(key))) {
      check.error(
        path,
        'empty-moment',
        'Nothing happens. Give the moment something to say, do, show or hear, or take it out.',
      )
    }
    const first = needWho.find(has)
    if (first !== undefined && !has('who')) {
      check.errorAtKey(
        [...path, first],
        'who-missing',
        `"${first}" needs "who": the person it is about. (Narration without a person goes into "note".)`,
      )
    }
    if (has('thought') && !has('inhibitor')) {
      check.errorAtKey(
        [...path, 'thought'],
        'thought-without-inhibitor',
        'A "thought" needs "inhibitor": which force that holds people back speaks here, for example "authority".',
      )
    } else if (has('inhibitor') && !has('thought')) {
      check.errorAtKey(
        [...path, 'inhibitor'],
        'inhibitor-without-thought',
        '"inhibitor" needs a "thought": the words in which it speaks.',
      )
    }
    if (has('cue') && !has('say') && !has('does') && !has('sound')) {
      check.errorAtKey(
        [...path, 'cue'],
        'cue-unseen',
        'A cue must be seen or heard: give the moment "say", "does" or "sound" as well.',
      )
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
        check.error(
          [...place, 'at'],
          'moment-order',
          `At ${seconds(at)} s it comes before the moment above it, which is at ${seconds(before)} s. Put them in order of time.`,
        )
      } else if (lasts !== null && at >= lasts) {
        const how = given
          ? `At ${seconds(at)} s it`
          : `Without an "at" of its own it comes at ${seconds(at)} s, when the one above has been read (${seconds(readingTime(moments[i - 1] ?? {}))} s), and so`
        check.error(
          given ? [...place, 'at'] : place,
          'moment-too-late',
          `${how} is never shown: the beat lasts ${seconds(lasts)} s. Let it come earlier, or the beat last longer.`,
        )
        break
      }
    }
  }
}

/** Whether everything a moment's time is reckoned from is there. */
function isTimed(check: Context, moment: DraftMoment | undefined, path: Path): boolean {
  if (moment === undefined) return false
  return (['at', 'say', 'does', 'note', 'thought'] as const).every(
    (key) => moment[key] !== undefined || !check.written([...path, key]),
  )
}

const seconds = (ms: number): string => String(ms / 1000)
