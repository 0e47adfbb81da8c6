import { controlOutcomes, interveneOutcomes } from '../vocabulary.ts'
import type { Context } from './context.ts'
import { beatsOf, items } from './walk.ts'

/** F12: an ending's outcome fits the kind of scenario, and its script neither warns nor changes anything. */
export function checkEndings(check: Context): void {
  const { kind } = check.scenario
  for (const { path, beat } of beatsOf(check.scenario)) {
    if (!check.written([...path, 'ending'])) continue
    const outcome = beat.ending?.outcome
    const allowed: readonly string[] = kind === 'control' ? controlOutcomes : interveneOutcomes
    if (kind !== undefined && outcome !== undefined && !allowed.includes(outcome)) {
      check.error([...path, 'ending', 'outcome'], { code: 'wrong-outcome', outcome, kind, allowed })
    }
    for (const moment of items(beat.script, [...path, 'script'])) {
      for (const key of ['cue', 'set'] as const) {
        if (!check.written([...moment.path, key])) continue
        check.errorAtKey([...moment.path, key], { code: 'ending-changes', key })
      }
    }
  }
}
