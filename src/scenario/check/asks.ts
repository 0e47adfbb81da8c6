import type { Context } from './context.ts'
import { beatsOf } from './walk.ts'

/** F10: an ask comes while its beat lasts. */
export function checkAsks(check: Context): void {
  for (const { path, beat } of beatsOf(check.scenario)) {
    const { ask, lasts } = beat
    if (ask === undefined || check.written([...path, 'ending'])) continue
    if (lasts !== undefined && ask >= lasts) {
      check.error(
        [...path, 'ask'],
        'ask-too-late',
        `The choices would open at ${ask} s, but the beat lasts only ${lasts} s. Ask earlier, or let it last longer.`,
      )
    }
    if (!check.written([...path, 'actions'])) {
      check.warnAtKey(
        [...path, 'ask'],
        'ask-without-actions',
        '"ask" opens the choices, but this beat has no "actions" to choose from.',
      )
    }
  }
}
