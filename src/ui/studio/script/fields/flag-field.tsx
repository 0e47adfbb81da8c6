import { useId } from 'preact/hooks'
import { put } from '#studio'
import { FieldProblems, useFieldProblems } from '../field-problems.tsx'
import { pathName, useScript } from '../use-script.tsx'
import type { PathFieldProps } from './labelled.tsx'

interface FlagFieldProps extends PathFieldProps {
  readonly value: boolean | undefined
}

/** Something that is so or not; what is not so is left out of the file. */
export function FlagField({ path, label, hint, value, class: extra = '' }: FlagFieldProps) {
  const { around, commands } = useScript()
  const id = useId()
  const problems = useFieldProblems(path, false)
  return (
    <div class={`script-flag ${extra}`.trim()} data-path={pathName(path)}>
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        disabled={!around.editable}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onFocus={() => commands.at(path)}
        onChange={(event) => commands.run('field', put(path, event.currentTarget.checked ? true : undefined))}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblems id={`${id}-told`} problems={problems} />
    </div>
  )
}
