/** Outside: the street through the window, and the porch that an open front door shows. */
import { c, down, file, path, shape, tag } from '../svg.ts'
import { at, back, level, lit } from '../report-room/space.ts'
import { entry } from './space.ts'

const box = { x: 240, y: 150, width: 740, height: 400 }
const sky = (): string =>
  down('sky', 170, 372, [
    [0, c('sky-top')],
    [0.55, c('sky-mid')],
    [1, c('sky-low')],
  ])

export function far(): string {
  return file(
    box,
    sky(),
    tag('rect', { ...box, fill: 'url(#sky)' }) +
      path('M430 380V300l34 -30l34 30v-16h46l26 -24l34 26h46v94z', { fill: c('city-far') }) +
      path('M800 380v-76l40 -30l40 30h60v80z', { fill: c('city-far') }) +
      path(
        'M430 400v-44q22 -22 46 -8q16 -26 46 -12q26 -22 46 2q30 -12 60 20v50zM800 400v-50q40 -20 80 -2q40 -12 70 10v40z',
        {
          fill: c('city-near'),
        },
      ) +
      path('M456 310h10v14h-10zM476 310h10v14h-10zM560 300h10v14h-10zM590 300h10v14h-10zM846 306h10v14h-10z', {
        fill: c('window'),
        ...lit,
      }) +
      // a bare tree and the lamp over the street
      path('M524 400V280M524 320l-20 -32M524 306l22 -36M524 290l-8 -34', {
        fill: 'none',
        stroke: c('tree'),
        'stroke-width': 5,
      }),
  )
}

/** What is seen through the front door: porch, rail, path, the houses across the street. */
export function porch(): string {
  const { left, right } = entry
  const floorY = at(0, 0, back)[1]
  const [x1] = at(left - 0.1, 0, back)
  const [x2] = at(right + 0.1, 0, back)
  return file(
    { x: 240, y: 150, width: 200, height: 400 },
    down('sky', 170, 372, [
      [0, c('sky-top')],
      [0.55, c('sky-mid')],
      [1, c('sky-low')],
    ]),
    tag('rect', { x: x1, y: 180, width: x2 - x1, height: 220, fill: 'url(#sky)' }) +
      path(`M${x1} 400V330l26 -28l32 28v-10h40l24 -22l30 24v80z`, { fill: c('city-far') }) +
      path('M296 336h10v15h-10zM356 332h10v15h-10z', { fill: c('window'), ...lit }) +
      shape(
        [
          [x1, 396],
          [x2, 396],
          [x2, floorY],
          [x1, floorY],
        ],
        c('grass'),
      ) +
      path(`M316 396h26l26 ${floorY - 400}h-92z`, { fill: c('pavement') }) +
      level(0, left - 0.2, right + 0.2, back, 8.1, c('wood')) +
      path(`M${x1} 478H${x2}M${x1} 432H${x2}`, { fill: 'none', stroke: c('ink'), 'stroke-width': 5 }) +
      path(`M${x1} 432H${x2}`, { fill: 'none', stroke: c('trim'), 'stroke-width': 2.6 }) +
      path('M282 432v48M304 432v48M356 432v48M378 432v48', { fill: 'none', stroke: c('trim'), 'stroke-width': 4 }),
  )
}
