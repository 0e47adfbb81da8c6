import { nearest, type Box, type Point } from './place-box.ts'

/** Half the width of a tail where it leaves the bubble. */
const BASE = 12
/** The least distance from a corner of the bubble to its tail. */
const CORNER = 30
/** How deep the tail's foot lies in the bubble, so that the fill of the tail covers the outline there. */
const INSET = 3

const clamp = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), Math.max(low, high))
const px = (n: number): string => n.toFixed(1)

/**
 * The outline of a bubble's tail, as an SVG path left open at its foot: it leaves the side that faces the mouth and ends short of the
 * face. Empty when the mouth lies inside the bubble.
 * @param reach how far from the mouth the tip stays, CSS px (about the radius of the head)
 */
export function tailPath(box: Box, mouth: Point, reach: number): string {
  const near = nearest(box, mouth)
  const far = Math.hypot(mouth.x - near.x, mouth.y - near.y)
  if (far < 1) return ''
  const right = box.left + box.width
  const bottom = box.top + box.height
  const down = mouth.y > bottom
  // The tail leaves by the side beyond which the mouth lies farther.
  const level = Math.abs(mouth.x - near.x) > Math.abs(mouth.y - near.y)
  const foot = level
    ? { x: mouth.x > right ? right - INSET : box.left + INSET, y: clamp(mouth.y, box.top + CORNER, bottom - CORNER) }
    : { x: clamp(mouth.x, box.left + CORNER, right - CORNER), y: down ? bottom - INSET : box.top + INSET }
  const dx = mouth.x - foot.x
  const dy = mouth.y - foot.y
  const long = Math.max(1, Math.hypot(dx, dy))
  const part = Math.max(Math.min(16, long) / long, (long - reach) / long)
  // A long tail only points toward the mouth, so that it does not cross the picture.
  const shown = Math.min(part, 110 / long)
  const tip = { x: foot.x + dx * shown, y: foot.y + dy * shown }
  const a = level ? { x: foot.x, y: foot.y - BASE } : { x: foot.x - BASE, y: foot.y }
  const b = level ? { x: foot.x, y: foot.y + BASE } : { x: foot.x + BASE, y: foot.y }
  const bend = level ? { x: foot.x + dx * shown * 0.55, y: foot.y } : { x: foot.x, y: foot.y + dy * shown * 0.55 }
  return (
    `M${px(a.x)} ${px(a.y)}Q${px(bend.x)} ${px(bend.y)} ${px(tip.x)} ${px(tip.y)}` +
    `Q${px(bend.x + (level ? 0 : 4))} ${px(bend.y + (level ? 4 : 0))} ${px(b.x)} ${px(b.y)}`
  )
}
