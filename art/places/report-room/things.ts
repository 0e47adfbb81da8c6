/** What stands on desks: screens, lamps, papers. All in picture units, standing on (x, y). */
import { c, path, tag } from '../svg.ts'
import { disc, lined, thin } from './space.ts'
import type { More } from './space.ts'

const rect = (x: number, y: number, w: number, h: number, fill: string, more: More = {}): string =>
  tag('rect', { x, y, width: w, height: h, fill, ...more })

/** A screen seen from the front, with a form on it that nobody can read. */
export function screen(x: number, y: number, w: number, h: number): string {
  const [l, t] = [x - w / 2, y - h - 12]
  const rows = [0.16, 0.34, 0.5, 0.66, 0.82]
    .map((k, i) => `M${l + 14} ${t + h * k}h${(w - 28) * [0.5, 0.86, 0.74, 0.9, 0.36][i]!}`)
    .join('')
  return (
    disc(x, y, w * 0.26, 4, c('tyre'), thin) +
    rect(x - 6, y - 16, 12, 16, c('tyre'), thin) +
    rect(l, t, w, h, c('tyre'), { ...lined, rx: 5 }) +
    rect(l + 5, t + 5, w - 10, h - 10, c('glass-lit')) +
    path(`M${l + 5} ${t + 5}h${w - 10}v${h - 10}h${10 - w}z`, { fill: c('window-cool'), opacity: 0.75, class: 'lit' }) +
    path(rows, { fill: 'none', stroke: c('navy'), 'stroke-width': 3, opacity: 0.55 })
  )
}

/**
 * A desk lamp whose head hangs over to the left (`turn` −1) or right (1). Its light falls onto the desk.
 * @param cone the gradient of that light; none where the lamp is off
 */
export function lamp(x: number, y: number, k: number, turn: 1 | -1, cone?: string): string {
  const at = (dx: number, dy: number): string => `${x + turn * dx * k} ${y + dy * k}`
  const arm = `M${at(0, -4)}L${at(-18, -56)}L${at(22, -98)}`
  return (
    (cone === undefined
      ? ''
      : path(`M${at(10, -90)}L${at(-42, 4)}L${at(98, 4)}L${at(48, -80)}Z`, { fill: `url(#${cone})`, class: 'lit' })) +
    disc(x, y - 2, 21 * k, 6 * k, c('navy-dark'), thin) +
    path(arm, { fill: 'none', stroke: c('ink'), 'stroke-width': 8 * k }) +
    path(arm, { fill: 'none', stroke: c('rim'), 'stroke-width': 3.6 * k }) +
    disc(x - turn * 18 * k, y - 56 * k, 4.5 * k, 4.5 * k, c('rim-shade'), thin) +
    path(`M${at(8, -86)}Q${at(28, -68)} ${at(50, -78)}Q${at(30, -92)} ${at(8, -86)}Z`, { fill: c('beam'), ...thin }) +
    path(
      `M${at(7, -86)}Q${at(6, -110)} ${at(26, -114)}L${at(34, -112)}Q${at(52, -104)} ${at(51, -78)}Q${at(28, -90)} ${at(7, -86)}Z`,
      {
        fill: c('body-mid'),
        ...lined,
        'stroke-width': 2.6,
      },
    )
  )
}

/** A few sheets lying flat. */
export const papers = (x: number, y: number, w: number): string =>
  path(`M${x} ${y}l${w * 0.16} -7h${w * 0.8}l${w * 0.1} 7z`, { fill: c('sheet'), ...thin }) +
  path(`M${x + w * 0.22} ${y - 3}h${w * 0.52}`, { fill: 'none', stroke: c('wall-low'), 'stroke-width': 1.4 })

export const mug = (x: number, y: number, fill: string): string =>
  path(`M${x + 13} ${y - 15}q8 0 7 6q-1 5 -8 4`, { fill: 'none', stroke: c('ink'), 'stroke-width': 2.4 }) +
  path(`M${x} ${y - 19}h14l-1 19h-12z`, { fill, ...thin })

/** A desk telephone. */
export const telephone = (x: number, y: number): string =>
  path(`M${x} ${y}l6 -13h36l7 13z`, { fill: c('post'), ...thin }) +
  path(`M${x + 2} ${y - 12}q-2 -9 6 -9h32q8 0 6 9l-9 -1q-2 -4 -6 -4h-14q-4 0 -6 4z`, {
    fill: c('navy-dark'),
    ...thin,
  }) +
  path(`M${x + 18} ${y - 7}h14M${x + 17} ${y - 4}h16`, { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 1.8 })

/** Files on edge between two ends, seen by their backs. */
export function files(x: number, y: number, colours: readonly string[]): string {
  return colours.map((fill, i) => rect(x + i * 11, y - 40 + (i % 3) * 3, 11, 40 - (i % 3) * 3, fill, thin)).join('')
}
