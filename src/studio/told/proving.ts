import type { DraftFiles } from '../draft/files.ts'
import { REVIEW, textNames } from '../draft/files.ts'
import type { Reading } from '../reading/read.ts'
import type { Proving } from './prover.ts'

/** What can be proved of the files as they are; null while the scenario's text has an error. */
export function provingOf({ scenario, locales }: Reading, files: DraftFiles): Proving | null {
  if (scenario === null) return null
  const texts = textNames(files).filter((name) => name !== REVIEW)
  return {
    scenario,
    locales: [...locales].map(([lang, of]) => ({ lang, texts: of })),
    source: JSON.stringify(texts.map((name) => [name, files.texts[name]])),
  }
}
