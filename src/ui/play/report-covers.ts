import type { Covered, StageMount } from '../ports/index.ts'
import type { CoverElements } from './cover-elements.tsx'
import { coveredBy } from './covers.ts'

/** Frames between a change and the measuring of it: by then the page has been laid out anew. */
const FRAMES = 2

/** A side that has changed by this much or less, CSS px, is not reported: the camera need not move for it. */
const SMALL = 2

const sides = ['left', 'right', 'top', 'bottom'] as const

export interface CoverReport {
  /** The screen has been drawn again: what covers the picture may lie elsewhere now. */
  stir(): void
  end(): void
}

/**
 * Tells the stage what covers a host, each time that has changed. It measures two frames after an element has come, gone
 * or been resized, after the host has been resized, and after `stir`; never while nothing changes.
 */
export function reportCovers(host: HTMLElement, elements: CoverElements, stage: StageMount): CoverReport {
  let told: Covered = { left: 0, right: 0, top: 0, bottom: 0 }
  let left = FRAMES
  const stir = (): void => {
    left = FRAMES
  }
  const observer = new ResizeObserver(stir)
  for (const one of [host, ...elements.all]) observer.observe(one)

  function measure(): void {
    const boxes = Array.from(elements.all, (one) => one.getBoundingClientRect())
    const found = coveredBy(host.getBoundingClientRect(), boxes)
    if (sides.every((side) => Math.abs(found[side] - told[side]) <= SMALL)) return
    told = found
    stage.cover(found)
  }

  const unsubscribe = elements.onChange((element, here) => {
    if (here) observer.observe(element)
    else observer.unobserve(element)
    stir()
  })
  const stop = stage.eachFrame(() => {
    if (left > 0 && (left -= 1) === 0) measure()
  })
  return {
    stir,
    end() {
      unsubscribe()
      stop()
      observer.disconnect()
    },
  }
}
