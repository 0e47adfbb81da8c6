import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface PictureChoiceProps<T extends string> {
  readonly legend: string
  readonly value: T
  readonly options: readonly T[]
  readonly nameOf: (option: T) => string
  readonly pictureOf: (option: T) => ComponentChildren
  readonly disabled: boolean
  readonly onChange: (option: T) => void
}

/** One of several, each with its picture: radio buttons. */
export function PictureChoice<T extends string>(props: PictureChoiceProps<T>) {
  const { legend, value, options, nameOf, pictureOf, disabled, onChange } = props
  const name = useId()
  return (
    <fieldset class="see-choice" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="see-choice-options">
        {options.map((option) => (
          <label key={option} class="see-choice-option" data-chosen={option === value ? '' : undefined}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {pictureOf(option)}
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
