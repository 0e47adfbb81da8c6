import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Point } from '#studio'
import type { CameraControl } from './camera-control.ts'

/** So far a press may wander and still be a click, CSS px. */
const WANDER = 4
/** How much one notch of a wheel zooms. */
const WHEEL_ZOOM = 0.0025

/**
 * Moves the map by drag, wheel and pinch. A drag that begins on a port is not ours. What is pressed at the end of a drag
 * is not clicked.
 */
export function usePan(frame: RefObject<HTMLElement | null>, control: CameraControl): void {
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const fingers = new Map<number, Point>()
    let began: Point | null = null
    let dragging = false
    const within = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }

    const down = (event: PointerEvent): void => {
      const onPort = event.target instanceof Element && event.target.closest('.map-port') !== null
      if (event.button > 1 || onPort) return
      if (fingers.size === 0) dragging = false
      fingers.set(event.pointerId, within(event))
      began = within(event)
    }
    const move = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId)
      if (before === undefined) return
      const now = within(event)
      if (!dragging) {
        if (fingers.size === 1 && began !== null && Math.hypot(now.x - began.x, now.y - began.y) < WANDER) return
        dragging = true
        element.dataset['moving'] = 'true'
        element.setPointerCapture(event.pointerId)
      }
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
      fingers.set(event.pointerId, now)
      if (other === undefined) {
        control.pan(now.x - before.x, now.y - before.y)
        return
      }
      const apart = (a: Point): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y))
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
      control.pan((now.x - before.x) / 2, (now.y - before.y) / 2)
      control.zoom(apart(now) / apart(before), middle)
    }
    const up = (event: PointerEvent): void => {
      fingers.delete(event.pointerId)
      if (fingers.size === 0) delete element.dataset['moving']
    }
    const click = (event: MouseEvent): void => {
      if (!dragging) return
      dragging = false
      event.stopPropagation()
      event.preventDefault()
    }
    const wheel = (event: WheelEvent): void => {
      event.preventDefault()
      const lines = event.deltaMode === 1 ? 16 : 1
      // Pinching on a touchpad comes as a wheel with Ctrl.
      if (event.ctrlKey || event.metaKey) control.zoom(Math.exp(-event.deltaY * lines * WHEEL_ZOOM), within(event))
      else if (event.shiftKey) control.pan(-(event.deltaY + event.deltaX) * lines, 0)
      else control.pan(-event.deltaX * lines, -event.deltaY * lines)
    }
    const listeners = new AbortController()
    const { signal } = listeners
    element.addEventListener('pointerdown', down, { signal })
    element.addEventListener('pointermove', move, { signal })
    element.addEventListener('pointerup', up, { signal })
    element.addEventListener('pointercancel', up, { signal })
    element.addEventListener('click', click, { capture: true, signal })
    element.addEventListener('wheel', wheel, { passive: false, signal })
    return () => listeners.abort()
  }, [frame, control])
}
