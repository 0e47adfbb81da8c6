/** The patrol car's own framing: straight through where the windshield is, in picture units, alike on both sides. */
import { c, group, tag } from '../svg.ts'

export type More = Record<string, string | number>
export const canvas = { x: -140, y: -90, width: 1560, height: 900 } as const
export const lined = { stroke: c('ink'), 'stroke-width': 3 }
export const thin = { stroke: c('ink'), 'stroke-width': 1.8 }
export const lit = { class: 'lit' }

/** The same on the other side of the picture's middle. */
export const mirrored = (inside: string): string => group(inside, { transform: 'translate(1280 0) scale(-1 1)' })
/** On the left as drawn, on the right as in a mirror. */
export const both = (inside: string): string => inside + mirrored(inside)

export const disc = (cx: number, cy: number, rx: number, ry: number, fill: string, more: More = {}): string =>
  tag('ellipse', { cx, cy, rx, ry, fill, ...more })
export const rect = (x: number, y: number, width: number, height: number, fill: string, more: More = {}): string =>
  tag('rect', { x, y, width, height, fill, ...more })
