/** Things that are in more than one inset. */
import { at, blob, colours, disc, line, rect, scribble, solid, text, type Part, type Slot } from './pen.ts'

export const PAPER = '#f7f3e8'
export const METAL = '#c3cad2'
export const DARK = '#2b3140'
export const AMBER = '#e3a63b'
export const RED = '#c8402f'

export const group = (...svg: readonly string[]): string => svg.join('')

/** A driver's license, 150 × 96, its middle at (0, 0). */
export const license = (): string =>
  rect(-75, -48, 150, 96, '#e6eef0', 9) +
  `<rect x="-72.5" y="-45.5" width="145" height="20" rx="6" fill="#5b84a8"/>` +
  rect(-66, -19, 50, 60, '#bfd0d6', 3, 4) +
  blob('-62 39, -58 24, -41 18, -24 24, -20 39', '#6d7f95', 3, true) +
  disc(-41, 2, 13, '#cb9566', 3) +
  blob('-55 2, -54 -10, -41 -15, -28 -10, -27 2, -34 -5, -48 -5', '#3d2b23', 2) +
  scribble(-4, -8, [66, 52, 62], 18, '#59636e', 6)

/** A sheet of paper, its middle at (0, 0). */
export const sheet = (width: number, height: number, inside = ''): string =>
  rect(-width / 2, -height / 2, width, height, PAPER, 3) + inside

/** A pistol that points to the right; its grip hangs down from (0, 30). */
export const pistol = (): string =>
  group(
    line('58 34, 62 62, 96 60, 102 34', 7),
    line('78 36, 74 50', 6),
    solid('#2a2f3b', shapeOf('2 28, 56 28, 44 118, -14 110')),
    line('6 52, 42 54', 3, '#59616f'),
    line('2 70, 38 73', 3, '#59616f'),
    line('-3 88, 34 92', 3, '#59616f'),
    solid('#4b5362', shapeOf('-8 -4, 164 -4, 170 4, 170 34, -12 34, -14 10')),
    line('4 4, 4 24', 3),
    line('14 4, 14 24', 3),
    line('24 4, 24 24', 3),
    line('40 18, 166 18', 3, '#6d7686'),
  )
const shapeOf = (points: string): Part => ({ d: `M${points.replaceAll(', ', 'L')}z`, width: 0 })

/** The upper part of a shirt that fills the panel, its buttons at `x`. */
export const chest = (x: number, colour: string = colours.top): string =>
  `<rect width="400" height="300" fill="${colour}"/>` +
  line(`${x} 0, ${x} 300`, 4, colours.ink, true) +
  line(`${x + 34} 0, ${x + 34} 300`, 4, colours.ink, true) +
  [40, 130, 220].map((y) => disc(x + 17, y, 7, '#e6e0d0', 3)).join('')

/** The front of a breast pocket, over what is in it. */
export const pocket = (x: number, y: number, w: number): string =>
  `<path d="M${x} ${y}h${w}v110l-${w / 2} 26l-${w / 2} -26z" fill="${colours.top}" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>` +
  line(`${x + 9} ${y + 18}, ${x + w - 9} ${y + 18}`, 3, colours.ink, true)

/** A star badge of radius `r`, its middle at (0, 0). */
export function badge(r: number): string {
  const points = Array.from({ length: 14 }, (_, i) => {
    const angle = (Math.PI * 2 * i) / 14 - Math.PI / 2
    const far = i % 2 === 0 ? r : r * 0.68
    return `${Math.round(Math.cos(angle) * far)} ${Math.round(Math.sin(angle) * far)}`
  }).join(', ')
  return blob(points, '#e2b74c', 5, true) + disc(0, 0, r * 0.42, '#f3dc94', 4) + disc(0, 0, r * 0.2, '#5b84a8', 3)
}

/** A body camera, 70 × 96, its middle at (0, 0). */
export const bodyCamera = (light: string): string =>
  rect(-40, -54, 80, 108, DARK, 12) +
  disc(0, -14, 25, '#454d5e', 4) +
  disc(0, -14, 13, '#141a26', 0) +
  disc(-5, -20, 4, '#cfe0ea', 0) +
  disc(0, 30, 10, light, 3)

/** A key with its ring end at (0, 0), its bit to the right. */
export const key = (metal = '#d9b24f'): string =>
  solid(metal, { d: 'M14 -7h82v12h-8v10h-9v-8h-9v11h-10v-11h-46z', width: 0 }) +
  disc(0, 0, 24, metal) +
  disc(-8, 0, 7, '#6b5a2a', 3)

/** Three keys on a ring whose middle is at (0, 0), spread around `turn` degrees. */
export const bunch = (turn = 90, spread = 32): string =>
  at(0, 0, at(30, 0, key('#c3cad2')), turn - spread, 0.9) +
  at(0, 0, at(30, 0, key('#d9b24f')), turn + spread, 0.9) +
  at(0, 0, at(32, 0, key('#e0c477')), turn, 1) +
  ring(0, 0, 26, 6)

/** A ring of wire. */
export const ring = (x: number, y: number, r: number, width: number, colour = METAL): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colours.ink}" stroke-width="${width + 7}"/>` +
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`

/** A handcuff around a limb: a thick ring seen a little from the side. */
export const cuff = (x: number, y: number, turn: number, ry = 44): string =>
  at(
    x,
    y,
    `<ellipse rx="15" ry="${ry}" fill="none" stroke="${colours.ink}" stroke-width="21"/>` +
      `<ellipse rx="15" ry="${ry}" fill="none" stroke="${METAL}" stroke-width="12"/>`,
    turn,
  )

/** Links of a chain along points. */
export const chain = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => at(x, y, linkOf(i), (i % 2) * 12)).join('')
const linkOf = (i: number): string =>
  `<ellipse rx="${i % 2 ? 7 : 12}" ry="8" fill="none" stroke="${colours.ink}" stroke-width="11"/><ellipse rx="${i % 2 ? 7 : 12}" ry="8" fill="none" stroke="${METAL}" stroke-width="5"/>`

/** A computer screen that fills the panel; `inside` lies on its 330 × 206 from (35, 24). */
export const monitor = (inside: string): string =>
  `<rect width="400" height="300" fill="#55667f"/>` +
  rect(165, 240, 70, 50, '#3a4150') +
  rect(120, 280, 160, 40, '#3a4150', 8) +
  rect(22, 12, 356, 232, DARK, 14) +
  `<rect x="35" y="25" width="330" height="206" rx="4" fill="#eef2f3"/>` +
  inside

/** The arrow of a mouse, its tip at (x, y). */
export const pointer = (x: number, y: number): string =>
  at(x, y, blob('0 0, 0 52, 13 41, 22 61, 33 56, 24 37, 40 36', '#ffffff', 5, true), 0, 1.1)

/** What stands where an author gave no number or name. */
export const dashes = (x: number, y: number, n: number, colour: string, wide = 22, gap = 14): string =>
  Array.from({ length: n }, (_, i) => {
    const from = x - ((wide + gap) * n - gap) / 2 + i * (wide + gap)
    return line(`${from} ${y}, ${from + wide} ${y}`, 9, colour, true)
  }).join('')

export const numberSlot = (slot: Slot, n = 3): string => text(slot, dashes(slot.x, slot.y, n, slot.fill ?? '#141a26'))

/** A round shadow on the ground under a thing. */
export const shadow = (x: number, y: number, rx: number, ry: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#141a26" fill-opacity=".18"/>`
