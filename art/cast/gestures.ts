import type { ArmPlan } from './arm.ts'
import { flat, full } from './arms.ts'
import { shivers } from './motion-marks.ts'
import type { Point } from './path.ts'
import { notepad, pen, phoneAtEar, phoneBack, radio, watch } from './props.ts'
import type { StanceName } from './stances.ts'

/** Poses of people on two feet: what the arms do, how far the trunk leans, how the head is held. */

export interface Gesture {
  /** An arm that is not named hangs. */
  readonly left?: ArmPlan
  readonly right?: ArmPlan
  /** Which arm is drawn over the other; the left one unless it says so. */
  readonly first?: 'left'
  /** Degrees the trunk leans about the hips, to the right. */
  readonly lean?: number
  /** Degrees the head is tilted on the neck, forward. */
  readonly tilt?: number
  /** How far the head sits from where it is on a trunk that is upright: shoulders that rise hide the neck. */
  readonly neck?: Point
  readonly mirrored?: true
  readonly stance?: StanceName
  /** The hand that is in front for others to meet; the right one unless it says so. */
  readonly hand?: Point
  /** Small lines beside the body that show how it moves. */
  readonly marks?: string
  /** Handcuffs may hold the arms: then these are left out, and the bound ones drawn. */
  readonly bindable?: true
  /** Makes sense sitting too. */
  readonly sits?: true
  /** Makes no sense without these legs: none for who sits in a wheelchair. */
  readonly onFeet?: true
}

const arm = (
  elbow: Point,
  wrist: Point,
  hand: ArmPlan['hand'],
  angle: number,
  more: Partial<ArmPlan> = {},
): ArmPlan => ({ elbow, wrist, hand, angle, ...more })

const onKnee = { left: arm([520, 700], [860, 1010], 'fist', 24), right: arm([1130, 620], [1150, 1000], 'fist', 70) }

/** What hands do alone. */
const alone = {
  'phone-to-ear': {
    left: arm([292, 470], [540, 60], 'fist', -56, { front: true, prop: phoneAtEar(660, -70, -14) }),
    tilt: -3,
    sits: true,
  },
  texting: {
    left: arm([420, 650], [742, 650], 'fist', -28),
    right: arm([1140, 600], [1010, 640], '-fist', -142, { prop: phoneBack(890, 460, 8) }),
    tilt: 15,
    sits: true,
  },
  reading: {
    left: arm([420, 640], [640, 640], 'fist', -40),
    right: arm([1160, 600], [1120, 640], '-fist', -142),
    first: 'left',
    tilt: 13,
    sits: true,
  },
  writing: {
    left: arm([420, 660], [650, 740], '-fist', -4, { prop: notepad(850, 690) }),
    right: arm([1180, 520], [1080, 590], '-fist', 172, { prop: pen([930, 480], [872, 690]), over: true }),
    first: 'left',
    tilt: 15,
    sits: true,
  },
  'radio-to-mouth': {
    right: arm([1250, 480], [1130, 140], '-fist', -148, { front: true, prop: radio(1000, 10, -12) }),
    sits: true,
  },
  'covering-mouth': {
    right: arm([1220, 470], [1090, 70], '-flat', 202, { front: true }),
    tilt: 4,
    sits: true,
  },
  'covering-face': {
    left: arm([500, 640], [760, 170], 'flat', -82, { front: true }),
    right: arm([1150, 620], [985, 160], '-flat', -100, { front: true }),
    lean: 4,
    tilt: 12,
    sits: true,
  },
  'head-in-hands': {
    left: arm([440, 600], [640, 110], 'flat', -76, { front: true }),
    right: arm([1230, 600], [1108, 130], '-flat', -104, { front: true }),
    lean: 5,
    tilt: 22,
    neck: [0, 24],
    sits: true,
  },
  crying: {
    right: arm([1200, 480], [1070, 60], '-fist', -146, { front: true }),
    left: arm([390, 640], [700, 800], 'flat', 4, { over: true }),
    lean: 4,
    tilt: 16,
    neck: [0, 18],
    sits: true,
  },
  'clutching-chest': {
    left: arm([380, 600], [600, 500], 'flat', -8, { over: true }),
    right: arm([1140, 600], [890, 520], '-fist', 186, { over: true }),
    first: 'left',
    lean: 9,
    tilt: 14,
    sits: true,
  },
  gasping: {
    left: arm([360, 560], [590, 240], 'flat', -14, { over: true }),
    right: arm([1130, 620], [1140, 1010], 'fist', 74),
    lean: 15,
    tilt: -22,
    stance: 'bent',
    sits: true,
  },
  'looking-at-watch': {
    left: arm([380, 620], [800, 480], 'fist', -8, { worn: watch(748, 494, -18) }),
    tilt: 17,
    sits: true,
  },
  shrugging: {
    left: arm([400, 640], [150, 560], '-palm', 196),
    right: arm([1052, 640], [1302, 560], 'palm', -16),
    tilt: 11,
    neck: [0, 34],
    sits: true,
  },
  laughing: {
    left: arm([372, 620], [640, 800], 'flat', 4, { over: true }),
    right: arm([1150, 620], [1000, 780], '-flat', 196, { over: true }),
    lean: -5,
    tilt: -17,
    sits: true,
  },
  nodding: { tilt: 21, neck: [22, 28], sits: true },
  'shaking-head': { tilt: -4, sits: true },
  'looking-up': { tilt: -24, neck: [-16, 0], sits: true },
  'reaching-up': {
    right: arm([1176, -20], [1236, -350], '-palm', -82),
    lean: 2,
    tilt: -20,
    neck: [-12, 0],
    hand: [1258, -500],
    sits: true,
  },
  shivering: {
    left: arm([420, 640], [850, 470], 'none', 0),
    right: arm([1080, 630], [640, 470], '-flat', 188, { over: true, worn: full(flat([838, 474], -14)) }),
    first: 'left',
    lean: 4,
    tilt: 15,
    neck: [10, 46],
    marks: shivers,
    sits: true,
  },
  'hand-hidden': {
    left: arm([352, 660], [590, 900], 'none', 0, { under: true }),
    tilt: 4,
    sits: true,
  },
  'looking-away': { mirrored: true, tilt: 0, sits: true },
  retching: {
    left: arm([420, 640], [720, 700], 'flat', 6, { over: true }),
    right: onKnee.right,
    lean: 40,
    tilt: 18,
    stance: 'bent',
    onFeet: true,
  },
} as const satisfies Record<string, Gesture>

/** What is meant for another, without touching. */
const toward = {
  aiming: {
    left: arm([850, 590], [1276, 424], 'fist', -28),
    right: arm([1190, 450], [1350, 330], 'fist', -6),
    lean: 5,
    tilt: 4,
    stance: 'wide',
    hand: [1560, 300],
  },
  'aiming-low': {
    left: arm([740, 660], [1170, 712], 'fist', 10),
    right: arm([1140, 540], [1276, 640], 'fist', 32),
    lean: 6,
    tilt: 12,
    stance: 'wide',
    hand: [1420, 760],
  },
  'backing-off': {
    left: arm([330, 560], [420, 330], 'palm', -88),
    right: arm([1160, 560], [1200, 320], '-palm', -92),
    lean: -9,
    tilt: -4,
    stance: 'braced',
    hand: [1200, 200],
  },
  'hands-out': {
    left: arm([352, 600], [214, 730], 'palm', -106),
    right: arm([1140, 590], [1290, 700], '-palm', -74),
    lean: 2,
    hand: [1330, 560],
    sits: true,
  },
  shouting: {
    left: arm([330, 560], [250, 860], 'fist', 96),
    right: arm([1180, 520], [1360, 420], 'palm', -34),
    lean: 10,
    tilt: -8,
    stance: 'lunge',
    hand: [1450, 360],
    sits: true,
  },
  whispering: {
    right: arm([1240, 520], [1110, 170], '-flat', -104, { front: true }),
    lean: 14,
    tilt: 8,
    sits: true,
  },
  blocking: {
    left: arm([280, 420], [40, 450], '-palm', 262),
    right: arm([1190, 430], [1440, 440], 'palm', -82),
    stance: 'wide',
    hand: [1520, 330],
  },
  swinging: {
    left: arm([410, 660], [700, 900], 'carry', 5),
    right: arm([1150, 640], [1150, 900], 'fist', 30),
    lean: 8,
    stance: 'lunge',
    hand: [1280, 980],
  },
} as const satisfies Record<string, Gesture>

/** What touches another. */
const touching = {
  cuffing: {
    left: arm([690, 640], [1130, 860], 'fist', 12),
    right: arm([1140, 580], [1330, 820], 'fist', 26),
    lean: 9,
    tilt: 8,
    hand: [1440, 880],
  },
  searching: {
    left: arm([720, 640], [1180, 820], 'flat', 10),
    right: arm([1190, 460], [1420, 560], 'flat', 12),
    lean: 10,
    tilt: 6,
    stance: 'lunge',
    hand: [1600, 600],
  },
  holding: {
    left: arm([790, 590], [1300, 590], 'flat', -4),
    right: arm([1170, 380], [1420, 360], 'flat', 6),
    lean: 5,
    hand: [1580, 370],
    sits: true,
  },
  leading: {
    right: arm([1120, 540], [1350, 600], 'flat', 8),
    stance: 'lunge',
    lean: 3,
    hand: [1500, 620],
  },
  'helping-up': {
    left: onKnee.left,
    right: arm([1170, 580], [1350, 840], 'palm', 44),
    lean: 18,
    tilt: 4,
    stance: 'bent',
    hand: [1440, 930],
    onFeet: true,
  },
  struggling: {
    left: arm([740, 600], [1190, 640], 'fist', -6),
    right: arm([1190, 420], [1430, 420], 'fist', 4),
    lean: 13,
    tilt: -4,
    stance: 'lunge',
    hand: [1500, 430],
  },
  takedown: {
    left: arm([700, 640], [1090, 900], 'fist', 26),
    right: arm([1150, 560], [1310, 880], 'fist', 52),
    lean: 33,
    tilt: -6,
    stance: 'lunge',
    hand: [1400, 960],
    onFeet: true,
  },
  'pulling-away': {
    left: arm([290, 520], [150, 760], 'palm', 128),
    right: arm([1210, 420], [1500, 520], 'fist', 16),
    lean: -15,
    tilt: 2,
    stance: 'braced',
    hand: [1560, 540],
  },
} as const satisfies Record<string, Gesture>

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
  pointing: { right: arm([1160, 420], [1360, 418], 'pointer', -4), hand: [1690, 396], sits: true },
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
