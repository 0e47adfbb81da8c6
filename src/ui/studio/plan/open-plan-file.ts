import { bringPlan } from '#studio'
import { loadProblemWords, problemText } from '#words'
import { languageFor, type Text } from '../../text/index.ts'

/** The text of a plan's file, or a sentence that says why it is not taken. Never rejects. */
export async function openPlanFile(
  file: File,
  t: Text,
  language: string,
): Promise<{ readonly text: string } | { readonly refusal: string }> {
  const { name } = file
  const read = async () => new Uint8Array(await file.arrayBuffer())
  const brought = await bringPlan({ path: name, size: file.size, read })
  if (brought.ok) return { text: brought.text }
  if (brought.code !== 'not-a-plan') return { refusal: t(`studio.plan.refused.${brought.code}`, { name }) }
  const { problem } = brought
  if (problem === null) return { refusal: t('studio.plan.refused.not-a-plan', { name }) }
  const words = await loadProblemWords(languageFor([language])).catch(() => null)
  const why = words === null ? problem.code : problemText(words, problem)
  return { refusal: t('studio.plan.refused.broken', { name, line: problem.line, why }) }
}
