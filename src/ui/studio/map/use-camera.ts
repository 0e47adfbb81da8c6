import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Camera, MapLayout } from '#studio'
import { useMeasured } from '../../parts/index.ts'
import { type CameraControl, createCameraControl } from './camera-control.ts'

/** So small, and everything is still readable. */
const READABLE = 0.7

/**
 * The camera of a map in `frame`. It begins with everything where that is readable, else with `first`, in the size of the
 * reader's text.
 */
export function useCamera(
  frame: RefObject<HTMLElement | null>,
  layout: MapLayout,
  first: string | null,
): CameraControl {
  const control = useMemo(createCameraControl, [])
  const placedRef = useRef(false)
  useMeasured(frame, ({ width, height, rem }) => {
    control.resize({ width, height })
    if (placedRef.current) return
    placedRef.current = true
    const scale = rem / 16
    control.fit(layout)
    const place = first === null ? undefined : layout.beats.get(first)
    if (control.camera().zoom >= READABLE * scale || place === undefined) return
    const zoom = 0.85 * scale
    control.put({ zoom, x: width / 2 - place.x * zoom, y: height / 4 - place.y * zoom })
  })
  return control
}

/** Lets an element follow the camera: nothing but its transform changes. */
export function useFollowing(
  control: CameraControl,
  element: RefObject<HTMLElement | SVGElement | null>,
  transform: (camera: Camera, view: { readonly width: number; readonly height: number }) => string,
): void {
  useLayoutEffect(
    () =>
      control.follow((camera, view) => {
        const followed = element.current
        if (followed !== null) followed.style.transform = transform(camera, view)
      }),
    [control, element, transform],
  )
}
