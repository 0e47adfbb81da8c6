import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const PRESSABLE = 'button, a[href], summary'

/**
 * While a screen is there on which Space means one thing, a button pressed by mouse does not take the focus: Space would
 * press it once more. Focus stays where it was, or `pressed` leads it. Keyboard, touch and assistive technology press
 * without a mouse, and the focus stays where they put it. Dialogs and fields are places of their own.
 */
export function useMouseFocus(pressed: () => void = () => undefined): void {
  const pressedRef = useRef(pressed)
  useLayoutEffect(() => {
    pressedRef.current = pressed
  })
  useEffect(() => {
    let touched = false
    // Browsers send mouse events after a touch, for pages that know no touch.
    const pointer = (event: PointerEvent) => {
      touched = event.pointerType === 'touch'
    }
    const mouse = (event: MouseEvent) => {
      const on = event.target instanceof Element ? event.target : null
      if (touched || on === null || on.closest('dialog, label, input, select, textarea') !== null) return
      if (on.closest(PRESSABLE) !== null) event.preventDefault()
      pressedRef.current()
    }
    document.addEventListener('pointerdown', pointer)
    document.addEventListener('mousedown', mouse)
    return () => {
      document.removeEventListener('pointerdown', pointer)
      document.removeEventListener('mousedown', mouse)
    }
  }, [])
}
