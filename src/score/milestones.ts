import { beatOf, untouched } from '#engine'
import type { Harm, Plan } from '#engine'

/** The times of the do-nothing run against which a scenario is scored (S1), in scenario ms. Null: not on that run. */
export interface Marks {
  /** When the first cue is shown. */
  readonly cue: number | null
  /** The end of the beat marked `actBy`. */
  readonly actBy: number | null
  /** The start of the first beat whose harm is `violation`. */
  readonly violation: number | null
  /** The start of the first beat whose harm is `irreversible`; without one the end of the run (control: null). */
  readonly irreversible: number | null
}

function measure(plan: Plan): Marks {
  const { happenings } = untouched(plan)
  const begun = happenings
    .filter((h) => h.what === 'beat')
    .map(({ at, beat }) => ({ at, beat: beatOf(plan, beat).beat }))
  const firstOf = (harm: Harm): number | null => begun.find((b) => b.beat.harm === harm)?.at ?? null
  const cue = happenings.find(
    (h) => h.what === 'moment' && beatOf(plan, h.beat).script[h.index]?.moment.cue !== undefined,
  )
  const actBy = begun.findIndex((b) => b.beat.actBy === true)
  const end = plan.scenario.kind === 'control' ? null : (begun.at(-1)?.at ?? null)
  return {
    cue: cue?.at ?? null,
    actBy: actBy < 0 ? null : (begun[actBy + 1]?.at ?? null),
    violation: firstOf('violation'),
    irreversible: firstOf('irreversible') ?? end,
  }
}

const known = new WeakMap<Plan, Marks>()

/** The marks of a scenario (S1), read from its do-nothing run. Worked out once a plan. */
export function marks(plan: Plan): Marks {
  const before = known.get(plan)
  if (before !== undefined) return before
  const fresh = measure(plan)
  known.set(plan, fresh)
  return fresh
}
