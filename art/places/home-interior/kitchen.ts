/** The kitchen: cabinets and fridge on the far wall, the counter toward the living room, the table. */
import { c, path, tag } from '../svg.ts'
import { at, disc, front, half, level, lined, lit, side, thin } from '../report-room/space.ts'
import { solid } from '../solid.ts'
import { kitchenBack } from './space.ts'

const z = kitchenBack - 0.6

export function cabinets(): string {
  const doors = [1.5, 1.98, 2.98 - 0.46]
    .map(
      (x) =>
        front(x + 0.03, x + 0.44, 0.14, 0.84, z, c('plaster'), thin) +
        front(x + 0.36, x + 0.39, 0.62, 0.76, z, c('ink')),
    )
    .join('')
  const upper = (x: number, w: number): string =>
    front(x, x + w, 1.52, 2.28, kitchenBack - 0.34, c('plaster-lit'), thin) +
    front(x + 0.03, x + w - 0.03, 1.56, 2.24, kitchenBack - 0.34, c('plaster'), { ...thin, 'fill-opacity': 0.6 })
  return (
    upper(1.1, 0.4) +
    upper(2.36, 0.36) +
    upper(2.72, 0.32) +
    front(1.1, half, 0.02, 0.9, z, c('plaster-low'), thin) +
    doors +
    level(0.93, 1.1, half, z - 0.03, kitchenBack, c('wood-lit'), thin) +
    front(1.1, half, 0.87, 0.93, z - 0.03, c('wood'), thin) +
    // tap
    path(`M${at(1.93, 0.95, z + 0.3).join(' ')}v-20q0 -8 8 -8t8 8`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 5,
    }) +
    path(`M${at(1.93, 0.95, z + 0.3).join(' ')}v-20q0 -8 8 -8t8 8`, {
      fill: 'none',
      stroke: c('chrome'),
      'stroke-width': 2.4,
    }) +
    // stove with a pot
    front(2.44, 2.96, 0.06, 0.92, z - 0.01, c('tyre'), thin) +
    front(2.5, 2.9, 0.22, 0.62, z - 0.01, c('glass'), thin) +
    path(`M${at(2.5, 0.7, z).join(' ')}H${at(2.9, 0, z)[0]}`, {
      fill: 'none',
      stroke: c('chrome'),
      'stroke-width': 3,
    }) +
    path(`M${at(2.56, 1.14, z + 0.2).join(' ')}h22v16h-22zM${at(2.5, 1.1, z + 0.2).join(' ')}h34`, {
      fill: c('tail'),
      ...thin,
    }) +
    // a clock and a calendar on the side wall
    side(half, 1.5, 1.98, 8.1, 8.5, c('sheet'), thin) +
    side(half, 1.74, 1.94, 8.14, 8.46, c('awning')) +
    side(half, 1.02, 1.06, 7.5, 9, c('wood'), thin) +
    // fridge with a child's drawing on it
    side(3.02, 0.04, 1.86, z - 0.1, kitchenBack, c('white-dark'), thin) +
    front(3.02, 3.56, 0.04, 1.86, z - 0.1, c('white'), lined) +
    path(`M${at(3.02, 1.24, z - 0.1).join(' ')}H${at(3.56, 0, z - 0.1)[0]}`, { fill: 'none', ...thin }) +
    front(3.07, 3.1, 1.3, 1.6, z - 0.1, c('chrome'), thin) +
    front(3.07, 3.1, 0.86, 1.16, z - 0.1, c('chrome'), thin) +
    front(3.2, 3.4, 1.4, 1.68, z - 0.1, c('sheet'), thin) +
    path(`M${at(3.24, 1.46, z - 0.1).join(' ')}l7 -10l6 8l5 -5`, {
      fill: 'none',
      stroke: c('cloth'),
      'stroke-width': 2,
    })
  )
}

/** The counter between the rooms, with two stools before it. */
export function counter(): string {
  const [z1, z2, x1, x2] = [6.75, 7.35, 1.0, 2.02]
  const stool = (x: number): string => {
    const [px, py] = at(x, 0, 6.5)
    return (
      path(
        `M${px - 10} ${py - 104}L${px - 15} ${py}M${px + 10} ${py - 104}L${px + 15} ${py}M${px - 13} ${py - 34}h26`,
        {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 5,
        },
      ) + path(`M${px - 19} ${py - 112}q19 -7 38 0v9q-19 6 -38 0z`, { fill: c('wood-lit'), ...thin })
    )
  }
  return (
    disc(880, 530, 96, 9, c('shadow'), { opacity: 0.4 }) +
    solid([x1, x2], [0, 0.88], [z1, z2], { front: c('plaster-lit'), side: c('plaster-low'), top: c('wood-lit') }) +
    Array.from({ length: 9 }, (_, i) => x1 + 0.06 + i * 0.114)
      .map((x) =>
        path(`M${at(x, 0.12, z1).join(' ')}V${at(0, 0.84, z1)[1]}`, {
          fill: 'none',
          stroke: c('plaster'),
          'stroke-width': 2.4,
        }),
      )
      .join('') +
    front(x1, x2, 0, 0.1, z1, c('wood-dark'), thin) +
    solid([x1 - 0.04, x2 + 0.06], [0.88, 0.95], [z1 - 0.12, z2], {
      front: c('wood'),
      side: c('wood-dark'),
      top: c('wood-lit'),
    }) +
    stool(1.98) +
    // a bowl of fruit and a kettle
    path('M842 372q2 16 20 16t20 -16z', { fill: c('awning'), ...thin }) +
    tag('circle', { cx: 853, cy: 368, r: 8, fill: c('sign-face'), ...thin }) +
    tag('circle', { cx: 868, cy: 366, r: 9, fill: c('cloth-lit'), ...thin }) +
    path('M916 386q-5 -30 6 -36h16q11 6 6 36zM922 350q8 -14 16 0M944 362l12 -6M930 343v-5', {
      fill: c('rail'),
      ...thin,
    })
  )
}

/** The table under its lamp, with a chair on either side. */
export function table(): string {
  const [z1, z2, x1, x2, top] = [5.95, 6.75, 2.06, 3.2, 0.75]
  const chair = (x: number, zc: number, turn: 1 | -1): string => {
    const k = 1100 / zc
    const [px, py] = at(x, 0, zc)
    const p = (dx: number, dy: number): string => `${(px + turn * dx * k).toFixed(1)} ${(py - dy * k).toFixed(1)}`
    return (
      path(
        `M${p(-0.18, 0.44)}L${p(-0.2, 0)}M${p(0.18, 0.44)}L${p(0.2, 0)}M${p(-0.08, 0.46)}L${p(-0.09, 0.06)}M${p(0.24, 0.46)}L${p(0.26, 0.06)}`,
        {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 6,
        },
      ) +
      path(`M${p(-0.19, 0.46)}L${p(-0.25, 0.95)}L${p(-0.13, 0.99)}L${p(-0.08, 0.48)}Z`, { fill: c('wood'), ...thin }) +
      path(
        `M${p(-0.22, 0.44)}L${p(-0.1, 0.5)}L${p(0.28, 0.5)}L${p(0.22, 0.44)}V${(py - 0.39 * k).toFixed(1)}L${p(-0.22, 0.39)}Z`,
        {
          fill: c('wood-lit'),
          ...thin,
        },
      )
    )
  }
  const leg = (x: number, zl: number): string => front(x, x + 0.07, 0, top - 0.05, zl, c('wood-dark'), thin)
  const [px] = at(2.62, 0, 6.3)
  return (
    disc(at((x1 + x2) / 2, 0, 6.3)[0], at(0, 0, 6.3)[1], 140, 16, c('shadow'), { opacity: 0.42 }) +
    leg(x1 + 0.08, z2) +
    leg(x2 - 0.2, z2) +
    chair(1.86, 6.3, 1) +
    chair(3.44, 6.3, -1) +
    leg(x1 + 0.04, z1) +
    leg(x2 - 0.1, z1) +
    level(top, x1, x2, z1, z2, c('wood-lit'), lined) +
    front(x1, x2, top - 0.06, top, z1, c('wood'), lined) +
    // the lamp over it
    path(`M${px} 40V224`, { fill: 'none', stroke: c('ink'), 'stroke-width': 3 }) +
    path(`M${px - 40} 262Q${px - 34} 224 ${px} 222Q${px + 34} 224 ${px + 40} 262Z`, { fill: c('awning'), ...lined })
  )
}

/** The light of the lamp over the table. */
export function tableLight(): string {
  const [px] = at(2.62, 0, 6.3)
  return (
    path(`M${px - 36} 263H${px + 36}L${px + 118} 418H${px - 118}Z`, { fill: 'url(#fall)', ...lit }) +
    disc(px, 262, 34, 7, c('beam'), { ...thin, ...lit }) +
    disc(px, 417, 104, 7, c('beam'), { opacity: 0.5, ...lit })
  )
}

/** The chair behind the table, on which somebody may sit. */
export function farChair(): string {
  const z = 7.1
  const [x1, x2] = [2.58, 2.98]
  return (
    [x1 + 0.02, x2 - 0.06].map((x) => front(x, x + 0.045, 0, 0.48, z, c('ink'))).join('') +
    front(x1, x2, 0.44, 0.5, z, c('wood-lit'), thin) +
    [x1, x2 - 0.05].map((x) => front(x, x + 0.05, 0.5, 0.98, z, c('wood'), thin)).join('') +
    [0.62, 0.76, 0.9].map((y) => front(x1 + 0.05, x2 - 0.05, y, y + 0.07, z, c('wood-lit'), thin)).join('')
  )
}
