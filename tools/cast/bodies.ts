import { fist, flipped, palm, reaches, shoulderLeft, shoulderRight, sleeve, sleeveMark } from './arms.ts'
import { armLeft, moved, NECK, part, top, trunk, turned, type Body, type Points } from './body.ts'
import { cut, xy, xyr } from './draw.ts'
import { walkingLegs, WALK_FRAMES } from './legs.ts'
import { folded } from './wheelchair.ts'
import { leaning, LEANING_NECK, lowBodies } from './low-bodies.ts'
import { move, transformPath } from './path.ts'
import { paint, shapesOf } from './source.ts'
import { hem } from './trunk.ts'

const legs = part('legs')
const GROUND = 2560

function walk(frame: number): string {
  const { svg, sink } = walkingLegs(frame, GROUND)
  const swing = Math.cos((frame / WALK_FRAMES) * 2 * Math.PI) * 20
  const far = turned(
    -swing,
    985,
    262,
    fist([1010, 1010], 84, 0.8) + sleeve(xyr('985 265 66, 1005 620 60, 1010 1020 50'), '', false),
  )
  return moved(0, sink, far) + svg + moved(0, sink, trunk + turned(swing, 478, 262, armLeft) + shoulderLeft() + top)
}

/** The upper body of the crossed arms, with the collar and buttons of the shirt all the others wear. */
function crossed(): string {
  const upper = shapesOf('body/standing/CrossArmColorTee')
  const pants = shapesOf('body/standing/CrossArmColorPants')
    .filter((s) => s.fill === paint.pants)
    .map((s) => ({ ...s, segments: transformPath(s.segments, move(-15, -2)) }))
  const all = [...upper, ...pants]
  const box = xy('-50 -50, 1700 -50, 1700 2700, -50 2700')
  const cuffs =
    hem(xy('284 2130, 430 2150, 438 2280, 370 2300, 276 2270')) +
    hem(xy('842 2145, 1016 2140, 1032 2262, 960 2290, 852 2280'))
  return (
    cut(all, box) +
    cuffs +
    '<!--collar-crossed--><!--tuck-crossed--><!--belt -108 -86 0 1--><!--front-crossed-->' +
    sleeveMark(440, 300, -2) +
    sleeveMark(1058, 345, -16, 0.92)
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
/** One arm lifted in front of the trunk, the other hanging; `hand` is what its end does. */
const reaching = (arm: string, right: number, hand: Points['hand'], up = -40): Body =>
  upright(() => legs + trunk + armLeft + arm + top, 280, right, up, { hand })

export const bodies: Record<string, Body> = {
  standing: upright(() => part('arm-right') + legs + trunk + armLeft + top),
  'arms-crossed': { ...upright(crossed, 60, 1240), neck: [754, 8, 0], ground: 2478, middle: 720 },
  /** Where the legs matter: the crossed arms of the art come with trousers of their own. */
  'prosthesis-arms-crossed': upright(() => legs + trunk + folded() + top),
  'hands-on-hips': upright(
    () => legs + trunk + part('arm-hip') + shoulderLeft() + flipped(part('arm-hip')) + shoulderRight() + top,
    140,
    1320,
  ),
  pointing: reaching(reaches.pointing, 1760, [1660, 290]),
  'hand-out': reaching(reaches['hand-out'], 1680, [1470, 330]),
  'hand-on-shoulder': reaching(reaches['hand-on-shoulder'], 1720, [1560, 300]),
  'hands-behind': upright(() => {
    const arm = sleeve(xyr('478 268 74, 418 480 68, 400 640 62, 470 800 56, 600 920 50'))
    return arm + flipped(arm) + legs + trunk + top
  }),
  'hands-up': upright(
    () => {
      const arm =
        palm([262, 84], -100, 0.85) +
        sleeve(xyr('480 272 76, 360 400 70, 285 410 62, 255 280 56, 262 84 46'), '', false)
      return legs + trunk + arm + shoulderLeft() + flipped(arm) + shoulderRight() + top
    },
    80,
    1380,
    -280,
  ),
  'phone-up': reaching(reaches['phone-up'], 1400, [1240, 200], -160),
  'gripping-arm': reaching(reaches['gripping-arm'], 1620, [1470, 560]),
  leaning: { ...upright(leaning, 240, 1500), neck: LEANING_NECK, ground: 2545 },
  ...lowBodies,
  seated: { ...upright(() => part('arm-right') + trunk + armLeft + top), box: [280, -40, 1000, 1060], ground: 980 },
}
for (let frame = 0; frame < WALK_FRAMES; frame += 1) {
  const body = upright(() => walk(frame), -80, 1760)
  bodies[`walking-${frame}`] = {
    ...body,
    ground: 2545,
    neck: [NECK[0], Math.round(NECK[1] + walkingLegs(frame, GROUND).sink), 1],
  }
}
