import { world } from '../marks.ts'
import { indoors, people, type PlaceSet, walkable } from './place-set.ts'

/** How large a picture is kept, as the world is: more than a screen shows is not needed. */
const KEPT = { width: 1920, height: 1080 } as const

/**
 * A place that is a picture of the author's own: it fills the world, what is over is cut off at its sides. People are at the marks.
 * Null where the picture is not to be had.
 */
export async function ownSet(address: string | null): Promise<PlaceSet | null> {
  const drawing = address === null ? null : await drawingOf(address).catch(() => null)
  if (drawing === null) return null
  // Neither weather nor water is known to be in it.
  return {
    folder: 'own',
    drawing,
    order: [{ file: 'own', depth: 1 }, 'back-lights', ...people],
    ...walkable,
    ...indoors,
    lights: [],
  }
}

/** The picture as a drawing like all others. It is painted anew: an address of the page cannot stand in a drawing. */
async function drawingOf(address: string): Promise<string> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  Object.assign(canvas, KEPT)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no 2D canvas')
  const scale = Math.max(KEPT.width / image.naturalWidth, KEPT.height / image.naturalHeight)
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale]
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, (KEPT.width - width) / 2, (KEPT.height - height) / 2, width, height)
  const { width: w, height: h } = world
  const data = canvas.toDataURL('image/jpeg', 0.92)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><image width="${w}" height="${h}" href="${data}"/></svg>`
}
