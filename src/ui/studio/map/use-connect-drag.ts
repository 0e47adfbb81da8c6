import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { mapPoint, type MapLayout, type MapWay, type Point, type ScenarioMap } from '#studio'
import type { CameraControl } from './camera-control.ts'
import type { MapActions } from './map-actions.ts'

/** So far a press may wander and still be a click, CSS px. */
const WANDER = 5

interface ConnectDrag {
  readonly frame: RefObject<HTMLElement | null>
  /** The line that is drawn meanwhile. */
  readonly line: RefObject<SVGPathElement | null>
  readonly control: CameraControl
  readonly map: ScenarioMap
  readonly layout: MapLayout
  readonly actions: MapActions
}

/** Draws a line from a port that is dragged: dropped on a beat it connects, on the ground it makes a new beat there. */
export function useConnectDrag({ frame, line, ...rest }: ConnectDrag): void {
  const nowRef = useRef(rest)
  useLayoutEffect(() => {
    nowRef.current = rest
  })
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    let drag: { way: MapWay; began: Point; far: boolean; pointer: number } | null = null
    const end = (): void => {
      drag = null
      delete element.dataset['connecting']
      line.current?.setAttribute('d', '')
    }
    const down = (event: PointerEvent): void => {
      const port = event.target instanceof Element ? event.target.closest('[data-map-port]') : null
      const way = nowRef.current.map.ways.find(({ key }) => key === port?.getAttribute('data-map-port'))
      if (way === undefined || event.button !== 0 || !nowRef.current.actions.editable) return
      drag = { way, began: { x: event.clientX, y: event.clientY }, far: false, pointer: event.pointerId }
    }
    const move = (event: PointerEvent): void => {
      if (drag === null || event.pointerId !== drag.pointer) return
      if (!drag.far && Math.hypot(event.clientX - drag.began.x, event.clientY - drag.began.y) < WANDER) return
      if (!drag.far) element.setPointerCapture(event.pointerId)
      drag.far = true
      element.dataset['connecting'] = 'true'
      const { left, top } = element.getBoundingClientRect()
      const to = mapPoint(nowRef.current.control.camera(), { x: event.clientX - left, y: event.clientY - top })
      const port = nowRef.current.layout.lines.get(drag.way.key)?.port ?? to
      line.current?.setAttribute('d', `M${port.x} ${port.y}L${to.x} ${to.y}`)
    }
    const up = (event: PointerEvent): void => {
      if (drag === null || event.pointerId !== drag.pointer) return
      const { way, far } = drag
      end()
      if (!far) return
      const under = document.elementFromPoint(event.clientX, event.clientY)
      const beat = under?.closest('[data-beat]')?.getAttribute('data-beat')
      if (beat !== undefined && beat !== null) nowRef.current.actions.connect(way, beat)
      else if (under !== null && element.contains(under)) nowRef.current.actions.insert(way)
    }
    const escape = (event: KeyboardEvent): void => {
      if (drag === null || event.key !== 'Escape') return
      event.stopPropagation()
      end()
    }
    const listeners = new AbortController()
    const { signal } = listeners
    element.addEventListener('pointerdown', down, { signal })
    element.addEventListener('pointermove', move, { signal })
    element.addEventListener('pointerup', up, { signal })
    element.addEventListener('pointercancel', end, { signal })
    element.addEventListener('keydown', escape, { capture: true, signal })
    return () => listeners.abort()
  }, [frame, line])
}
