/** A closed vehicle bay's wall of blocks, with the frames of its doors and the lamp over the cell. */
import { c, down, file, group, path, round } from '../svg.ts'
import { across, disc, foot, left, lined, rect, thin, width } from '../garage/box.ts'
import { cell, station } from './doors.ts'

/** The frames of both doors, a call box, the cell's number. */
const frames =
  rect(cell.left - 16, cell.top - 16, cell.right - cell.left + 32, foot - cell.top + 16, c('wall-line'), lined) +
  rect(
    station.left - 12,
    station.top - 12,
    station.right - station.left + 24,
    foot - station.top + 12,
    c('wall-line'),
    lined,
  ) +
  rect(412, 322, 26, 40, c('post'), thin) +
  disc(425, 334, 4, 4, c('tail'), thin) +
  rect(356, 74, 46, 52, c('sheet'), lined) +
  path('M368 91q0 -8 11 -8q12 0 12 8q0 7 -23 30h24', { fill: 'none', stroke: c('ink'), 'stroke-width': 5 })

const lamp =
  rect(268, 90, 64, 26, c('post'), { ...lined, rx: 8 }) + rect(276, 100, 48, 14, c('beam'), { ...thin, rx: 6 })

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
      `<clipPath id="gap"><path d="M${left} -90h${width}v640h${-width}zM${cell.left} ${cell.top}H${cell.right}V${foot}H${cell.left}z" clip-rule="evenodd"/></clipPath>` +
      round('fall', [
        [0, c('beam'), 0.55],
        [0.35, c('beam'), 0.2],
        [1, c('beam'), 0],
      ]),
    group(
      rect(left, -90, width, 640, 'url(#paint)') +
        path(blocks, { fill: 'none', stroke: c('wall-line'), 'stroke-width': 2, opacity: 0.5 }) +
        rect(left, 406, 930, foot - 406, c('wall-line'), { opacity: 0.75 }) +
        across(406, 3, c('ink')) +
        across(40, 10, c('ink')) +
        across(40, 6, c('rail-shade')) +
        disc(300, 120, 420, 330, 'url(#fall)') +
        frames +
        lamp +
        across(foot, 4, c('ink')),
      { 'clip-path': 'url(#gap)' },
    ),
  )
}
