import { useId } from 'preact/hooks'
import { put } from '#studio'
import { FieldProblems, useFieldProblems } from '../field-problems.tsx'
import { useScript } from '../use-script.tsx'
import { Growing } from './growing.tsx'
import { Labelled, type PathFieldProps } from './labelled.tsx'

interface TextFieldProps extends PathFieldProps {
  readonly value: string | undefined
  /** May be left out: an empty one is taken away. */
  readonly optional?: boolean
  readonly placeholder?: string
  /** The edit that writes it, where it is more than the text at the path. */
  readonly write?: ((text: string) => void) | undefined
}

/** Words of the scenario, written as they are typed. */
export function TextField(props: TextFieldProps) {
  const { path, label, hint, bare, value, optional = false, placeholder, write, class: extra } = props
  const { around, commands } = useScript()
  const id = useId()
  const problems = useFieldProblems(path, value === '')
  const typed = (text: string) => {
    if (write === undefined) commands.run('field', put(path, optional && text === '' ? undefined : text))
    else write(text)
  }
  return (
    <Labelled label={label} hint={hint} bare={bare} id={id} path={path} class={extra}>
      <Growing
        id={id}
        value={value ?? ''}
        lang={around.lang}
        placeholder={placeholder}
        readOnly={!around.editable}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? `${id}-told` : hint === undefined ? undefined : `${id}-hint`}
        onFocus={() => commands.at(path)}
        onText={typed}
      />
      <FieldProblems id={`${id}-told`} problems={problems} />
    </Labelled>
  )
}
