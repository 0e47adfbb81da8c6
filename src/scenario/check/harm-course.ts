import { harms } from '../vocabulary.ts'
import type { Context, DraftThen } from './context.ts'
import { hasCircle } from './graph.ts'
import type { Path } from '../source/document.ts'
import { actionsOf, beatsOf, targetsOf } from './walk.ts'

/**
 * F4: harm does not grow less by itself. From a violation on it falls back only because somebody intervenes, or takes an intervention, or
 * because the scene is over; what is irreversible does not fall back before that at all.
 */
export function checkHarmCourse(check: Context): void {
  const { beats = {} } = check.scenario
  // Where beats lead round in a circle nothing is before or after.
  if (hasCircle(check.scenario)) return
  const height = (beat: string): number => {
    const harm = Object.hasOwn(beats, beat) ? beats[beat]?.harm : undefined
    return harm === undefined ? NaN : harms.indexOf(harm)
  }
  const look = (from: string, then: DraftThen | undefined, path: Path, stopped: boolean): void => {
    if (then === undefined) return
    const high = height(from)
    if (!(high >= harms.indexOf(stopped ? 'irreversible' : 'violation'))) return
    for (const { path: at, item: to } of targetsOf({ item: then, path })) {
      if (!(height(to) < high) || check.written(['beats', to, 'ending'])) continue
      const [was, is] = [harms[high] ?? 'none', harms[height(to)] ?? 'none']
      check.warn(at, { code: 'harm-falls-back', from, was, to, is })
    }
  }
  for (const { beatId, beat, path } of beatsOf(check.scenario)) look(beatId, beat.then, [...path, 'then'], false)
  for (const { beatId, item, path } of actionsOf(check.scenario))
    look(beatId, item.then, [...path, 'then'], item.kind === 'intervene' || item.kind === 'accept')
}
