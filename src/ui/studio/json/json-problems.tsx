import { ChevronDown, ChevronUp } from 'lucide'
import { useId, useMemo, useState } from 'preact/hooks'
import type { Problem } from '#scenario'
import { Button, Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import type { ToldProblem } from './problem-marks.ts'

interface JsonProblemsProps {
  readonly problems: readonly ToldProblem[]
  readonly onNext: () => void
  readonly onShow: (problem: Problem) => void
}

/** How many problems the text has, the way to the next, and all of them with what mends them. */
export function JsonProblems({ problems, onNext, onShow }: JsonProblemsProps) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const id = useId()
  const shown = useMemo(() => (open ? problems.map((one) => ({ ...one, fix: one.fix() })) : []), [open, problems])
  if (problems.length === 0) {
    return (
      <p class="json-problems json-none" data-json="problems">
        {t('studio.json.problems.none')}
      </p>
    )
  }
  return (
    <section class="json-problems" aria-label={t('studio.json.problems.list')} data-json="problems">
      <div class="json-problems-bar">
        <button
          type="button"
          class="json-toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon icon={open ? ChevronDown : ChevronUp} />
          <span>{t('studio.json.problems.count', { count: problems.length })}</span>
        </button>
        <Button size="small" kbd="F8" data-json="next" onClick={onNext}>
          {t('studio.json.problems.next')}
        </Button>
      </div>
      <ol class="plain-list" id={id} hidden={!open}>
        {shown.map(({ problem, sentence, fix }, i) => (
          <li key={i} data-code={problem.code} data-severity={problem.severity}>
            <button type="button" class="json-problem" onClick={() => onShow(problem)}>
              <strong>{t(`studio.json.problems.${problem.severity}`)}</strong>{' '}
              <span class="json-line">{t('studio.json.problems.line', { line: problem.line })}</span> {sentence}
            </button>
            {fix !== null && (
              <Button size="small" data-json="fix" onClick={fix.apply}>
                {fix.label}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
