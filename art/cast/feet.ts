import { blob, ink, xy } from './draw.ts'
import { paint } from './source.ts'

/** Bare feet, in the places of the shoes they replace. */

/** Seen from the side, toes to the right: in the units of the part `shoe`. */
export const footPart = (): string =>
  blob(
    xy(
      '812 2190, 808 2330, 784 2430, 788 2504, 836 2532, 980 2524, 1090 2540, 1176 2536, 1198 2500, 1160 2464, 1050 2424, 970 2360, 934 2290, 930 2190',
    ),
    paint.shoes,
    14,
  ) +
  ink(xy('1104 2476, 1128 2500, 1126 2528'), 9) +
  ink(xy('1066 2468, 1092 2496, 1090 2526'), 9) +
  ink(xy('850 2376, 842 2404, 850 2428'), 8)

/** Both feet of who stands; the left one is seen from the front. */
export const standingFeet = (): string =>
  blob(
    xy('352 2230, 352 2360, 322 2450, 312 2530, 344 2556, 430 2562, 520 2556, 556 2530, 552 2460, 530 2370, 528 2230'),
    paint.shoes,
    14,
  ) +
  ink(xy('372 2520, 374 2556'), 9) +
  ink(xy('416 2522, 418 2560'), 9) +
  ink(xy('462 2520, 464 2558'), 9) +
  footPart()
