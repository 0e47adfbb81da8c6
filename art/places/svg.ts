import { times } from '../../src/scenario/vocabulary.ts'

export { seeded as dice } from '../../src/engine/seeded.ts'
import type { Point } from './projection.ts'
import { palette } from './palette.ts'
import type { Colour } from './palette.ts'

/** A colour of the palette as CSS; it follows the time of day the picture is drawn for. */
export const c = (name: Colour): string => `var(--${name})`

const short = (n: number): string => String(Math.round(n * 10) / 10)

export function line(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')
}

export const closed = (points: readonly Point[]): string => `${line(points)}Z`

/** A smooth curve through points (Catmull–Rom, sampled), in any plane. */
export function curve(points: readonly Point[], steps = 8): Point[] {
  const out: Point[] = []
  for (let i = 0; i < points.length - 1; i++) {
    const p1 = points[i]!
    const p2 = points[i + 1]!
    const p0 = points[i - 1] ?? p1
    const p3 = points[i + 2] ?? p2
    for (let k = 0; k < steps; k++) {
      const u = k / steps
      const at = (a: number, b: number, d: number, e: number): number =>
        0.5 * (2 * b + (d - a) * u + (2 * a - 5 * b + 4 * d - e) * u * u + (3 * b - a - 3 * d + e) * u * u * u)
      out.push([at(p0[0], p1[0], p2[0], p3[0]), at(p0[1], p1[1], p2[1], p3[1])])
    }
  }
  out.push(points[points.length - 1]!)
  return out
}

/** Attributes from an object. What names a colour of the palette must be a style: attributes know no variables. */
function attributes(given: Record<string, string | number>): string {
  const styles: string[] = []
  const plain: string[] = []
  for (const [key, value] of Object.entries(given)) {
    const text = typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value
    if (text.includes('var(')) styles.push(`${key}:${text}`)
    else plain.push(` ${key}="${text}"`)
  }
  return plain.join('') + (styles.length > 0 ? ` style="${styles.join(';')}"` : '')
}

export const tag = (name: string, given: Record<string, string | number>, inside = ''): string =>
  inside === '' ? `<${name}${attributes(given)}/>` : `<${name}${attributes(given)}>${inside}</${name}>`

export const path = (d: string, given: Record<string, string | number>): string => tag('path', { d, ...given })

export const shape = (points: readonly Point[], fill: string, more: Record<string, string | number> = {}): string =>
  path(closed(points), { fill, ...more })

export const ink = (
  points: readonly Point[],
  width: number,
  colour = c('ink'),
  more: Record<string, string | number> = {},
): string => path(line(points), { fill: 'none', stroke: colour, 'stroke-width': width, ...more })

export const group = (inside: string, given: Record<string, string | number> = {}): string => tag('g', given, inside)

type Stop = readonly [at: number, colour: string, opacity?: number]
const stops = (list: readonly Stop[]): string =>
  list
    .map(([at, colour, opacity]) =>
      tag('stop', { offset: at, 'stop-color': colour, ...(opacity === undefined ? {} : { 'stop-opacity': opacity }) }),
    )
    .join('')

/** A vertical gradient between two heights of the picture. */
export const down = (id: string, y1: number, y2: number, list: readonly Stop[]): string =>
  `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${y1}" x2="0" y2="${y2}">${stops(list)}</linearGradient>`

/** A round gradient, as wide as what it fills. */
export const round = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`

/**
 * The place of a text that a set piece carries: the stage writes it in strokes, centred and as large as the box allows.
 * @param piece the set piece; `x`, `y` are the middle of the box
 */
export const inscription = (piece: string, { x, y, width, height }: Box, colour = c('ink')): string =>
  tag(
    'g',
    { fill: 'none', stroke: colour, transform: `translate(${x} ${y})` },
    `{{${piece}:${Math.round(width)}x${Math.round(height)}}}`,
  )

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A whole SVG file. It is drawn for the night unless `data-time` on the root says otherwise. */
export function file(box: Box, defs: string, inside: string): string {
  const used = (Object.keys(palette.night) as Colour[]).filter((name) => (defs + inside).includes(`--${name})`))
  const rules = times.map((time) => {
    const own = used.filter((name) => time === 'night' || palette[time][name] !== palette.night[name])
    const selector = time === 'night' ? 'svg' : `svg[data-time=${time}]`
    return own.length === 0 ? '' : `${selector}{${own.map((name) => `--${name}:${palette[time][name]}`).join(';')}}`
  })
  const lit = /class="lit/.test(inside) ? 'svg[data-time=day] .lit{display:none}' : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" stroke-linejoin="round" stroke-linecap="round">\n` +
    `<style>${rules.join('')}${lit}</style>\n` +
    (defs === '' ? '' : `<defs>${defs}</defs>\n`) +
    `${inside}\n</svg>\n`
  )
}
