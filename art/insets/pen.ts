import { smooth, xy } from '../cast/draw.ts'
import { paint } from '../cast/source.ts'
import type { Trait } from '../../src/stage/insets/traits.ts'

/** Width of the ink line in a panel of 400 × 300. */
export const LINE = 5

/**
 * Colours that are replaced by those of the people shown: of `who`, and of the other person there. `hand` is the skin or the
 * glove; what is no hand takes `skin`.
 */
export const colours = {
  ...paint,
  otherSkin: '#ff0011',
  otherTop: '#ff0012',
  otherPants: '#ff0013',
  otherHair: '#ff0015',
  otherAccent: '#ff0017',
  otherHand: '#ff0018',
} as const

/** Whose hand or body it is: that of `who`, or that of the other person. */
export type Whose = 'own' | 'other'

/** What is drawn only of somebody who is so; `!uniform` of somebody who is not. Never one within another. */
export const only = (whose: Whose, trait: Trait | `!${Trait}`, svg: string): string =>
  `<!--only ${whose} ${trait}-->${svg}<!--/only-->`

/** Grounds: flat, light or middle, and far enough from every skin and sleeve. */
export const ground = {
  mist: '#b9c8cc',
  sand: '#ddd2b8',
  sage: '#a8b79a',
  steel: '#7d93a3',
  dusk: '#55667f',
  night: '#263247',
  plum: '#8c7f98',
  wood: '#c29a66',
  asphalt: '#8b9097',
  concrete: '#bfc0bb',
} as const

/** A part of a silhouette: path data, and for a tube how thick it is (0 for a closed shape). */
export interface Part {
  readonly d: string
  readonly width: number
}

const straight = (text: string, closed: boolean): string => `M${text.replaceAll(', ', 'L')}${closed ? 'z' : ''}`

/** A closed shape through points, `'x y, x y'`, smooth unless `hard`. */
export const shape = (points: string, hard = false): Part => ({
  d: hard ? straight(points, true) : smooth(xy(points), true, 1),
  width: 0,
})

/** A finger, an arm: as thick as `width` all along, round at its ends. */
export const tube = (points: string, width: number): Part => ({ d: smooth(xy(points), false, 1), width })

const stroked = (part: Part, colour: string, more: number): string =>
  `<path d="${part.d}" fill="${part.width === 0 ? colour : 'none'}" stroke="${colour}" stroke-width="${part.width + more}" stroke-linecap="round" stroke-linejoin="round"/>`

/** A part without its line. */
export const bare = (part: Part, colour: string): string => stroked(part, colour, 0)

/** Parts as one flat silhouette with an ink line of a width around all of them together, none between them. */
export const outlined = (width: number, fill: string, ...parts: readonly Part[]): string =>
  parts.map((part) => stroked(part, colours.ink, width * 2)).join('') +
  parts.map((part) => stroked(part, fill, 0)).join('')

export const solid = (fill: string, ...parts: readonly Part[]): string => outlined(LINE, fill, ...parts)

/** An ink line, or one of another colour. */
export const line = (points: string, width = 4, colour: string = colours.ink, hard = false): string =>
  `<path d="${hard ? straight(points, false) : smooth(xy(points), false, 1)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

const edge = (width: number): string =>
  width === 0 ? '' : ` stroke="${colours.ink}" stroke-width="${width}" stroke-linejoin="round"`

/** A flat shape with an ink line (none with `width` 0), smooth unless `hard`. */
export const blob = (points: string, fill: string, width = LINE, hard = false): string =>
  `<path d="${shape(points, hard).d}" fill="${fill}"${edge(width)}/>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, round = 6, width = LINE): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"${edge(width)}/>`

export const disc = (x: number, y: number, r: number, fill: string, width = LINE, ry = r): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${ry}" fill="${fill}"${edge(width)}/>`

/** A soft flat shadow without a line. */
export const shade = (points: string, opacity = 0.16, hard = false): string =>
  `<path d="${shape(points, hard).d}" fill="${INK_COLOUR}" fill-opacity="${opacity}"/>`
const INK_COLOUR = '#141a26'

/** Moved, then turned by so many degrees, sized and mirrored (top to bottom). */
export const at = (x: number, y: number, svg: string, turn = 0, size = 1, flip = false): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size} ${flip ? -size : size})">${svg}</g>`

/** A whole picture with left and right changed. */
export const mirrored = (svg: string): string => `<g transform="matrix(-1 0 0 1 400 0)">${svg}</g>`

/** Lines of writing that nobody can read. */
export const scribble = (
  x: number,
  y: number,
  widths: readonly number[],
  step = 16,
  colour = '#8a8f98',
  width = 5,
): string =>
  widths
    .map((w, i) => (w === 0 ? '' : line(`${x} ${y + i * step}, ${x + w} ${y + i * step}`, width, colour, true)))
    .join('')

export interface Slot {
  /** Middle of the text. */
  readonly x: number
  readonly y: number
  /** The room it has. */
  readonly width: number
  readonly height?: number
  readonly size: number
  readonly fill?: string
  readonly font?: 'sans' | 'mono' | 'hand'
  readonly turn?: number
}

/** Where the author's text stands; `without` is drawn where there is none. */
export const text = (slot: Slot, without: string): string =>
  `<!--text ${JSON.stringify({ fill: INK_COLOUR, font: 'sans', turn: 0, height: slot.size * 1.2, ...slot })}--><!--without-->${without}<!--/without-->`

/** A whole panel on its ground. */
export const panel = (colour: string, ...svg: readonly string[]): string =>
  `<rect width="400" height="300" fill="${colour}"/>${svg.join('')}`
