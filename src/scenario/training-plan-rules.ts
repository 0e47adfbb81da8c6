import type { Draft } from './draft.ts'
import type { ProblemData } from './problem/problem.ts'
import type { Report } from './problem/report.ts'
import type { JsonDocument, Path } from './source/document.ts'
import type { TrainingPlan } from './training-plan-schema.ts'
import { isWindowsName } from './windows-name.ts'

type DraftPlan = Draft<TrainingPlan>

/** What a plan's shape cannot say and needs no scenario to be known: PL1 and PL2. */
export function checkPlan(plan: DraftPlan, file: string, document: JsonDocument, report: Report): void {
  checkName(plan, file, document, report)
  checkEnglish(plan, document, report)
  checkRepeats(plan, document, report)
}

/** Reports at the value of a path, or at what is around it when nothing is written there. */
const errorAt =
  (document: JsonDocument, report: Report) =>
  (path: Path, data: ProblemData): void =>
    report.add({ offset: document.valueOffset(path), severity: 'error', path, data })

function checkName({ id }: DraftPlan, file: string, document: JsonDocument, report: Report): void {
  if (id === undefined) return
  const error = errorAt(document, report)
  if (isWindowsName(id)) error(['id'], { code: 'windows-name', what: 'plan', name: id })
  else if (file !== '' && id !== file) error(['id'], { code: 'plan-file-name', name: file, id })
}

function checkEnglish(plan: DraftPlan, document: JsonDocument, report: Report): void {
  for (const key of ['title', 'summary'] as const) {
    const words = plan[key]
    if (words === undefined || document.node([key, 'en']) !== undefined) continue
    errorAt(document, report)([key, 'en'], { code: 'missing-key', what: 'english' })
  }
}

function checkRepeats(plan: DraftPlan, document: JsonDocument, report: Report): void {
  const seen = new Map<string, string>()
  for (const key of ['scenarios', 'reserve'] as const) {
    for (const [i, id] of (plan[key] ?? []).entries()) {
      if (id === undefined) continue
      const before = seen.get(id)
      if (before === undefined) seen.set(id, key)
      else errorAt(document, report)([key, i], { code: 'plan-repeats', scenario: id, before })
    }
  }
}

/**
 * PL4: a rule that nobody could meet, with more scenes of a kind to be mastered than there are. That nobody could fail it
 * is the trainer's to decide. The plan's number of controls must be the true one, or unknown.
 */
export function checkPass(plan: DraftPlan, document: JsonDocument, report: Report): void {
  const { pass, controls, scenarios } = plan
  if (pass === undefined || controls === undefined || scenarios === undefined || controls > scenarios.length) return
  const there = { mastered: scenarios.length - controls, controls } as const
  for (const part of ['mastered', 'controls'] as const) {
    const asked = pass[part]
    if (asked === undefined || asked <= there[part]) continue
    errorAt(document, report)(['pass', part], { code: 'plan-pass', part, asked, scenes: there[part] })
  }
}
