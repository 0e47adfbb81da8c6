import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import type { JsonValue, Path } from '#scenario'
import { onOneLine, put, type StepKind } from '#studio'
import { FieldProblems, useFieldProblems } from './field-problems.tsx'
import { pathName, useScript } from './use-script.tsx'
import './fields.css'

interface LabelledProps {
  readonly label: string
  readonly hint?: string | undefined
  /** Leaves the label to screen readers, where the place says what the field is. */
  readonly bare?: boolean | undefined
  readonly children?: ComponentChildren
  readonly id: string
  readonly class?: string | undefined
  /** What it writes; other views lead here by it. */
  readonly path?: Path
}

/** A field with its label above it, and a hint below. */
export function Labelled({ label, hint, bare = false, children, id, path, class: extra = '' }: LabelledProps) {
  return (
    <div class={`script-field ${extra}`.trim()} data-path={path === undefined ? undefined : pathName(path)}>
      <label for={id} class={bare ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface GrowingProps extends Omit<JSX.IntrinsicElements['textarea'], 'value' | 'onInput' | 'ref'> {
  readonly value: string
  readonly onText: (text: string) => void
}

/** A text field as tall as its text. A text of the file has no line breaks, so Enter makes none. */
export function Growing({ value, onText, onKeyDown, class: extra = '', ...rest }: GrowingProps) {
  return (
    <span class={`growing ${String(extra)}`.trim()} data-text={value}>
      <textarea
        rows={1}
        {...rest}
        value={value}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (event.key === 'Enter' && !event.isComposing) event.preventDefault()
        }}
        onInput={(event) => onText(onOneLine(event.currentTarget.value))}
      />
    </span>
  )
}

interface PathFieldProps {
  readonly path: Path
  readonly label: string
  readonly hint?: string
  readonly bare?: boolean
  readonly class?: string
}

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

interface SeveralFieldProps extends PathFieldProps {
  readonly value: readonly (string | undefined)[] | undefined
  readonly words: readonly Word[]
  readonly add: string
  /** What the button that takes one away is called. */
  readonly remove: (label: string) => string
  /** Keeps an empty list where it says something of its own (`holds`). */
  readonly keepEmpty?: boolean
  readonly most?: number
}

/** A list of words: those chosen, each with a button that takes it away, and a list to add from. */
export function SeveralField(props: SeveralFieldProps) {
  const { path, label, hint, value = [], words, add, remove, keepEmpty = false, most = 12, class: extra } = props
  const { around, commands } = useScript()
  const id = useId()
  const problems = useFieldProblems(path, false)
  const chosen = value.filter((word) => word !== undefined)
  const write = (next: readonly string[]) =>
    commands.run('field', put(path, next.length === 0 && !keepEmpty ? undefined : (next as JsonValue)))
  const labelOf = (word: string) => words.find((w) => w.value === word)?.label ?? word
  const left = words.filter((word) => !chosen.includes(word.value))
  return (
    <Labelled label={label} hint={hint} id={id} path={path} class={`script-several ${extra ?? ''}`}>
      {chosen.length > 0 && (
        <ul class="plain-list script-chips" role="list">
          {chosen.map((word) => (
            <li key={word}>
              <button
                type="button"
                class="script-chip"
                disabled={!around.editable}
                aria-label={remove(labelOf(word))}
                onClick={() => write(chosen.filter((other) => other !== word))}
              >
                {labelOf(word)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && left.length > 0 && (
        <Select
          id={id}
          value=""
          words={[{ value: '', label: add }, ...left]}
          disabled={!around.editable}
          onFocus={() => commands.at(path)}
          onPick={(word) => word !== '' && write([...chosen, word])}
        />
      )}
      <FieldProblems id={`${id}-told`} problems={problems} />
    </Labelled>
  )
}
