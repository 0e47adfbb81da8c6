/** The table and its chairs. */
import { c, down, file, path, tag } from '../svg.ts'
import { at, disc, front, level, lined, thin } from '../report-room/space.ts'

/** Picture units per unit of the drawings of people, at scale 1: a chair is as high as who sits on it needs. */
const unit = 460 / 2988

/**
 * A chair from its side, as somebody sits on it whose feet are at (x, y).
 * @param k the scale of a person there
 * @param turn 1 when one looks right from it, −1 when left
 */
export function chair(x: number, y: number, k: number, turn: 1 | -1): string {
  const p = (u: number, v: number): string =>
    `${Math.round(x + turn * (u - 860) * unit * k)} ${Math.round(y + (v - 2030) * unit * k)}`
  const legs = `M${p(560, 1300)}L${p(530, 2020)}M${p(1050, 1300)}L${p(1085, 2020)}`
  const behind = `M${p(640, 1290)}L${p(640, 1930)}M${p(1000, 1290)}L${p(1010, 1930)}M${p(560, 1290)}L${p(500, 700)}M${p(650, 1250)}L${p(600, 700)}`
  return (
    disc(x, y + 2, 62 * k, 11 * k, c('shadow'), { opacity: 0.45 }) +
    path(behind, { fill: 'none', stroke: c('ink'), 'stroke-width': 9 * k }) +
    path(behind, { fill: 'none', stroke: c('post'), 'stroke-width': 4 * k }) +
    path(legs, { fill: 'none', stroke: c('ink'), 'stroke-width': 10 * k }) +
    path(legs, { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 5 * k }) +
    path(`M${p(430, 520)}L${p(610, 490)}L${p(640, 880)}L${p(470, 920)}Z`, { fill: c('seat-lit'), ...lined }) +
    path(`M${p(500, 1250)}L${p(1080, 1250)}L${p(1110, 1290)}L${p(490, 1290)}Z`, { fill: c('seat-lit'), ...lined }) +
    path(`M${p(490, 1290)}L${p(1110, 1290)}L${p(1110, 1345)}L${p(490, 1345)}Z`, { fill: c('seat'), ...lined })
  )
}

const [left, right, edge, far, top] = [-0.66, 0.66, 4.3, 5.6, 0.75] as const

/** People sit at its ends; everything on it is flat or low, so that faces stay free. */
export function table(): string {
  const leg = (x: number, z: number): string =>
    front(x, x + 0.06, 0, top - 0.06, z, c('rail-shade'), z === edge ? lined : thin)
  const [x, y] = at((left + right) / 2, 0, (edge + far) / 2)
  const recorder =
    path('M566 436v-16q0 -4 4 -4h40q4 0 4 4v16z', { fill: c('navy-dark'), ...thin }) +
    tag('circle', { cx: 578, cy: 426, r: 3.4, fill: '#e4483a' }) +
    path('M588 423h18M588 429h18', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 2 })
  const cup =
    path('M639 425l-4 -25h22l-4 25z', { fill: c('white'), ...thin }) +
    path('M636 406h20', { fill: 'none', stroke: c('awning'), 'stroke-width': 4 })
  return file(
    { x: 400, y: 390, width: 480, height: 290 },
    down('top', 424, 458, [
      [0, c('sheet')],
      [1, c('board')],
    ]),
    disc(x, y, 210, 22, c('shadow'), { opacity: 0.42 }) +
      leg(left + 0.1, far) +
      leg(right - 0.16, far) +
      leg(left + 0.05, edge) +
      leg(right - 0.11, edge) +
      level(top, left, right, edge, far, c('board'), lined) +
      disc(636, 441, 120, 11, c('beam'), { opacity: 0.4 }) +
      front(left, right, top - 0.055, top, edge, c('seat-lit'), lined) +
      recorder +
      cup,
  )
}
