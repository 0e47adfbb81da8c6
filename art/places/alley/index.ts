/** A dead-end alley behind a kitchen: one warm lamp over the back door, cool dark between the walls. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round, tag } from '../svg.ts'
import { stars } from '../stars.ts'
import { far } from './far.ts'
import { crates, ground, things } from './ground.ts'
import { pieces } from './pieces.ts'
import { snow, snowCrates, snowThings } from './snow.ts'
import { box, at, rightWall } from './space.ts'
import { openDoor, walls } from './walls.ts'

/** A gradient from left to right; `fade` lets it come up from nothing. */
const over = (id: string, x1: number, x2: number, colours: readonly string[], fade = false): string =>
  tag(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1, y1: 0, x2, y2: 0 },
    colours
      .map((colour, i) =>
        tag('stop', {
          offset: i / (colours.length - 1),
          'stop-color': colour,
          'stop-opacity': fade ? (0.5 * i) / (colours.length - 1) : 1,
        }),
      )
      .join(''),
  )

const warm = round('warm', [
  [0, c('lamp'), 0.75],
  [0.35, c('lamp'), 0.3],
  [1, c('lamp'), 0],
])

/** What of the picture the things stand in. */
const thingsBox = { x: 80, y: 240, width: 1020, height: 420 }

function alley(): string {
  const [lampX, lampY] = at(rightWall - 0.28, 2.4, 203)
  return file(
    box,
    over('left', 0, 440, [c('brick-line'), c('brick'), c('brick-lit')]) +
      over('right', 780, 1300, [c('brick-lit'), c('brick'), c('brick-line')]) +
      down('stone', 400, 780, [
        [0, c('pavement-far')],
        [0.3, c('road')],
        [1, c('road-near')],
      ]) +
      down('height', -90, 330, [
        [0, c('shadow'), 0.45],
        [1, c('shadow'), 0],
      ]) +
      warm +
      round('steam', [
        [0, c('wet-pale'), 0.34],
        [0.6, c('wet-pale'), 0.1],
        [1, c('wet-pale'), 0],
      ]),
    ground() +
      walls() +
      tag('ellipse', { cx: lampX + 20, cy: lampY + 130, rx: 250, ry: 330, fill: 'url(#warm)', class: 'lit' }) +
      tag('rect', { x: box.x, y: box.y, width: box.width, height: 420, fill: 'url(#height)' }) +
      tag('ellipse', { cx: 900, cy: 120, rx: 120, ry: 100, fill: 'url(#steam)' }) +
      tag('ellipse', { cx: 850, cy: 30, rx: 150, ry: 90, fill: 'url(#steam)' }),
  )
}

const spill = over('spill', 640, 1200, [c('window'), c('window'), c('window')], true)
const doorOpen = (): string => file({ x: 560, y: 60, width: 860, height: 640 }, spill, openDoor())
const stacked = (): string => file({ x: 840, y: 320, width: 260, height: 300 }, '', crates())
const standing = (): string => file(thingsBox, '', things())
const white = down('snow', 400, 800, [
  [0, c('white-dark')],
  [0.35, c('white')],
  [1, c('white')],
])
const picture = (time: Time): string =>
  card([far(), alley(), doorOpen(), standing(), stacked()], time, { x: 60, y: 0, width: 1220, height: 686 }, '')

export const alleyFiles: Record<string, () => string> = {
  far,
  stars: () => stars({ x: 330, y: -90, width: 560, height: 220 }, 6, 60),
  alley,
  snow: () => file(box, white + warm, snow()),
  things: standing,
  'snow-things': () => file(thingsBox, white, snowThings()),
  'snow-crates': () => file({ x: 840, y: 320, width: 260, height: 300 }, white, snowCrates()),
  'door-open': doorOpen,
  'crates-stacked': stacked,
  ...pieces,
  ...cards(picture),
}
