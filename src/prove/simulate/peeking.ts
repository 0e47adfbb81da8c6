import type { Action } from '#engine'
import type { Kind, Scenario } from '#scenario'
import { addresses, rungHeight } from '#score'

/** What can be told of a menu at a glance, each a small number. */
function glance(offered: readonly Action[]): readonly number[] {
  const has = (of: (action: Action) => boolean): number => (offered.some(of) ? 1 : 0)
  const heights = offered.map(({ rung }) => rungHeight(rung)).filter((height) => height > 0)
  return [
    offered.length,
    has(({ kind }) => kind === 'support'),
    has(({ kind }) => kind === 'comply'),
    has(({ rung }) => rung === 'take-action'),
    offered.filter((action) => addresses({ action })).length,
    Math.min(5, ...heights),
    Math.max(0, ...heights),
  ]
}

/** How often each value of each feature was seen, by kind. */
export interface Menus {
  readonly seen: Readonly<Record<Kind, number>>
  readonly counts: ReadonlyMap<string, number>
}

const keyOf = (kind: Kind, feature: number, value: number): string => `${kind}/${feature}/${value}`

/** What somebody has learned of menus who knows these scenarios and their kinds. */
export function menusOf(scenarios: readonly Scenario[]): Menus {
  const seen = { intervene: 0, control: 0 }
  const counts = new Map<string, number>()
  for (const { kind, beats, tutorial } of scenarios) {
    if (tutorial === true) continue
    for (const { actions = [] } of Object.values(beats)) {
      if (actions.length === 0) continue
      seen[kind] += 1
      for (const [feature, value] of glance(actions).entries()) {
        const key = keyOf(kind, feature, value)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return { seen, counts }
}

/** How many values a feature can take, for the smoothing below. */
const VALUES = 8

/**
 * How much a menu speaks for something that must be stopped: the logarithm of the odds, 0 where it tells nothing. Naive
 * Bayes with Laplace's smoothing; what was never seen tells nothing.
 */
export function speaksForHarm({ seen, counts }: Menus, offered: readonly Action[]): number {
  const chanceOf = (kind: Kind, feature: number, value: number): number =>
    ((counts.get(keyOf(kind, feature, value)) ?? 0) + 1) / (seen[kind] + VALUES)
  if (seen.intervene === 0 || seen.control === 0) return 0
  return glance(offered).reduce(
    (sum, value, feature) =>
      sum + Math.log(chanceOf('intervene', feature, value) / chanceOf('control', feature, value)),
    0,
  )
}
