import { fist, places, second, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { armLeft, lap, moved, NECK, part, POINTS, top, trunk, turned, type Body, type Points } from './body.ts'
import { bends, BENT, bent, onAllFours, RISE, RISEN, towardSitting } from './bends.ts'
import { whenArms } from './bound-arms.ts'
import { blob, ink, xy, xyr } from './draw.ts'
import { CROUCH, crouching, HIPS_ON, KNEE_ON, KNEEL, KNEEL_ON, kneeling, kneelingOn } from './kneeling.ts'
import { shoe, shorts, trousers, type Legs } from './legs.ts'
import { apply, chain, move, turn, type Point } from './path.ts'
import { paint } from './source.ts'
import { kneesUp, onSide, prone, SLUMP, sittingCuffed, slumped, supine } from './lying.ts'
import { wheelchairBodies } from './wheelchair.ts'

/** Poses that are not on two feet: the trunk all others share, with limbs drawn for each. */

/** Where a point of the trunk comes to lie when the trunk leans by `degrees` about `pivot`. */
const leaned = (degrees: number, pivot: Point, point: readonly number[]): [number, number] =>
  apply(chain(move(...pivot), turn(degrees), move(-pivot[0], -pivot[1])), [point[0] ?? 0, point[1] ?? 0]).map(
    Math.round,
  ) as [number, number]

const LEAN = [-3.5, [840, 1150]] as const
export const LEANING_NECK: readonly [number, number, number] = [...leaned(LEAN[0], LEAN[1], NECK), -2]

/** One foot crossed before the other, a hand in the pocket, the weight against something on the left. */
export function leaning(limbs: Legs): string {
  const upper =
    trunk +
    armLeft +
    shoulderLeft() +
    places([1062, 1020], 110) +
    sleeve(xyr('985 262 72, 1105 520 66, 1160 720 60, 1130 900 52, 1062 1030 46'), shoulderRight()) +
    ink(xy('985 1036, 1050 1078, 1105 1050'), 11) +
    top
  const legs =
    shoe([905, 2310], 0) +
    limbs.far(xyr('935 1100 172, 930 1420 142, 915 1720 112, 905 2330 98')) +
    blob(xy('556 960, 1126 960, 1112 1180, 840 1250, 560 1180'), paint.pants, 0, true) +
    shoe([1120, 2262], 16) +
    limbs.near(xyr('725 1100 172, 790 1420 142, 900 1720 116, 1110 2270 98')) +
    blob(xy('566 985, 1114 985, 1100 1130, 840 1240, 640 1180, 575 1100'), paint.pants, 0, true) +
    ink(xy('562 985, 556 1060, 556 1120')) +
    ink(xy('1122 1000, 1116 1060, 1108 1120'))
  return legs + turned(LEAN[0], LEAN[1][0], LEAN[1][1], upper)
}

/** On a chair; with `bound` the hands are together, in front or behind the back. */
function sitting(limbs: Legs, bound: 'front' | 'behind' | null = null): string {
  const far =
    shoe([1370, 1740], 0, false, 0.98) +
    limbs.far(xyr('930 1110 150, 1180 1150 132, 1350 1180 112, 1378 1420 98, 1372 1770 94'))
  const near =
    shoe([1195, 1790], 0) + limbs.near(xyr('700 1120 158, 960 1180 142, 1170 1215 118, 1205 1460 102, 1198 1825 98'))
  const farArm =
    sleeve(xyr('985 262 72, 1085 520 66, 1140 720 58, 1190 940 48'), shoulderRight()) + fist([1186, 930], 62, 0.76)
  const nearArm =
    second(fist([792, 960], 14, 0.8)) +
    sleeve(xyr('478 268 74, 432 520 68, 470 740 64, 610 900 56, 800 960 47'), shoulderLeft())
  if (bound === 'front') return far + trunk + near + moved(0, -70, part('arms-front')) + top
  if (bound === 'behind') return part('arms-behind') + far + trunk + near + top
  return far + trunk + lap(1010, 1130) + farArm + near + nearArm + top
}

function sittingOnGround(limbs: Legs): string {
  const { far, near } = kneesUp(limbs)
  const farArm =
    sleeve(xyr('985 262 72, 1110 480 66, 1190 600 56, 1270 690 48'), shoulderRight()) + fist([1264, 684], 40, 0.76)
  const nearArm =
    sleeve(xyr('478 268 74, 410 520 68, 480 700 62, 720 730 54, 960 690 47'), shoulderLeft()) +
    second(fist([950, 690], 0, 0.8))
  const boundFar =
    sleeve(xyr('985 262 72, 1090 460 66, 1130 560 58, 1128 660 48'), shoulderRight()) +
    fist([1126, 640], 70, 0.76, true)
  const boundNear =
    sleeve(xyr('478 268 74, 410 520 68, 480 690 62, 740 720 54, 1000 690 47'), shoulderLeft()) +
    second(fist([990, 690], 4, 0.8))
  const arms = (free: string, bound: string): string => whenArms('free', free) + whenArms('front', bound)
  return trunk + far + arms(farArm, boundFar) + near + arms(nearArm, `${boundNear}<!--cuffs-front 1070 700-->`) + top
}

const low = (
  draw: () => string,
  box: Body['box'],
  ground: number,
  middle: number,
  points: Partial<Points>,
  lean: readonly [number, Point] | null = null,
  rise = 0,
): Body => {
  const at = (p: readonly number[]): [number, number] => {
    const [x, y] = lean ? leaned(lean[0], lean[1], p) : [p[0] ?? 0, p[1] ?? 0]
    return [x, y - rise]
  }
  const { arm, shoulder, back } = POINTS
  return {
    box,
    neck: [...at(NECK), lean ? Math.round(lean[0] * 0.6) : 0],
    ground,
    middle,
    points: { arm: at(arm), shoulder: at(shoulder), back: at(back), ...points },
    draw,
  }
}

/** What of somebody who sits lies on the seat. */
const SEAT = [760, 1262] as const

const lowWith = (limbs: Legs): Record<string, Body> => ({
  sitting: low(() => sitting(limbs), [280, -40, 1480, 2110], 2030, 860, {
    hand: [1230, 1000],
    knee: [1290, 1150],
    seat: SEAT,
  }),
  'toward-sitting-1': low(
    () => towardSitting(limbs),
    [280, -330, 1480, 2400],
    2030,
    860,
    { seat: [700, 1010] },
    RISEN,
    RISE,
  ),
  'seated-cuffed-front': low(() => sitting(limbs, 'front'), [280, -40, 1480, 2110], 2030, 860, {
    hand: [850, 960],
    knee: [1290, 1150],
    wrists: [840, 930],
    seat: SEAT,
  }),
  ...Object.fromEntries(
    ['seated-hands-behind', 'seated-sitting-cuffed'].map((name) => [
      name,
      low(() => sitting(limbs, 'behind'), [260, -40, 1500, 2110], 2030, 860, {
        hand: [470, 940],
        knee: [1290, 1150],
        wrists: [462, 950],
        seat: SEAT,
      }),
    ]),
  ),
  'sitting-ground': low(() => sittingOnGround(limbs), [280, -40, 1540, 1390], 1292, 900, {
    hand: [1340, 720],
    knee: [1180, 690],
  }),
  crouching: low(
    () => crouching(limbs),
    [280, -40, 1320, 1830],
    1740,
    930,
    { hand: [1260, 980], knee: [1200, 1250] },
    CROUCH,
  ),
  tending: low(
    () => crouching(limbs, true),
    [280, -40, 1560, 1830],
    1740,
    980,
    { hand: [1610, 1000], knee: [1200, 1250] },
    CROUCH,
  ),
  'bent-1': low(() => bent(0, limbs), [260, -40, 1260, 2340], bends[0].ground, 850, {}, BENT),
  'bent-2': low(() => bent(1, limbs), [260, -40, 1360, 2060], bends[1].ground, 900, {}, BENT),
  kneeling: low(
    () => kneeling(limbs),
    [60, -40, 1640, 1840],
    1742,
    900,
    { hand: [1200, 1330], knee: [930, 1720] },
    KNEEL,
  ),
  'kneeling-on': low(
    () => kneelingOn(limbs),
    [60, -40, 1760, 1840],
    1742,
    900,
    { hand: [1400, 1440], knee: [1010, 1742 - KNEE_ON] },
    KNEEL_ON,
    -HIPS_ON,
  ),
  'striking-low': low(
    () => kneelingOn(limbs, true),
    // The raised fist is above the head.
    [60, -620, 1760, 2420],
    1742,
    900,
    { hand: [1400, 1440], knee: [1010, 1742 - KNEE_ON] },
    KNEEL_ON,
    -HIPS_ON,
  ),
  'sitting-cuffed': low(() => sittingCuffed(limbs, part('arms-behind')), [260, -40, 1560, 1390], 1292, 900, {
    hand: [470, 940],
    knee: [1180, 690],
    wrists: [462, 950],
  }),
  slumped: {
    ...low(() => slumped(limbs), [220, -40, 2120, 1400], 1292, 900, { hand: [1300, 1044], knee: [1440, 1100] }, SLUMP),
    neck: [...leaned(SLUMP[0], SLUMP[1], [NECK[0] + 34, NECK[1] + 46]), 36],
  },
  supine: {
    box: [-240, 680, 2780, 520],
    neck: [300, 1010, -84],
    ground: 1142,
    middle: 1100,
    points: {
      hand: [1090, 1060],
      arm: [600, 1040],
      shoulder: [430, 940],
      back: [700, 830],
      knee: [1500, 1000],
      wrists: [1060, 1060],
    },
    draw: () => supine(limbs),
  },
  'on-side': {
    box: [-1240, 240, 2960, 960],
    neck: [1130, 735, 98],
    ground: 1142,
    middle: 240,
    points: {
      hand: [1060, 1070],
      arm: [760, 700],
      shoulder: [890, 470],
      back: [560, 470],
      knee: [-420, 930],
      wrists: [950, 1056],
    },
    draw: () => onSide(limbs),
  },
  prone: {
    box: [-1170, 690, 2930, 520],
    neck: [1120, 890, 78],
    ground: 1140,
    middle: 200,
    points: {
      hand: [440, 950],
      wrists: [548, 930],
      arm: [860, 1040],
      shoulder: [1000, 900],
      back: [690, 840],
      knee: [-140, 1040],
    },
    draw: () => prone(limbs),
  },
  'toward-prone-1': {
    box: [-40, 320, 2000, 1540],
    neck: [1562, 744, 42],
    ground: 1745,
    middle: 820,
    points: { hand: [1440, 1660], arm: [1400, 1090], shoulder: [1400, 890], back: [1060, 806], knee: [800, 1640] },
    draw: () => onAllFours(limbs),
  },
})

export const lowBodies: Record<string, Body> = {
  ...lowWith(trousers),
  ...Object.fromEntries(Object.entries(lowWith(shorts)).map(([name, body]) => [`prosthesis-${name}`, body])),
  ...wheelchairBodies,
}
