import { fist, flipped, places, second, shoulderLeft, sleeve, sleeveMark } from './arms.ts'
import {
  armLeft,
  armRight,
  bareSide,
  handRight,
  moved,
  NECK,
  part,
  shoulderSeam,
  side,
  top,
  trunk,
  turned,
  type Body,
  type Points,
} from './body.ts'
import { carrying, showing, whenArms } from './bound-arms.ts'
import { cut, xy, xyr } from './draw.ts'
import { awayBodies } from './away.ts'
import { composedBodies, seatedBodies } from './composed.ts'
import { behind, behindBack, folded, onHip, reach, towardHip, up, type Reach } from './reaches.ts'
import { GROUND, shorts, trousers, walkingLegs, WALK_FRAMES } from './legs.ts'
import { leaning, LEANING_NECK, lowBodies } from './low-bodies.ts'
import { bounds, move, subpaths, transformPath } from './path.ts'
import { handShapes, paint, shapesOf, type Shape } from './source.ts'
import { hem } from './trunk.ts'

const legs = part('legs')
/** The art of the crossed arms is a little smaller. */
const CROSSED = 1.028

function walk(frame: number): string {
  const { sink } = walkingLegs(frame, GROUND)
  const swing = Math.cos((frame / WALK_FRAMES) * 2 * Math.PI) * 20
  const far = turned(
    -swing,
    985,
    262,
    fist([1010, 1010], 84, 0.8) + sleeve(xyr('985 265 66, 1005 620 60, 1010 1020 50'), '', false),
  )
  const near = turned(swing, 478, 262, armLeft) + shoulderLeft()
  const bound = whenArms('behind', shoulderSeam + side) + whenArms('front', part('arms-front'))
  return (
    moved(0, sink, whenArms('free', far) + whenArms('behind', part('arms-behind'))) +
    part(`legs-walking-${frame}`) +
    moved(0, sink, trunk + whenArms('free', near) + bound + top)
  )
}

/** The skin below the neck is that of hands. */
const handsOf = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) =>
    shape.fill !== paint.skin
      ? [shape]
      : subpaths(shape.segments).flatMap((segments) => {
          const part = { fill: shape.fill, segments }
          return bounds(segments)[1] > 250 ? handShapes([part]) : [part]
        }),
  )

/** The upper body of the crossed arms, with the collar and buttons of the shirt all the others wear. */
function crossed(): string {
  const upper = shapesOf('body/standing/CrossArmColorTee')
  const pants = shapesOf('body/standing/CrossArmColorPants')
    .filter((s) => s.fill === paint.pants)
    .map((s) => ({ ...s, segments: transformPath(s.segments, move(-15, -2)) }))
  const all = [...handsOf(upper), ...pants]
  const box = xy('-50 -50, 1700 -50, 1700 2700, -50 2700')
  const cuffs =
    hem(xy('284 2130, 430 2150, 438 2280, 370 2300, 276 2270')) +
    hem(xy('842 2145, 1016 2140, 1032 2262, 960 2290, 852 2280'))
  return (
    cut(all, box) +
    cuffs +
    '<!--collar-crossed--><!--tuck-crossed--><!--belt -108 -86 0 1--><!--front-crossed-->' +
    sleeveMark(440, 300, -2) +
    sleeveMark(1058, 345, -16, 0.92) +
    places([760, 500], -20) +
    second(places([620, 590], -60))
  )
}

/** A body that stands on its feet; the box reaches as far as its arms do. */
const upright = (draw: () => string, left = 280, right = 1280, up = -40, points: Partial<Points> = {}): Body => ({
  box: [left, up, right - left, 2620 - up],
  neck: NECK,
  ground: GROUND,
  middle: 770,
  points,
  draw,
})
/** One arm lifted in front of the trunk, the other hanging; right and upper edge of the box, and the hand. */
const reaching = (name: Reach, right: number, hand: Points['hand'], above = -40): Record<string, Body> => {
  const at = (t: number): Body =>
    upright(() => legs + trunk + armLeft + reach(name, t) + top, 280, right, above, { hand })
  return { [name]: at(1), [`toward-${name}-1`]: at(0.36), [`toward-${name}-2`]: at(0.72) }
}
const both = (arm: string): string => second(arm) + flipped(arm)

export const bodies: Record<string, Body> = {
  standing: upright(() => armRight + legs + trunk + armLeft + top + handRight),
  'arms-crossed': {
    ...upright(() => `<g transform="scale(${CROSSED})">${crossed()}</g>`, 60, 1280),
    neck: [Math.round(754 * CROSSED), Math.round(8 * CROSSED), 0],
    ground: Math.round(2478 * CROSSED),
    middle: Math.round(720 * CROSSED),
    points: { hand: [940, 520], arm: [1100, 520] },
  },
  /** Where the legs matter: the crossed arms of the art come with trousers of their own. */
  'prosthesis-arms-crossed': upright(() => legs + trunk + folded() + top),
  'arms-crossed-bare': upright(() => legs + trunk + folded() + top),
  'toward-arms-crossed-1': upright(() => legs + trunk + folded(0.38) + top),
  'toward-arms-crossed-2': upright(() => legs + trunk + folded(0.76) + top),
  'hands-on-hips': upright(() => legs + trunk + side + both(onHip()) + top, 140, 1320),
  'toward-hands-on-hips-1': upright(() => legs + trunk + side + both(towardHip(0.55)) + top, 140, 1320),
  ...reaching('pointing', 1920, [1640, 400]),
  ...reaching('hand-out', 1790, [1566, 426]),
  ...reaching('hand-on-shoulder', 1800, [1650, 330]),
  ...reaching('phone-up', 1430, [1262, 212], -160),
  ...reaching('gripping-arm', 1770, [1626, 578]),
  'hands-behind': upright(
    () => behindBack() + legs + trunk + shoulderSeam + side + both(sleeveMark(403, 500, 7, 0.9)) + top,
    280,
    1280,
    -40,
    { hand: [470, 940], wrists: [462, 950] },
  ),
  'cuffed-front': upright(() => legs + trunk + side + part('arms-front') + top, 280, 1280, -40, { hand: [850, 1060] }),
  showing: upright(() => legs + trunk + armLeft + showing() + top, 280, 1620, -40, { hand: [1436, 380] }),
  carrying: upright(() => legs + trunk + side + carrying() + top, 280, 1280, -40, { hand: [1180, 960] }),
  'toward-hands-behind-1': upright(() => both(behind(0.6)) + legs + trunk + shoulderSeam + side + top),
  'hands-up': upright(() => legs + trunk + bareSide + both(up()) + top, 80, 1380, -280),
  'toward-hands-up-1': upright(() => legs + trunk + side + both(up(0.35)) + top, -420, 1880, -280),
  'toward-hands-up-2': upright(() => legs + trunk + side + both(up(0.72)) + top, -420, 1880, -280),
  leaning: { ...upright(() => leaning(trousers), 240, 1500), neck: LEANING_NECK, ground: 2545 },
  'prosthesis-leaning': { ...upright(() => leaning(shorts), 240, 1500), neck: LEANING_NECK, ground: 2545 },
  ...composedBodies,
  ...seatedBodies,
  ...awayBodies,
  ...lowBodies,
  seated: {
    ...upright(() => armRight + trunk + armLeft + top + handRight),
    box: [280, -40, 1000, 1060],
    ground: 980,
    points: { hand: [1000, 900], knee: [900, 960] },
  },
}
for (let frame = 0; frame < WALK_FRAMES; frame += 1) {
  bodies[`walking-${frame}`] = {
    ...upright(() => walk(frame), -80, 1760),
    ground: 2545,
    neck: [NECK[0], Math.round(NECK[1] + walkingLegs(frame, GROUND).sink), 1],
  }
}
