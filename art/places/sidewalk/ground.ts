/** The road, the kerb and the sidewalk's slabs, with the light that lies on them. */
import { c, dice, ink, line, path, shape, tag } from '../svg.ts'
import { across, along, at, edge, end, kerb, lying, road, wall } from './space.ts'

export function ground(): string {
  const roll = dice(12)
  const front = 2.3
  const rows: string[] = []
  for (let z = 2.4; z < 30; z += z < 12 ? 1.3 : 2.6) rows.push(line([at(kerb + 0.2, 0, z), at(wall, 0, z)]))
  const joints = [-0.9, 0.4, 1.7].map((x) => line([at(x, 0, front), at(x, 0, 44)])).join('')
  const specks: string[] = []
  for (let i = 0; i < 70; i++) {
    const [x, y] = at(kerb + 0.3 + roll() * 4.8, 0, 2.6 + roll() ** 2 * 14)
    specks.push(`M${x.toFixed(0)} ${y.toFixed(0)}h${(3 + roll() * 8).toFixed(0)}`)
  }
  const dashes: string[] = []
  for (let z = 8; z < 50; z += 5) dashes.push(`${line(lying(road, z, z + 2.4, -6.9, -6.75))}Z`)
  const spill = (z1: number, z2: number): string =>
    shape(
      [at(wall, 0, z1 + 0.1), at(wall, 0, z2), at(wall - 3.4, 0, z2 - 0.8), at(wall - 3.4, 0, z1 - 0.7)],
      'url(#spill)',
      {
        class: 'lit',
      },
    )
  return (
    shape(lying(road, 1.6, end, across - 8, kerb), 'url(#road)') +
    shape(lying(road + 0.1, 5, end, across - 4, across + 2.4), c('pavement-far')) +
    path(dashes.join(''), { fill: c('mark'), opacity: 0.7 }) +
    shape(lying(road, 2, end, kerb - 2.3, kerb - 2.2), c('mark'), { opacity: 0.4 }) +
    shape(along(kerb, front, end, road, 0), c('crack'), edge(2.4)) +
    shape(lying(0, front, end, kerb, wall), 'url(#stone)') +
    path(specks.join(''), { fill: 'none', stroke: c('crack'), 'stroke-width': 2.4, opacity: 0.4 }) +
    path(rows.join('') + joints, { fill: 'none', stroke: c('pavement-line'), 'stroke-width': 2.2, opacity: 0.9 }) +
    shape(lying(0.01, front, end, kerb, kerb + 0.2), c('kerb'), edge(2)) +
    ink([at(wall, 0, front), at(wall, 0, end)], 4) +
    spill(2.9, 7.7) +
    spill(12.9, 17.2) +
    tag('ellipse', { cx: 520, cy: 470, rx: 300, ry: 60, fill: 'url(#warm)', class: 'lit' }) +
    tag('ellipse', { cx: 470, cy: 610, rx: 560, ry: 130, fill: 'url(#warm)', class: 'lit', opacity: 0.55 })
  )
}
