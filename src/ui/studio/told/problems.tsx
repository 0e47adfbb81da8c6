import { useState } from 'preact/hooks'
import { countProblems, problemRows, type ProblemRow } from '#studio'
import { useProblemWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { ProblemItem } from './problem-item.tsx'
import { ProblemPageDialog } from './problem-page.tsx'
import { countText } from './problems-badge.tsx'
import { useGoTo } from './use-go-to.ts'

/** Everything that is wrong with what is written, each with the way to its place. */
export function Problems() {
  const t = useText()
  const words = useProblemWords()
  const { reading } = useStudio()
  const go = useGoTo()
  const [explained, setExplained] = useState<ProblemRow['problem'] | null>(null)
  const rows = problemRows(reading)
  const counts = countProblems(reading.problems)
  return (
    <section class="told-section" aria-labelledby="told-problems">
      <h2 id="told-problems" tabIndex={-1}>
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
              onOpen={() => go(row.cursor, row.view)}
              onExplain={() => setExplained(row.problem)}
            />
          ))}
        </ol>
      )}
      {explained !== null && <ProblemPageDialog code={explained.code} onClose={() => setExplained(null)} />}
    </section>
  )
}
