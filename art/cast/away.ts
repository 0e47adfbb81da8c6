import { arm, type ArmPlan } from './arm.ts'
import { cuffs, fist, second } from './arms.ts'
import { armLeft, armRight, NECK, part, type Body, type Points } from './body.ts'
import { armsBox } from './composed.ts'
import { blob, ink, limb, xy, xyr } from './draw.ts'
import type { Gesture } from './gesture.ts'
import { gestures } from './gestures.ts'
import type { Legs } from './legs.ts'
import { paint } from './source.ts'

/** Bodies with their back to us. Arms that reach forward are behind the trunk then. */

const back = `${part('trunk-back')}<!--tuck--><!--belt-back 0 0 0 1--><!--back-->`
const hips =
  blob(xy('558 960, 1124 960, 1105 1180, 840 1260, 570 1180'), paint.pants, 0, true) +
  ink(xy('562 985, 548 1060, 548 1130')) +
  ink(xy('1122 1000, 1120 1060, 1112 1140'))

/** A shoe from behind, its ankle at x, y. */
const heel = (x: number, y: number): string =>
  blob(
    [
      [x - 88, y - 60],
      [x + 88, y - 60],
      [x + 104, y + 60],
      [x + 100, y + 140],
      [x - 100, y + 140],
      [x - 104, y + 60],
    ],
    paint.shoes,
  )
const legsFrom = (limbs: Legs, far: string, near: string, feet: readonly (readonly [number, number])[]): string =>
  feet.map(([x, y]) => heel(x, y)).join('') + limbs.far(xyr(far)) + limbs.near(xyr(near)) + hips

export const awayLegs = (limbs: Legs): string =>
  legsFrom(
    limbs,
    '945 1110 166, 960 1420 140, 970 1720 112, 985 2390 98',
    '735 1110 166, 716 1420 140, 694 1720 112, 668 2400 98',
    [
      [985, 2400],
      [668, 2412],
    ],
  ) + ink(xy('842 1180, 838 1240, 836 1290'), 11)
export const awayLegsApart = (limbs: Legs): string =>
  legsFrom(
    limbs,
    '945 1110 168, 1030 1420 142, 1110 1720 112, 1190 2380 98',
    '735 1110 168, 650 1420 142, 560 1720 114, 470 2390 98',
    [
      [1190, 2390],
      [470, 2402],
    ],
  ) + ink(xy('842 1180, 838 1240, 836 1290'), 11)

const GROUND = 2552

/** Both arms up and apart, hands on what is in front: who is searched, or leans on a roof or a wall. */
const palms: Gesture = {
  left: { elbow: [262, 470], wrist: [200, 190], hand: 'palm', angle: -98, under: true },
  right: { elbow: [1205, 470], wrist: [1276, 190], hand: '-palm', angle: -82, under: true },
}

/** The same on something that is as high as the shoulders, as the roof of a car: hands lie flat, fingers ahead. */
const onRoof: Gesture = {
  left: { elbow: [256, 560], wrist: [296, 190], hand: 'flat', angle: 256, under: true },
  right: { elbow: [1212, 560], wrist: [1182, 190], hand: '-flat', angle: -76, under: true },
}
/** The same on something as high as a counter, and on something as high as a desk, over which one leans. */
const onCounter: Gesture = {
  left: { elbow: [268, 610], wrist: [262, 850], hand: 'flat', angle: 206, under: true },
  right: { elbow: [1200, 610], wrist: [1216, 850], hand: '-flat', angle: -26, under: true },
}
const onDesk: Gesture = {
  left: { elbow: [330, 700], wrist: [268, 1120], hand: 'flat', angle: 186, under: true },
  right: { elbow: [1170, 700], wrist: [1226, 1120], hand: '-flat', angle: -6, under: true },
}

/** Arms of poses that are drawn by hand from the front. */
const own: Readonly<Record<string, Gesture>> = {
  standing: {},
  'hands-up': {
    left: { elbow: [285, 420], wrist: [262, 84], hand: 'palm', angle: -100 },
    right: { elbow: [1166, 420], wrist: [1189, 84], hand: '-palm', angle: -80 },
  },
  pointing: { right: { elbow: [1226, 430], wrist: [1480, 390], hand: 'fist', angle: -10 } },
  'hand-out': { right: { elbow: [1128, 640], wrist: [1440, 512], hand: 'palm', angle: -34 } },
  'phone-up': { right: { elbow: [1190, 586], wrist: [1262, 262], hand: 'fist', angle: -100 } },
  'arms-crossed': {
    left: { elbow: [400, 600], wrist: [640, 560], hand: 'none', angle: 0 },
    right: { elbow: [1080, 600], wrist: [850, 560], hand: 'none', angle: 0 },
  },
  'hands-on-hips': {
    left: { elbow: [290, 690], wrist: [560, 930], hand: 'none', angle: 0 },
    right: { elbow: [1180, 690], wrist: [1000, 930], hand: 'none', angle: 0 },
  },
}

const forward = (plan: ArmPlan | undefined): ArmPlan | undefined => plan && { ...plan, under: true }

function draw({ left, right }: Gesture, legs: string): string {
  const [far, near] = [forward(right), forward(left)]
  return (far ? arm('right', far) : armRight) + (near ? arm('left', near) : '') + legs + back + (near ? '' : armLeft)
}

const body = (gesture: Gesture, more: Partial<Body> = {}, legs = part('legs-away')): Body => {
  const [left, up, right] = gesture.left || gesture.right ? armsBox(gesture) : [280, -40, 1300]
  const x = Math.min(280, left)
  const y = Math.min(-40, up)
  return {
    box: [x, y, Math.max(1300, right) - x, 2620 - y],
    neck: NECK,
    ground: GROUND,
    middle: 800,
    head: 'away',
    draw: () => draw(gesture, legs),
    ...more,
  }
}

const wristsBehind: Partial<Points> = { hand: [770, 960], wrists: [770, 960] }
/** Both wrists at the small of the back. */
const cuffedArms = (): string =>
  second(fist([640, 930], 16, 0.78)) +
  second(arm('left', { elbow: [372, 690], wrist: [650, 930], hand: 'none', angle: 0 })) +
  fist([890, 950], 168, 0.78, true) +
  arm('right', { elbow: [1110, 690], wrist: [880, 950], hand: 'none', angle: 0 }) +
  cuffs(766, 950, 4)

const seatedLegs =
  heel(700, 1830) +
  heel(1010, 1830) +
  limb(xyr('1000 1200 120, 1004 1500 104, 1010 1830 94'), paint.pants) +
  limb(xyr('700 1200 120, 700 1500 104, 700 1830 94'), paint.pants) +
  blob(xy('560 980, 1124 980, 1170 1120, 1150 1262, 840 1290, 540 1262, 520 1110'), paint.pants)

/** Poses that are meant for another without touching, or for nobody: they can be seen from behind. */
const seenFromBehind = Object.entries(gestures).filter(
  ([, { stance, onFeet }]) => onFeet !== true && stance !== 'lunge' && stance !== 'bent',
)

export const awayBodies: Readonly<Record<string, Body>> = {
  ...Object.fromEntries(seenFromBehind.map(([name, gesture]) => [`away-${name}`, body(plain(gesture))])),
  ...Object.fromEntries(Object.entries(own).map(([name, gesture]) => [`away-${name}`, body(gesture)])),
  'away-hands-behind': body({}, { points: wristsBehind, draw: () => part('legs-away') + back + cuffedArms() }),
  'palms-on-surface': body(
    palms,
    {
      neck: [748, 44, 4],
      points: { hand: [1290, 60], wrists: [1276, 190] },
      box: [40, -140, 1400, 2760],
    },
    part('legs-away-apart'),
  ),
  'palms-on-roof': body(
    onRoof,
    { neck: [748, 44, 4], points: { hand: [1200, 100], wrists: [1182, 190] }, box: [40, -140, 1400, 2760] },
    part('legs-away-apart'),
  ),
  'palms-on-counter': body(
    onCounter,
    { neck: [748, 50, 4], points: { hand: [1270, 840], wrists: [1216, 850] }, box: [-40, -40, 1620, 2660] },
    part('legs-away-apart'),
  ),
  'palms-on-desk': body(
    onDesk,
    { neck: [750, 84, 5], points: { hand: [1290, 1120], wrists: [1226, 1120] }, box: [-40, -40, 1620, 2660] },
    part('legs-away-apart'),
  ),
  'away-sitting': body(
    {},
    {
      ground: 1990,
      box: [280, -40, 1060, 2100],
      points: { knee: [1000, 1300], seat: [800, 1262] },
      draw: () => armRight + seatedLegs + back + armLeft,
    },
  ),
}

/** The same without what only a front shows. */
function plain({ left, right }: Gesture): Gesture {
  const { prop: _p, worn: _w, front: _f, ...l } = left ?? ({} as ArmPlan)
  const { prop: _q, worn: _v, front: _g, ...r } = right ?? ({} as ArmPlan)
  return { ...(left ? { left: l } : {}), ...(right ? { right: r } : {}) }
}
