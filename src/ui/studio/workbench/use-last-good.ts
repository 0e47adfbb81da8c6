import type { Draft, Problem, Scenario } from '#scenario'
import { SCENARIO, type StudioDocument, textSlip } from '#studio'
import { useStudio } from './use-studio.tsx'

interface LastGood {
  /** As much of the scenario as can be made out; while its text is broken, as it was last. Null where that is nothing. */
  readonly draft: Draft<Scenario> | null
  /** What breaks the text itself; null while it is JSON. */
  readonly slip: Problem | null
}

/** The scenario as it is written, for a view that goes on showing it while its text is broken. */
export function useLastGood(): LastGood {
  const { draft: open, reading } = useStudio()
  const slip = textSlip(reading.problems, SCENARIO)
  return { draft: lastGoodOf(open.document, slip === null ? reading.draft() : null) ?? reading.shown, slip }
}

/** What each document's text last said while it could be read. */
const lastGood = new WeakMap<StudioDocument, Draft<Scenario>>()

function lastGoodOf(document: StudioDocument, draft: Draft<Scenario> | null): Draft<Scenario> | null {
  if (draft !== null) lastGood.set(document, draft)
  return lastGood.get(document) ?? null
}
