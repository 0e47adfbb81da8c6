import { blob, cut, ink, xy } from './draw.ts'
import { standingFeet } from './feet.ts'
import type { Point } from './path.ts'
import { handShapes, JACKET, paint, shapesOf, type Shape } from './source.ts'

/**
 * The body most poses share: the shirt of Open Peeps with the trousers of its twin, which is the same drawing with
 * its colours turned round. Units are those of the standing bodies (1645 wide); neck at (740, 0), feet at y 2570.
 */
const shirt = shapesOf('body/standing/ShirtColorTee')
const bottoms = (name: string): Shape[] => shapesOf(name).filter((s) => s.fill === paint.pants)

/** A figure with coloured top and coloured trousers: the trousers of `lower` laid over `upper`. */
export const dressed = (upper: string, lower: string, jacket: string = paint.top): Shape[] =>
  [...shapesOf(upper), ...bottoms(lower)].map((s) => (s.fill === JACKET ? { ...s, fill: jacket } : s))

const full = [...shirt, ...bottoms('body/standing/ShirtColorPants')]

const neckAndCollar: Point[] = xy('600 -30, 880 -30, 930 140')
/** Down the seam between trunk and the arm on the right. */
const rightSeam: Point[] = xy(
  '1030 185, 1048 300, 1040 370, 1058 560, 1080 680, 1112 790, 1142 900, 1146 960, 1128 1025',
)
const tails: Point[] = xy('1060 1080, 1005 1135, 910 1070, 795 1130, 545 985')
const leftSeam: Point[] = xy('541 950, 553 800, 564 690, 556 600, 538 540, 500 470, 440 330, 425 200, 470 165')

/** The trunk without arms. */
export const trunk = (): string => cut(full, [...neckAndCollar, ...rightSeam, ...tails, ...leftSeam])

/** The same trunk in a sweater: no collar, no buttons, a round neck. */
export const trunkCrew = (): string =>
  cut(full, [
    [652, -30],
    [842, -30],
    [842, 112],
    [915, 164],
    ...rightSeam,
    ...tails,
    ...leftSeam,
    [590, 160],
    [652, 116],
  ]) +
  blob(
    xy(
      '625 152, 652 122, 680 165, 745 190, 800 180, 836 150, 846 118, 905 168, 1000 330, 1020 540, 1040 760, 1000 960, 640 960, 640 300',
    ),
    paint.top,
    0,
    true,
  ) +
  blob(
    xy('556 930, 1136 930, 1140 990, 1126 1104, 985 1132, 838 1142, 690 1128, 546 1094, 550 990'),
    paint.top,
    0,
    true,
  ) +
  ink(xy('553 930, 548 1000, 545 1096')) +
  ink(xy('1140 930, 1140 1000, 1127 1106')) +
  ink(xy('545 1096, 690 1130, 840 1143, 985 1134, 1127 1106')) +
  ink(xy('588 160, 626 148, 650 116')) +
  ink(xy('912 166, 870 142, 842 112')) +
  ink(xy('650 114, 676 160, 742 190, 806 174, 843 112')) +
  ink(xy('626 150, 662 202, 742 236, 822 216, 870 146'), 9)

const clothes = shirt.filter((s) => s.fill !== paint.skin)

/** The trunk from behind: collar, yoke, and a seam down the middle. */
export const trunkBack = (): string =>
  cut(full, [
    [652, -30],
    [842, -30],
    [842, 112],
    [915, 164],
    ...rightSeam,
    ...tails,
    ...leftSeam,
    [590, 160],
    [652, 116],
  ]) +
  blob(
    xy('600 190, 640 130, 846 124, 904 184, 1000 330, 1020 540, 1040 760, 1040 1080, 640 1080, 600 640, 560 330'),
    paint.top,
    0,
    true,
  ) +
  blob(
    xy('556 930, 1136 930, 1140 990, 1126 1104, 985 1132, 838 1142, 690 1128, 546 1094, 550 990'),
    paint.top,
    0,
    true,
  ) +
  ink(xy('553 930, 548 1000, 545 1096')) +
  ink(xy('1140 930, 1140 1000, 1127 1106')) +
  ink(xy('545 1096, 690 1130, 840 1143, 985 1134, 1127 1106')) +
  ink(xy('500 330, 640 352, 745 356, 860 352, 1010 330'), 11) +
  ink(xy('748 356, 752 600, 760 900'), 9) +
  blob(xy('636 92, 745 120, 852 92, 880 160, 820 196, 745 206, 668 196, 612 160'), paint.top)

/** A hand of a shared part, which is drawn only when there is nothing in it. */
const emptyHand = (slot: 1 | 2, hand: string): string => `<!--empty ${slot}-->${hand}<!--/empty-->`

/** The arm that hangs on the left, with its hand; its inner edge runs through the shirt where no line shows. */
export const hangingLeft = (): string =>
  emptyHand(2, cut(handShapes(shirt), xy('330 1060, 552 1085, 625 1160, 622 1215, 590 1310, 330 1340'))) +
  cut(clothes, xy('330 140, 445 160, 500 250, 582 450, 540 535, 527 700, 540 900, 545 1095, 330 1100'))

/** The arm on the right, which is half behind the trunk: laid under it. Its hand has the colour of the shirt in the art. */
export function hangingRight(): string {
  const arm: Point[] = xy('960 150, 1300 150, 1300 1084, 1130 1090, 1000 1000')
  const hand: Point[] = xy('1085 1086, 1130 1092, 1190 1068, 1300 1050, 1300 1300, 1060 1300')
  const skinned = full.map((s) => (s.fill === paint.top ? { ...s, fill: paint.hand } : s))
  const relaxed = cut(
    skinned.filter((s) => s.fill !== paint.pants),
    hand,
  )
  return emptyHand(1, relaxed) + cut(clothes, arm)
}

const WITH_SHOES =
  '640 1100, 1126 1000, 1102 1255, 1080 1400, 1350 2650, 200 2650, 300 1500, 480 1400, 508 1318, 640 1318'
const legs = (shapes: readonly Shape[], outline = WITH_SHOES): string =>
  blob(xy('556 960, 1126 960, 1120 1060, 1092 1290, 1000 1340, 640 1340, 510 1330, 540 1090'), paint.pants, 0, true) +
  cut(shapes, xy(outline)) +
  // Hides the seam of the cut.
  blob(xy('575 1080, 700 1080, 700 1335, 560 1335'), paint.pants, 0, true)

/** Both legs in long trousers over low shoes; `boots` is for uniforms. */
export const standingLegs = (): string =>
  legs(full) +
  ink(xy('562 985, 543 1090, 519 1230, 500 1345')) +
  ink(xy('1121 1000, 1114 1100, 1090 1300')) +
  hem(xy('342 2185, 528 2190, 542 2325, 440 2345, 333 2330')) +
  hem(xy('752 2160, 944 2155, 953 2280, 880 2305, 768 2300'))

/** The same trousers over bare feet. */
export const bareLegs = (): string =>
  standingFeet() +
  legs(
    full,
    '640 1100, 1126 1000, 1102 1255, 1080 1400, 980 2240, 768 2250, 560 2290, 330 2270, 300 1500, 480 1400, 508 1318, 640 1318',
  ) +
  ink(xy('562 985, 543 1090, 519 1230, 500 1345')) +
  ink(xy('1121 1000, 1114 1100, 1090 1300')) +
  hem(xy('342 2185, 528 2190, 542 2325, 440 2345, 333 2330')) +
  hem(xy('752 2160, 944 2155, 953 2280, 880 2305, 768 2300'))

/** The end of a trouser leg, drawn over a bare ankle: top left, top right, bottom right, bottom middle, bottom left. */
export function hem(points: readonly Point[]): string {
  const [topLeft, topRight, right, middle, left] = points as [Point, Point, Point, Point, Point]
  const inset = (p: Point, dx: number, dy: number): Point => [p[0] + dx, p[1] + dy]
  return (
    blob([inset(topLeft, 2, -14), inset(topRight, -2, -14), right, middle, left], paint.pants, 0, true) +
    ink([topLeft, left], undefined, true) +
    ink([topRight, right], undefined, true) +
    ink([left, middle, right])
  )
}

/** Shorts with an artificial leg. */
export function prosthesisLegs(): string {
  const art = dressed('body/standing/ShirtProthesisColorTee', 'body/standing/ShirtProthesisColorPants')
  return legs(art) + ink(xy('562 985, 543 1090, 519 1230, 492 1400')) + ink(xy('1121 1000, 1114 1100, 1090 1300'))
}
