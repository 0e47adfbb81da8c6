import { useId } from 'preact/hooks'
import { put, type StepKind } from '#studio'
import { FieldProblems, useFieldProblems } from '../field-problems.tsx'
import { useScript } from '../use-script.tsx'
import { Labelled, type PathFieldProps } from './labelled.tsx'

export interface Word {
  readonly value: string
  readonly label: string
}
export interface WordGroup {
  readonly label: string
  readonly words: readonly Word[]
}

interface SelectProps {
  readonly id?: string
  readonly value: string
  readonly words: readonly (Word | WordGroup)[]
  readonly onPick: (value: string) => void
  readonly label?: string
  readonly disabled?: boolean
  readonly class?: string
  readonly describedBy?: string | undefined
  readonly onFocus?: () => void
}

/** One of several words. What is written and not among them is shown as it is. */
export function Select(props: SelectProps) {
  const { id, value, words, onPick, label, disabled = false, class: extra, describedBy, onFocus } = props
  const known = words.some((word) =>
    'words' in word ? word.words.some((w) => w.value === value) : word.value === value,
  )
  return (
    <select
      id={id}
      class={extra}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      disabled={disabled}
      onFocus={onFocus}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {!known && <option value={value}>{value}</option>}
      {words.map((word) =>
        'words' in word ? (
          <optgroup key={word.label} label={word.label}>
            {word.words.map((w) => (
              <option key={w.value} value={w.value}>
                {w.label}
              </option>
            ))}
          </optgroup>
        ) : (
          <option key={word.value} value={word.value}>
            {word.label}
          </option>
        ),
      )}
    </select>
  )
}

interface WordFieldProps extends PathFieldProps {
  readonly value: string | undefined
  readonly words: readonly (Word | WordGroup)[]
  /** What stands for none: the field may be left out. */
  readonly none?: string
  readonly kind?: StepKind
  /** The edit that writes it, where it is more than the value at the path. */
  readonly write?: (value: string | undefined) => void
}

/** A word of one of the format's lists. */
export function WordField(props: WordFieldProps) {
  const { path, label, hint, bare, value, words, none, kind = 'field', write, class: extra } = props
  const { around, commands } = useScript()
  const id = useId()
  const problems = useFieldProblems(path, false)
  const pick = (picked: string) => {
    const next = picked === '' ? undefined : picked
    if (write === undefined) commands.run(kind, put(path, next))
    else write(next)
  }
  return (
    <Labelled label={label} hint={hint} bare={bare} id={id} path={path} class={extra}>
      <Select
        id={id}
        value={value ?? ''}
        words={none === undefined && value !== undefined ? words : [{ value: '', label: none ?? '–' }, ...words]}
        disabled={!around.editable}
        onPick={pick}
        onFocus={() => commands.at(path)}
        describedBy={problems.length > 0 ? `${id}-told` : hint === undefined ? undefined : `${id}-hint`}
      />
      <FieldProblems id={`${id}-told`} problems={problems} />
    </Labelled>
  )
}
