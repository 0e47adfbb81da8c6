import type { Camera, Point, Size } from '#studio'
import { centred, fitted, panned, showing, zoomed } from '#studio'

/** Moves what is shown of the map without drawing anything anew: whoever follows it sets a transform. */
export interface CameraControl {
  camera(): Camera
  view(): Size
  resize(view: Size): void
  /** Shows this camera from now on. */
  put(camera: Camera): void
  pan(dx: number, dy: number): void
  /** About a point of the view; its middle when left out. */
  zoom(factor: number, at?: Point): void
  fit(map: Size): void
  /** Puts a point of the map into the middle. */
  centre(point: Point, zoom?: number): void
  /** Moves no further than is needed to show a box of the map. */
  reveal(box: Point & Size): void
  /** Calls the listener now and after every move; the returned function ends that. */
  follow(listener: (camera: Camera, view: Size) => void): () => void
}

/** A size to begin with, until the real one is known. */
const someView: Size = { width: 800, height: 600 }

export function createCameraControl(): CameraControl {
  let camera: Camera = { x: 0, y: 0, zoom: 1 }
  let view = someView
  const listeners = new Set<(camera: Camera, view: Size) => void>()
  const put = (next: Camera): void => {
    camera = next
    for (const listener of listeners) listener(camera, view)
  }
  return {
    camera: () => camera,
    view: () => view,
    resize(size) {
      view = size
      put(camera)
    },
    put,
    pan: (dx, dy) => put(panned(camera, dx, dy)),
    zoom: (factor, at = { x: view.width / 2, y: view.height / 2 }) => put(zoomed(camera, factor, at)),
    fit: (map) => put(fitted(map, view)),
    centre: (point, zoom = camera.zoom) => put(centred(point, view, zoom)),
    reveal: (box) => put(showing(camera, box, view)),
    follow(listener) {
      listeners.add(listener)
      listener(camera, view)
      return () => listeners.delete(listener)
    },
  }
}
