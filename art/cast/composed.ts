import { arm, type Side } from './arm.ts'
import { whenArms } from './bound-arms.ts'
import {
  armLeft,
  armRight,
  bareSide,
  handRight,
  lap,
  moved,
  NECK,
  part,
  POINTS,
  shoulderSeam,
  side,
  top,
  trunk,
  turned,
  type Body,
  type Points,
} from './body.ts'
import type { Gesture } from './gesture.ts'
import { gestures, gesturesOnSeats } from './gestures.ts'
import { apply, chain, move, turn, type Point } from './path.ts'
import { stanceLegs, stances, type StanceName } from './stances.ts'

/** Bodies made from the table of gestures: standing, on a seat, and on the way there. */

const GROUND = 2560
const PIVOT: Point = [820, 1110]

const leanedPoint = (lean: number, [x, y]: readonly [number, number]): [number, number] => {
  const [px, py] = apply(chain(move(...PIVOT), turn(lean), move(-PIVOT[0], -PIVOT[1])), [x, y])
  return [Math.round(px), Math.round(py)]
}
const leant = (lean: number, svg: string): string => (lean === 0 || svg === '' ? svg : turned(lean, ...PIVOT, svg))

/** Two straight legs, as most bodies have. */
const standing = { ground: GROUND, reach: [280, 1300] } as const

interface Made {
  readonly gesture: Gesture
  /** Null for who simply stands. */
  readonly stance: StanceName | null
  /** How far the arms have come from hanging. */
  readonly t: number
  /** How much of the lean is kept. */
  readonly lean: number
}

const seen = (gesture: Gesture, side: Side, front: boolean, t: number): string => {
  const plan = gesture[side]
  if (!plan) return front || side === 'right' ? '' : armLeft
  const isFront = plan.front === true && t === 1
  return plan.under || isFront !== front ? '' : arm(side, plan, t)
}

/** The arms of a gesture, where they are not bound. */
const unbound = ({ bindable }: Gesture, svg: string): string => (bindable && svg !== '' ? whenArms('free', svg) : svg)
/** Arms that handcuffs hold, on a trunk: under it behind the back, or over it in front. */
const boundBehind = ({ bindable }: Gesture): string => (bindable ? whenArms('behind', part('arms-behind')) : '')
const boundInFront = ({ bindable }: Gesture): string =>
  bindable ? whenArms('front', moved(0, -70, part('arms-front'))) : ''

function draw({ gesture, stance, t, lean }: Made): string {
  const [legs, legsInFront] = stance ? stanceLegs(stance) : [part('legs'), '']
  const under = (['right', 'left'] as const)
    .map((side) => {
      const plan = gesture[side]
      if (!plan) return side === 'right' ? armRight : ''
      return plan.under ? arm(side, plan, t) : ''
    })
    .join('')
  const [left, right] = (['left', 'right'] as const).map((side) => unbound(gesture, seen(gesture, side, false, t))) as [
    string,
    string,
  ]
  const held = gesture.right ? '' : handRight
  const marks = t === 1 ? leant(lean, gesture.marks ?? '') : ''
  const before = gesture.first === 'left' ? leant(lean, left) : ''
  const after = gesture.first === 'left' ? leant(lean, right + top) : leant(lean, left + top + held)
  const knees = stance === 'seat' ? lap(1010, 1130) : ''
  const between = gesture.first === 'left' ? '' : leant(lean, right)
  const bound = leant(lean, boundInFront(gesture))
  return (
    leant(lean, boundBehind(gesture) + under) +
    legs +
    leant(lean, trunk + (gesture.left?.under ? shoulderSeam + side : gesture.left ? bareSide : '')) +
    knees +
    before +
    between +
    legsInFront +
    bound +
    after +
    marks
  )
}

/** The box around shoulders, arms and hands, before they lean. */
export function armsBox(gesture: Gesture, front = false): [left: number, up: number, right: number, down: number] {
  const points: Point[] = []
  for (const side of ['left', 'right'] as const) {
    const plan = gesture[side]
    if (!plan || (front && !plan.front)) continue
    points.push(side === 'left' ? [478, 268] : [985, 262], plan.elbow, plan.wrist)
    const reach = 330 * (plan.hand === 'none' ? 0 : 1)
    const a = (plan.angle * Math.PI) / 180
    points.push([plan.wrist[0] + Math.cos(a) * reach * 0.7, plan.wrist[1] + Math.sin(a) * reach * 0.7])
  }
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  return [Math.min(...xs) - 130, Math.min(...ys) - 130, Math.max(...xs) + 130, Math.max(...ys) + 130]
}

/** The box around small lines that show movement, before they lean. */
const MARKS = [230, -420, 1430, 480] as const

/** The corners of a box after it has leant. */
function leantBox(
  lean: number,
  [left, up, right, down]: readonly [number, number, number, number],
): [number, number, number, number] {
  const corners = (
    [
      [left, up],
      [right, up],
      [left, down],
      [right, down],
    ] as const
  ).map((p) => leanedPoint(lean, p))
  const xs = corners.map((p) => p[0])
  const ys = corners.map((p) => p[1])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function body(made: Made, whole: boolean): Body {
  const { gesture, lean, t } = made
  const stance = made.stance ? stances[made.stance] : standing
  const trunkBox = leantBox(lean, [280, -40, 1300, 1340])
  const arms = gesture.left || gesture.right ? leantBox(lean, armsBox(gesture)) : trunkBox
  const marks = gesture.marks && t === 1 ? leantBox(lean, MARKS) : trunkBox
  const left = Math.min(trunkBox[0], arms[0], marks[0], stance.reach[0])
  const up = Math.min(trunkBox[1], arms[1], marks[1])
  const right = Math.max(trunkBox[2], arms[2], marks[2], stance.reach[1])
  const tilt = (gesture.tilt ?? 0) * t
  const [dx, dy] = gesture.neck ?? [0, 0]
  const neck = leanedPoint(lean, [NECK[0] + dx * t, NECK[1] + dy * t])
  const at = (p: readonly [number, number]): [number, number] => leanedPoint(lean, p)
  const hand = gesture.hand ?? handOf(gesture)
  const seated = made.stance === 'seat'
  const points: Partial<Points> = {
    hand: hand ? at(hand) : POINTS.hand,
    // Who bends low is taken by the upper end of the arm: the elbow is out of reach.
    arm: at(lean > 25 ? [1010, 300] : POINTS.arm),
    shoulder: at(POINTS.shoulder),
    back: at(POINTS.back),
    ...(seated ? { knee: [1290, 1150], seat: [760, 1262] } : {}),
    ...(made.stance === 'bent' ? { knee: [1080, 1540] } : {}),
  }
  const front = t === 1 && (gesture.left?.front === true || gesture.right?.front === true)
  const overBox = front ? leantBox(lean, armsBox(gesture, true)) : null
  return {
    box: [left, up, right - left, stance.ground + 60 - up],
    neck: [...neck, Math.round(lean * 0.6 + tilt)],
    ground: stance.ground,
    // Who bends low has the weight before the feet.
    middle: seated ? 860 : lean > 25 ? 930 : 770,
    points,
    draw: () => draw(made),
    ...(gesture.mirrored && whole ? { head: 'mirrored' } : {}),
    ...(overBox
      ? {
          over: {
            box: [overBox[0], overBox[1], overBox[2] - overBox[0], overBox[3] - overBox[1]],
            draw: () => leant(lean, seen(gesture, 'right', true, t) + seen(gesture, 'left', true, t)),
          },
        }
      : {}),
  }
}

/** The middle of the right hand, or of the left one where the right hangs. */
function handOf({ right, left }: Gesture): Point | null {
  const plan = right ?? left
  if (!plan) return null
  const a = (plan.angle * Math.PI) / 180
  return [Math.round(plan.wrist[0] + Math.cos(a) * 140), Math.round(plan.wrist[1] + Math.sin(a) * 140)]
}

function bodiesOf(name: string, gesture: Gesture): Record<string, Body> {
  const lean = gesture.lean ?? 0
  const stance: StanceName | null = gesture.stance ?? null
  const out: Record<string, Body> = {}
  const make = (id: string, on: StanceName | null, t: number, share: number): void => {
    out[id] = body({ gesture, stance: on, t, lean: Math.round(lean * share) }, t === 1)
  }
  make(name, stance, 1, 1)
  if ((gesture.left || gesture.right) && stance !== 'bent') make(`toward-${name}-1`, null, 0.62, 0.4)
  return out
}

/** Arms that have nothing to do lie in the lap of who sits. */
const idleArms: Required<Pick<Gesture, 'left' | 'right'>> = {
  left: { elbow: [440, 720], wrist: [800, 960], hand: 'fist', angle: 14 },
  right: { elbow: [1120, 690], wrist: [1186, 936], hand: 'fist', angle: 62 },
}
/** Who sits; without a neck of their own the shoulders of a leaning gesture lean a little less. */
function seated(gesture: Gesture): Body {
  const lean = gesture.seatLean ?? Math.max(-6, Math.min(12, Math.round((gesture.lean ?? 0) * 0.8)))
  return body({ gesture: { ...idleArms, ...gesture }, stance: 'seat', t: 1, lean }, true)
}
const onSeats = { ...gestures, ...gesturesOnSeats }

export const seatedBodies: Readonly<Record<string, Body>> = Object.fromEntries(
  Object.entries(onSeats).flatMap(([name, gesture]) => (gesture.sits ? [[`seated-${name}`, seated(gesture)]] : [])),
)

export const composedBodies: Readonly<Record<string, Body>> = Object.assign(
  {},
  ...Object.entries(gestures).map(([name, gesture]) => bodiesOf(name, gesture)),
) as Record<string, Body>
