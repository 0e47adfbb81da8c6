/** A home from inside: the living room, and the kitchen it opens on. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { panesOf } from '../panes.ts'
import { canvas, lit, plaster, reach, veil } from '../report-room/space.ts'
import { doorAjar, doorBroken, doorClosed, doorOpen } from './door.ts'
import { cabinets, counter, farChair, table, tableLight } from './kitchen.ts'
import { armchair, lamp, lamplight, pictures, screenCorner, sofa } from './living.ts'
import { bottle, child, dark, dog, plate, televisionOn, toys } from './pieces.ts'
import { far, porch } from './street.ts'
import { floor, frames, hall, kitchenShell, outlook, shell } from './walls.ts'

const pools = (): string =>
  round('pool', [
    [0, c('lamp'), 0.5],
    [0.5, c('lamp'), 0.16],
    [1, c('lamp'), 0],
  ]) +
  down('fall', 240, 540, [
    [0, c('beam'), 0.34],
    [1, c('lamp'), 0.02],
  ])

function room(): string {
  const defs =
    plaster(90, 520, 98) +
    down('tiled', 149, 470, [
      [0, c('body-lit'), 1],
      [1, c('body')],
    ]) +
    down('boards', 520, 810, [
      [0, c('wood-lit')],
      [0.45, c('wood')],
      [1, c('wood-dark')],
    ]) +
    reach('dim', 660, 380, 860, 0.62)
  return file(
    canvas,
    defs,
    hall() +
      kitchenShell() +
      cabinets() +
      shell() +
      outlook() +
      frames() +
      pictures() +
      floor() +
      lamp() +
      screenCorner() +
      counter() +
      farChair() +
      veil('url(#dim)', lit),
  )
}

const furniture = (): string => file({ x: 300, y: 40, width: 1000, height: 620 }, '', sofa() + table() + armchair())
const lamps = (): string => file({ x: 150, y: 20, width: 1170, height: 600 }, pools(), lamplight() + tableLight())

const picture = (time: Time): string =>
  card(
    [porch(), far(), room(), doorClosed(), furniture(), lamps()],
    time,
    { x: 92, y: 40, width: 1120, height: 630 },
    '',
  )

export const homeInterior: Record<string, () => string> = {
  far,
  ...panesOf([
    { x: 456, y: 189, width: 160, height: 172 },
    { x: 821, y: 240, width: 81, height: 96 },
  ]),
  porch,
  room,
  'door-closed': doorClosed,
  'door-ajar': doorAjar,
  'door-open': doorOpen,
  'door-broken': doorBroken,
  furniture,
  lamps,
  dark,
  television: televisionOn,
  bottle,
  plate,
  toys,
  child,
  dog,
  ...cards(picture),
}
