import type { Covered } from '../ports/index.ts'

/** The share of a side from which on a box counts as lying along that side. */
const along = 0.55

/** Boxes this near to each other count as one, CSS px. */
const near = 28

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * How much boxes cover of a picture. A tall and narrow box covers the left or the right side; any other covers the top or
 * the bottom. Boxes outside the picture cover nothing. All numbers are CSS px of the page.
 */
export function coveredBy(picture: Box, boxes: readonly Box[]): Covered {
  const covered = { left: 0, right: 0, top: 0, bottom: 0 }
  const width = picture.right - picture.left
  const height = picture.bottom - picture.top
  // From below upward: a box just above another one at the bottom belongs to the bottom too.
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
