import type { Point } from './paths.ts'

/** Which part of the map is shown: a point of the map is at `x + zoom · px` of the view. */
export interface Camera extends Point {
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const LEAST_ZOOM = 0.05
export const MOST_ZOOM = 2.5

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Zooms by a factor; what is at `at` of the view stays there. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
  const zoom = within(camera.zoom * factor, LEAST_ZOOM, MOST_ZOOM)
  const by = zoom / camera.zoom
  return { zoom, x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by }
}

export const panned = ({ x, y, zoom }: Camera, dx: number, dy: number): Camera => ({ x: x + dx, y: y + dy, zoom })

/** All of the map, in the middle of the view, never larger than its natural size. */
export function fitted(map: Size, view: Size, most = 1): Camera {
  const zoom = within(Math.min(view.width / map.width, view.height / map.height), LEAST_ZOOM, most)
  return { zoom, x: (view.width - map.width * zoom) / 2, y: (view.height - map.height * zoom) / 2 }
}

/** A point of the map in the middle of the view. */
export const centred = ({ x, y }: Point, view: Size, zoom: number): Camera => ({
  zoom,
  x: view.width / 2 - x * zoom,
  y: view.height / 2 - y * zoom,
})

/**
 * What a map begins with: all of it where that can be read, else the part around a point, as much of its width as can be read, and
 * nothing beyond its edges.
 * @param readable the smallest zoom at which its texts are large enough
 */
export function firstCamera(map: Size, view: Size, around: Point, readable: number): Camera {
  const whole = fitted(map, view)
  if (whole.zoom >= readable) return whole
  const zoom = within(view.width / map.width, readable, Math.max(1, readable))
  const { x, y } = centred(around, view, zoom)
  const inside = (from: number, length: number, most: number): number =>
    length <= most ? (most - length) / 2 : within(from, most - length, 0)
  return { zoom, x: inside(x, map.width * zoom, view.width), y: inside(y, map.height * zoom, view.height) }
}

/** The camera moved no further than is needed to show a box of the map, with some room around it. */
export function showing(camera: Camera, box: Point & Size, view: Size, room = 24): Camera {
  const move = (from: number, length: number, most: number): number => {
    if (length + 2 * room >= most) return (most - length) / 2 - from
    if (from < room) return room - from
    return from + length > most - room ? most - room - from - length : 0
  }
  const { zoom } = camera
  const dx = move(camera.x + box.x * zoom, box.width * zoom, view.width)
  const dy = move(camera.y + box.y * zoom, box.height * zoom, view.height)
  return dx === 0 && dy === 0 ? camera : panned(camera, dx, dy)
}

/** The point of the map that is at a point of the view. */
export const mapPoint = ({ x, y, zoom }: Camera, at: Point): Point => ({ x: (at.x - x) / zoom, y: (at.y - y) / zoom })
