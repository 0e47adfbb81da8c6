import { CircleAlert, TriangleAlert, Wrench } from 'lucide'
import type { Path, Problem } from '#scenario'
import { planFix, planFixWords, problemsAt } from '#studio'
import { problemText } from '#words'
import { Button, Icon, leadFocus } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { fixLabel } from '../json/fix-label.ts'
import { usePlan } from './use-plan.tsx'

interface PlanProblemsProps {
  readonly problems: readonly Problem[]
  readonly id?: string
}

/** What is wrong here, a sentence each with its code, and a button where the mend is known. */
export function PlanProblems({ problems, id }: PlanProblemsProps) {
  const t = useText()
  const { text, told, edit, editable } = usePlan()
  if (problems.length === 0) return null
  return (
    <ul class="plain-list plan-told" id={id}>
      {problems.map((problem, i) => {
        const fix = editable ? planFixWords(problem, text) : null
        return (
          <li key={i} data-severity={problem.severity} data-problem={problem.code}>
            <Icon
              icon={problem.severity === 'error' ? CircleAlert : TriangleAlert}
              label={t(`studio.plan.${problem.severity}`)}
            />
            <span>
              {told !== null && <>{problemText(told, { ...problem, within: null })} </>}
              <code>{problem.code}</code>
            </span>
            {fix !== null && (
              <Button
                size="small"
                icon={Wrench}
                data-fix={problem.code}
                onClick={(event) => {
                  const part = event.currentTarget.closest('section')
                  edit('fix', (source) => planFix(problem, source) ?? { ok: true, text: source })
                  leadFocus(() => part?.querySelector('h2'))
                }}
              >
                {fixLabel(t, fix)}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The problems of a field itself. */
export function ProblemsAt({ path, id }: { readonly path: Path; readonly id?: string }) {
  const { reading } = usePlan()
  return <PlanProblems problems={problemsAt(reading.problems, path)} {...(id === undefined ? {} : { id })} />
}
