import { PLAN_FORMAT, type TrainingPlan } from '#scenario'

/** Where the published schema lies from the folder that plans lie in. */
const SCHEMA = '../schema/training-plan-1.json'

const textOf = (plan: object): string => `${JSON.stringify(plan, null, 2)}\n`

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freePlanId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  const stem = id.replace(/-\d+$/, '')
  for (let n = 2; ; n += 1) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`
}

/** The text of a plan with everything still to be decided. */
export const newPlan = (id: string): string =>
  textOf({
    $schema: SCHEMA,
    format: PLAN_FORMAT,
    id,
    title: { en: '' },
    summary: { en: '' },
    mode: 'practice',
    scenarios: [],
    controls: 0,
    reserve: [],
    pass: { overall: 60, mastered: 1, screenOuts: 0 },
    hours: 0,
    validMonths: null,
  })

/** The text of a copy of a plan, under an id of its own. */
export const copyOfPlan = (plan: TrainingPlan, taken: ReadonlySet<string>): string =>
  textOf({ ...plan, id: freePlanId(plan.id, taken) })
