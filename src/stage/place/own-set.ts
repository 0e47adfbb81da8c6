import { FLOOR } from '#scenario'
import { type Marks, openMarks, world } from '../marks.ts'
import { indoors, people, type PlaceSet, walkable } from './place-set.ts'

/** How far drawings of places go beyond the world on each side, picture units: the camera looks there too. */
const beyond = { x: 140, y: 90 } as const
/** Pixels kept of a picture unit: more than a screen shows is not needed. */
const SHARP = 1.5

/**
 * A place that is a picture of the author's own: it fills the world, what is over is cut off evenly. People are at the marks.
 * Null where the picture is not to be had.
 * @param floor where their feet are, as a part of the world's height from above
 */
export async function ownSet(address: string | null, floor: number = FLOOR.usual): Promise<PlaceSet | null> {
  const drawing = address === null ? null : await drawingOf(address).catch(() => null)
  if (drawing === null) return null
  return {
    folder: 'own',
    drawing,
    order: [{ file: 'own', depth: 1 }, 'back-lights', ...people],
    ...walkable,
    marks: () => marksOn(floor),
    // Neither weather nor water is known to be in it.
    ...indoors,
    lights: [],
  }
}

/** The open marks, all of them higher or lower by as much as the floor is. */
function marksOn(floor: number): Marks {
  const by = (floor - FLOOR.usual) * world.height
  const moved = Object.entries(openMarks).map(([mark, spot]) => [mark, { ...spot, y: spot.y + by }] as const)
  return { ...openMarks, ...Object.fromEntries(moved) }
}

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no 2D canvas')
  pen.imageSmoothingQuality = 'high'
  return [canvas, pen]
}

/** The picture as a drawing like all others. It is painted anew: an address of the page cannot stand in a drawing. */
async function drawingOf(address: string): Promise<string> {
  const image = new Image()
  image.src = address
  await image.decode()
  const [w, h] = [world.width * SHARP, world.height * SHARP]
  const [whole, pen] = canvasOf(w, h)
  const scale = Math.max(w / image.naturalWidth, h / image.naturalHeight)
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale]
  pen.drawImage(image, (w - width) / 2, (h - height) / 2, width, height)

  // Beyond its edges it goes on as in a mirror.
  const box = { width: world.width + 2 * beyond.x, height: world.height + 2 * beyond.y }
  const [wide, brush] = canvasOf(box.width * SHARP, box.height * SHARP)
  for (const x of [-1, 0, 1]) {
    for (const y of [-1, 0, 1]) {
      const [flipX, flipY] = [x === 0 ? 1 : -1, y === 0 ? 1 : -1]
      const [left, top] = [beyond.x * SHARP + x * w, beyond.y * SHARP + y * h]
      brush.setTransform(flipX, 0, 0, flipY, flipX < 0 ? left + w : left, flipY < 0 ? top + h : top)
      brush.drawImage(whole, 0, 0)
    }
  }
  const data = wide.toDataURL('image/jpeg', 0.92)
  const at = `viewBox="${-beyond.x} ${-beyond.y} ${box.width} ${box.height}"`
  const size = `x="${-beyond.x}" y="${-beyond.y}" width="${box.width}" height="${box.height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${at}><image ${size} href="${data}"/></svg>`
}
