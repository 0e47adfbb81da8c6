import { fist, full, holding, second, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { xyr } from './draw.ts'

/** Arms that are not free: in handcuffs, or around something two hands carry. All for the trunk that others share. */

/** Drawn only where the arms of a person are so. */
export const whenArms = (are: 'free' | 'behind' | 'front', svg: string): string =>
  `<!--arms ${are}-->${svg}<!--/arms-->`

/** Both wrists in cuffs, low in front of the body. */
export const inFront = (): string =>
  fist([918, 984], 128, 0.78, true) +
  sleeve(xyr('985 262 72, 1085 500 66, 1104 690 60, 1040 850 54, 926 972 47'), shoulderRight()) +
  second(fist([764, 976], 40, 0.78)) +
  sleeve(xyr('478 268 74, 420 500 68, 446 710 62, 580 860 54, 764 974 47'), shoulderLeft()) +
  '<!--cuffs-front 840 1000-->'

/** A forearm lifted so that what is in the hand is seen. */
export const showing = (): string =>
  fist([1346, 496], -52, 0.8) +
  sleeve(xyr('985 262 72, 1070 470 67, 1108 640 62, 1224 590 55, 1352 492 47'), shoulderRight())

/** Something long held across the body, the front end lower: the near hand has its grip, the far one lies on it. */
export const carrying = (): string =>
  sleeve(xyr('985 262 72, 1110 470 66, 1172 640 58, 1160 866 47'), shoulderRight()) +
  sleeve(xyr('478 268 74, 410 480 68, 430 670 62, 570 776 54, 735 806 47'), shoulderLeft()) +
  holding('carry', [728, 806], 28, 0.8, false, full(fist([728, 806], 28, 0.8))) +
  full(fist([1158, 858], 86, 0.78))
