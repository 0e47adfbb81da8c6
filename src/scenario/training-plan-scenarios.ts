import type { Draft } from './draft.ts'
import type { Finding, Report } from './problem/report.ts'
import type { Scenario } from './schema.ts'
import type { JsonDocument, Path } from './source/document.ts'
import { nearest } from './suggest.ts'
import type { TrainingPlan } from './training-plan-schema.ts'

/** What a plan has to know of a scenario. */
export type KnownScenario = Pick<Scenario, 'kind' | 'minutes' | 'tutorial'>

type Known = ReadonlyMap<string, KnownScenario>
type DraftPlan = Draft<TrainingPlan>

/** PL3: in plans of so many scenes there are at least so many controls. With one alone, chance decides whether it is mastered. */
const SCENES_OF_A_WHOLE_PLAN = 4
const LEAST_CONTROLS = 2

/**
 * Checks a plan against the scenarios there are: PL2, PL3, PL5 and PL6. False when its number of controls is not the
 * true one, or cannot be told because a scene is not known.
 */
export function checkAgainst(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): boolean {
  const whole = checkNames(known, plan, document, report)
  // Counts of a plan whose scenes are not all known would be wrong, and follow from what is said already.
  if (!whole) return false
  const counted = checkControls(known, plan, document, report)
  checkReserve(known, plan, document, report)
  checkTime(known, plan, document, report)
  return counted
}

/** Reports at the value of a path, or at what is around it when nothing is written there. */
const add = (
  document: JsonDocument,
  report: Report,
  path: Path,
  severity: Finding['severity'],
  data: Finding['data'],
): void => report.add({ offset: document.valueOffset(path), severity, path, data })

const present = (ids: DraftPlan['scenarios']): string[] => (ids ?? []).filter((id) => id !== undefined)

function checkNames(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): boolean {
  let whole = true
  for (const key of ['scenarios', 'reserve'] as const) {
    for (const [i, id] of (plan[key] ?? []).entries()) {
      if (id === undefined) {
        whole = false
        continue
      }
      const scenario = known.get(id)
      const error = (data: Finding['data']): void => add(document, report, [key, i], 'error', data)
      if (scenario === undefined) {
        whole = false
        error(() => ({ code: 'unknown-scenario', written: id, suggestion: nearest(id, known.keys()) }))
      } else if (scenario.tutorial === true) error({ code: 'plan-lesson', scenario: id })
    }
  }
  return whole
}

function checkControls(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): boolean {
  const ids = present(plan.scenarios)
  const controls = ids.filter((id) => known.get(id)?.kind === 'control').length
  if (plan.controls !== undefined && plan.controls !== controls) {
    const data = { code: 'plan-controls', says: plan.controls, controls, scenes: ids.length } as const
    add(document, report, ['controls'], 'error', data)
    return false
  }
  if (ids.length >= SCENES_OF_A_WHOLE_PLAN && controls < LEAST_CONTROLS) {
    const data = { code: 'plan-few-controls', controls, scenes: ids.length } as const
    add(document, report, ['scenarios'], 'error', data)
  }
  return true
}

function checkReserve(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): void {
  if (plan.mode !== 'assessment') return
  const kindsOf = (ids: DraftPlan['reserve']) => new Set(present(ids).map((id) => known.get(id)?.kind))
  const spare = kindsOf(plan.reserve)
  const lacking = [...kindsOf(plan.scenarios)].filter((kind) => !spare.has(kind))
  if (lacking.length === 0) return
  const lacks = lacking.length > 1 ? 'any' : lacking[0] === 'control' ? 'control' : 'intervene'
  add(document, report, ['reserve'], 'warning', { code: 'plan-reserve', lacks })
}

function checkTime(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): void {
  if (plan.hours === undefined) return
  const minutes = present(plan.scenarios).reduce((sum, id) => sum + (known.get(id)?.minutes ?? 0), 0)
  const credited = Math.round(plan.hours * 60)
  if (credited === minutes) return
  const fair = Math.round((minutes / 60) * 100) / 100
  add(document, report, ['hours'], 'warning', { code: 'plan-time', minutes, credited, fair })
}
