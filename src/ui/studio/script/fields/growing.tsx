import type { JSX } from 'preact'
import { onOneLine } from '#studio'

interface GrowingProps extends Omit<JSX.IntrinsicElements['textarea'], 'value' | 'onInput' | 'ref' | 'class'> {
  readonly class?: string
  readonly value: string
  readonly onText: (text: string) => void
}

/** A text field as tall as its text. A text of the file has no line breaks, so Enter makes none. */
export function Growing({ value, onText, onKeyDown, class: extra = '', ...rest }: GrowingProps) {
  return (
    <span class={`growing ${extra}`.trim()} data-text={value}>
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
