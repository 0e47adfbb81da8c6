/** How much of a picture is covered by words, CSS px from each of its sides. */
export interface Covered {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** As much of a side as one box may take before it counts as lying along the other one. */
const along = 0.55

/** Boxes this near to each other are one, CSS px. */
const near = 28

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * What boxes take of a picture: one that is tall and narrow lies at a side, any other at the top or the bottom.
 * Boxes outside the picture, and those in its middle, take nothing.
 */
export function coveredBy(picture: Box, boxes: readonly Box[]): Covered {
  const covered = { left: 0, right: 0, top: 0, bottom: 0 }
  const width = picture.right - picture.left
  const height = picture.bottom - picture.top
  // From below: what lies on top of something at the bottom belongs to it.
  for (const box of boxes.toSorted((a, b) => b.bottom - a.bottom)) {
    const left = Math.max(box.left, picture.left)
    const right = Math.min(box.right, picture.right)
    const top = Math.max(box.top, picture.top)
    const bottom = Math.min(box.bottom, picture.bottom)
    if (right - left < 1 || bottom - top < 1) continue
    if (bottom - top > height * along && right - left < width * along) {
      if (left + right < picture.left + picture.right) covered.left = Math.max(covered.left, right - picture.left)
      else covered.right = Math.max(covered.right, picture.right - left)
    } else if (top + bottom < picture.top + picture.bottom && bottom < picture.bottom - covered.bottom - near)
      covered.top = Math.max(covered.top, bottom - picture.top)
    else covered.bottom = Math.max(covered.bottom, picture.bottom - top)
  }
  return covered
}

/** Keeps an eye on what covers a host: measured when the page's words change, never while nothing does. */
export interface CoverWatch {
  now(): Covered
  /** Called once a frame; measures only when something may have changed. */
  step(): void
  /** What is shown has changed: the page will follow within a frame or two. */
  stir(): void
  end(): void
}

/** Frames after a change within which the page has been drawn anew. */
const follows = 2

export function watchCovers(host: HTMLElement): CoverWatch {
  let covered = coveredBy({ left: 0, top: 0, right: 0, bottom: 0 }, [])
  let left = follows
  const stir = (): void => {
    left = follows
  }
  const observer = new ResizeObserver(stir)
  observer.observe(host)
  let watched = new Set<Element>()

  function measure(): void {
    const root = host.closest('.play') ?? host.parentElement ?? host
    const covers = new Set(root.querySelectorAll('[data-covers]'))
    for (const old of watched) if (!covers.has(old)) observer.unobserve(old)
    for (const one of covers) if (!watched.has(one)) observer.observe(one)
    watched = covers
    const found = coveredBy(
      host.getBoundingClientRect(),
      [...covers].map((one) => one.getBoundingClientRect()),
    )
    const sides = ['left', 'right', 'top', 'bottom'] as const
    // A pixel more or less is no reason to move the picture.
    if (sides.some((side) => Math.abs(found[side] - covered[side]) > 2)) covered = found
  }

  return {
    now: () => covered,
    step() {
      if (left > 0 && (left -= 1) === 0) measure()
    },
    stir,
    end: () => observer.disconnect(),
  }
}
