import type { FactChange, Facts, When } from './schema.ts'

/** Whether all facts asked for hold (F11). A fact that is not there never does. */
export function holds(when: When | undefined, facts: Facts): boolean {
  return Object.entries(when ?? {}).every(([name, wanted]) => {
    const is = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (typeof wanted !== 'object') return is === wanted
    if (typeof is !== 'number') return false
    return is >= (wanted.min ?? -Infinity) && is <= (wanted.max ?? Infinity)
  })
}

/** The facts after a change: integers are added, booleans assigned (F11). */
export function changed(facts: Facts, set: FactChange | undefined): Facts {
  if (set === undefined) return facts
  const next = { ...facts }
  change(next, set)
  return next
}

/** Makes the change in place, in facts that no other code keeps. The time it takes grows with the change, not with the number of facts. */
export function change(facts: Record<string, boolean | number>, set: FactChange): void {
  for (const [name, by] of Object.entries(set)) {
    const is = facts[name]
    facts[name] = typeof by === 'number' && typeof is === 'number' ? is + by : by
  }
}
