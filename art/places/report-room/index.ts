import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { desks, keys, sheets, telephone } from './desk.ts'
import { ajar, dayShift, frame, open, shut } from './door.ts'
import { far } from './far.ts'
import { cake, pizza } from './food.ts'
import { foreground } from './foreground.ts'
import { board, cabinets, clock, coffee, desks as wallDesks } from './furniture.ts'
import { partition } from './partition.ts'
import { screen, screensAt, screenStates } from './screen.ts'
import { canvas, disc, lit, reach, veil } from './space.ts'
import { lamp, officeChair } from './things.ts'
import { blind, floor, hall, outlook, shell } from './walls.ts'

function room(): string {
  const defs =
    down('paint', 90, 520, [
      [0, c('wall-low')],
      [0.5, c('wall')],
      [1, c('wall-low')],
    ]) +
    down('over', -90, 98, [
      [0, c('wall-line')],
      [1, c('wall-low')],
    ]) +
    down('right', -90, 620, [
      [0, c('wall-line')],
      [0.6, c('wall-low')],
      [1, c('wall-line')],
    ]) +
    down('tiles', 520, 810, [
      [0, c('floor-lit')],
      [0.4, c('floor')],
      [1, c('floor-line')],
    ]) +
    down('shaft', 150, 560, [
      [0, c('white-lit'), 0.3],
      [1, c('white-lit'), 0],
    ]) +
    round('cold', [
      [0, c('white-lit'), 0.34],
      [0.5, c('white-lit'), 0.1],
      [1, c('white-lit'), 0],
    ]) +
    reach('dark', 610, 430, 760, 0.72)
  return file(
    canvas,
    defs,
    shell() +
      hall() +
      outlook() +
      board() +
      clock() +
      frame() +
      floor() +
      coffee() +
      wallDesks() +
      cabinets() +
      veil('url(#dark)', lit),
  )
}

/** The desk lamp by the window; on, with its light on the wall and on the floor. */
function lampOn(): string {
  return file(
    { x: 200, y: 180, width: 640, height: 530 },
    down('cone', 318, 414, [
      [0, c('beam'), 0.8],
      [1, c('lamp'), 0.2],
    ]) +
      round('pool', [
        [0, c('lamp'), 0.5],
        [0.5, c('lamp'), 0.16],
        [1, c('lamp'), 0],
      ]),
    disc(516, 380, 260, 190, 'url(#pool)', lit) +
      disc(540, 630, 330, 70, 'url(#pool)', lit) +
      lamp(484, 413, 0.95, 1, 'cone'),
  )
}
const lampOff = (): string => file({ x: 430, y: 290, width: 120, height: 140 }, '', lamp(484, 413, 0.95, 1, null))

const chairBox = { x: 330, y: 380, width: 760, height: 290 }
const chairs = (): string => file(chairBox, '', officeChair(412, 614, 0.871, 1) + officeChair(1032, 614, 0.871, -1))
const chairAtDesk = (): string => file(chairBox, '', officeChair(590, 646, 0.969, -1))
const chairAtSecond = (): string => file(chairBox, '', officeChair(854, 646, 0.969, 1))

/** Both screens in every state. */
const screens = Object.fromEntries(
  screenStates.flatMap((state) => [
    [`screen-${state}`, () => screen(screensAt.first, state)],
    [`second-screen-${state}`, () => screen(screensAt.second, state)],
  ]),
)

const picture = (time: Time): string =>
  card(
    [
      far(),
      room(),
      blind(false),
      shut(),
      lampOn(),
      partition(),
      desks(),
      screen(screensAt.first, 'on'),
      screen(screensAt.second, 'off'),
      telephone(false),
      chairs(),
    ],
    time,
    { x: 20, y: 40, width: 1180, height: 664 },
    '',
  )

/** Where the shift writes what happened: two desks with screens, and a glass corner to the hall. */
export const reportRoom: Record<string, () => string> = {
  far,
  room,
  'blind-up': () => blind(false),
  'blind-down': () => blind(true),
  'door-closed': shut,
  'door-ajar': ajar,
  'door-open': open,
  'day-shift': dayShift,
  'lamp-on': lampOn,
  'lamp-off': lampOff,
  'food-pizza': () => pizza(true),
  'food-pizza-slice': () => pizza(false),
  'food-cake': cake,
  partition,
  desks,
  ...screens,
  'papers-on-desk': sheets,
  'keys-on-desk': keys,
  'telephone-on-desk': () => telephone(false),
  'telephone-speaker': () => telephone(true),
  chairs,
  'chair-at-desk': chairAtDesk,
  'chair-at-second-desk': chairAtSecond,
  foreground,
  ...cards(picture),
}
