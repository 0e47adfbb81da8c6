import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useMouseFocus } from '../parts/keys/index.ts'
import type { PlayState } from '#play'

interface FocusParts {
  readonly root: RefObject<HTMLElement | null>
  /** Heading of the choices. */
  readonly heading: RefObject<HTMLElement | null>
  readonly state: PlayState
  readonly look: boolean
}

const focused = (root: HTMLElement): string | null => {
  const active = document.activeElement
  return active instanceof HTMLElement && root.contains(active) ? (active.dataset['control'] ?? null) : null
}

const controlIn = (root: HTMLElement, name: string | null): HTMLElement | null =>
  name === null ? null : root.querySelector<HTMLElement>(`[data-control="${name}"]`)

/**
 * A3, A4: timed play starts on *Step in*, untimed on *Next*; when choices or *Look* open, focus goes to their heading, and afterwards
 * back to the control that had it. Controls leave the page while choices are open, so they are remembered by name. A press by mouse
 * leads focus back to where play starts, whatever it pressed, so that Space says *Step in* (untimed *Next*) after it.
 */
export function useFocus({ root, heading, state, look }: FocusParts): void {
  const beforeRef = useRef<{
    open: boolean
    acting: boolean
    look: boolean
    last: string | null
  }>({
    open: false,
    acting: false,
    look: false,
    last: null,
  })
  const startedRef = useRef(false)
  const open = state.options !== null
  const acting = state.phase === 'acting'
  const { phase, paused, endingOver } = state
  const first = state.pace === 'untimed' ? 'next' : 'step-in'

  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    // The control is remembered while it has the focus, because the next drawing may take it away.
    const remember = (event: FocusEvent) => {
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('dialog, .play-choices, .play-skip, .play-look') === null
      )
        beforeRef.current.last = event.target.dataset['control'] ?? beforeRef.current.last
    }
    element.addEventListener('focusin', remember)
    return () => element.removeEventListener('focusin', remember)
  }, [root])

  useMouseFocus(() => {
    beforeRef.current.last = null
    if (root.current !== null) controlIn(root.current, first)?.focus({ preventScroll: true })
  })

  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    const go = (name: string | null): void =>
      (
        controlIn(element, name) ??
        controlIn(element, first) ??
        controlIn(element, 'look') ??
        element.querySelector<HTMLElement>('h1')
      )?.focus()
    const was = beforeRef.current
    if (open && !was.open) heading.current?.focus()
    else if ((was.open && !open && !acting) || (was.acting && !acting)) {
      if (!open) go(was.last)
    } else if (!startedRef.current && !open && !acting && !paused) go(first)
    else if (was.look && !look && !open && focused(element) === null) go(was.last)
    else if (document.activeElement === document.body && !open && !acting && !paused && !endingOver) go(was.last)
    startedRef.current = true
    was.open = open
    was.acting = acting
    was.look = look
  }, [root, heading, open, acting, look, phase, paused, endingOver, first])
}
