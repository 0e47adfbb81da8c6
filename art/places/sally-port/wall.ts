/** A closed vehicle bay: the steel door to the cells under its lamp, a bench, a camera, the rolling gate. */
import { c, down, file, path, round } from '../svg.ts'
import { across, disc, foot, left, lined, rect, thin, width } from '../garage/box.ts'

const door =
  rect(180, 138, 196, foot - 138, c('wall-line'), lined) +
  rect(196, 154, 164, foot - 154, c('door'), lined) +
  rect(248, 196, 60, 56, c('glass'), lined) +
  rect(250, 198, 56, 52, c('window-cool'), { opacity: 0.45 }) +
  path('M268 198v52M288 198v52', { fill: 'none', ...thin }) +
  path('M212 170v324M344 170v324', {
    fill: 'none',
    stroke: c('ink'),
    'stroke-width': 4,
    'stroke-dasharray': '0.1 27',
  }) +
  rect(232, 404, 92, 24, c('inside'), thin) +
  rect(330, 322, 18, 54, c('chrome'), thin) +
  rect(394, 322, 26, 40, c('post'), thin) +
  disc(407, 334, 4, 4, c('tail'), thin)

const lamp =
  rect(246, 90, 64, 26, c('post'), { ...lined, rx: 8 }) + rect(254, 100, 48, 14, c('beam'), { ...thin, rx: 6 })

const bench =
  rect(464, 450, 236, 16, c('board'), lined) +
  path('M484 468v42M680 468v42', { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
  path('M484 468v42M680 468v42', { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 6 }) +
  path('M464 408H700', { fill: 'none', stroke: c('ink'), 'stroke-width': 10 }) +
  path('M464 408H700', { fill: 'none', stroke: c('rail'), 'stroke-width': 5 })

const camera =
  path('M596 96v22h-18', { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
  path('M520 112l58 -10 6 26 -58 12z', { fill: c('sheet'), ...thin }) +
  disc(523, 127, 8, 13, c('tyre'), thin)

const slats = Array.from({ length: 17 }, (_, i) => `M806 ${144 + i * 22}H1420`).join('')
const gate =
  rect(800, 120, 640, foot - 120, c('rail-shade'), lined) +
  rect(800, 120, 640, foot - 120, 'url(#roll)') +
  path(slats, { fill: 'none', stroke: c('wall-line'), 'stroke-width': 3 }) +
  rect(784, 76, 660, 46, c('wall-low'), lined) +
  rect(780, 120, 26, foot - 120, c('amber'), { ...lined, opacity: 0.8 }) +
  path(
    'M782 170l22 -22v22l-22 22zM782 240l22 -22v22l-22 22zM782 310l22 -22v22l-22 22zM782 380l22 -22v22l-22 22zM782 450l22 -22v22l-22 22z',
    {
      fill: c('ink'),
      opacity: 0.6,
    },
  )

export function wall(): string {
  const blocks = [70, 118, 166, 214, 262, 310, 358]
    .map((y, i) => {
      const joints = Array.from({ length: 9 }, (_, k) => `M${left + 50 + (i % 2) * 52 + k * 104} ${y}v48`).join('')
      return `M${left} ${y}H790${joints}`
    })
    .join('')
  return file(
    { x: left, y: -90, width, height: 640 },
    down('paint', -90, foot, [
      [0, c('wall-line')],
      [0.4, c('wall')],
      [1, c('wall-low')],
    ]) +
      down('roll', 120, foot, [
        [0, c('shadow'), 0.6],
        [0.5, c('shadow'), 0.25],
        [1, c('shadow'), 0.45],
      ]) +
      round('fall', [
        [0, c('beam'), 0.55],
        [0.35, c('beam'), 0.2],
        [1, c('beam'), 0],
      ]),
    rect(left, -90, width, 640, 'url(#paint)') +
      path(blocks, { fill: 'none', stroke: c('wall-line'), 'stroke-width': 2, opacity: 0.5 }) +
      rect(left, 406, 930, foot - 406, c('wall-line'), { opacity: 0.75 }) +
      across(406, 3, c('ink')) +
      across(40, 10, c('ink')) +
      across(40, 6, c('rail-shade')) +
      disc(278, 120, 420, 330, 'url(#fall)') +
      door +
      lamp +
      bench +
      camera +
      gate +
      across(foot, 4, c('ink')),
  )
}
