import { useEffect, useId, useState } from 'preact/hooks'
import { put } from '#studio'
import { FieldProblems, useFieldProblems } from '../field-problems.tsx'
import { useScript } from '../use-script.tsx'
import { Labelled, type PathFieldProps } from './labelled.tsx'

interface NumberInputProps {
  readonly id?: string
  readonly label?: string
  readonly value: number | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean
  readonly class?: string
  readonly describedBy?: string | undefined
  readonly onNumber: (value: number | undefined) => void
  readonly onFocus?: () => void
}

/** A number, taken when the field is left or Enter is pressed; a comma does as well as a point. What is none is not taken. */
export function NumberInput(props: NumberInputProps) {
  const { id, label, value, placeholder, disabled = false, class: extra, describedBy, onNumber, onFocus } = props
  const shown = value === undefined ? '' : String(value)
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  const take = () => {
    const text = typed.trim().replace(',', '.')
    const number = Number(text)
    if (typed === shown) return
    if (text === '') onNumber(undefined)
    else if (Number.isFinite(number)) onNumber(number)
    else setTyped(shown)
  }
  return (
    <input
      id={id}
      class={extra}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={typed}
      readOnly={disabled}
      onFocus={onFocus}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  )
}

interface NumberFieldProps extends PathFieldProps {
  readonly value: number | undefined
  readonly optional?: boolean
  readonly placeholder?: string
}

/** A number of the scenario. */
export function NumberField({
  path,
  label,
  hint,
  bare,
  value,
  optional = false,
  placeholder,
  class: extra,
}: NumberFieldProps) {
  const { around, commands } = useScript()
  const id = useId()
  const problems = useFieldProblems(path, false)
  return (
    <Labelled label={label} hint={hint} bare={bare} id={id} path={path} class={`script-number ${extra ?? ''}`}>
      <NumberInput
        id={id}
        value={value}
        placeholder={placeholder}
        disabled={!around.editable}
        onFocus={() => commands.at(path)}
        describedBy={problems.length > 0 ? `${id}-told` : hint === undefined ? undefined : `${id}-hint`}
        onNumber={(next) => (next !== undefined || optional) && commands.run('field', put(path, next))}
      />
      <FieldProblems id={`${id}-told`} problems={problems} />
    </Labelled>
  )
}
