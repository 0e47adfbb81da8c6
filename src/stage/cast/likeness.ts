import type { CastView } from '#engine'
import type { Face } from '#scenario'
import {
  bodyDrawing,
  bodyShape,
  type Drawing,
  faceDrawing,
  HEAD,
  headDrawing,
  headPiece,
  needs,
  overFace,
  overFaceDrawing,
  type PieceName,
} from './compose.ts'
import { fetchPieces, pieceText } from './piece-files.ts'
import { wardrobeOf } from './wardrobe.ts'

/** How much of somebody is drawn. */
export type Cut = 'head' | 'whole'

/** View boxes, in units of the body: head and shoulders, and the whole person with room for tall hair. */
const boxes = { head: [430, -470, 660, 760], whole: [180, -620, 1200, 3280] } as const

function read(name: PieceName): string {
  const text = pieceText(name)
  if (text === null) throw new Error(`piece ${name} has not been fetched`)
  return text
}

/** A drawing laid into another one, its origin at a point there. */
const laid = ({ box, svg }: Drawing, x: number, y: number): string =>
  svg(1).replace('<svg ', `<svg x="${box[0] + x}" y="${box[1] + y}" `)

/**
 * Somebody of a cast as they stand there in plain light, as SVG text. Rejects when a piece of the drawing cannot be fetched.
 * @param cut how much of them is drawn
 */
export async function likeness(member: Pick<CastView, 'id' | 'rank' | 'look'>, face: Face, cut: Cut): Promise<string> {
  const wardrobe = wardrobeOf(member)
  const body: PieceName = wardrobe.build === 'wheelchair' ? 'body/wheelchair' : 'body/standing'
  await fetchPieces([headPiece(wardrobe, false), `face/${face}`, ...overFace(wardrobe)])
  let missing = needs(body, wardrobe, pieceText)
  while (missing.length > 0) {
    await fetchPieces(missing)
    missing = needs(body, wardrobe, pieceText)
  }
  const { neck } = bodyShape(body, wardrobe, read)
  const [x, y] = [neck[0] - HEAD.neck[0], neck[1] - HEAD.neck[1]]
  const over = overFaceDrawing(wardrobe, read)
  const head = [
    laid(headDrawing(wardrobe, read), x, y),
    // The corner of a face is part of its own box already.
    laid(faceDrawing(face, 'eyes', 'mouth', read), x + HEAD.face[0], y + HEAD.face[1]),
    over === null ? '' : laid(over, x, y),
  ].join('')
  const [left, top, width, height] = boxes[cut]
  const dx = neck[0] - 745
  const dy = neck[1] - 20
  const view = cut === 'head' ? [left + dx, top + dy, width, height] : [left, Math.min(top, top + dy), width, height]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}">${laid(bodyDrawing(body, wardrobe, read), 0, 0)}<g transform="rotate(${neck[2]} ${neck[0]} ${neck[1]})">${head}</g></svg>`
}
