/** Lockers along the wall, one of them open; high windows, a mirror over a basin, the door, and a strip of light. */
import { c, down, file, group, path, round, shape } from '../svg.ts'
import { across, disc, foot, left, lined, rect, thin, width } from '../garage/box.ts'

const top = 118
const broad = 86

/** A shut locker: slots above and below head height, so that it is quiet behind faces. */
function locker(x: number, i: number): string {
  const slots = [0, 1, 2].map((k) => `M${x + 24} ${top + 18 + k * 10}h38M${x + 24} ${foot - 86 + k * 10}h38`).join('')
  return (
    rect(x, top, broad, foot - 30 - top, i % 3 === 1 ? c('door') : c('wall-low'), lined) +
    rect(x + 4, top + 4, 12, foot - 38 - top, c('door-lit'), { opacity: 0.55 }) +
    path(slots, { fill: 'none', stroke: c('ink'), 'stroke-width': 3, opacity: 0.75 }) +
    rect(x + broad - 20, 318, 8, 34, c('chrome'), { ...thin, rx: 3 }) +
    rect(x + 30, top + 54, 26, 13, c('sheet'), { opacity: 0.5 })
  )
}

/** The open one: a shelf, a coat on its hook, a photograph inside the door. */
function open(x: number): string {
  const low = foot - 30
  return (
    rect(x, top, broad, low - top, c('inside'), lined) +
    rect(x + 3, 196, broad - 6, 8, c('door-lit'), thin) +
    rect(x + 16, 166, 46, 30, c('post'), { ...thin, rx: 3 }) +
    rect(x + 33, 160, 12, 7, 'none', thin) +
    path(
      `M${x + 42} 206v14M${x + 22} 244Q${x + 30} 222 ${x + 43} 220Q${x + 58} 222 ${x + 66} 246L${x + 74} 430H${x + 14}Z`,
      {
        fill: c('body-dark'),
        ...lined,
      },
    ) +
    path(`M${x + 43} 224V428M${x + 30} 250L${x + 28} 426`, { fill: 'none', ...thin }) +
    shape(
      [
        [x, top],
        [x - 58, top - 14],
        [x - 58, low + 18],
        [x, low],
      ],
      c('door'),
      lined,
    ) +
    shape(
      [
        [x - 44, 180],
        [x - 16, 184],
        [x - 16, 222],
        [x - 44, 220],
      ],
      c('sheet'),
      thin,
    ) +
    shape(
      [
        [x - 40, 187],
        [x - 20, 190],
        [x - 20, 210],
        [x - 40, 208],
      ],
      c('awning'),
    )
  )
}

const mirror =
  rect(884, 148, 104, 176, c('chrome'), { ...lined, rx: 6 }) +
  rect(892, 156, 88, 160, c('glass-lit'), thin) +
  path('M898 300L952 162h20L918 312h-20z', { fill: c('white-lit'), opacity: 0.22 }) +
  rect(900, 128, 72, 12, c('lamp'), { ...thin, rx: 6 }) +
  path('M872 366h128v14q-8 42 -42 44h-44q-34 -2 -42 -44z', { fill: c('white'), ...lined }) +
  path('M876 380h120', { fill: 'none', stroke: c('white-dark'), 'stroke-width': 4 }) +
  path('M936 366v-22q0 -8 16 -6M922 424v60h28v-60', { fill: c('rim-shade'), ...thin })

const door =
  rect(1044, 140, 180, foot - 140, c('wall-line'), lined) +
  rect(1058, 154, 152, foot - 154, c('door'), lined) +
  rect(1078, 178, 44, 150, c('glass'), lined) +
  rect(1080, 180, 40, 146, c('lamp'), { opacity: 0.5 }) +
  rect(1070, 440, 128, 52, c('chrome'), { opacity: 0.3 }) +
  rect(1184, 340, 16, 40, c('chrome'), thin) +
  rect(1242, 328, 22, 32, c('sheet'), thin) +
  rect(1249, 337, 8, 14, c('wall-low'))

const strip = (x: number, lit: boolean): string =>
  (lit ? disc(x, 26, 470, 330, 'url(#fall)') : '') +
  rect(x - 150, -8, 300, 22, c('wall-low'), lined) +
  rect(x - 138, 12, 276, 10, lit ? c('beam') : c('wall-line'), { ...thin, rx: 5 })

export function wall(): string {
  const windows = [-60, 210, 480]
    .map(
      (x) =>
        rect(x, 42, 200, 56, c('wall-line'), lined) +
        rect(x + 8, 49, 184, 42, 'url(#sky)') +
        path(`M${x + 70} 49v42M${x + 130} 49v42`, { fill: 'none', ...thin }),
    )
    .join('')
  const row = Array.from({ length: 12 }, (_, i) => (i === 6 ? '' : locker(-134 + i * broad, i))).join('')
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
      round('fall', [
        [0, c('beam'), 0.46],
        [0.4, c('beam'), 0.16],
        [1, c('beam'), 0],
      ]) +
      '<linearGradient id="dark"><stop offset="0" stop-color="#05080f" stop-opacity=".55"/><stop offset="1" stop-color="#05080f" stop-opacity="0"/></linearGradient>',
    rect(left, -90, width, 640, 'url(#paint)') +
      rect(860, 400, 560, foot - 400, c('wall-line'), { opacity: 0.7 }) +
      path('M862 400H1420', { fill: 'none', ...lined }) +
      windows +
      rect(left, foot - 34, 1004, 36, c('shadow'), { opacity: 0.8 }) +
      row +
      open(-134 + 6 * broad) +
      rect(left, top - 12, 1040, 14, c('wall-lit'), lined) +
      rect(862, foot - 20, 600, 22, c('wall-line'), lined) +
      group(mirror, { transform: 'translate(22 0)' }) +
      door +
      strip(60, false) +
      strip(520, true) +
      strip(1110, false) +
      rect(left, -90, 440, 640, 'url(#dark)') +
      across(foot, 3, c('ink')),
  )
}
