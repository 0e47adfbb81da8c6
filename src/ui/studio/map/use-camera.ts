import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { BEAT, type Camera, firstCamera, type MapLayout } from '#studio'
import { useMeasured } from '../../parts/index.ts'
import { type CameraControl, createCameraControl } from './camera-control.ts'

/** So small, and its smallest texts (12 CSS px of the map) are 11 CSS px tall. */
const READABLE = 11 / 12

/**
 * The camera of a map in `frame`. It begins with everything where that is readable, else around `first`, in the size of the
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
    const place = (first === null ? undefined : layout.beats.get(first)) ?? { x: layout.width / 2, y: 0 }
    const middle = { x: place.x, y: place.y + BEAT.height / 2 }
    control.put(firstCamera(layout, { width, height }, middle, (READABLE * rem) / 16))
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
