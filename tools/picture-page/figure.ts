import { readFileSync } from 'node:fs'
import { attireOf } from '../../src/stage/cast/attire.ts'
import { ADULT, bodyShape, type PieceName } from '../../src/stage/cast/compose.ts'
import { bodyOf, type CastMember, sitsIn, walkBody } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import { wholeFigure } from '../../src/stage/cast/whole-figure.ts'
import { dress } from '../../src/stage/cast/worn.ts'
import { adult } from '../../src/stage/marks.ts'
import type { Layer, View } from './drawing.ts'

/** Picture units a unit of the art: a standing adult is as tall as on a mark of size 1. */
const UNIT = adult / ADULT

const texts = new Map<PieceName, string>()
function piece(name: PieceName): string {
  const text = texts.get(name) ?? readFileSync(new URL(`../../assets/cast/${name}.svg`, import.meta.url), 'utf8')
  texts.set(name, text)
  return text
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
  const asked = { body, wardrobe, face: member.face, pose: member.pose, seated }
  const { inner, box, middle, ground } = wholeFigure(asked, piece)
  const flip = faces === 'left' ? -1 : 1
  const sides = [box[0], box[0] + box[2]].map((side) => x + flip * (side - middle) * UNIT)
  return {
    inner: `<g transform="translate(${x} ${y}) scale(${flip * UNIT} ${UNIT}) translate(${-middle} ${-ground})">${inner}</g>`,
    left: Math.min(...sides),
    right: Math.max(...sides),
    top: y + (box[1] - ground) * UNIT,
    bottom: Math.max(y, y + (box[1] + box[3] - ground) * UNIT),
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
