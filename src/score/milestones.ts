import { beatOf, untouched } from '#engine'
import type { Harm, CompiledScenario } from '#engine'

/** The times of the do-nothing run against which a scenario is scored (S1), in scenario ms. Null: not on that run. */
export interface Milestones {
  /** When the first cue is shown. */
  readonly cue: number | null
  /** The end of the beat marked `actBy`. */
  readonly actBy: number | null
  /** The start of the first beat whose harm is `violation`. */
  readonly violation: number | null
  /** The start of the first beat whose harm is `irreversible`; without one the end of the run (control: null). */
  readonly irreversible: number | null
}

function measure(compiled: CompiledScenario): Milestones {
  const { events } = untouched(compiled)
  const begun = events
    .filter((event) => event.what === 'beat')
    .map(({ at, beat }) => ({ at, beat: beatOf(compiled, beat).beat }))
  const firstOf = (harm: Harm): number | null => begun.find((b) => b.beat.harm === harm)?.at ?? null
  const cue = events.find(
    (event) => event.what === 'moment' && beatOf(compiled, event.beat).script[event.index]?.moment.cue !== undefined,
  )
  const actBy = begun.findIndex((b) => b.beat.actBy === true)
  const end = compiled.scenario.kind === 'control' ? null : (begun.at(-1)?.at ?? null)
  return {
    cue: cue?.at ?? null,
    actBy: actBy < 0 ? null : (begun[actBy + 1]?.at ?? null),
    violation: firstOf('violation'),
    irreversible: firstOf('irreversible') ?? end,
  }
}

const known = new WeakMap<CompiledScenario, Milestones>()

/** The milestones of a scenario (S1), read from its do-nothing run. Worked out once for each compiled scenario. */
export function milestones(compiled: CompiledScenario): Milestones {
  const before = known.get(compiled)
  if (before !== undefined) return before
  const fresh = measure(compiled)
  known.set(compiled, fresh)
  return fresh
}
