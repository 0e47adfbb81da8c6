import type { Scorecard } from './scorecard.ts'

/** Which keys share a line; together all keys of a scorecard, in order. */
const lines: readonly (readonly (keyof Scorecard)[])[] = [
  ['rules', 'scenario', 'kind', 'ending'],
  ['marks'],
  ['early', 'effective', 'overall', 'mastered', 'screenOuts', 'unsafe'],
  ['parts'],
  ['noticedAt', 'steppedInAt', 'hesitation', 'brokeAt', 'inhibitors', 'opened', 'rankGap'],
]

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}: ${inline(v)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** A scorecard as JSON in six short lines, its keys in the published order. No newline at the end. */
export function scorecardJson(card: Scorecard): string {
  const rows = lines.map((keys) => keys.map((key) => `${JSON.stringify(key)}: ${inline(card[key])}`).join(', '))
  return `{ ${rows.join(',\n  ')} }`
}
