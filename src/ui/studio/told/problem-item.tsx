import { CircleAlert, CircleHelp, TriangleAlert, Wrench } from 'lucide'
import { SCENARIO, type ProblemRow } from '#studio'
import { screenText, type ProblemWords } from '#words'
import { Button, Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

interface ProblemItemProps {
  readonly row: ProblemRow
  /** Null where they could not be fetched: the code stands for the sentence. */
  readonly words: ProblemWords | null
  /** What would mend it, for the button; null where nothing does by itself. */
  readonly fix: string | null
  readonly onFix: () => void
  readonly onOpen: () => void
  readonly onExplain: () => void
}

/** One problem: the sentence leads to its place. */
export function ProblemItem({ row: { problem }, words, fix, onFix, onOpen, onExplain }: ProblemItemProps) {
  const t = useText()
  const { severity, file, line, column, code } = problem
  return (
    <li class="told-problem" data-problem={code} data-severity={severity}>
      <button type="button" class="told-go" onClick={onOpen}>
        <span class="told-severity">
          <Icon icon={severity === 'error' ? CircleAlert : TriangleAlert} /> {t(`studio.told.problems.${severity}`)}
        </span>
        <span class="told-sentence">{words === null ? code : screenText(words, problem)}</span>
        <span class="told-where">
          {t('studio.told.problems.at', { line, column })}
          {file !== SCENARIO && <> {t('studio.told.problems.in', { file })}</>}
        </span>
      </button>
      <div class="told-actions">
        {fix !== null && (
          <Button size="small" icon={Wrench} data-fix={code} onClick={onFix}>
            {fix}
          </Button>
        )}
        <Button size="small" variant="ghost" icon={CircleHelp} data-explain={code} onClick={onExplain}>
          {t('studio.told.problems.page')}
        </Button>
      </div>
    </li>
  )
}
