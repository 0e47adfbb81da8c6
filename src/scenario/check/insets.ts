import type { Context } from './context.ts'
import { momentsOf } from './walk.ts'

/**
 * F19: insets stand on what is harmless at least as often as on cues. Where only cues are drawn close, the program has done the
 * noticing.
 */
export function checkInsets(check: Context): void {
  const shown = [...momentsOf(check.scenario)].filter(({ item: { inset } }) => inset !== undefined && inset !== 'none')
  const onCues = shown.filter(({ item }) => item.cue !== undefined)
  const [first] = onCues
  const others = shown.length - onCues.length
  if (first === undefined || onCues.length <= others) return
  check.warn([...first.path, 'inset'], { code: 'insets-on-cues', cues: onCues.length, others })
}
