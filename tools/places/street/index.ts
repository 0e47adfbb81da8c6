/** A plain street front: what a scene out of doors stands before until it has a set of its own. */
import type { Point } from '../projection.ts'
import { far } from '../roadside/far.ts'
import { c, dice, down, file, ink, path, round, shape, tag } from '../svg.ts'

const left = -140
const width = 1560
/** Where the house fronts meet the pavement. */
const foot = 505
const vanish: Point = [640, 330]

const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  more: Record<string, string | number> = {},
): string => tag('rect', { x, y, width: w, height: h, fill, ...more })
const lined = { stroke: c('ink'), 'stroke-width': 3 }

function bricks(x: number, y: number, w: number, h: number, seed: number): string {
  const roll = dice(seed)
  const marks: string[] = []
  for (let i = 0; i < (w * h) / 900; i++) {
    const bx = x + 8 + roll() * (w - 40)
    const by = y + 8 + Math.round((roll() * (h - 16)) / 12) * 12
    marks.push(`M${bx.toFixed(0)} ${by.toFixed(0)}h${(12 + roll() * 14).toFixed(0)}`)
  }
  return path(marks.join(''), { fill: 'none', stroke: c('brick-line'), 'stroke-width': 2, opacity: 0.75 })
}

function window(x: number, y: number, w: number, h: number, lit: boolean): string {
  return (
    rect(x - 6, y - 6, w + 12, h + 12, c('trim'), lined) +
    rect(x, y, w, h, c('glass')) +
    (lit
      ? rect(x, y, w, h, c('window'), { class: 'lit', opacity: 0.85 }) +
        rect(x, y, w * 0.3, h, c('lamp'), { class: 'lit', opacity: 0.4 })
      : '') +
    shape(
      [
        [x + w * 0.55, y],
        [x + w * 0.8, y],
        [x + w * 0.45, y + h],
        [x + w * 0.2, y + h],
      ],
      c('glass-lit'),
      { opacity: 0.3 },
    ) +
    ink(
      [
        [x + w / 2, y],
        [x + w / 2, y + h],
      ],
      3,
    ) +
    ink(
      [
        [x, y + h * 0.42],
        [x + w, y + h * 0.42],
      ],
      3,
    ) +
    rect(x - 10, y + h + 4, w + 20, 8, c('trim'), lined)
  )
}

function door(x: number, w: number, h: number): string {
  const y = foot - h
  return (
    rect(x - 12, y - 12, w + 24, h + 12, c('trim'), lined) +
    rect(x, y, w, h, c('door'), lined) +
    rect(x + w * 0.16, y + h * 0.1, w * 0.68, h * 0.3, c('glass'), lined) +
    rect(x + w * 0.16, y + h * 0.1, w * 0.68, h * 0.3, c('window'), { class: 'lit', opacity: 0.55 }) +
    rect(x + w * 0.16, y + h * 0.5, w * 0.68, h * 0.38, c('door-lit'), { opacity: 0.5 }) +
    tag('circle', {
      cx: x + w * 0.86,
      cy: y + h * 0.54,
      r: 5,
      fill: c('chrome'),
      stroke: c('ink'),
      'stroke-width': 2,
    }) +
    rect(x - 22, foot - 8, w + 44, 12, c('kerb'), lined)
  )
}

function middle(): string {
  const fronts =
    rect(left, 20, 400, foot - 20, c('brick'), lined) +
    bricks(left, 30, 400, foot - 40, 3) +
    rect(left, 20, 400, 20, c('trim'), lined) +
    rect(260, 70, 620, foot - 70, c('facade'), lined) +
    rect(260, 70, 620, 18, c('trim'), lined) +
    rect(260, 236, 620, 9, c('facade-lit')) +
    rect(880, -20, 560, foot + 20, c('brick-lit'), lined) +
    bricks(880, -10, 560, foot, 12) +
    rect(260, foot - 54, 620, 54, c('brick-line'), { opacity: 0.5 })
  const upper =
    window(-60, 70, 84, 120, false) +
    window(90, 70, 84, 120, true) +
    window(330, 104, 74, 110, false) +
    window(464, 104, 74, 110, false) +
    window(598, 104, 74, 110, true) +
    window(960, 50, 84, 130, false) +
    window(1110, 50, 84, 130, true) +
    window(1270, 50, 84, 130, false)
  const ground =
    window(-60, 250, 150, 170, true) +
    door(140, 96, 286) +
    // a shop front with its blind half down: no words on it
    rect(318, 268, 366, 214, c('trim'), lined) +
    rect(330, 280, 342, 190, c('glass')) +
    rect(330, 280, 342, 190, c('window'), { class: 'lit', opacity: 0.42 }) +
    path('M344 402h86v68h-86zM452 420h60v50h-60zM548 390h104v80H548z', { fill: c('facade'), opacity: 0.5 }) +
    ink(
      [
        [501, 280],
        [501, 470],
      ],
      4,
    ) +
    shape(
      [
        [300, 262],
        [702, 262],
        [724, 306],
        [278, 306],
      ],
      c('awning'),
      lined,
    ) +
    path('M350 262l-18 44M400 262l-13 44M450 262l-8 44M501 262v44M552 262l8 44M602 262l13 44M652 262l18 44', {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 2,
      opacity: 0.6,
    }) +
    door(756, 100, 292) +
    window(960, 250, 170, 160, false) +
    window(1200, 250, 170, 160, true)
  const pool = tag('ellipse', { cx: 806, cy: 230, rx: 170, ry: 210, fill: 'url(#doorlight)', class: 'lit' })
  const lampOver = rect(793, 178, 26, 18, c('lamp'), { stroke: c('ink'), 'stroke-width': 2.4 })
  const shade = rect(left, -20, width, 560, 'url(#evening)')
  return file(
    { x: left, y: -90, width, height: 640 },
    down('evening', 120, foot, [
      [0, c('sky-top'), 0.35],
      [0.6, c('sky-top'), 0],
      [1, c('shadow'), 0.35],
    ]) +
      round('doorlight', [
        [0, c('lamp'), 0.5],
        [0.5, c('lamp'), 0.15],
        [1, c('lamp'), 0],
      ]),
    fronts + upper + ground + shade + pool + lampOver,
  )
}

/** A line on the ground through a point of the pavement's edge, toward the viewer. */
const ray = (x: number, y: number, to: number): Point => {
  const k = (to - vanish[1]) / (y - vanish[1])
  return [vanish[0] + (x - vanish[0]) * k, to]
}

function ground(): string {
  const rows = [foot, 530, 566, 622, 712, 830]
  const joints: string[] = []
  for (let x = left - 500; x < left + width + 500; x += 96)
    joints.push(ink([[x, foot], ray(x, foot, 820)], 2, c('pavement-line')))
  return file(
    { x: left, y: 490, width, height: 320 },
    down('stone', foot, 800, [
      [0, c('pavement-far')],
      [0.35, c('pavement')],
      [1, c('road-near')],
    ]) +
      round('pool', [
        [0, c('lamp'), 0.5],
        [0.5, c('lamp'), 0.18],
        [1, c('lamp'), 0],
      ]),
    rect(left, foot, width, 320, 'url(#stone)') +
      joints.join('') +
      rows
        .slice(1)
        .map((y) =>
          ink(
            [
              [left, y],
              [left + width, y],
            ],
            2,
            c('pavement-line'),
          ),
        )
        .join('') +
      ink(
        [
          [left, foot],
          [left + width, foot],
        ],
        4,
      ) +
      tag('ellipse', { cx: 806, cy: 590, rx: 420, ry: 96, fill: 'url(#pool)', class: 'lit' }),
  )
}

export const street: Record<string, () => string> = { far, middle, ground }
