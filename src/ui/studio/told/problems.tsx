import { useMemo, useRef, useState } from 'preact/hooks'
import { countProblems, editedTexts, fixOf, problemRows, type ProblemRow, type TextName } from '#studio'
import { leadFocus, LiveRegion, useProblemWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { ProblemItem } from './problem-item.tsx'
import { ProblemPageDialog } from './problem-page.tsx'
import { countText } from './problems-badge.tsx'
import { useFixes } from './use-fixes.ts'
import { useGoTo } from './use-go-to.ts'

/** Everything that is wrong with what is written, each with the way to its place. */
export function Problems() {
  const t = useText()
  const words = useProblemWords()
  const { reading, draft } = useStudio()
  const go = useGoTo()
  const [explained, setExplained] = useState<ProblemRow['problem'] | null>(null)
  const rows = useMemo(() => problemRows(reading), [reading])
  const fixes = useFixes(rows)
  const counts = countProblems(reading.problems)
  const [mended, setMended] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const fix = ({ problem }: ProblemRow): void => {
    const name = problem.file as TextName
    const { texts } = draft.document.files()
    const edited = fixOf(problem, texts[name] ?? '')
    if (edited?.ok !== true) return
    draft.document.edit('fix', { texts: editedTexts(texts, name, edited.text) })
    setMended((n) => n + 1)
    // The problem goes, and its button with it.
    leadFocus(() => heading.current)
  }
  return (
    <section class="told-section" aria-labelledby="told-problems">
      <h2 id="told-problems" ref={heading} tabIndex={-1}>
        {t('studio.told.problems.title')}
      </h2>
      <p class="told-count" data-count>
        {countText(counts, t)}
        {rows.length === 0 && <> {t('studio.told.problems.noneMore')}</>}
      </p>
      {counts.errors > 0 && <p class="hint">{t('studio.told.problems.errorsMean')}</p>}
      {words === 'failed' && <p role="status">{t('studio.told.problems.wordsGone')}</p>}
      {rows.length > 0 && words !== 'loading' && (
        <ol class="told-problems plain-list" aria-labelledby="told-problems">
          {rows.map((row) => (
            <ProblemItem
              key={row.key}
              row={row}
              words={words === 'failed' ? null : words}
              fix={fixes.get(row.key) ?? null}
              onFix={() => fix(row)}
              onOpen={() => go(row.cursor, row.view)}
              onExplain={() => setExplained(row.problem)}
            />
          ))}
        </ol>
      )}
      <LiveRegion text={mended === 0 ? '' : t('studio.json.fixed')} turn={mended} />
      {explained !== null && (
        <ProblemPageDialog
          problem={explained}
          words={typeof words === 'string' ? null : words}
          onClose={() => setExplained(null)}
        />
      )}
    </section>
  )
}
