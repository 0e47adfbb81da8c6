import type { Context } from './context.ts'
import { beatsOf } from './walk.ts'

/** F10: an ask comes while its beat lasts. */
export function checkAsks(check: Context): void {
  for (const { path, beat } of beatsOf(check.scenario)) {
    const { ask, lasts } = beat
    if (ask === undefined || check.written([...path, 'ending'])) continue
    if (lasts !== undefined && ask >= lasts) {
      check.error([...path, 'ask'], { code: 'ask-too-late', ask, lasts })
    }
    if (!check.written([...path, 'actions'])) {
      check.warnAtKey([...path, 'ask'], { code: 'ask-without-actions' })
    }
  }
}
