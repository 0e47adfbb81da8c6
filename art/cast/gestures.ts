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
  pointing: { right: arm([1226, 440], [1480, 412], 'pointer', -4), hand: [1640, 400], sits: true },
  'hand-out': { right: arm([1128, 640], [1440, 512], 'palm', -34), hand: [1566, 426], sits: true },
  'phone-up': {
    right: arm([1190, 586], [1262, 262], 'film', -100, { over: true }),
    hand: [1262, 212],
    sits: true,
  },
  showing: { right: arm([1104, 656], [1352, 492], 'fist', -52), hand: [1436, 380], sits: true },
  'gripping-arm': { right: arm([1186, 556], [1476, 558], 'flat', 4), hand: [1626, 578], sits: true },
  'hand-on-shoulder': { right: arm([1226, 404], [1470, 306], 'flat', 14), hand: [1650, 330], sits: true },
  'hands-up': {
    left: arm([285, 420], [262, 84], 'palm', -100),
    right: arm([1166, 420], [1189, 84], '-palm', -80),
    hand: [1190, -20],
    sits: true,
  },
}
