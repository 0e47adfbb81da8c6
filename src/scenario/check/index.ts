import type { Report } from '../problem/report.ts'
import type { JsonDocument } from '../source/document.ts'
import { checkActBy } from './act-by.ts'
import { checkActions } from './actions.ts'
import { checkAsks } from './asks.ts'
import { contextOf, type DraftScenario } from './context.ts'
import { checkEndings } from './endings.ts'
import { checkFacts } from './facts.ts'
import { checkFlow } from './flow.ts'
import { checkFactsUsed } from './facts-used.ts'
import { checkGraph } from './graph.ts'
import { checkHarmCourse } from './harm-course.ts'
import { checkHead } from './head.ts'
import { checkLimits } from './limits.ts'
import type { ParseOptions } from '../parse-options.ts'
import { checkMedia } from './media.ts'
import { checkMoments } from './moments.ts'
import { checkNeeds, checkUrgent } from './needs.ts'
import { checkPlaced } from './placed.ts'
import { checkPlainText } from './plain-text.ts'
import { checkReferences } from './references.ts'
import { checkRequired } from './required.ts'
import { checkDirection } from './direction.ts'
import { checkInsets } from './insets.ts'
import { checkSceneChanges } from './scene-changes.ts'
import { checkUnique } from './unique.ts'
import { checkWarnings } from './warnings.ts'

const checks = [
  checkReferences,
  checkUnique,
  checkFacts,
  checkFactsUsed,
  checkHead,
  checkNeeds,
  checkUrgent,
  checkFlow,
  checkGraph,
  checkHarmCourse,
  checkMoments,
  checkDirection,
  checkPlaced,
  checkSceneChanges,
  checkInsets,
  checkActions,
  checkAsks,
  checkEndings,
  checkActBy,
  checkLimits,
  checkPlainText,
  checkWarnings,
]

/** Checks what a shape cannot say. */
export function checkScenario(
  scenario: DraftScenario,
  document: JsonDocument,
  report: Report,
  { folder, media, namedElsewhere }: ParseOptions,
): void {
  const check = contextOf(scenario, document, report)
  checkRequired(check, folder)
  for (const run of checks) run(check)
  checkMedia(check, media, namedElsewhere)
}
