/** The far side of a parking deck: parapet, pillars, parked cars, the ramp, and tube lights, one of them out. */
import { c, down, file, ink, path, round, shape } from '../svg.ts'
import { across, disc, foot, left, lined, rect, thin, width } from './box.ts'

/** A car that stands with its tail to us, seen straight on. Its wheels touch the floor at the wall's foot. */
function parked(x: number, paint: 'body' | 'white', tall: number): string {
  const dark = c(paint === 'body' ? 'body-dark' : 'white-dark')
  const mid = c(paint === 'body' ? 'body-mid' : 'white-dark')
  const y = foot + 12
  const roof = y - tall
  const lamps = [x + 8, x + 196].map((at) => rect(at, y - 118, 36, 22, c('tail'), { ...thin, rx: 5 })).join('')
  return (
    disc(x + 120, y + 2, 160, 13, c('shadow'), { opacity: 0.6 }) +
    rect(x + 14, y - 46, 42, 48, c('tyre'), { rx: 10 }) +
    rect(x + 184, y - 46, 42, 48, c('tyre'), { rx: 10 }) +
    path(
      `M${x + 22} ${y - 122}L${x + 48} ${roof + 8}Q${x + 54} ${roof} ${x + 68} ${roof}H${x + 172}Q${x + 186} ${roof} ${x + 192} ${roof + 8}L${x + 218} ${y - 122}Z`,
      { fill: dark, ...lined },
    ) +
    path(
      `M${x + 44} ${y - 124}L${x + 62} ${roof + 16}Q${x + 64} ${roof + 11} ${x + 72} ${roof + 11}H${x + 168}Q${x + 176} ${roof + 11} ${x + 178} ${roof + 16}L${x + 196} ${y - 124}Z`,
      { fill: c('glass'), ...thin },
    ) +
    path(`M${x + 96} ${y - 126}L${x + 122} ${roof + 14}h22L${x + 118} ${y - 126}z`, {
      fill: c('glass-lit'),
      opacity: 0.35,
    }) +
    path(
      `M${x + 2} ${y - 100}Q${x + 4} ${y - 124} ${x + 26} ${y - 124}H${x + 214}Q${x + 236} ${y - 124} ${x + 238} ${y - 100}L${x + 236} ${y - 30}Q${x + 234} ${y - 20} ${x + 222} ${y - 20}H${x + 18}Q${x + 6} ${y - 20} ${x + 4} ${y - 30}Z`,
      { fill: mid, ...lined },
    ) +
    rect(x + 6, y - 50, 228, 26, dark, { ...thin, rx: 9 }) +
    rect(x + 86, y - 98, 68, 30, c('wall-low'), { ...thin, rx: 3 }) +
    path(`M${x + 30} ${y - 118}H${x + 210}`, {
      fill: 'none',
      stroke: c(paint === 'body' ? 'body-lit' : 'white'),
      'stroke-width': 4,
      opacity: 0.55,
    }) +
    lamps
  )
}

function pillar(x: number): string {
  return (
    rect(x, 70, 74, foot - 62, c('wall'), lined) +
    rect(x + 3, 72, 20, foot - 66, c('wall-lit'), { opacity: 0.7 }) +
    rect(x + 56, 72, 16, foot - 66, c('wall-line'), { opacity: 0.75 }) +
    rect(x + 1.5, 424, 71, 70, c('amber'), { opacity: 0.62 }) +
    path(`M${x + 2} 448l70 -24v18l-70 24zM${x + 2} 484l70 -24v18l-70 24z`, { fill: c('ink'), opacity: 0.55 }) +
    rect(x, 424, 74, 70, 'none', thin)
  )
}

/** A tube in its tray, hung from the ceiling. */
function tube(x: number, y: number, lit: boolean): string {
  const tray =
    ink(
      [
        [x - 84, y - 50],
        [x - 84, y],
      ],
      2.6,
    ) +
    ink(
      [
        [x + 84, y - 50],
        [x + 84, y],
      ],
      2.6,
    ) +
    path(`M${x - 118} ${y + 4}L${x - 102} ${y - 9}H${x + 102}L${x + 118} ${y + 4}Z`, { fill: c('wall-low'), ...lined })
  return (
    (lit ? disc(x, y + 16, 320, 210, 'url(#fall)') : '') +
    tray +
    rect(x - 112, y + 3, 224, 10, lit ? c('beam') : c('wall-line'), { ...thin, rx: 5 })
  )
}

const ramp =
  rect(892, 128, 316, foot - 128, c('wall-low'), lined) +
  shape(
    [
      [892, 128],
      [1208, 128],
      [1208, 214],
      [892, 300],
    ],
    c('wall'),
    lined,
  ) +
  shape(
    [
      [892, 302],
      [1208, 216],
      [1208, 420],
      [892, 420],
    ],
    'url(#below)',
  ) +
  shape(
    [
      [892, 404],
      [1208, 470],
      [1208, foot + 4],
      [892, foot + 4],
    ],
    c('road'),
    lined,
  ) +
  path('M930 440l60 11v9l-60 -11zM1050 465l66 13v9l-66 -13z', { fill: c('mark'), opacity: 0.5 }) +
  rect(892, 342, 316, 8, c('rail'), thin) +
  [930, 1010, 1090, 1170].map((x) => rect(x, 346, 6, 60 + (x - 930) / 5, c('rail-shade'), thin)).join('')

export function wall(): string {
  const sky =
    rect(left, 90, 1040, 280, 'url(#sky)') +
    path(
      `M${left} 366v-64h60v-26h44v20h36v-44h52v36h40v-20h62v30h34v-58h54v52h66v-26h46v40h50v-68h44v50h70v-24h54v38h40v-20h60v46h40v38z`,
      { fill: c('city-far'), opacity: 0.8 },
    ) +
    path(
      'M120 300h5v7h-5zM246 306h5v7h-5zM384 330h5v7h-5zM520 320h5v7h-5zM588 286h5v7h-5zM690 322h5v7h-5zM786 330h5v7h-5z',
      {
        fill: c('window'),
        class: 'lit',
      },
    )
  const parapet =
    rect(left, 352, 1032, foot - 352, 'url(#low)', lined) +
    rect(left, 342, 1032, 18, c('wall-lit'), lined) +
    path('M-30 372v120M320 372v120M700 372v120', { fill: 'none', stroke: c('wall-line'), 'stroke-width': 2 })
  const beams = [-78, 244, 646, 1046, 1368]
    .map((x) =>
      shape(
        [
          [x, 96],
          [x + 60, 96],
          [x + 60 + (x - 610) * 0.5, -90],
          [x - 40 + (x - 610) * 0.5, -90],
        ],
        c('wall-line'),
        { opacity: 0.8 },
      ),
    )
    .join('')
  const ceiling =
    rect(left, -90, width, 190, 'url(#slab)') +
    beams +
    rect(left, 92, width, 40, c('wall-low'), lined) +
    across(104, 5, c('rail-shade'), { opacity: 0.8 }) +
    across(56, 9, c('ink')) +
    across(56, 5, c('tail'))
  return file(
    { x: left, y: -90, width, height: 640 },
    down('sky', 90, 366, [
      [0, c('sky-top')],
      [0.55, c('sky-mid')],
      [1, c('sky-low')],
    ]) +
      down('low', 352, foot, [
        [0, c('wall')],
        [1, c('wall-line')],
      ]) +
      down('slab', -90, 96, [
        [0, c('shadow')],
        [1, c('wall-low')],
      ]) +
      down('below', 216, 420, [
        [0, c('shadow'), 0.85],
        [0.6, c('shadow'), 0.45],
        [1, c('glow'), 0.5],
      ]) +
      round('fall', [
        [0, c('beam'), 0.5],
        [0.4, c('beam'), 0.16],
        [1, c('beam'), 0],
      ]) +
      '<linearGradient id="dark"><stop offset="0" stop-color="#05080f" stop-opacity=".62"/><stop offset=".3" stop-color="#05080f" stop-opacity=".4"/><stop offset="1" stop-color="#05080f" stop-opacity="0"/></linearGradient>',
    rect(left, -90, width, 640, c('wall-low')) +
      sky +
      parapet +
      rect(1208, 128, 240, foot - 124, c('wall-low'), lined) +
      ramp +
      ceiling +
      parked(474, 'body', 190) +
      parked(-110, 'white', 214) +
      pillar(390) +
      pillar(800) +
      pillar(1196) +
      tube(168, 66, false) +
      tube(610, 66, true) +
      tube(1030, 66, true) +
      rect(left, -90, 620, 640, 'url(#dark)') +
      across(foot + 1, 0.01, c('ink')),
  )
}
