import { useMemo, useRef } from 'preact/hooks'
import type { Draft, LocaleTexts, Scenario } from '#scenario'
import {
  leftTranslations,
  type LeftTranslation,
  localeName,
  progressOf,
  type StepKind,
  type TextEdit,
  type TranslationPart,
  translationParts,
  type TranslationProgress,
  type TranslationRow,
} from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

export interface TranslationNow {
  /** Rows that say the same are the same objects. */
  readonly parts: readonly TranslationPart[]
  readonly left: readonly LeftTranslation[]
  readonly progress: TranslationProgress
  readonly texts: LocaleTexts
  /** Edits the translation's file as one step. False where it cannot be edited so. */
  edit(change: TextEdit, kind?: StepKind): boolean
}

/** A translation of the open scenario; null while its file cannot be read. */
export function useTranslation(scenario: Draft<Scenario>, tag: string): TranslationNow | null {
  const { draft, reading } = useStudio()
  const texts = reading.locales.get(tag) ?? null
  const knownRef = useRef<ReadonlyMap<string, Known>>(new Map())
  return useMemo(() => {
    if (texts === null) return null
    const fresh = translationParts(scenario, texts)
    const known = new Map<string, Known>()
    const parts = fresh.map((part) => ({ ...part, rows: part.rows.map((row) => again(row, knownRef.current, known)) }))
    knownRef.current = known
    return {
      parts,
      left: leftTranslations(scenario, texts),
      progress: progressOf(parts),
      texts,
      edit(change, kind = 'translation') {
        const name = localeName(tag)
        const edited = draft.editable() ? change(draft.document.files().texts[name] ?? '') : null
        if (edited?.ok === true) draft.document.edit(kind, { texts: { [name]: edited.text } })
        return edited?.ok === true
      },
    }
  }, [scenario, texts, draft, tag])
}

interface Known {
  readonly says: string
  readonly row: TranslationRow
}

/** The row as it was before, where it says the same: it is not drawn again then. */
function again(row: TranslationRow, before: ReadonlyMap<string, Known>, now: Map<string, Known>): TranslationRow {
  const says = JSON.stringify(row)
  const was = before.get(row.name)
  const kept = was?.says === says ? was : { says, row }
  now.set(row.name, kept)
  return kept.row
}
