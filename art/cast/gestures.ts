import { arm, type Gesture } from './gesture.ts'
import { alone } from './gestures-alone.ts'
import { touching, toward } from './gestures-toward.ts'

/** Poses of people on two feet, and those of who sits. */

export const gestures: Readonly<Record<string, Gesture>> = { ...alone, ...toward, ...touching }

/** Poses that are drawn by hand for who stands, as they are on a seat. */
export const gesturesOnSeats: Readonly<Record<string, Gesture>> = {
  asleep: {
    left: arm([410, 680], [760, 900], 'fist', 10),
    right: arm([1090, 680], [920, 890], '-fist', 168),
    lean: 7,
    tilt: 30,
    neck: [10, 30],
    bindable: true,
    sits: true,
  },
  slumped: {
    left: arm([430, 700], [640, 1090], 'fist', 60),
    right: arm([1120, 700], [1240, 1040], 'fist', 66),
    lean: 13,
    tilt: 36,
    neck: [34, 54],
    bindable: true,
    sits: true,
  },
  'arms-crossed': {
    left: arm([400, 600], [900, 520], 'none', 0),
    right: arm([1080, 600], [640, 520], '-fist', 190),
    sits: true,
  },
  pointing: { right: arm([1160, 420], [1360, 418], 'pointer', -4), hand: [1610, 404], sits: true },
  'hand-out': { right: arm([1140, 500], [1335, 440], 'palm', -62), hand: [1470, 330], sits: true },
  'phone-up': {
    right: arm([1180, 520], [1240, 250], 'fist', -100, { over: true }),
    hand: [1240, 200],
    sits: true,
  },
  showing: { right: arm([1078, 660], [1172, 608], 'fist', -56), hand: [1236, 510], sits: true },
  'gripping-arm': { right: arm([1150, 500], [1370, 540], 'flat', 4), hand: [1520, 560], sits: true },
  'hand-on-shoulder': { right: arm([1180, 350], [1390, 286], 'flat', 14), hand: [1570, 310], sits: true },
  'hands-up': {
    left: arm([285, 420], [262, 84], 'palm', -100),
    right: arm([1166, 420], [1189, 84], '-palm', -80),
    hand: [1190, -20],
    sits: true,
  },
}
