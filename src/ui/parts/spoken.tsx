import type { ComponentChildren } from 'preact'
import './spoken.css'

interface VisuallyHiddenProps {
  readonly children?: ComponentChildren
  readonly id?: string
  /** Where it is in another language than the page (A14). */
  readonly lang?: string | undefined
}

/** Read out, not shown. */
export function VisuallyHidden({ children, id, lang }: VisuallyHiddenProps) {
  return (
    <span class="visually-hidden" id={id} lang={lang}>
      {children}
    </span>
  )
}

interface LiveRegionProps {
  /** What is to be said now; a change is spoken. Keep the region mounted and empty until there is something to say. */
  readonly text: string
  /** Say it again although the words are the same: count up. */
  readonly turn?: number
  /** Only for "someone is waiting for your answer" (A5). */
  readonly assertive?: boolean
}

/** A live region: a screen reader speaks its words when they change. */
export function LiveRegion({ text, turn = 0, assertive = false }: LiveRegionProps) {
  // Adding or removing a no-break space changes the text, so that the same words are spoken again; the space is not.
  const words = text === '' || turn % 2 === 0 ? text : `${text}\u00a0`
  return (
    <p
      class="visually-hidden"
      role={assertive ? 'alert' : 'status'}
      aria-live={assertive ? 'assertive' : 'polite'}
      aria-atomic="true"
    >
      {words}
    </p>
  )
}

/** First on the page: jumps over the header. Not a hash link, for the hash is the route. */
export function SkipLink({
  to,
  children,
}: {
  readonly to: () => HTMLElement | null
  readonly children?: ComponentChildren
}) {
  return (
    <button type="button" class="skip-link" onClick={() => to()?.focus()}>
      {children}
    </button>
  )
}
