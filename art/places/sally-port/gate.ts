/** The rolling gate, down or up, and the yard outside; and the gloves somebody dropped. */
import { c, down, file, group, path, round, shape } from '../svg.ts'
import { disc, foot, lined, rect } from '../garage/box.ts'

const box = { x: 770, y: 60, width: 650, height: 480 } as const
const slats = (to: number): string =>
  Array.from({ length: 17 }, (_, i) => 144 + i * 22)
    .filter((y) => y < to)
    .map((y) => `M806 ${y}H1420`)
    .join('')
const marks = [170, 240, 310, 380, 450].map((y) => `M782 ${y}l22 -22v22l-22 22z`).join('')

const housing =
  rect(784, 76, 660, 46, c('wall-low'), lined) +
  rect(780, 120, 26, foot - 120, c('amber'), { ...lined, opacity: 0.8 }) +
  path(marks, { fill: c('ink'), opacity: 0.6 })

const curtain = (to: number): string =>
  rect(806, 120, 640, to - 120, c('rail-shade'), lined) +
  rect(806, 120, 640, to - 120, 'url(#roll)') +
  path(slats(to), { fill: 'none', stroke: c('wall-line'), 'stroke-width': 3 })

const roll = down('roll', 120, foot, [
  [0, c('shadow'), 0.6],
  [0.5, c('shadow'), 0.25],
  [1, c('shadow'), 0.45],
])

export const gateDown = (): string => file(box, roll, curtain(foot) + housing)

/** Up: the yard, the fence, and the town's lights; the last slats hang under the housing. */
export function gateUp(): string {
  const lights =
    'M846 300h7v9h-7zM872 322h7v9h-7zM910 290h7v9h-7zM934 316h7v9h-7zM1000 270h7v9h-7zM1024 300h7v9h-7zM1100 296h7v9h-7zM1150 318h7v9h-7zM1200 280h7v9h-7zM1240 306h7v9h-7z'
  return file(
    box,
    roll +
      down('sky', 120, 380, [
        [0, c('sky-top')],
        [0.6, c('sky-mid')],
        [1, c('sky-low')],
      ]) +
      round('lamp', [
        [0, c('lamp'), 0.8],
        [0.4, c('lamp'), 0.24],
        [1, c('lamp'), 0],
      ]),
    rect(806, 120, 640, foot - 120, 'url(#sky)') +
      path('M806 400V280h60v-30h50v44h40v-70h56v52h60v-30h44v58h60v-84h52v60h60v-26h64v160z', { fill: c('city-far') }) +
      path(lights, { fill: c('window'), class: 'lit' }) +
      rect(806, 384, 640, foot - 384, c('road-far')) +
      rect(806, 440, 640, foot - 440, c('road')) +
      path('M806 384H1446M850 384V330M950 384V330M1050 384V330M1150 384V330M1250 384V330M806 340H1446M806 360H1446', {
        fill: 'none',
        stroke: c('rail-shade'),
        'stroke-width': 3,
      }) +
      path('M1190 440V196h-40', { fill: 'none', stroke: c('ink'), 'stroke-width': 9 }) +
      path('M1190 440V196h-40', { fill: 'none', stroke: c('post'), 'stroke-width': 4 }) +
      disc(1146, 204, 110, 90, 'url(#lamp)', { class: 'lit' }) +
      rect(1128, 192, 32, 10, c('lamp'), { rx: 4 }) +
      curtain(164) +
      rect(806, 160, 640, 10, c('tyre'), lined) +
      shape(
        [
          [806, foot],
          [1446, foot],
          [1446, foot + 20],
          [790, foot + 20],
        ],
        c('glow'),
        { opacity: 0.22 },
      ) +
      housing,
  )
}

/** Blue gloves, pulled off inside out and dropped. */
export function gloves(): string {
  const lay = { stroke: c('ink'), 'stroke-width': 3 }
  return file(
    { x: 440, y: 610, width: 200, height: 70 },
    '',
    group(
      disc(612, 690, 76, 10, c('shadow'), { opacity: 0.5 }) +
        path(
          'M546 688q-10 -14 6 -18l28 -6q4 -10 14 -8q10 -6 16 2q12 -2 12 8q10 4 2 12q8 8 -4 12q-4 8 -16 4l-36 2q-14 2 -22 -8z',
          { fill: '#a9cfea', ...lay },
        ) +
        path('M552 686q20 6 44 -2M596 664l-6 12M610 668l-6 10', {
          fill: 'none',
          stroke: '#3f7396',
          'stroke-width': 3,
        }) +
        path('M616 698q-8 -10 6 -14l22 -4q2 -12 12 -10q6 -8 14 0q12 0 8 12q8 6 -2 12q-2 8 -14 6l-30 4q-10 2 -16 -6z', {
          fill: '#c2def2',
          ...lay,
        }) +
        path('M624 698q18 4 34 -2M656 680l-4 10M668 684l-4 8', { fill: 'none', stroke: '#3f7396', 'stroke-width': 3 }),
      { transform: 'translate(-70 -30)' },
    ),
  )
}
