import { useId, useRef } from 'preact/hooks'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

interface ColourFieldProps {
  readonly label: string
  /** Like `#2b1d12`; null where the program chooses. */
  readonly value: string | null
  /** What the field begins with where nothing was chosen. */
  readonly begin: string
  readonly onChange: (colour: string | null) => void
}

/** A colour of one's own, or the one that the program chooses. */
export function ColourField({ label, value, begin, onChange }: ColourFieldProps) {
  const t = useText()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <div class="see-field">
      <label for={id}>{label}</label>
      <span class="see-colour">
        <input
          ref={field}
          id={id}
          type="color"
          value={value ?? begin}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {value === null ? (
          <small>{t('studio.see.colour.chosen')}</small>
        ) : (
          <Button
            size="small"
            variant="ghost"
            onClick={() => {
              // The button is gone then.
              field.current?.focus()
              onChange(null)
            }}
          >
            {t('studio.see.colour.reset')}
          </Button>
        )}
      </span>
    </div>
  )
}
