import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { useText } from '../text/index.ts'

/** Whether somebody came here from another screen. On the first screen of a visit the focus stays at the top of the page. */
export const Arrived = createContext(false)

interface ScreenTitleProps {
  /** The document's title for this screen; the heading's own words unless told otherwise. */
  readonly screen: string
  readonly children?: ComponentChildren
  readonly class?: string
}

/** The h1 of a screen: names the document (A14) and takes focus when one comes here from another screen. */
export function ScreenTitle({ screen, children, class: extra }: ScreenTitleProps) {
  const t = useText()
  const arrived = useRef(useContext(Arrived))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arrived.current) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    // Only when the screen opens: later changes of its words must not pull the focus away.
  }, [])
  useEffect(() => {
    document.title = t('frame.titleOf', { screen })
  }, [t, screen])
  return (
    <h1 ref={heading} tabIndex={-1} class={extra}>
      {children}
    </h1>
  )
}
