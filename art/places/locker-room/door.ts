/** The door to the hall, shut and open; and the strip of light over the bench. */
import { c, down, file, path, shape } from '../svg.ts'
import { disc, foot, lined, rect, thin } from '../garage/box.ts'
import { canvas, veil } from '../report-room/space.ts'

const [left, right, top] = [1058, 1210, 154] as const
const box = { x: 1020, y: 120, width: 280, height: 450 } as const

export const shut = (): string =>
  file(
    box,
    '',
    rect(left, top, right - left, foot - top, c('door'), lined) +
      rect(left + 20, 178, 44, 150, c('glass'), lined) +
      rect(left + 22, 180, 40, 146, c('lamp'), { opacity: 0.5 }) +
      rect(left + 12, 440, 128, 52, c('chrome'), { opacity: 0.3 }) +
      rect(right - 26, 340, 16, 40, c('chrome'), thin),
  )

/** Open: the hall's warm light, and the leaf at the wall. */
export const open = (): string =>
  file(
    box,
    down('warm', top, foot, [
      [0, '#fff1cf'],
      [0.6, '#efd6a2'],
      [1, '#c2a674'],
    ]),
    rect(left, top, right - left, foot - top, 'url(#warm)', lined) +
      path(`M${left} ${foot}l46 -62h60l46 62zM${left + 46} ${foot - 62}V${top + 54}h60V${foot - 62}`, {
        fill: '#a58c5c',
        'fill-opacity': 0.45,
        ...thin,
      }) +
      rect(left + 62, top + 110, 28, 36, '#f7f4ec', thin) +
      shape(
        [
          [left, foot],
          [right, foot],
          [right - 10, foot + 44],
          [left - 60, foot + 44],
        ],
        '#fff0c8',
        { opacity: 0.36 },
      ) +
      shape(
        [
          [right, top],
          [right + 62, top - 26],
          [right + 62, foot + 36],
          [right, foot],
        ],
        c('door-lit'),
        lined,
      ) +
      shape(
        [
          [right + 18, 178],
          [right + 44, 170],
          [right + 44, 336],
          [right + 18, 328],
        ],
        c('lamp'),
        { ...lined, 'fill-opacity': 0.6 },
      ),
  )

/** The tube over the bench. */
export const strip = (on: boolean): string =>
  file(
    { x: 340, y: -20, width: 360, height: 60 },
    '',
    rect(370, -8, 300, 22, c('wall-low'), lined) +
      rect(382, 12, 276, 10, on ? c('beam') : c('wall-line'), { ...thin, rx: 5 }),
  )

/** Its light on the wall, in the air and on the floor. */
export const glow = (): string =>
  file(
    { x: 40, y: -90, width: 1000, height: 790 },
    `<radialGradient id="fall"><stop offset="0" stop-color="#fff3d6" stop-opacity=".46"/><stop offset=".4" stop-color="#fff3d6" stop-opacity=".16"/><stop offset="1" stop-color="#fff3d6" stop-opacity="0"/></radialGradient>`,
    disc(520, 26, 470, 330, 'url(#fall)') + disc(540, 622, 400, 70, 'url(#fall)'),
  )

/** Dark but for what comes through the door's pane. */
export const dark = (): string =>
  file(
    canvas,
    '<radialGradient id="night" gradientUnits="userSpaceOnUse" cx="1110" cy="300" r="1000"><stop offset="0" stop-color="#05080f" stop-opacity=".05"/><stop offset=".3" stop-color="#05080f" stop-opacity=".34"/><stop offset="1" stop-color="#05080f" stop-opacity=".68"/></radialGradient>',
    veil('url(#night)'),
  )

/** A little of the dark also lies over people. */
export const dusk = (): string => file(canvas, '', veil('#0a1024', { opacity: 0.3 }))
