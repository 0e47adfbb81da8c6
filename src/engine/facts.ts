import type { FactChange, Facts, When } from '#scenario'

/** Whether all of `when` holds (F11). A missing `when` always holds; an unknown fact never does. */
export function holds(facts: Facts, when: When | undefined): boolean {
  if (when === undefined) return true
  return Object.entries(when).every(([name, asked]) => {
    const value = facts[name]
    if (value === undefined) return false
    if (typeof asked !== 'object') return value === asked
    if (typeof value !== 'number') return false
    return value >= (asked.min ?? -Infinity) && value <= (asked.max ?? Infinity)
  })
}

/** The facts after a `set`: integers are added, booleans assigned (F11). */
export function change(facts: Facts, set: FactChange | undefined): Facts {
  if (set === undefined) return facts
  const next: Record<string, boolean | number> = { ...facts }
  for (const [name, by] of Object.entries(set)) {
    const before = next[name]
    next[name] = typeof by === 'number' && typeof before === 'number' ? before + by : by
  }
  return next
}
