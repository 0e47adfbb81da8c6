import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { patrol as onTheRoad } from '../roadside/patrol.ts'
import { live, off, turned } from './camera.ts'
import { cellAjar, cellInside, cellOpen, cellShade, cellShut, doorOpen, doorShut } from './doors.ts'
import { bench, floor } from './floor.ts'
import { gateDown, gateUp, gloves } from './gate.ts'
import { wall } from './wall.ts'

/** The roadside's patrol car, a little nearer. */
const patrol = (): string =>
  onTheRoad()
    .replace(/viewBox="[^"]+"/, 'viewBox="766 318.5 611 325"')
    .replace('</style>\n', '</style>\n<g transform="translate(-300 -13) scale(1.3)">')
    .replace(/<\/svg>\s*$/, '</g></svg>\n')

const picture = (time: Time): string =>
  card(
    [wall(), cellShut(), doorShut(), gateDown(), live(), floor(), bench(), patrol()],
    time,
    { x: 70, y: 20, width: 1200, height: 675 },
    '',
  )

/** A station's closed vehicle bay. */
export const sallyPort: Record<string, () => string> = {
  'cell-inside': cellInside,
  'cell-shade': cellShade,
  wall,
  'cell-door-closed': cellShut,
  'cell-door-ajar': cellAjar,
  'cell-door-open': cellOpen,
  'door-closed': doorShut,
  'door-open': doorOpen,
  'gate-closed': gateDown,
  'gate-open': gateUp,
  'camera-live': live,
  'camera-turned': turned,
  'camera-off': off,
  floor,
  bench,
  patrol,
  'gloves-on-floor': gloves,
  ...cards(picture),
}
