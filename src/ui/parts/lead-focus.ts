/** An element, looked up when it is needed. */
export type Place = () => HTMLElement | null | undefined

const screenHeading: Place = () => document.querySelector<HTMLElement>('h1')
const focus = (element: HTMLElement | null | undefined): void => element?.focus({ preventScroll: true })

/**
 * Leads focus on when what has it goes away with what it did (A4): there, or to the screen's heading where that goes
 * too. What is still to come, and what is drawn anew, is there by the next frame.
 */
export function leadFocus(to: Place = screenHeading): void {
  const at = to()
  focus(at)
  requestAnimationFrame(() => {
    if (!at || document.activeElement === document.body) focus(to() ?? screenHeading())
  })
}
