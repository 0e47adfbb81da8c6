import { type RefObject } from 'preact'
import type { TranslationPart, TranslationRow } from '#studio'
import { Button } from '../../parts/index.ts'
import { languageName, type Text, useLanguage, useText } from '../../text/index.ts'
import { Row, type RowCommands } from './row.tsx'

interface TranslationTableProps {
  readonly parts: readonly TranslationPart[]
  /** How many rows are drawn. */
  readonly most: number
  readonly onMore: () => void
  /** BCP 47. */
  readonly original: string
  readonly language: string
  readonly editable: boolean
  /** The row of the shared place. */
  readonly current: string | null
  readonly commands: RowCommands
  readonly bodyRef: RefObject<HTMLTableElement | null>
}

/** The texts in reading order, part by part. On a narrow screen each is a card. */
export function TranslationTable(props: TranslationTableProps) {
  const { parts, most, onMore, original, language, editable, current, commands, bodyRef } = props
  const t = useText()
  const { language: page } = useLanguage()
  const shown = firstRows(parts, most)
  const all = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <table class="xlate-table" ref={bodyRef}>
        <thead>
          <tr>
            <th scope="col">{t('studio.translation.columns.original', { language: languageName(original, page) })}</th>
            <th scope="col">
              {t('studio.translation.columns.translation', { language: languageName(language, page) })}
            </th>
            <th scope="col">{t('studio.translation.columns.state')}</th>
          </tr>
        </thead>
        {shown.map(({ name, beat, rows }) => (
          <tbody key={name}>
            <tr class="xlate-part">
              <th colSpan={3} scope="rowgroup">
                {partText(name, beat, t)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={row.name}
                row={row}
                original={original}
                language={language}
                editable={editable}
                current={current === row.name}
                commands={commands}
              />
            ))}
          </tbody>
        ))}
      </table>
      {all > most && (
        <Button data-xlate="more" onClick={onMore}>
          {t('studio.translation.more', { count: all - most })}
        </Button>
      )}
    </>
  )
}

function partText(name: string, beat: string | null, t: Text): string {
  if (beat !== null) return t('studio.translation.parts.beat', { beat })
  const known = (['cast', 'rights', 'followUp', 'debrief'] as const).find((one) => one === name)
  return t(`studio.translation.parts.${known ?? 'head'}`)
}

/** The first rows of all, in their parts. */
function firstRows(parts: readonly TranslationPart[], most: number): readonly TranslationPart[] {
  let room = most
  return parts.flatMap((part) => {
    const rows: readonly TranslationRow[] = part.rows.slice(0, Math.max(0, room))
    room -= part.rows.length
    return rows.length === 0 ? [] : [{ ...part, rows }]
  })
}
