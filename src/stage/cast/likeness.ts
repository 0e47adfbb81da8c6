import type { CastView } from '#engine'
import type { Face } from '#scenario'
import { attireOf } from './attire.ts'
import type { PieceName } from './compose.ts'
import { fetchPieces, pieceText } from './piece-files.ts'
import { bodyOf, sitsIn, walkBody } from './poses.ts'
import { wardrobeOf } from './wardrobe.ts'
import { type FigureAsked, piecesOf, type WholeFigure, wholeFigure } from './whole-figure.ts'
import { dress } from './worn.ts'

/** How much of somebody is drawn. */
export type Cut = 'head' | 'whole'

/** View boxes, in units of the body: head and shoulders, and the whole person with room for tall hair. */
const boxes = { head: [430, -470, 660, 760], whole: [180, -620, 1200, 3280] } as const
/** The frame of the walk that looks most like walking. */
const MID_STEP = 1
/** Where the neck is in them. */
const NECK = { x: 745, y: 20 } as const

function read(name: PieceName): string {
  const text = pieceText(name)
  if (text === null) throw new Error(`piece ${name} has not been fetched`)
  return text
}

async function figureOf(asked: FigureAsked): Promise<WholeFigure> {
  let missing = piecesOf(asked, pieceText)
  while (missing.length > 0) {
    await fetchPieces(missing)
    missing = piecesOf(asked, pieceText)
  }
  return wholeFigure(asked, read)
}

const svgOf = (inner: string, view: readonly number[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}">${inner}</svg>`

/**
 * Somebody of a cast as they stand there in plain light, as SVG text. Rejects when a piece of the drawing cannot be fetched.
 * @param cut how much of them is drawn
 */
export async function likeness(member: Pick<CastView, 'id' | 'rank' | 'look'>, face: Face, cut: Cut): Promise<string> {
  const wardrobe = wardrobeOf(member)
  const body: PieceName = wardrobe.build === 'wheelchair' ? 'body/wheelchair' : 'body/standing'
  const { inner, neck } = await figureOf({ body, wardrobe, face, pose: 'standing', seated: false })
  const [left, top, width, height] = boxes[cut]
  const dx = neck[0] - NECK.x
  const dy = neck[1] - NECK.y
  const view = cut === 'head' ? [left + dx, top + dy, width, height] : [left, Math.min(top, top + dy), width, height]
  return svgOf(inner, view)
}

type Posed = Pick<CastView, 'id' | 'rank' | 'look' | 'place' | 'pose' | 'face' | 'holds' | 'wears'>

/**
 * Somebody by themselves in a pose, with what they have in hand and wear, whole and in plain light, as SVG text. Who sits has a plain
 * seat. Rejects when a piece of the drawing cannot be fetched.
 */
export async function posed(member: Posed): Promise<string> {
  const { pose, face } = member
  const wardrobe = dress(wardrobeOf(member), attireOf(member))
  const seated = (pose === 'sitting' || pose === 'asleep') && sitsIn(pose)
  const body = pose === 'walking' ? walkBody(MID_STEP) : bodyOf({ ...member, seated }, wardrobe)
  const { inner, box } = await figureOf({ body, wardrobe, face, pose, seated })
  return svgOf(inner, box)
}
