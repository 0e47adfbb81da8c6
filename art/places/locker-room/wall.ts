/** Lockers along the wall, high windows, a mirror over a basin, the doorway. */
import { c, down, file, group, path } from '../svg.ts'
import { across, foot, left, lined, rect, thin, width } from '../garage/box.ts'
import { end, plate, row } from './lockers.ts'

const mirror =
  rect(884, 148, 104, 176, c('chrome'), { ...lined, rx: 6 }) +
  rect(892, 156, 88, 160, c('glass-lit'), thin) +
  path('M898 300L952 162h20L918 312h-20z', { fill: c('white-lit'), opacity: 0.22 }) +
  rect(900, 128, 72, 12, c('lamp'), { ...thin, rx: 6 }) +
  path('M872 366h128v14q-8 42 -42 44h-44q-34 -2 -42 -44z', { fill: c('white'), ...lined }) +
  path('M876 380h120', { fill: 'none', stroke: c('white-dark'), 'stroke-width': 4 }) +
  path('M936 366v-22q0 -8 16 -6M922 424v60h28v-60', { fill: c('rim-shade'), ...thin })

/** The doorway's frame and the light switch. */
const doorway =
  rect(1044, 140, 180, foot - 140, c('wall-line'), lined) +
  rect(1242, 326, 26, 38, c('sheet'), thin) +
  rect(1250, 336, 10, 18, c('wall-low'))

const spare = (x: number): string =>
  rect(x - 150, -8, 300, 22, c('wall-low'), lined) + rect(x - 138, 12, 276, 10, c('wall-line'), { ...thin, rx: 5 })

export function wall(): string {
  const windows = [-60, 210, 480]
    .map(
      (x) =>
        rect(x, 42, 200, 56, c('wall-line'), lined) +
        rect(x + 8, 49, 184, 42, 'url(#sky)') +
        path(`M${x + 70} 49v42M${x + 130} 49v42`, { fill: 'none', ...thin }),
    )
    .join('')
  return file(
    { x: left, y: -90, width, height: 640 },
    down('paint', -90, foot, [
      [0, c('wall-low')],
      [0.35, c('wall')],
      [1, c('wall-low')],
    ]) +
      down('sky', 49, 91, [
        [0, c('sky-mid')],
        [1, c('sky-low')],
      ]) +
      '<linearGradient id="dark"><stop offset="0" stop-color="#05080f" stop-opacity=".55"/><stop offset="1" stop-color="#05080f" stop-opacity="0"/></linearGradient>',
    rect(left, -90, width, 640, 'url(#paint)') +
      rect(end, 400, 1420 - end, foot - 400, c('wall-line'), { opacity: 0.7 }) +
      path(`M${end} 400H1420`, { fill: 'none', ...lined }) +
      windows +
      rect(left, foot - 34, end - left, 36, c('shadow'), { opacity: 0.8 }) +
      row() +
      plate() +
      rect(end, foot - 20, 800, 22, c('wall-line'), lined) +
      group(mirror, { transform: 'translate(22 0)' }) +
      doorway +
      spare(60) +
      spare(1110) +
      rect(left, -90, 440, 640, 'url(#dark)') +
      across(foot, 3, c('ink')),
  )
}
