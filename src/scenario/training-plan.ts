import type { Draft } from './draft.ts'
import { canonicalHash } from './hash.ts'
import type { Problem } from './problem/problem.ts'
import { createReport, type Report } from './problem/report.ts'
import { reportFormat } from './report-format.ts'
import { shapeOf } from './shape/index.ts'
import type { JsonDocument } from './source/document.ts'
import { readJson } from './source/read.ts'
import { SCORING_RULES } from './scoring-rules.ts'
import { checkAgainst, type KnownScenario } from './training-plan-scenarios.ts'
import { checkPass, checkPlan } from './training-plan-rules.ts'
import { PLAN_FORMAT, type TrainingPlan, trainingPlanSchema } from './training-plan-schema.ts'

export interface ParsedTrainingPlan {
  /** Null when there is an error; warnings do not matter. */
  readonly plan: TrainingPlan | null
  /** As much as can be made out of the file, whatever is wrong with it. Null where it is no JSON object. */
  readonly draft: Draft<TrainingPlan> | null
  /** Sorted by place. */
  readonly problems: Problem[]
}

export interface TrainingPlanOptions {
  /** Every scenario there is, by id: the plan is checked against them (PL2 to PL5). Not checked when left out. */
  readonly scenarios?: ReadonlyMap<string, KnownScenario> | undefined
}

/**
 * Reads a training plan and reports everything that is wrong with it, all at once. Never throws. The name of `file`
 * must be the plan's id and `.json` (PL1). Bytes are checked to be UTF-8, a string is not.
 */
export function parseTrainingPlan(
  source: string | Uint8Array,
  file: string,
  { scenarios }: TrainingPlanOptions = {},
): ParsedTrainingPlan {
  const report = createReport()
  const { lines, document, isJson } = readJson(source, report)
  const read = document === null || !isJson ? nothing : planOf(document, file, scenarios, report)
  const problems = report.problems(file, lines)
  return { plan: report.hasErrors ? null : read.whole, draft: read.draft, problems }
}

/** A file that lists scenes and tells no story is a plan, even while its JSON is broken. */
export const looksLikePlan = (text: string): boolean => /"scenarios"\s*:/.test(text) && !/"beats"\s*:/.test(text)

interface ReadPlan {
  readonly whole: TrainingPlan | null
  readonly draft: Draft<TrainingPlan> | null
}

const nothing: ReadPlan = { whole: null, draft: null }

function planOf(
  document: JsonDocument,
  file: string,
  scenarios: TrainingPlanOptions['scenarios'],
  report: Report,
): ReadPlan {
  if (document.root.type !== 'object') {
    const data = { code: 'wrong-type', what: 'training-plan' } as const
    report.add({ offset: document.root.offset, severity: 'error', path: [], data })
    return nothing
  }
  reportFormat([PLAN_FORMAT], document, report)
  const { draft, whole } = shapeOf(trainingPlanSchema, document.value, document, report)
  const found: Draft<TrainingPlan> = draft
  checkPlan(found, fileName(file), document, report)
  const counted = scenarios === undefined || checkAgainst(scenarios, found, document, report)
  if (counted) checkPass(found, document, report)
  return { whole, draft: found }
}

const fileName = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.json$/i, '')

/**
 * `sha256-` and 64 hexadecimal digits, as `scenarioHash` makes them, over all of a plan that decides anything: everything
 * but its words, and the version of the rules of scoring. A corrected title does not make another plan of it (PL14); an
 * attempt of before these rules was begun under others, whatever its plan's file says.
 */
export function planRulesHash({ title: _title, summary: _summary, $schema: _schema, ...plan }: TrainingPlan): string {
  return canonicalHash({ ...plan, rules: SCORING_RULES })
}
