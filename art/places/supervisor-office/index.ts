/** A supervisor's office, and the roll-call room behind its glass. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { panesOf } from '../panes.ts'
import { canvas, disc, lit, plaster, reach, veil } from '../report-room/space.ts'
import { chairAndCoats, deskFront, deskLamp, leftWall, visitorChair } from './furniture.ts'
import { badge, blind, dark, doorLeaf, folder, hall, phone } from './pieces.ts'
import { boardText, outside, podium, rollCall } from './roll-call.ts'
import { floor, frames, pane, shell } from './walls.ts'

function room(): string {
  const defs =
    plaster(78, 540, 80) +
    down('carpet', 536, 810, [
      [0, c('navy-lit')],
      [0.4, c('navy')],
      [1, c('navy-dark')],
    ]) +
    round('pool', [
      [0, c('lamp'), 0.42],
      [0.5, c('lamp'), 0.14],
      [1, c('lamp'), 0],
    ])
  return file(
    canvas,
    defs,
    shell() + frames() + leftWall() + floor() + pane() + disc(700, 640, 380, 70, 'url(#pool)', lit),
  )
}

/** The dark at the edges of the room by night. */
const dusk = (): string => file(canvas, reach('edge', 700, 380, 880, 0.6), veil('url(#edge)', lit))

const picture = (time: Time): string =>
  card(
    [
      outside(),
      rollCall(),
      podium(),
      hall(),
      room(),
      doorLeaf('closed'),
      blind(false),
      chairAndCoats(),
      deskFront(),
      deskLamp(),
      visitorChair(),
    ],
    time,
    { x: 92, y: 40, width: 1120, height: 630 },
    '',
  )

export const supervisorOffice: Record<string, () => string> = {
  outside,
  'roll-call': rollCall,
  'board-text': boardText,
  ...panesOf([
    { x: 70, y: 179, width: 168, height: 186 },
    { x: 877, y: 226, width: 141, height: 109 },
  ]),
  podium,
  hall,
  room,
  edge: dusk,
  'door-closed': () => doorLeaf('closed'),
  'door-ajar': () => doorLeaf('ajar'),
  'door-open': () => doorLeaf('open'),
  'blind-up': () => blind(false),
  'blind-down': () => blind(true),
  chair: chairAndCoats,
  desk: deskFront,
  'desk-lamp': deskLamp,
  'visitor-chair': visitorChair,
  file: () => folder(false),
  'file-open': () => folder(true),
  'phone-on': () => phone(false),
  'phone-off': () => phone(true),
  badge,
  dark,
  ...cards(picture),
}
