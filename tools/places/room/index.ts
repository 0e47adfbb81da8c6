/** A plain room with a lit wall: what a scene indoors stands before until it has a set of its own. */
import type { Point } from '../projection.ts'
import { c, down, file, ink, path, round, shape, tag } from '../svg.ts'

const left = -140
const width = 1560
/** Where wall and floor meet. */
const foot = 520
const vanish: Point = [640, 330]
const lined = { stroke: c('ink'), 'stroke-width': 3 }
const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  more: Record<string, string | number> = {},
): string => tag('rect', { x, y, width: w, height: h, fill, ...more })

function wall(): string {
  const door =
    rect(1004, 150, 172, foot - 150, c('wall-low'), lined) +
    rect(1018, 164, 144, foot - 164, c('door'), lined) +
    rect(1036, 190, 52, 122, c('glass'), lined) +
    shape(
      [
        [1040, 306],
        [1056, 306],
        [1086, 194],
        [1070, 194],
      ],
      c('glass-lit'),
      { opacity: 0.5 },
    ) +
    rect(1032, 356, 116, 130, c('door-lit'), { opacity: 0.4 }) +
    rect(1136, 344, 16, 34, c('chrome'), { stroke: c('ink'), 'stroke-width': 2 })
  const slats = Array.from({ length: 13 }, (_, i) =>
    ink(
      [
        [122, 122 + i * 13],
        [378, 122 + i * 13],
      ],
      3.4,
      c('sheet'),
      { opacity: 0.42 },
    ),
  ).join('')
  const window =
    rect(108, 104, 284, 196, c('wall-low'), lined) +
    rect(120, 116, 260, 172, 'url(#outside)') +
    path('M120 262h34v-28h30v16h44v-36h26v30h52v-18h34v36h40v26H120z', { fill: c('city-near') }) +
    path('M162 244h5v6h-5zM236 224h5v6h-5zM244 240h5v6h-5zM318 240h5v6h-5z', { fill: c('window'), class: 'lit' }) +
    slats +
    ink(
      [
        [250, 116],
        [250, 288],
      ],
      4,
    ) +
    rect(100, 298, 300, 12, c('wall-lit'), lined)
  const paper = (x: number, y: number, w: number, h: number): string =>
    rect(x, y, w, h, c('sheet'), { stroke: c('ink'), 'stroke-width': 1.6 }) +
    path(`M${x + 6} ${y + 12}h${w - 12}M${x + 6} ${y + 20}h${w - 16}M${x + 6} ${y + 28}h${w - 12}`, {
      fill: 'none',
      stroke: c('wall-low'),
      'stroke-width': 2,
    })
  const board =
    rect(560, 132, 250, 140, c('board'), lined) +
    paper(578, 148, 46, 60) +
    paper(640, 156, 56, 44) +
    paper(712, 146, 44, 62) +
    paper(654, 212, 44, 48) +
    rect(770, 152, 26, 34, c('awning'), { stroke: c('ink'), 'stroke-width': 1.6 })
  const clock =
    tag('circle', { cx: 905, cy: 150, r: 28, fill: c('sheet'), ...lined }) +
    ink(
      [
        [905, 150],
        [905, 132],
      ],
      3.4,
    ) +
    ink(
      [
        [905, 150],
        [919, 157],
      ],
      2.6,
    )
  const cabinet =
    rect(-120, 300, 150, foot - 300, c('wall-low'), lined) +
    [0, 1, 2]
      .map(
        (i) =>
          rect(-108, 312 + i * 68, 126, 58, c('door'), { stroke: c('ink'), 'stroke-width': 2 }) +
          rect(-58, 332 + i * 68, 26, 7, c('chrome')),
      )
      .join('')
  const lamps = [250, 760, 1230]
    .map(
      (x) =>
        tag('ellipse', { cx: x, cy: 20, rx: 330, ry: 330, fill: 'url(#fall)' }) +
        rect(x - 92, -14, 184, 20, c('beam'), lined),
    )
    .join('')
  return file(
    { x: left, y: -90, width, height: 640 },
    down('paint', -90, 360, [
      [0, c('wall-low')],
      [0.3, c('wall-lit')],
      [1, c('wall')],
    ]) +
      down('outside', 116, 288, [
        [0, c('sky-top')],
        [1, c('sky-low')],
      ]) +
      down('base', 350, foot, [
        [0, c('wall-low')],
        [1, c('wall-line')],
      ]) +
      round('fall', [
        [0, c('beam'), 0.42],
        [0.5, c('beam'), 0.12],
        [1, c('beam'), 0],
      ]),
    rect(left, -90, width, 640, 'url(#paint)') +
      rect(left, 372, width, foot - 372, 'url(#base)') +
      ink(
        [
          [left, 372],
          [left + width, 372],
        ],
        3,
      ) +
      rect(left, foot - 22, width, 24, c('wall-line'), lined) +
      window +
      board +
      clock +
      door +
      cabinet +
      lamps,
  )
}

const ray = (x: number, to: number): Point => {
  const k = (to - vanish[1]) / (foot - vanish[1])
  return [vanish[0] + (x - vanish[0]) * k, to]
}

function floor(): string {
  const joints: string[] = []
  for (let x = left - 400; x < left + width + 400; x += 84)
    joints.push(ink([[x, foot], ray(x, 820)], 2, c('floor-line')))
  const rows = [542, 574, 624, 700, 806]
    .map((y) =>
      ink(
        [
          [left, y],
          [left + width, y],
        ],
        2,
        c('floor-line'),
      ),
    )
    .join('')
  const gleam = [250, 760, 1150]
    .map((x) => tag('ellipse', { cx: x, cy: 610, rx: 210, ry: 62, fill: 'url(#gleam)' }))
    .join('')
  return file(
    { x: left, y: foot - 10, width, height: 300 },
    down('tiles', foot, 800, [
      [0, c('floor-lit')],
      [0.45, c('floor')],
      [1, c('floor-line')],
    ]) +
      round('gleam', [
        [0, c('beam'), 0.34],
        [0.6, c('beam'), 0.1],
        [1, c('beam'), 0],
      ]),
    rect(left, foot, width, 300, 'url(#tiles)') +
      joints.join('') +
      rows +
      gleam +
      ink(
        [
          [left, foot],
          [left + width, foot],
        ],
        4,
      ),
  )
}

export const room: Record<string, () => string> = { wall, floor }
