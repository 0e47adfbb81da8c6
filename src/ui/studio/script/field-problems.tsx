import { CircleAlert, TriangleAlert } from 'lucide'
import type { Path, Problem } from '#scenario'
import { screenText } from '#words'
import { Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useScript } from './use-script.tsx'

/** The problems of a field itself. An empty one that is being written is not called empty yet. */
export function useFieldProblems(path: Path, beingWritten: boolean): readonly Problem[] {
  const { problems } = useScript()
  return problems(path).filter(
    ({ code, path: place }) => place.length === path.length && !(beingWritten && code === 'empty-text'),
  )
}

interface FieldProblemsProps {
  readonly problems: readonly Problem[]
  readonly id?: string
}

/** What is wrong here, a sentence each. Where it is says the place it stands at. */
export function FieldProblems({ problems, id }: FieldProblemsProps) {
  const t = useText()
  const { told } = useScript()
  if (problems.length === 0 || told === null) return null
  return (
    <ul class="plain-list script-told" id={id}>
      {problems.map((problem, i) => (
        <li key={i} data-severity={problem.severity} data-code={problem.code}>
          <Icon
            icon={problem.severity === 'error' ? CircleAlert : TriangleAlert}
            label={t(`studio.script.told.${problem.severity}`)}
          />
          <span>{screenText(told, { ...problem, within: null })}</span>
        </li>
      ))}
    </ul>
  )
}

/** The problems at or below a path that no field of these shows. */
export function OtherProblems({ path, fields }: { readonly path: Path; readonly fields: readonly string[] }) {
  const { problems } = useScript()
  const others = problems(path).filter(({ path: place }) => {
    const below = place.slice(path.length)
    return !(below.length === 1 && fields.includes(String(below[0])))
  })
  return <FieldProblems problems={others} />
}
