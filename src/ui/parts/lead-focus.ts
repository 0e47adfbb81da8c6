/** An element, looked up when it is needed. */
export type Place = () => HTMLElement | null | undefined

const screenHeading: Place = () => document.querySelector<HTMLElement>('h1')
const focus = (element: HTMLElement | null | undefined): void => element?.focus({ preventScroll: true })

/**
 * Moves the focus when the focused element is about to disappear (A4): to the given place, or to the screen's heading
 * where that place disappears too. It waits for the next frame, in which everything new has been drawn.
 */
export function leadFocus(to: Place = screenHeading): void {
  const at = to()
  focus(at)
  requestAnimationFrame(() => {
    if (!at || document.activeElement === document.body) focus(to() ?? screenHeading())
  })
}
