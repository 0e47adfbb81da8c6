/** The front of a home: everything is lit by the light beside its door. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, down, file, round } from '../svg.ts'
import { stars } from '../stars.ts'
import { far } from './far.ts'
import { front, lightOn, porchRoof } from './house.ts'
import { pieces } from './pieces.ts'
import { box } from './space.ts'
import { nearThings, snow, yard } from './yard.ts'

const warm = (): string =>
  round('warm', [
    [0, c('lamp'), 0.7],
    [0.35, c('lamp'), 0.26],
    [1, c('lamp'), 0],
  ])

const house = (): string =>
  file(
    box,
    warm() +
      down('siding', -90, 500, [
        [0, c('facade')],
        [1, c('facade-lit')],
      ]) +
      down('lawn', 480, 780, [
        [0, c('grass-lit')],
        [0.25, c('grass')],
        [1, c('grass')],
      ]) +
      down('stone', 560, 780, [
        [0, c('pavement-far')],
        [0.5, c('pavement')],
        [1, c('road-near')],
      ]),
    front() + yard() + porchRoof() + nearThings(),
  )

const snowed = (): string =>
  file(
    { x: box.x, y: 360, width: box.width, height: 450 },
    warm() +
      down('snow', 480, 800, [
        [0, c('white')],
        [0.5, c('white-dark')],
        [1, c('kerb')],
      ]),
    snow(),
  )

const light = (): string => file(box, warm(), lightOn())

const mailboxCard = (): string => pieces['mailbox']!().replace(/\{\{.*?\}\}/g, '')
const picture = (time: Time): string =>
  card([far(), house(), light(), mailboxCard()], time, { x: 20, y: -6, width: 1260, height: 709 }, '')

export const residentialDoor: Record<string, () => string> = {
  far,
  stars: () => stars({ x: -140, y: -90, width: 340, height: 330 }, 5, 60),
  house,
  snow: snowed,
  'light-on': light,
  ...pieces,
  ...cards(picture),
}
