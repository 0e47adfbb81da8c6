/** The van on the left: whoever stands behind it is seen over its hood, and by nobody on the ramp. */
import type { Point } from '../projection.ts'
import { c, down, file, ink, path, shape } from '../svg.ts'
import { disc, lined, rect, thin } from './box.ts'

/** The same point on the van's far side. */
const away = ([x, y]: Point): Point => [640 - (640 - x) * 0.78, 330 + (y - 330) * 0.78]
const roof: Point = [-22, 112]
const pillar: Point = [86, 384]
const hood: Point = [250, 414]
const nose: Point = [288, 440]
const bumper: Point = [300, 556]
const sill: Point = [296, 632]

const wheel = (x: number, y: number): string =>
  disc(x, y, 60, 62, c('tyre'), lined) +
  disc(x, y, 35, 37, c('rim-shade'), thin) +
  disc(x, y, 27, 29, c('rim'), { opacity: 0.55 }) +
  disc(x, y, 9, 10, c('rim-shade'), thin) +
  path(`M${x - 20} ${y - 12}l40 24M${x - 20} ${y + 12}l40 -24M${x} ${y - 23}v46`, {
    fill: 'none',
    stroke: c('rim-shade'),
    'stroke-width': 5,
  })

const near = [roof, pillar, hood, nose, bumper, sill] as const

export function van(): string {
  const side = shape([[-240, 104], [-60, 104], ...near, [-240, 632]], 'url(#side)', lined)
  const front = shape([nose, away(nose), away(bumper), away(sill), sill, bumper], c('white-dark'), lined)
  const grille =
    shape([[297, 486], away([297, 486]), away([301, 540]), [301, 540]], c('tyre'), thin) +
    ink([[300, 504], away([300, 504])], 2, c('rim-shade')) +
    ink([[300, 522], away([300, 522])], 2, c('rim-shade')) +
    shape([[302, 574], away([302, 574]), away([300, 616]), [300, 616]], c('rim-shade'), thin)
  const lid = shape([pillar, hood, nose, away(nose), away(hood), away(pillar)], c('white'), lined)
  const glass =
    shape([[-24, 122], [80, 380], away([80, 380]), away([-24, 122])], c('glass'), lined) +
    shape(
      [
        [24, 240],
        [60, 330],
        [176, 316],
        [150, 248],
      ],
      c('glass-lit'),
      { opacity: 0.24 },
    )
  const cab =
    path('M-190 152H-34L60 366Q62 372 54 372H-190Z', { fill: c('glass'), ...lined }) +
    path('M-124 372L-60 152H-40L-104 372Z', { fill: c('glass-lit'), opacity: 0.3 }) +
    path('M72 388V600M-176 388V620M72 600Q60 618 40 622', { fill: 'none', ...thin }) +
    rect(14, 420, 40, 12, c('rim-shade'), { ...thin, rx: 5 }) +
    path('M62 352q24 -14 26 6v34q-4 14 -24 6z', { fill: c('tyre'), ...thin })
  const shine =
    ink(
      [
        [-140, 404],
        [84, 404],
        [244, 432],
      ],
      5,
      c('white-lit'),
      { opacity: 0.4 },
    ) + path('M-140 560H66M232 560H296', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 9, opacity: 0.7 })
  const lamp =
    path('M266 470q24 -12 30 0l4 26q-14 12 -30 6q-12 -16 -4 -32z', { fill: c('chrome'), ...thin }) +
    path('M262 512h38l1 18h-38z', { fill: c('sign-face'), ...thin })
  return file(
    { x: -140, y: 96, width: 560, height: 620 },
    down('side', 104, 632, [
      [0, c('white-dark')],
      [0.5, c('white')],
      [0.62, c('white-dark')],
      [1, c('rim-shade')],
    ]) +
      '<linearGradient id="dim"><stop offset="0" stop-color="#060a16" stop-opacity=".66"/><stop offset="1" stop-color="#060a16" stop-opacity=".3"/></linearGradient>',
    disc(120, 668, 300, 34, c('shadow'), { opacity: 0.6 }) +
      rect(326, 560, 34, 62, c('tyre'), { rx: 10 }) +
      glass +
      front +
      grille +
      lid +
      side +
      cab +
      shine +
      lamp +
      path('M66 634Q70 548 140 544Q212 548 216 634Z', { fill: c('shadow'), ...lined }) +
      wheel(141, 624) +
      shape(
        [
          [-240, 104],
          [-60, 104],
          roof,
          away(roof),
          away(pillar),
          away(hood),
          away(nose),
          away(sill),
          sill,
          [-240, 632],
        ],
        'url(#dim)',
      ),
  )
}
