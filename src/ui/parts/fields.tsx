import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './fields.css'

interface SwitchProps {
  readonly label: string
  readonly hint?: ComponentChildren
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}

/** Something that is on or off, at once. */
export function Switch({ label, hint, on, onChange, disabled = false }: SwitchProps) {
  const id = useId()
  return (
    <div class="field switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

export interface ChoiceOption<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
  /** Where the label is in another language than the page (A14). */
  readonly lang?: string
}

interface ChoiceProps<T extends string> {
  readonly legend: string
  /** Leaves the legend to screen readers, where a heading above shows the same words. */
  readonly hideLegend?: boolean
  readonly hint?: ComponentChildren
  /** The id of words elsewhere that describe the group too. */
  readonly describedBy?: string
  readonly value: T
  readonly options: readonly ChoiceOption<T>[]
  readonly onChange: (value: T) => void
  /** `row`: short words side by side. `stack`: one under the other, with room for hints. */
  readonly layout?: 'row' | 'stack'
}

/** One of several: a group of radio buttons. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, hideLegend = false, hint, describedBy, value, options, onChange, layout = 'row' } = props
  const name = useId()
  return (
    <fieldset
      class={`field choice choice-${layout}`}
      aria-describedby={[hint ? `${name}-hint` : [], describedBy ?? []].flat().join(' ') || undefined}
    >
      <legend class={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-words" lang={option.lang}>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** The value in words, shown beside it and read out. */
  readonly says: (value: number) => string
  readonly onChange: (value: number) => void
  readonly disabled?: boolean
}

/** A number on a line, 0 to 1 unless told otherwise. */
export function Slider({ label, value, min = 0, max = 1, step = 0.05, says, onChange, disabled = false }: SliderProps) {
  const id = useId()
  const filled = `${((value - min) / (max - min)) * 100}%`
  return (
    <div class="field slider">
      <label for={id}>{label}</label>
      {/* Not an output, which would be read out a second time: the slider says its value itself. */}
      <span class="slider-value" aria-hidden="true">
        {says(value)}
      </span>
      <input
        id={id}
        type="range"
        style={{ '--filled': filled }}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={says(value)}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  )
}
