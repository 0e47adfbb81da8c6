import {
  ADULT,
  bodyDrawing,
  bodyShape,
  type Box,
  type Drawing,
  faceDrawing,
  HEAD,
  headDrawing,
  headPiece,
  needs,
  overFace,
  overFaceDrawing,
  overHairAway,
  overHeadDrawing,
  type PieceName,
  type Pieces,
} from './compose.ts'
import { type HeadMarkKind, headMarkLines, headMarkWidths } from './head-mark-lines.ts'
import { pointOfBody } from './points.ts'
import type { CastMember } from './poses.ts'
import { INK, type Wardrobe } from './wardrobe.ts'

/** Somebody to be drawn: in a body, with a face. Who is `seated` gets a plain seat to sit on. */
export interface FigureAsked {
  readonly body: PieceName
  readonly wardrobe: Wardrobe
  readonly face: CastMember['face']
  readonly pose: CastMember['pose']
  readonly seated: boolean
}

/** Somebody drawn in one piece, outside of the stage. Units of the art. */
export interface WholeFigure {
  /** What goes into an SVG. */
  readonly inner: string
  /** The room it takes. */
  readonly box: Box
  /** Where the feet stand, and the middle above them. */
  readonly ground: number
  readonly middle: number
  readonly neck: readonly [x: number, y: number, turn: number]
}

/** How far a head with its hair reaches from the neck. */
const HEAD_REACH = { side: 400, up: 640, down: 120 } as const
/** Beyond this turn of the neck, degrees, the head lies. */
const LIES = 50
/** A plain seat for who sits: half its width, the round of its corners, its line, and the least height worth one. */
const SEAT = { half: 395, round: 64, line: 19, least: 127 } as const

/** A drawing laid into another one, its origin at a point there. */
const laid = ({ box, svg }: Drawing, x: number, y: number): string =>
  svg(1).replace('<svg ', `<svg x="${box[0] + x}" y="${box[1] + y}" `)

const headMarks: Readonly<Partial<Record<CastMember['pose'], HeadMarkKind>>> = {
  nodding: 'nod',
  'shaking-head': 'shake',
}

/** The lines beside a head that nods or is shaken. */
function headMark(kind: HeadMarkKind, x: number, y: number): string {
  const at = (line: ReturnType<typeof headMarkLines>[number], degrees: number): string => {
    const angle = (degrees * Math.PI) / 180
    return `${x + line.x + line.radius * Math.cos(angle)} ${y + line.y + line.radius * Math.sin(angle)}`
  }
  const d = headMarkLines(kind)
    .map((line) => `M${at(line, line.from)}A${line.radius} ${line.radius} 0 0 1 ${at(line, line.to)}`)
    .join('')
  return headMarkWidths
    .map(([width, colour]) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`)
    .join('')
}

function headOf({ body, wardrobe, face, pose }: FigureAsked, pieces: Pieces): string {
  const { neck, head } = bodyShape(body, wardrobe, pieces)
  const [x, y] = [neck[0] - HEAD.neck[0], neck[1] - HEAD.neck[1]]
  const away = head === 'away'
  const over = away ? null : overFaceDrawing(wardrobe, pieces)
  const mark = headMarks[pose]
  const parts = [
    laid(headDrawing(wardrobe, pieces, away), x, y),
    // The corner of a face is part of its own box already.
    away ? '' : laid(faceDrawing(face, 'eyes', 'mouth', pieces), x + HEAD.face[0], y + HEAD.face[1]),
    over === null ? '' : laid(over, x, y),
    mark === undefined || away ? '' : headMark(mark, neck[0], neck[1]),
  ].join('')
  const mirror = head === 'mirrored' ? ' scale(-1 1)' : ''
  return `<g transform="translate(${neck[0]} ${neck[1]}) rotate(${neck[2]})${mirror} translate(${-neck[0]} ${-neck[1]})">${parts}</g>`
}

function seatOf({ body, seated }: FigureAsked, ground: number, middle: number): string {
  const height = seated ? -pointOfBody(body, 'seat', ADULT).y : 0
  if (height <= SEAT.least) return ''
  return `<rect x="${middle - SEAT.half}" y="${ground - height}" width="${2 * SEAT.half}" height="${height}" rx="${SEAT.round}" fill="#8a93a3" stroke="${INK}" stroke-width="${SEAT.line}"/>`
}

/** Draws somebody. Every piece that `piecesOf` names must be there. */
export function wholeFigure(asked: FigureAsked, pieces: Pieces): WholeFigure {
  const { body, wardrobe } = asked
  const { box, neck, middle, ground } = bodyShape(body, wardrobe, pieces)
  const over = overHeadDrawing(body, wardrobe, pieces)
  const upright = Math.abs(neck[2]) < LIES
  const head = upright ? HEAD_REACH : { ...HEAD_REACH, up: HEAD_REACH.side, down: HEAD_REACH.side }
  const left = Math.min(box[0], neck[0] - head.side)
  const top = Math.min(box[1], neck[1] - head.up)
  const right = Math.max(box[0] + box[2], neck[0] + head.side)
  const bottom = Math.max(ground, box[1] + box[3], neck[1] + head.down)
  return {
    inner: [
      seatOf(asked, ground, middle),
      laid(bodyDrawing(body, wardrobe, pieces), 0, 0),
      headOf(asked, pieces),
      over === null ? '' : laid(over, 0, 0),
    ].join(''),
    box: [left, top, right - left, bottom - top],
    ground,
    middle,
    neck,
  }
}

/** The pieces that are missing before somebody can be drawn: ask again until none is. */
export function piecesOf(
  { body, wardrobe, face }: FigureAsked,
  has: (name: PieceName) => string | null,
): readonly PieceName[] {
  const ofBody = needs(body, wardrobe, has)
  if (ofBody.length > 0) return ofBody
  const away = bodyShape(body, wardrobe, (name) => has(name) ?? '').head === 'away'
  const ofHead: readonly PieceName[] = away
    ? [headPiece(wardrobe, true), ...overHairAway(wardrobe)]
    : [headPiece(wardrobe, false), `face/${face}`, ...overFace(wardrobe)]
  return ofHead.filter((name) => has(name) === null)
}
