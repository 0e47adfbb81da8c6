import { useLayoutEffect } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { StageMount } from '../ports/index.ts'
import { NEVER, type Box, type Obstacle, type Size } from './place-box.ts'
import { placeInset, type InsetPlace } from './place-inset.ts'
import { obstaclesOf } from './sight.ts'

/** How far from the picture's edge words and insets stay, px. */
const MARGIN = 10
/** The inset's frame lies around its element, px. */
const FRAME = 8
/** How often the program looks whether somebody has come under the inset, wall ms. */
const LOOK_AGAIN = 400

/** The part of a picture in which something may lie over it. */
export const areaOf = ({ width, height }: Size): Box => ({
  left: MARGIN,
  top: MARGIN,
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN,
})

/** A box as something that nothing may lie over, with room around it. */
export const asHard = ({ left, top, width, height }: Box): Obstacle => ({
  left: left - FRAME,
  top: top - FRAME,
  width: width + 2 * FRAME,
  height: height + 2 * FRAME,
  weight: NEVER,
})

export interface InsetPlacer {
  /** Puts the inset's element (null while there is none) where it covers nothing that must be seen. */
  put(element: HTMLElement | null, picture: Size, obstacles: readonly Obstacle[]): void
  /** What it covers now, px within the picture; null while there is none. */
  readonly box: Box | null
}

/** Remembers where the inset lies, so that it stays there while that place is free. */
export function createInsetPlacer(): InsetPlacer {
  let now: { readonly key: string; readonly place: InsetPlace; readonly box: Box } | null = null
  return {
    put(element, picture, obstacles) {
      if (element === null) {
        now = null
        return
      }
      const key = element.dataset['key'] ?? ''
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const place = placeInset(size, areaOf(picture), obstacles, now?.key === key ? now.place : null)
      const { x, y, scale } = place
      now = { key, place, box: { left: x, top: y, width: size.width * scale, height: size.height * scale } }
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale})`
      element.style.visibility = 'visible'
    },
    get box() {
      return now?.box ?? null
    },
  }
}

/** Keeps an inset in place over a picture on which nothing else lies, as in the room and in the debrief. */
export function useInsetPlace(
  stage: StageMount,
  picture: RefObject<HTMLElement | null>,
  inset: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const placer = createInsetPlacer()
    let placedFor = ''
    let unlooked = 0
    return stage.eachFrame((ms) => {
      unlooked += ms
      if (picture.current === null) return
      const size = { width: picture.current.clientWidth, height: picture.current.clientHeight }
      const now = `${size.width} ${size.height} ${inset.current?.dataset['key']}`
      if (now === placedFor && unlooked < LOOK_AGAIN) return
      unlooked = 0
      placedFor = now
      const sight = { heads: stage.anchors(), boxes: stage.boxes() }
      placer.put(inset.current, size, obstaclesOf(sight, size, null, new Set()))
    })
  }, [stage, picture, inset])
}
