/** What stands on and at desks: lamps, papers, chairs. All in picture units, standing on (x, y). */
import { c, path, tag } from '../svg.ts'
import { disc, lined, thin } from './space.ts'
import type { More } from './space.ts'

const rect = (x: number, y: number, w: number, h: number, fill: string, more: More = {}): string =>
  tag('rect', { x, y, width: w, height: h, fill, ...more })

/** Picture units per unit of the drawings of people, at scale 1: a chair is as high as who sits on it needs. */
const unit = 460 / 2988

/**
 * An office chair from its side, as somebody sits on it whose feet are at (x, y).
 * @param k the scale of a person there
 * @param turn 1 when one looks right from it, −1 when left
 */
export function officeChair(x: number, y: number, k: number, turn: 1 | -1): string {
  const p = (u: number, v: number): string =>
    `${Math.round(x + turn * (u - 860) * unit * k)} ${Math.round(y + (v - 2030) * unit * k)}`
  const stem = `M${p(790, 1320)}L${p(790, 1860)}`
  const star = `M${p(790, 1840)}L${p(500, 1960)}M${p(790, 1840)}L${p(1080, 1960)}M${p(790, 1840)}L${p(840, 2000)}`
  const back = `M${p(560, 1290)}Q${p(420, 1250)} ${p(470, 860)}`
  const wheels = [
    [500, 1985],
    [1080, 1985],
    [840, 2025],
  ]
    .map(([u, v]) => p(u!, v!).split(' '))
    .map(([cx, cy]) => disc(Number(cx), Number(cy), 7 * k, 6 * k, c('tyre'), thin))
    .join('')
  const bar = (d: string, w: number): string =>
    path(d, { fill: 'none', stroke: c('ink'), 'stroke-width': (w + 6) * k }) +
    path(d, { fill: 'none', stroke: c('rim-shade'), 'stroke-width': w * k })
  return (
    disc(x, y + 2, 62 * k, 10 * k, c('shadow'), { opacity: 0.45 }) +
    bar(star, 6) +
    wheels +
    bar(stem, 8) +
    bar(back, 6) +
    path(`M${p(400, 470)}Q${p(500, 420)} ${p(590, 470)}L${p(640, 900)}Q${p(560, 960)} ${p(460, 930)}Z`, {
      fill: c('navy-lit'),
      ...lined,
    }) +
    path(
      `M${p(490, 1265)}L${p(1090, 1265)}Q${p(1140, 1300)} ${p(1080, 1350)}L${p(510, 1350)}Q${p(450, 1310)} ${p(490, 1265)}Z`,
      {
        fill: c('navy-lit'),
        ...lined,
      },
    )
  )
}

/** A desk lamp whose head hangs over to the left (`turn` −1) or right (1). @param cone the gradient of its light; null when it is out */
export function lamp(x: number, y: number, k: number, turn: 1 | -1, cone: string | null): string {
  const at = (dx: number, dy: number): string => `${x + turn * dx * k} ${y + dy * k}`
  const arm = `M${at(0, -4)}L${at(-18, -56)}L${at(22, -98)}`
  return (
    (cone === null
      ? ''
      : path(`M${at(10, -90)}L${at(-42, 4)}L${at(98, 4)}L${at(48, -80)}Z`, { fill: `url(#${cone})`, class: 'lit' })) +
    disc(x, y - 2, 21 * k, 6 * k, c('navy-dark'), thin) +
    path(arm, { fill: 'none', stroke: c('ink'), 'stroke-width': 8 * k }) +
    path(arm, { fill: 'none', stroke: c('rim'), 'stroke-width': 3.6 * k }) +
    disc(x - turn * 18 * k, y - 56 * k, 4.5 * k, 4.5 * k, c('rim-shade'), thin) +
    path(`M${at(8, -86)}Q${at(28, -68)} ${at(50, -78)}Q${at(30, -92)} ${at(8, -86)}Z`, {
      fill: cone === null ? c('post') : c('beam'),
      ...thin,
    }) +
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

/** Files on edge between two ends, seen by their backs. */
export function files(x: number, y: number, colours: readonly string[]): string {
  return colours.map((fill, i) => rect(x + i * 11, y - 40 + (i % 3) * 3, 11, 40 - (i % 3) * 3, fill, thin)).join('')
}
