/** A part of the picture, whole device px: from `left` and `top` up to, but not with, `right` and `bottom`. */
export interface Region {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const areaOf = ({ left, top, right, bottom }: Region): number => (right - left) * (bottom - top)

const around = (a: Region, b: Region): Region => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

export const meets = (a: Region, b: Region): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Each region costs a pass over all that is drawn: so many at most. */
const most = 5
/** Two regions become one when that draws at most so many times as many pixels. */
const waste = 1.15
/** From this share of the picture on it is drawn whole. */
const nearlyAll = 0.7

/**
 * Joins what has changed into few regions within a picture.
 * @param changed may overlap, and may reach out of the picture; null stands for all of it
 * @param width, height device px of the picture
 */
export function regionsOf(changed: readonly Region[] | null, width: number, height: number): Region[] {
  const whole = { left: 0, top: 0, right: width, bottom: height }
  if (changed === null) return [whole]
  const found: Region[] = []
  for (const { left, top, right, bottom } of changed) {
    const seen = {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(width, right),
      bottom: Math.min(height, bottom),
    }
    if (seen.right > seen.left && seen.bottom > seen.top) join(found, seen, waste)
  }
  while (found.length > most) {
    const last = found.pop()
    if (last) join(found, last, Infinity)
  }
  return found.reduce((sum, region) => sum + areaOf(region), 0) > nearlyAll * width * height ? [whole] : found
}

/** Adds a region, joined with those for which that costs at most `factor` times their pixels. */
function join(found: Region[], region: Region, factor: number): void {
  let grown = region
  for (let i = 0; i < found.length;) {
    const other = found[i]
    if (other === undefined) break
    const both = around(grown, other)
    if (areaOf(both) > factor * (areaOf(grown) + areaOf(other))) {
      i += 1
      continue
    }
    grown = both
    found.splice(i, 1)
    // What has grown may fit with one that it did not fit with before.
    i = 0
  }
  found.push(grown)
}
