import type { Draft } from './draft.ts'
import { quote, type Report } from './report.ts'
import type { JsonDocument, Path } from './source/document.ts'
import type { TrainingPlan } from './training-plan-schema.ts'
import { isWindowsName } from './windows-name.ts'

type DraftPlan = Draft<TrainingPlan>

/** What a plan's shape cannot say and needs no scenario to be known: PL1, PL2 and PL4. */
export function checkPlan(plan: DraftPlan, file: string, document: JsonDocument, report: Report): void {
  checkName(plan, file, document, report)
  checkEnglish(plan, document, report)
  checkRepeats(plan, document, report)
  checkPass(plan, document, report)
}

function checkName({ id }: DraftPlan, file: string, document: JsonDocument, report: Report): void {
  if (id !== undefined && isWindowsName(id)) {
    const kept = `Windows cannot have a file called ${quote(`${id}.json`)}. Choose another id.`
    return report.add(document.valueOffset(['id']), 'error', 'windows-name', kept)
  }
  if (id === undefined || file === '' || id === file) return
  const message = `The file is called ${quote(`${file}.json`)} but the id is ${quote(id)}. Give both the same name.`
  report.add(document.valueOffset(['id']), 'error', 'plan-file-name', message)
}

function checkEnglish(plan: DraftPlan, document: JsonDocument, report: Report): void {
  for (const key of ['title', 'summary'] as const) {
    const words = plan[key]
    if (words === undefined || document.node([key, 'en']) !== undefined) continue
    const message = `In ${quote(key)}: "en" is missing. English stands in for every language that is not there.`
    report.add(document.valueOffset([key]), 'error', 'missing-key', message)
  }
}

function checkRepeats(plan: DraftPlan, document: JsonDocument, report: Report): void {
  const seen = new Map<string, string>()
  for (const key of ['scenarios', 'reserve'] as const) {
    for (const [i, id] of (plan[key] ?? []).entries()) {
      if (id === undefined) continue
      const path: Path = [key, i]
      const before = seen.get(id)
      const message = `${quote(id)} stands in ${quote(before)} already. A scene is played once; take one of the two out.`
      if (before === undefined) seen.set(id, key)
      else report.add(document.valueOffset(path), 'error', 'plan-repeats', message)
    }
  }
}

/** A rule nobody could meet. That nobody could fail it is the trainer's to decide. */
function checkPass(plan: DraftPlan, document: JsonDocument, report: Report): void {
  const mastered = plan.pass?.mastered
  const { length } = plan.scenarios ?? []
  if (mastered === undefined || plan.scenarios === undefined || mastered <= length) return
  const message = `${mastered} scenes have to be mastered, but the plan has only ${length}. Nobody could pass; ask for fewer.`
  report.add(document.valueOffset(['pass', 'mastered']), 'error', 'plan-pass', message)
}
