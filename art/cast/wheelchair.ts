import { arm, type Side } from './arm.ts'
import { fist, second, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { armsBox } from './composed.ts'
import type { Gesture } from './gesture.ts'
import { gestures, gesturesOnSeats } from './gestures.ts'
import { lap, NECK, part, POINTS, shoulderSeam, side, top, trunk, type Body, type Points } from './body.ts'
import { blob, cut, ink, xy, xyr } from './draw.ts'
import { paint, shapesOf } from './source.ts'

/** The wheelchair of Open Peeps with the trunk all others share, so that whoever sits in it has poses and a uniform. */

const art = shapesOf('body/sitting/Wheelchair')

const METAL = '#aab3c0'

/** What is behind the trunk: the handle, the back, the armrest on the far side. */
export const chairBack = (): string =>
  cut(
    art.filter((s) => s.fill === paint.ink),
    xy('120 320, 262 320, 262 430, 120 430'),
  ) +
  blob(xy('262 360, 330 340, 480 700, 480 900, 296 900, 270 640'), paint.ink, 0) +
  // The far armrest, on a strut.
  blob(xy('1196 700, 1226 698, 1230 850, 1200 850'), METAL, 13, true) +
  blob(xy('860 690, 1236 672, 1256 692, 1240 716, 860 742'), '#2b3346', 13)

/** A footrest seen from its side and a little from above, and the shoe that stands on it. */
const footrest = (points: string): string => blob(xy(points), METAL, 18, true)
const shoe = (outline: string, laces: readonly string[]): string =>
  blob(xy(outline), paint.shoes, 18) + laces.map((lace) => ink(xy(lace), 11)).join('')

const feet = (): string =>
  // The feet of the art lie partly under the footrests: both are drawn anew, the shoe over what it stands on.
  footrest('1516 1676, 1806 1648, 1830 1666, 1824 1690, 1522 1716') +
  shoe(
    '1398 1530, 1376 1600, 1380 1664, 1400 1680, 1560 1688, 1720 1676, 1794 1654, 1800 1630, 1724 1596, 1640 1576, 1570 1538, 1520 1496',
    ['1386 1640, 1560 1648, 1792 1638', '1580 1560, 1566 1584', '1622 1584, 1606 1606'],
  ) +
  footrest('1080 1722, 1560 1694, 1584 1712, 1578 1738, 1090 1776, 1078 1756') +
  shoe(
    '1118 1606, 1104 1672, 1108 1722, 1130 1738, 1330 1734, 1470 1722, 1540 1702, 1544 1666, 1490 1636, 1410 1618, 1340 1588, 1286 1550',
    ['1112 1700, 1330 1694, 1540 1680', '1356 1612, 1340 1638', '1402 1632, 1384 1658'],
  )

/** What is in front of it: legs, seat, wheels. */
export const chairFront = (): string =>
  blob(xy('408 905, 520 850, 760 800, 1000 778, 1000 1000, 560 1080, 440 1000'), paint.pants, 0) +
  cut(
    art.filter((s) => s.fill !== paint.top && s.fill !== paint.skin),
    xy(
      '-60 862, 300 862, 300 905, 402 905, 470 850, 760 806, 764 740, 800 700, 840 740, 846 790, 940 772, 1120 758, 1250 730, 1350 730, 1600 1400, 1900 1600, 1900 2080, -60 2080',
    ),
  ) +
  feet() +
  // Short ankles: the trousers reach the shoes.
  blob(xy('1108 1590, 1280 1520, 1284 1570, 1130 1652'), paint.pants, 0, true) +
  ink(xy('1106 1610, 1122 1656, 1210 1604, 1292 1560')) +
  blob(xy('1372 1500, 1520 1460, 1512 1530, 1404 1568'), paint.pants, 0, true) +
  ink(xy('1368 1520, 1398 1576, 1460 1556, 1520 1528'))

const armrest = blob(xy('420 884, 860 872, 882 900, 862 930, 420 938, 404 910'), paint.ink, 6)

const nearArm =
  sleeve(xyr('478 268 74, 416 500 68, 430 720 62, 560 830 56, 720 850 47'), shoulderLeft()) +
  second(fist([712, 848], 8, 0.8))
const farArm =
  sleeve(xyr('985 262 72, 1085 500 66, 1120 640 58, 1250 720 48'), shoulderRight()) + fist([1244, 716], 10, 0.78)

const SIZE = 0.9
const SHIFT = [-52, -20] as const
const seatedTrunk = (svg: string): string =>
  `<g transform="matrix(${SIZE} 0 0 ${SIZE} ${SHIFT[0]} ${SHIFT[1]})">${svg}</g>`

const seatedPoint = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * SIZE + SHIFT[0]),
  Math.round(y * SIZE + SHIFT[1]),
]

const chair = (arms: string, hand: Points['hand'] = [1330, 760], up = -60, back = ''): Body => ({
  box: [-70, up, 1970, 2090 - up],
  points: {
    hand: seatedPoint(hand),
    arm: seatedPoint(POINTS.arm),
    shoulder: seatedPoint(POINTS.shoulder),
    back: seatedPoint(POINTS.back),
    knee: [1300, 800],
  },
  neck: [Math.round(NECK[0] * SIZE + SHIFT[0]), Math.round(NECK[1] * SIZE + SHIFT[1]), 0],
  ground: 2000,
  middle: 820,
  draw: () =>
    part('chair-back') +
    seatedTrunk(back + trunk + (back ? shoulderSeam + side : '')) +
    part('chair-front') +
    seatedTrunk(armrest + lap(960, 1030) + arms + top),
})

/** A gesture in the wheelchair: only the arms and the head move. */
function withGesture(gesture: Gesture): Body {
  const front = (side: Side): boolean => gesture[side]?.front === true
  const drawn = (side: Side): string => {
    const plan = gesture[side]
    return plan ? arm(side, plan) : side === 'left' ? nearArm : farArm
  }
  const arms = (['right', 'left'] as const).filter((side) => !front(side) && !gesture[side]?.under).map(drawn)
  const overHead = (['right', 'left'] as const).filter(front).map(drawn).join('')
  const [left, up, right, down] = armsBox(gesture, true)
  const highest = Math.min(-280, seatedPoint([0, armsBox(gesture)[1]])[1])
  const over = (gesture.first === 'left' ? arms.toReversed() : arms).join('') + (gesture.marks ?? '')
  const under = gesture.left?.under ? drawn('left') : ''
  const plain = chair(over, gesture.hand, -280, under)
  const [dx, dy] = gesture.neck ?? [0, 0]
  return {
    ...plain,
    box: [-140, highest, 2040, 2090 - highest],
    neck: [plain.neck[0] + dx, plain.neck[1] + dy, gesture.tilt ?? 0],
    ...(gesture.mirrored ? { head: 'mirrored' } : {}),
    ...(overHead
      ? {
          over: {
            box: [...seatedPoint([left, up]), Math.round((right - left) * SIZE), Math.round((down - up) * SIZE)],
            draw: () => seatedTrunk(overHead),
          },
        }
      : {}),
  }
}

const toward = (gesture: Gesture): Body =>
  chair(
    (gesture.left ? arm('left', gesture.left, 0.66) : nearArm) +
      (gesture.right ? arm('right', gesture.right, 0.66) : farArm),
    undefined,
    -280,
  )

const drawnGestures = Object.entries({ ...gestures, ...gesturesOnSeats }).filter(([, { sits }]) => sits === true)

/** By how much the whole is enlarged, so that shoulders are nearly as wide as those of people on other seats. */
const GROWN = 1.07

/** A body with all that is in it enlarged from the corner of its units. */
function grown(body: Body): Body {
  const n = (value: number): number => Math.round(value * GROWN)
  const box = ([x, y, w, h]: Body['box']): Body['box'] => [n(x), n(y), n(w), n(h)]
  const larger = (svg: string): string => `<g transform="scale(${GROWN})">${svg}</g>`
  const points = Object.entries(body.points ?? {}).map(([name, [x, y]]) => [name, [n(x), n(y)]] as const)
  const [x, y, turn] = body.neck
  return {
    ...body,
    box: box(body.box),
    neck: [n(x), n(y), turn],
    ground: n(body.ground),
    middle: n(body.middle),
    points: Object.fromEntries(points),
    draw: () => larger(body.draw()),
    ...(body.over ? { over: { box: box(body.over.box), draw: () => larger(body.over?.draw() ?? '') } } : {}),
  }
}

const drawn: Record<string, Body> = {
  wheelchair: chair(farArm + nearArm),
  ...Object.fromEntries(
    drawnGestures.flatMap(([name, gesture]) => [
      [`wheelchair-${name}`, withGesture(gesture)],
      ...(gesture.left || gesture.right ? [[`toward-wheelchair-${name}-1`, toward(gesture)] as const] : []),
    ]),
  ),
  'wheelchair-cuffed-front': chair(part('arms-front'), [850, 1000]),
  'wheelchair-hands-behind': chair('', [470, 940], -60, part('arms-behind')),
  'wheelchair-sitting-cuffed': chair('', [470, 940], -60, part('arms-behind')),
}

export const wheelchairBodies: Record<string, Body> = Object.fromEntries(
  Object.entries(drawn).map(([name, body]) => [name, grown(body)]),
)
