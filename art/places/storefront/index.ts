/** A corner shop and its two pumps: tube lights under the awning, warm windows, the cold roof light over the pumps. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { far as town } from '../roadside/far.ts'
import { stoppedBack, stoppedShadow } from '../roadside/stopped-back.ts'
import { stoppedFront } from '../roadside/stopped.ts'
import { pieces } from './pieces.ts'
import { stars } from '../stars.ts'
import { c, down, file, group, round } from '../svg.ts'
import { block, concrete, hose, island, parked, roof } from './forecourt.ts'
import { shop, walk } from './shop.ts'
import { snowGround, snowRoof } from './snow.ts'
import { box, level, step } from './space.ts'

const pools = (): string =>
  round('warm', [
    [0, c('window'), 0.6],
    [0.45, c('window'), 0.2],
    [1, c('window'), 0],
  ]) +
  round('cold', [
    [0, c('beam'), 0.5],
    [0.4, c('beam'), 0.16],
    [1, c('beam'), 0],
  ])

const front = (nearer: number) => (): string =>
  file(
    box,
    down('brick', level(4.3), level(0), [
      [0, c('brick-line')],
      [0.35, c('brick-lit')],
      [1, c('brick')],
    ]) +
      down('warm-room', level(2.42), level(0.48), [
        [0, c('beam'), 0.95],
        [0.3, c('window'), 0.95],
        [1, c('window'), 0.7],
      ]) +
      down('fall', level(2.95), level(2.5), [
        [0, c('beam'), 0.7],
        [1, c('beam'), 0],
      ]),
    group(shop() + walk(), { transform: `translate(${640 * (1 - nearer)} ${330 * (1 - nearer)}) scale(${nearer})` }),
  )

const ground = (): string =>
  file(
    box,
    pools() +
      down('stone', 418, 780, [
        [0, c('pavement-far')],
        [0.3, c('pavement')],
        [1, c('road-near')],
      ]),
    concrete() + parked(),
  )

const pumps = (): string =>
  file(
    box,
    down('pump', 260, 540, [
      [0, c('white-lit')],
      [0.5, c('white')],
      [1, c('white-dark')],
    ]),
    roof() + island(),
  )
const filling = (): string => file({ x: 760, y: 240, width: 400, height: 400 }, '', hose())

const white = down('snow', 418, 780, [
  [0, c('white-dark')],
  [0.4, c('white')],
  [1, c('white')],
])

const picture = (time: Time): string =>
  card(
    [town(), ground(), front(1)(), pumps(), stoppedBack(), stoppedShadow(), stoppedFront(), filling()],
    time,
    { x: 90, y: 0, width: 1156, height: 650 },
    '',
  )

export const storefront: Record<string, () => string> = {
  stars: () => stars({ x: -140, y: -90, width: 1560, height: 270 }, 12, 200),
  ground,
  shop: front(step),
  'shop-far': front(1),
  pumps,
  block: () => file({ x: 200, y: 460, width: 200, height: 150 }, '', block()),
  hose: filling,
  'snow-ground': () => file({ ...box, y: 410, height: 400 }, pools() + white, snowGround()),
  'snow-roof': () => file({ x: box.x, y: -20, width: 1200, height: 110 }, '', snowRoof()),
  ...pieces,
  ...cards(picture),
}
