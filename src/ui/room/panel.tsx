import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface PanelProps {
  readonly id: string
  readonly heading: string
  /** Where the heading is in another language than the page. */
  readonly lang?: string | undefined
  readonly children?: ComponentChildren
}

/** A panel beside or over the scene. Its heading takes the focus when the panel appears. */
export function Panel({ id, heading, lang, children }: PanelProps) {
  const words = useRef<HTMLHeadingElement>(null)
  useEffect(() => words.current?.focus({ preventScroll: true }), [id])
  return (
    <section class={`room-panel room-panel-${id}`} aria-labelledby="room-heading">
      <h2 id="room-heading" ref={words} tabIndex={-1} lang={lang}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
