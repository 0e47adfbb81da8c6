/** A city sidewalk at the end of a day: shop fronts on one side, parked cars on the other, one street lamp between. */
import type { Time } from '../../../src/scenario/vocabulary.ts'
import { card, cards } from '../card.ts'
import { c, curve, dice, down, file, path, round, shape, tag } from '../svg.ts'
import type { Point } from '../projection.ts'
import { pieces } from './pieces.ts'
import { stars } from '../stars.ts'
import { far } from './far.ts'
import { overTheRoad, shops } from './fronts.ts'
import { ground } from './ground.ts'
import { box } from './space.ts'
import { snowGround } from './snow.ts'
import { things } from './row.ts'

const over = (
  id: string,
  x1: number,
  x2: number,
  list: readonly (readonly [colour: string, opacity: number])[],
): string =>
  tag(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1, y1: 0, x2, y2: 0 },
    list
      .map(([colour, opacity], i) =>
        tag('stop', { offset: i / (list.length - 1), 'stop-color': colour, 'stop-opacity': opacity }),
      )
      .join(''),
  )

const warm = round('warm', [
  [0, c('lamp'), 0.7],
  [0.35, c('lamp'), 0.26],
  [1, c('lamp'), 0],
])
const snow = down('snow', 330, 800, [
  [0, c('white-dark')],
  [0.35, c('white')],
  [1, c('white')],
])
const spill = over('spill', 560, 1250, [
  [c('window'), 0],
  [c('window'), 0.32],
  [c('window'), 0.6],
])
const defs =
  over('wall', 840, 1400, [
    [c('brick-lit'), 1],
    [c('brick'), 1],
    [c('brick-line'), 1],
  ]) +
  over('wall-far', 690, 780, [
    [c('brick-lit'), 1],
    [c('brick'), 1],
  ]) +
  spill +
  down('road', 350, 700, [
    [0, c('road-far')],
    [0.3, c('road')],
    [1, c('road-near')],
  ]) +
  down('stone', 360, 800, [
    [0, c('pavement-far')],
    [0.4, c('pavement')],
    [1, c('road-near')],
  ]) +
  down('height', -90, 300, [
    [0, c('shadow'), 0.4],
    [1, c('shadow'), 0],
  ]) +
  warm

const street = (): string =>
  file(
    box,
    defs,
    overTheRoad() +
      ground() +
      shops() +
      shape(
        [
          [698, 41],
          [746, -90],
          [1420, -90],
          [1420, 300],
          [698, 300],
        ],
        'url(#height)',
      ),
  )

const thingsBox = { x: -140, y: -20, width: 1120, height: 640 }
const row = (snowed: boolean) => (): string => file(thingsBox, snowed ? warm + snow : warm, things(snowed))

/** Leaves of the tree the viewer stands under. */
function foreground(): string {
  const roll = dice(44)
  const clump = (x: number, y: number, r: number): string => {
    const points: Point[] = []
    for (let i = 0; i < 14; i++) {
      const a = (i * Math.PI) / 7
      const k = (i % 2 === 0 ? 1 : 0.8) + roll() * 0.14
      points.push([x + Math.cos(a) * r * 1.5 * k, y + Math.sin(a) * r * k])
    }
    return shape(curve([...points, points[0]!], 4), c('tree'), { stroke: c('ink'), 'stroke-width': 3 })
  }
  const marks = Array.from(
    { length: 26 },
    () => `M${(-60 + roll() * 270).toFixed(0)} ${(-50 + roll() * 66).toFixed(0)}q10 -12 20 2`,
  )
  return file(
    { x: -260, y: -160, width: 640, height: 400 },
    '',
    path('M-260 40Q-60 10 120 -20', { fill: 'none', stroke: c('ink'), 'stroke-width': 16 }) +
      clump(-90, 10, 74) +
      clump(190, -30, 60) +
      clump(40, 0, 66) +
      clump(110, 26, 40) +
      path(marks.join(''), { fill: 'none', stroke: c('tree-lit'), 'stroke-width': 3.4, opacity: 0.7 }),
  )
}

const crop = { x: 30, y: -4, width: 1240, height: 698 }

/** A card leaves out short shapes that begin outside it: what reaches into it is made to count as long, the smallest goes. */
const kept = (svg: string): string =>
  svg.replace(/<path d="(M[^M"]+Z)"[^>]*\/>/g, (whole, d: string) => {
    const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])] as const)
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const reaches =
      Math.max(...xs) > crop.x &&
      Math.min(...xs) < crop.x + crop.width &&
      Math.max(...ys) > crop.y &&
      Math.min(...ys) < crop.y + crop.height
    if (Math.max(...xs) - Math.min(...xs) < 18 && Math.max(...ys) - Math.min(...ys) < 34) return ''
    const last = points[points.length - 1]
    return reaches && last ? whole.replace(d, `${d.slice(0, -1)}${`L${last[0]} ${last[1]}`.repeat(10)}Z`) : whole
  })
const picture = (time: Time): string => card([far(), kept(street()), kept(row(false)())], time, crop, '')

export const sidewalk: Record<string, () => string> = {
  far,
  stars: () => stars({ x: 240, y: -90, width: 620, height: 300 }, 31, 90),
  street,
  'snow-ground': () => file({ ...box, y: 320, height: 490 }, snow + warm + spill, snowGround()),
  things: row(false),
  'things-snow': row(true),
  foreground,
  ...pieces,
  ...cards(picture),
}
