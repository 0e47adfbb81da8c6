import type { Draft, Scenario } from '#scenario'

type DraftBeat = NonNullable<NonNullable<Draft<Scenario>['beats']>[string]>
type Cast = NonNullable<Draft<Scenario>['cast']>

/** The first words of a beat's script, with who says or does it; empty where there are none. */
export function firstWords({ script = [] }: DraftBeat, cast: Cast): string {
  for (const moment of script) {
    if (moment === undefined) continue
    const { who, say, does, note, thought } = moment
    const name = who === undefined ? '' : (cast[who]?.name ?? who)
    if (say !== undefined) return name === '' ? say : `${name}: ${say}`
    if (does !== undefined) return `${name} ${does}`.trim()
    const alone = note ?? thought
    if (alone !== undefined) return alone
  }
  return ''
}
