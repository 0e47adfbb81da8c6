import type { CastView } from '#engine'
import type { PieceName } from './piece-name.ts'
import { fillHands, reachOf, type Visit } from './hands.ts'
import { GRAY_HAIR, INK, type Palette, type Wardrobe } from './wardrobe.ts'
import { coversHair } from './worn.ts'

/**
 * Puts pieces together into one SVG text. Pure: how texts are fetched and drawn is elsewhere. Units are those of the
 * art: a standing adult is `ADULT` tall, the origin is the trunk's.
 */

export type { PieceName } from './piece-name.ts'

/** Gives the text of a piece; throws when it is not loaded. */
export type Pieces = (name: PieceName) => string

/** Height of a standing adult with short hair, ground to top of the head. */
export const ADULT = 2930

/** Where things lie on a head, in its own units: the neck it turns about, the corner of the face, and the mouth. */
export const HEAD = { neck: [221, 449], face: [189, 176], mouth: [353, 408], width: 420 } as const

export type Box = readonly [x: number, y: number, width: number, height: number]
export interface BodyShape {
  readonly box: Box
  readonly neck: readonly [x: number, y: number, turn: number]
  readonly ground: number
  readonly middle: number
  /** How the head sits on it: turned around to the other side, or seen from behind; null: as it is drawn. */
  readonly head: 'mirrored' | 'away' | null
  /** The box of what lies in front of the head, or null. */
  readonly over: Box | null
}

/** A drawing ready to be rasterised: its view box and its SVG text for a size in device px a unit. */
export interface Drawing {
  readonly box: Box
  svg(scale: number): string
}

const placeholders: Record<string, keyof Palette | 'ink'> = {
  '#ff0001': 'skin',
  '#ff0002': 'top',
  '#ff0003': 'pants',
  '#ff0004': 'shoes',
  '#ff0005': 'hair',
  '#ff0006': 'ink',
  '#ff0007': 'accent',
  '#ff0008': 'hand',
}

const valueOf = (text: string, attribute: string): string | null =>
  new RegExp(`${attribute}="([^"]*)"`).exec(text.slice(0, text.indexOf('>')))?.[1] ?? null
const numbersOf = (text: string, attribute: string): number[] => (valueOf(text, attribute) ?? '').split(' ').map(Number)
const insideOf = (text: string): string => text.slice(text.indexOf('>') + 1, text.lastIndexOf('</svg>'))

/** In a body, what lies in front of the head comes last. */
const OVER = '<g data-layer="over">'
const layerOf = (inner: string, layer: 'body' | 'over'): string => {
  const at = inner.indexOf(OVER)
  if (at < 0) return layer === 'body' ? inner : ''
  return layer === 'body' ? inner.slice(0, at) : inner.slice(at)
}

export function shapeOf(text: string): BodyShape {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(text, 'viewBox')
  const [nx = 0, ny = 0, turn = 0] = numbersOf(text, 'data-neck')
  const [ground = 0] = numbersOf(text, 'data-ground')
  const [middle = 0] = numbersOf(text, 'data-middle')
  const head = valueOf(text, 'data-head')
  const over = valueOf(text, 'data-over') === null ? null : numbersOf(text, 'data-over')
  return {
    box: [x, y, width, height],
    neck: [nx, ny, turn],
    ground,
    middle,
    head: head === 'mirrored' || head === 'away' ? head : null,
    over: over && [over[0] ?? 0, over[1] ?? 0, over[2] ?? 0, over[3] ?? 0],
  }
}

/** y of the top of the hair, in units of the head. */
export const crownOf = (text: string): number => numbersOf(text, 'data-crown')[0] ?? 0

/** Replaces the marks in a body by the pieces this person wears there. */
function fill(text: string, wardrobe: Wardrobe, visit: Visit): string {
  return text.replace(/<!--([a-z\d-]+)((?: [\w.-]+)*)-->/g, (mark, place: string, rest: string) => {
    if (/^(?:hold|held|empty|lap)/.test(place)) return mark
    const words = rest.trim().split(' ')
    if (place === 'part') return fill(visit(partName(words[0] ?? '', wardrobe)), wardrobe, visit)
    const piece = wardrobe.overlays[place]
    if (!piece) return ''
    const inner = piece
      .split(' ')
      .map((p) => visit(`overlay/${p}`))
      .join('')
    const [x = 0, y = 0, turn = 0, size = 1] = rest === '' ? [] : words.map(Number)
    return rest === '' ? inner : `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${inner}</g>`
  })
}

function partName(name: string, wardrobe: Wardrobe): PieceName {
  if (name === 'trunk' && wardrobe.crew) return 'part/trunk-crew'
  if (/^legs\b/.test(name) && wardrobe.build === 'prosthesis') return `part/${name}-prosthesis`
  if (name === 'legs' && wardrobe.barefoot) return 'part/legs-bare'
  if (name === 'shoe' && wardrobe.barefoot && wardrobe.build === 'standing') return 'part/foot'
  return `part/${name}`
}

/** All pieces a drawing of this body needs, once their own text is there to be read: call again until none is new. */
export function needs(body: PieceName, wardrobe: Wardrobe, has: (name: PieceName) => string | null): PieceName[] {
  const missing = new Set<PieceName>()
  const visit = (name: PieceName): string => {
    const text = has(name)
    if (text === null) missing.add(name)
    return text === null ? '' : insideOf(text)
  }
  clothed(visit(body), wardrobe, visit)
  return [...missing]
}

/** Arms that are drawn only when they are free, or in handcuffs. */
const withArms = (text: string, { arms }: Wardrobe): string =>
  text.replace(/<!--arms (\w+)-->(.*?)<!--\/arms-->/gs, (_, are: string, inner: string) => (are === arms ? inner : ''))

/** A body with all that belongs to this person: clothes, marks of rank, what is in hand. */
const clothed = (inner: string, wardrobe: Wardrobe, visit: Visit): string =>
  fillHands(fill(withArms(inner, wardrobe), wardrobe, visit), wardrobe, (name) => fill(visit(name), wardrobe, visit))

/** The geometry of a body with what is in its hands, which may reach out of the body's own box. */
export function bodyShape(body: PieceName, wardrobe: Wardrobe, pieces: Pieces): BodyShape {
  const shape = shapeOf(pieces(body))
  const more = reachOf(wardrobe.hands)
  const wider = ([x, y, width, height]: Box): Box => [x - more, y - more, width + 2 * more, height + more]
  return more === 0 ? shape : { ...shape, box: wider(shape.box), over: shape.over && wider(shape.over) }
}

/** The body, without what lies in front of the head. */
export function bodyDrawing(body: PieceName, wardrobe: Wardrobe, pieces: Pieces): Drawing {
  return drawing(bodyShape(body, wardrobe, pieces).box, layerDrawn(body, 'body', wardrobe, pieces))
}

/** What of a body lies in front of the head; null for a body that has nothing there. */
export function overHeadDrawing(body: PieceName, wardrobe: Wardrobe, pieces: Pieces): Drawing | null {
  const { over } = bodyShape(body, wardrobe, pieces)
  return over && drawing(over, layerDrawn(body, 'over', wardrobe, pieces))
}

function layerDrawn(body: PieceName, layer: 'body' | 'over', wardrobe: Wardrobe, pieces: Pieces): string {
  // Both layers are filled together: a hand may be in either, and what is in it is drawn once.
  const inner = clothed(insideOf(pieces(body)), wardrobe, (name) => insideOf(pieces(name)))
  return painted(layerOf(inner, layer), wardrobe.palette)
}

/** The piece of a head, from the front or from behind. */
export const headPiece = (wardrobe: Wardrobe, away: boolean): PieceName => `head/${away ? 'away-' : ''}${wardrobe.head}`

/** What is seen over the hair of a head from behind. */
export const overHairAway = ({ headwear }: Wardrobe): PieceName[] =>
  headwear.map((piece) => `headwear/away-${piece}` as const)

/** The head without face, beard and glasses; from behind with what is worn on it. */
export function headDrawing(wardrobe: Wardrobe, pieces: Pieces, away = false): Drawing {
  const text = pieces(headPiece(wardrobe, away))
  const inner = insideOf(text)
  const worn = away
    ? overHairAway(wardrobe)
        .map((name) => insideOf(pieces(name)))
        .join('')
    : ''
  const hair = coversHair(wardrobe) ? underHat(inner, away ? HAT_AWAY : HAT) : inner
  return drawing(shapeOf(text).box, painted(hair + worn, wardrobe.palette))
}

/** From behind what is worn covers the edge itself. */
const HAT_AWAY = 'M660 720H-140V230H660Z'
/** Under a cap or helmet hair shows below its edge only; where it is cut there, it has its line. */
const HAT = 'M660 720H-140V400L92 236L470 190L660 330Z'
function underHat(inner: string, hat: string): string {
  const hair = /<clipPath id="([^"]+)">/.exec(inner)?.[1]
  const edge = `<path fill="none" stroke="#ff0006" stroke-width="26" d="M-140 400L92 236M470 190L660 330"/>`
  const line = hair === undefined || hat === HAT_AWAY ? '' : `<g clip-path="url(#${hair})">${edge}</g>`
  return `<clipPath id="hat"><path d="${hat}"/></clipPath><g clip-path="url(#hat)">${inner}${line}</g>`
}

/** What lies over a face, or null when there is nothing. */
export function overFaceDrawing(wardrobe: Wardrobe, pieces: Pieces): Drawing | null {
  const names = overFace(wardrobe)
  if (names.length === 0) return null
  const box = shapeOf(pieces(names[0] as PieceName)).box
  const gray = wardrobe.beard.endsWith('gray') ? { ...wardrobe.palette, hair: GRAY_HAIR } : wardrobe.palette
  return drawing(box, names.map((n) => painted(insideOf(pieces(n)), gray)).join(''))
}
export const overFace = (wardrobe: Wardrobe): PieceName[] => [
  ...(wardrobe.old ? (['beard/years'] as const) : []),
  ...(wardrobe.figure === null ? [] : [`beard/${wardrobe.figure}` as const]),
  ...(wardrobe.beard === 'none' ? [] : [`beard/${wardrobe.beard}` as const]),
  ...(wardrobe.glasses === 'none' ? [] : [`glasses/${wardrobe.glasses}` as const]),
  ...wardrobe.headwear.map((piece) => `headwear/${piece}` as const),
]

export type Eyes = 'eyes' | 'lids'
export type Mouth = 'mouth' | 'half' | 'open'

/** A face with eyes open or shut, mouth at rest or speaking. Faces are ink: the same for everybody. */
export function faceDrawing(face: CastView['face'], eyes: Eyes, mouth: Mouth, pieces: Pieces): Drawing {
  const text = pieces(`face/${face}`)
  const group = (name: string): string => new RegExp(`<g data-part="${name}">(.*?)</g>`, 's').exec(text)?.[1] ?? ''
  const inner = (group('still') + group(eyes) + group(mouth)).replaceAll('#ff0006', INK)
  return drawing(shapeOf(text).box, inner)
}

function painted(inner: string, palette: Palette): string {
  return inner.replace(/#ff000\d/g, (c) => {
    const key = placeholders[c]
    return key === undefined || key === 'ink' ? INK : palette[key]
  })
}

/** The scaled size is rounded up to whole px; a picture without explicit size does not scale in all browsers. */
function drawing(box: Box, inner: string): Drawing {
  return {
    box,
    svg: (scale) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(box[2] * scale)}" height="${Math.ceil(box[3] * scale)}" ` +
      `viewBox="${box[0]} ${box[1]} ${Math.ceil(box[2] * scale) / scale} ${Math.ceil(box[3] * scale) / scale}">${inner}</svg>`,
  }
}
