import type { Draft } from './draft.ts'
import { quote, type Report } from './report.ts'
import type { Scenario } from './schema.ts'
import type { JsonDocument } from './source/document.ts'
import { didYouMean } from './suggest.ts'
import type { TrainingPlan } from './training-plan-schema.ts'

/** What a plan has to know of a scenario. */
export type KnownScenario = Pick<Scenario, 'kind' | 'minutes' | 'tutorial'>

type Known = ReadonlyMap<string, KnownScenario>
type DraftPlan = Draft<TrainingPlan>

/** PL3: in plans of so many scenes at least one in four is a control. */
const ENOUGH_FOR_A_SHARE = 4
const ONE_IN = 4

/** Checks a plan against the scenarios there are: PL2, PL3, PL5 and PL6. */
export function checkAgainst(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): void {
  const whole = checkNames(known, plan, document, report)
  // Counts of a plan whose scenes are not all known would be wrong, and follow from what is said already.
  if (!whole) return
  checkControls(known, plan, document, report)
  checkReserve(known, plan, document, report)
  checkTime(known, plan, document, report)
}

/**
 * By scene: what of the reserve is played instead when it is passed over (PL9), of the same kind first. Worked out
 * before anything is shown, so that nothing that is shown has to know a scene's kind.
 */
export function substitutesOf(
  { scenarios, reserve = [] }: TrainingPlan,
  known: ReadonlyMap<string, Pick<KnownScenario, 'kind'>>,
): Record<string, readonly string[]> {
  const alike = (id: string, other: string): boolean => known.get(id)?.kind === known.get(other)?.kind
  const order = (id: string): string[] => {
    const others = reserve.filter((spare) => spare !== id)
    return [...others.filter((spare) => alike(id, spare)), ...others.filter((spare) => !alike(id, spare))]
  }
  return Object.fromEntries([...scenarios, ...reserve].map((id) => [id, order(id)]))
}

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
      const at = document.valueOffset([key, i])
      if (scenario === undefined) {
        whole = false
        const message = () => `There is no scenario ${quote(id)} here.${didYouMean(id, known.keys())}`
        report.add(at, 'error', 'unknown-scenario', message)
      } else if (scenario.tutorial === true) {
        const message = `${quote(id)} is a lesson. Lessons are never scored, so they cannot be part of a plan.`
        report.add(at, 'error', 'plan-lesson', message)
      }
    }
  }
  return whole
}

function checkControls(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): void {
  const ids = present(plan.scenarios)
  const controls = ids.filter((id) => known.get(id)?.kind === 'control').length
  if (plan.controls !== undefined && plan.controls !== controls) {
    const message = `"controls" says ${plan.controls}, but ${controls} of the ${ids.length} scenes are controls. Mend the number, or the list.`
    report.add(document.valueOffset(['controls']), 'error', 'plan-controls', message)
  } else if (ids.length >= ENOUGH_FOR_A_SHARE && controls * ONE_IN < ids.length) {
    const message = `${controls} of ${ids.length} scenes are controls. With fewer than one in four, stepping in everywhere passes; put another one in.`
    report.add(document.valueOffset(['scenarios']), 'warning', 'plan-few-controls', message)
  }
}

function checkReserve(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): void {
  if (plan.mode !== 'assessment') return
  const kindsOf = (ids: DraftPlan['reserve']) => new Set(present(ids).map((id) => known.get(id)?.kind))
  const spare = kindsOf(plan.reserve)
  const lacking = [...kindsOf(plan.scenarios)].filter((kind) => !spare.has(kind))
  if (lacking.length === 0) return
  const what =
    lacking.length > 1 ? 'no scene' : lacking[0] === 'control' ? 'no control' : 'no scene with something to stop'
  const message = `"reserve" has ${what} to be played instead of one that somebody passes over. Add one.`
  report.add(document.valueOffset(['reserve']), 'warning', 'plan-reserve', message)
}

function checkTime(known: Known, plan: DraftPlan, document: JsonDocument, report: Report): void {
  if (plan.hours === undefined) return
  const minutes = present(plan.scenarios).reduce((sum, id) => sum + (known.get(id)?.minutes ?? 0), 0)
  const credited = Math.round(plan.hours * 60)
  if (credited === minutes) return
  const fair = Math.round((minutes / 60) * 100) / 100
  const why =
    credited < minutes ? 'Nobody should be credited less than it takes.' : 'A certificate credits what they take.'
  const message = `The scenes take about ${minutes} minutes, but "hours" credits ${credited}. ${why} Write ${fair}.`
  report.add(document.valueOffset(['hours']), 'warning', 'plan-time', message)
}
