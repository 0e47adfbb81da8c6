import { type DraftFiles, SCENARIO } from '../draft/files.ts'
import { putEntry } from '../script/put.ts'
import { writtenAt } from '../script/written.ts'

/** The texts that change when the credit of a file goes with it: none where it has none. */
export function withoutCredit(texts: DraftFiles['texts'], file: string): DraftFiles['texts'] {
  const source = texts[SCENARIO] ?? ''
  if (writtenAt(source, ['credits', file]) === undefined) return {}
  const edited = putEntry(['credits', file], undefined)(source)
  return edited.ok ? { [SCENARIO]: edited.text } : {}
}
