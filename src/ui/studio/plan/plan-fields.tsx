import { useId } from 'preact/hooks'
import type { Path } from '#scenario'
import { problemsAt, put } from '#studio'
import { Growing, NumberInput } from '../script/fields/index.ts'
import { PlanProblems } from './plan-problems.tsx'
import { usePlan } from './use-plan.tsx'

interface FieldProps {
  readonly path: Path
  readonly label: string
  readonly hint?: string
}

/** What stands around every field: its label, its hint, and what is wrong with it. */
function useField({ path, hint }: FieldProps) {
  const { reading } = usePlan()
  const id = useId()
  const problems = problemsAt(reading.problems, path)
  const described = [hint === undefined ? '' : `${id}-hint`, problems.length > 0 ? `${id}-told` : ''].filter(Boolean)
  return { id, problems, describedBy: described.length === 0 ? undefined : described.join(' ') }
}

interface WordsFieldProps extends FieldProps {
  readonly value: string | undefined
  /** Of the words in it; none for a short name. */
  readonly lang?: string
}

/** Words of the plan, written as they are typed. */
export function WordsField(props: WordsFieldProps) {
  const { path, label, hint, value, lang } = props
  const { edit, editable } = usePlan()
  const { id, problems, describedBy } = useField(props)
  return (
    <div class="plan-field" data-field={path.join('.')}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Growing
        id={id}
        value={value ?? ''}
        lang={lang}
        spellcheck={lang !== undefined}
        readOnly={!editable}
        aria-invalid={problems.some(({ severity }) => severity === 'error')}
        aria-describedby={describedBy}
        onText={(text) => edit('field', put(path, text))}
      />
      <PlanProblems problems={problems} id={`${id}-told`} />
    </div>
  )
}

interface AmountFieldProps extends FieldProps {
  readonly value: number | null | undefined
  /** What an empty field writes; `undefined` takes the key away. Left out: an empty field changes nothing. */
  readonly empty?: { readonly writes: null | undefined }
}

/** A number of the plan, taken when the field is left. */
export function AmountField(props: AmountFieldProps) {
  const { path, label, hint, value, empty } = props
  const { edit, editable } = usePlan()
  const { id, problems, describedBy } = useField(props)
  return (
    <div class="plan-field plan-amount" data-field={path.join('.')}>
      <label for={id}>{label}</label>
      <NumberInput
        id={id}
        value={value ?? undefined}
        disabled={!editable}
        describedBy={describedBy}
        onNumber={(next) => {
          if (next !== undefined) edit('field', put(path, next))
          else if (empty !== undefined) edit('field', put(path, empty.writes))
        }}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <PlanProblems problems={problems} id={`${id}-told`} />
    </div>
  )
}
