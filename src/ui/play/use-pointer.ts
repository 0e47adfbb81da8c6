import { useEffect, useRef, useState } from 'preact/hooks'

/** How far a mouse must have moved to be counted as meant, CSS px. */
const MEANT = 4

/** Whether the mouse means what it points at. */
export interface Pointer {
  /** The mouse has moved, or turned its wheel, since the last opening. */
  readonly armed: boolean
  /** Whether a press is meant. What is not pressed by a mouse (touch, pen, keyboard, assistive technology) always is. */
  isMeant(press: MouseEvent): boolean
}

/**
 * What opens under a mouse that rests is not what the hand was there for, so a mouse has to move before it presses anything.
 * @param opening changes each time something has opened; null while nothing is open
 */
export function usePointer(opening: string | null): Pointer {
  const [armedFor, arm] = useState<string | null>(null)
  const lastRef = useRef<{ x: number; y: number; type: string } | null>(null)

  useEffect(() => {
    const follow = (event: PointerEvent) => {
      lastRef.current = { x: event.clientX, y: event.clientY, type: event.pointerType }
    }
    document.addEventListener('pointerdown', follow)
    document.addEventListener('pointermove', follow)
    return () => {
      document.removeEventListener('pointerdown', follow)
      document.removeEventListener('pointermove', follow)
    }
  }, [])

  useEffect(() => {
    if (opening === null) return undefined
    const from = lastRef.current
    const mean = () => arm(opening)
    const move = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      // A mouse that was nowhere before has moved into the page.
      if (from === null || Math.hypot(event.clientX - from.x, event.clientY - from.y) > MEANT) mean()
    }
    document.addEventListener('pointermove', move)
    document.addEventListener('wheel', mean, { passive: true })
    return () => {
      document.removeEventListener('pointermove', move)
      document.removeEventListener('wheel', mean)
    }
  }, [opening])

  const armed = opening !== null && armedFor === opening
  return {
    armed,
    isMeant: (press) => armed || press.detail === 0 || lastRef.current?.type !== 'mouse',
  }
}
