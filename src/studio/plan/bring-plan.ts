import { looksLikePlan, type Problem, sizeProblem, textOfFile } from '#scenario'
import type { FileToBring } from '../bring/bring.ts'
import { readPlan } from './read-plan.ts'

/** A plan's file, or why it is not taken. `not-a-plan`: it is something else, or no JSON, and what is wrong with it. */
export type PlanArrival =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'too-large' | 'not-text' | 'unreadable' }
  | { readonly ok: false; readonly code: 'not-a-plan'; readonly problem: Problem | null }

/**
 * Takes a plan's file. Mistakes in a plan are taken, to be mended here; a text that is no JSON object is not, for it cannot be
 * edited field by field. Its size is looked at before it is read. Never rejects.
 */
export async function bringPlan(file: FileToBring): Promise<PlanArrival> {
  if (sizeProblem(file.path, file.size) !== null) return { ok: false, code: 'too-large' }
  const bytes = await file.read().catch(() => null)
  if (bytes === null) return { ok: false, code: 'unreadable' }
  const read = textOfFile(bytes)
  if (!read.ok) return { ok: false, code: 'not-text' }
  const { draft, problems } = readPlan(read.text)
  if (draft === null || !looksLikePlan(read.text))
    return { ok: false, code: 'not-a-plan', problem: draft === null ? (problems[0] ?? null) : null }
  return { ok: true, text: read.text }
}
