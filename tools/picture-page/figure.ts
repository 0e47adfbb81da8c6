import { readFileSync } from 'node:fs'
import { attireOf } from '../../src/stage/cast/attire.ts'
import {
  ADULT,
  bodyDrawing,
  bodyShape,
  type Drawing,
  faceDrawing,
  HEAD,
  headDrawing,
  overFaceDrawing,
  overHeadDrawing,
  type PieceName,
} from '../../src/stage/cast/compose.ts'
import { type HeadMarkKind, headMarkLines, headMarkWidths } from '../../src/stage/cast/head-mark-lines.ts'
import { pointOfBody } from '../../src/stage/cast/points.ts'
import { bodyOf, type CastMember, sitsIn, walkBody } from '../../src/stage/cast/poses.ts'
import { type Wardrobe, wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import { dress } from '../../src/stage/cast/worn.ts'
import { adult } from '../../src/stage/marks.ts'
import type { Layer, View } from './drawing.ts'

/** Picture units a unit of the art: a standing adult is as tall as on a mark of size 1. */
const UNIT = adult / ADULT
/** How far a head with its hair reaches from the neck, units of the art. */
const HEAD_REACH = { side: 400, up: 640, down: 120 } as const
/** A plain seat for who sits: half its width, picture units. */
const SEAT = 62

const texts = new Map<PieceName, string>()
function piece(name: PieceName): string {
  const text = texts.get(name) ?? readFileSync(new URL(`../../assets/cast/${name}.svg`, import.meta.url), 'utf8')
  texts.set(name, text)
  return text
}

const laid = ({ box, svg }: Drawing, x: number, y: number): string =>
  svg(1).replace('<svg ', `<svg x="${box[0] + x}" y="${box[1] + y}" `)

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

const headMarks: Readonly<Partial<Record<CastMember['pose'], HeadMarkKind>>> = {
  nodding: 'nod',
  'shaking-head': 'shake',
}

function headOf(member: CastMember, wardrobe: Wardrobe, body: PieceName): string {
  const { neck, head } = bodyShape(body, wardrobe, piece)
  const [x, y] = [neck[0] - HEAD.neck[0], neck[1] - HEAD.neck[1]]
  const away = head === 'away'
  const over = away ? null : overFaceDrawing(wardrobe, piece)
  const mark = headMarks[member.pose]
  const parts = [
    laid(headDrawing(wardrobe, piece, away), x, y),
    away ? '' : laid(faceDrawing(member.face, 'eyes', 'mouth', piece), x + HEAD.face[0], y + HEAD.face[1]),
    over === null ? '' : laid(over, x, y),
    mark === undefined || away ? '' : headMark(mark, neck[0], neck[1]),
  ].join('')
  const mirror = head === 'mirrored' ? ' scale(-1 1)' : ''
  return `<g transform="translate(${neck[0]} ${neck[1]}) rotate(${neck[2]})${mirror} translate(${-neck[0]} ${-neck[1]})">${parts}</g>`
}

/** Somebody who stands on a point: drawn, and the room they take. Picture units. */
interface FigureDrawn {
  readonly inner: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Standing {
  readonly x: number
  readonly y: number
  readonly faces: 'left' | 'right'
}

/** Somebody as the stage shows them, standing on a point. */
function figure(member: CastMember, { x, y, faces }: Standing): FigureDrawn {
  const wardrobe = dress(wardrobeOf(member), attireOf(member))
  const seated = member.seated === true || (member.seated === undefined && ['sitting', 'asleep'].includes(member.pose))
  const body =
    member.pose === 'walking' ? walkBody(1) : bodyOf({ ...member, seated: seated && sitsIn(member.pose) }, wardrobe)
  const { box, neck, middle, ground } = bodyShape(body, wardrobe, piece)
  const over = overHeadDrawing(body, wardrobe, piece)
  const flip = faces === 'left' ? -1 : 1
  const hips = seated ? y + pointOfBody(body, 'seat', adult).y : y
  const seat =
    hips < y - 20
      ? `<rect x="${x - SEAT}" y="${hips}" width="${2 * SEAT}" height="${y - hips}" rx="10" fill="#8a93a3" stroke="#141a26" stroke-width="3"/>`
      : ''
  const inner = `${seat}<g transform="translate(${x} ${y}) scale(${flip * UNIT} ${UNIT}) translate(${-middle} ${-ground})">${laid(bodyDrawing(body, wardrobe, piece), 0, 0)}${headOf(member, wardrobe, body)}${over === null ? '' : laid(over, 0, 0)}</g>`
  const sides = [box[0], box[0] + box[2], neck[0] - HEAD_REACH.side, neck[0] + HEAD_REACH.side].map(
    (side) => x + flip * (side - middle) * UNIT,
  )
  const upright = Math.abs(neck[2]) < 50
  const head = upright ? HEAD_REACH : { ...HEAD_REACH, up: HEAD_REACH.side, down: HEAD_REACH.side }
  return {
    inner,
    left: Math.min(...sides),
    right: Math.max(...sides),
    top: y + (Math.min(box[1], neck[1] - head.up) - ground) * UNIT,
    bottom: Math.max(y, y + (Math.max(box[1] + box[3], neck[1] + head.down) - ground) * UNIT),
  }
}

const NEAR = 8

/** People together, each in a drawing of their own so that their ids stay apart, and what of the picture holds them all. */
export function people(all: readonly (Standing & { readonly member: CastMember })[]): { layers: Layer[]; view: View } {
  const drawn = all.map((one) => figure(one.member, one))
  const x = Math.floor(Math.min(...drawn.map(({ left }) => left)) - NEAR)
  const y = Math.floor(Math.min(...drawn.map(({ top }) => top)) - NEAR)
  const width = Math.ceil(Math.max(...drawn.map(({ right }) => right)) + NEAR) - x
  const height = Math.ceil(Math.max(...drawn.map(({ bottom }) => bottom)) + NEAR) - y
  const view = { x, y, width, height }
  const layers = drawn.map(({ inner }) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${inner}</svg>`,
  }))
  return { layers, view }
}

/** View box of head and shoulders about the neck, picture units. */
const BUST = { left: 270, up: 560, width: 540, height: 690 } as const

/** Head and shoulders of somebody who stands. */
export function bust(member: CastMember): { layers: Layer[]; view: View } {
  const wardrobe = dress(wardrobeOf(member), attireOf(member))
  const { neck, middle, ground } = bodyShape('body/standing', wardrobe, piece)
  const { layers, view } = people([{ member, x: 0, y: 0, faces: 'right' }])
  const [x, y] = [(neck[0] - middle - BUST.left) * UNIT, (neck[1] - ground - BUST.up) * UNIT]
  const box = { x, y: Math.max(y, view.y), width: BUST.width * UNIT, height: BUST.height * UNIT }
  return { layers, view: box }
}
