import { blob, cut, ink, xy } from './draw.ts'
import { move, type Point } from './path.ts'
import { paint, shapesOf } from './source.ts'
import { GOLD, SILVER, LEATHER, METAL, HOLSTER, rect, turned, stroke, board, cross } from './insignia.ts'

/** What a uniform adds to the clothes of the art: tucked trousers, belts, straps, ties, in the units of the trunk. */

/** The trousers over the tails of the shirt, and the line of the sides. */
export const tuck =
  blob(xy('553 985, 1128 1005, 1118 1130, 1104 1205, 838 1215, 545 1205, 546 1090'), paint.pants, 0, true) +
  ink(xy('556 1000, 543 1092, 530 1190')) +
  ink(xy('1124 1010, 1116 1100, 1104 1205')) +
  ink(xy('846 1052, 842 1120, 826 1196'), 9)

/** The same over the sweater of the crossed arms, with the collar and buttons it lacks. */
export const tuckCrossed =
  blob(xy('424 880, 1044 900, 1030 1000, 1020 1080, 422 1080, 414 1000'), paint.pants, 0, true) +
  ink(xy('424 900, 416 1000, 413 1090')) +
  ink(xy('1042 915, 1030 1000, 1020 1090')) +
  ink(xy('738 975, 734 1050, 722 1120'), 9)
export const collarCrossed =
  blob(xy('596 76, 628 52, 672 74, 792 150, 832 84, 862 92, 880 130, 862 205, 750 232, 640 200'), paint.top, 0) +
  cut(
    shapesOf('body/standing/ShirtColorTee').filter((s) => s.fill !== paint.skin),
    xy(
      '604 150, 604 88, 640 82, 668 106, 795 190, 828 150, 836 100, 890 120, 898 310, 880 330, 800 222, 712 322, 694 312, 630 168',
    ),
    move(10, -58),
  ) +
  ink(xy('812 160, 830 290, 846 392'), 12) +
  ink(xy('846 640, 852 760, 856 925'), 12) +
  xy('846 242, 862 340, 886 690, 890 800')
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9" fill="${paint.ink}"/>`)
    .join('')

export const strap = blob(
  xy('540 940, 700 972, 860 988, 1010 986, 1150 968, 1148 1040, 1010 1062, 860 1066, 700 1050, 538 1018'),
  LEATHER,
  12,
  true,
)
export const buckle = rect(815, 978, 104, 84, GOLD, 11) + rect(842, 1000, 50, 40, '#a97f1f', 0)

export const plain = rect(822, 984, 88, 74, SILVER, 11) + rect(846, 1004, 42, 34, '#8a939f', 0)
export const crossed = (mark: string, plate: string = GOLD): string =>
  turned(-3, 918, 262, `<g transform="scale(.82)">${mark}</g>`) + rect(562, 236, 98, 32, plate, 9)
export const medicMark = `<circle r="70" fill="#f5f1e8" stroke="${paint.ink}" stroke-width="11"/>${cross(58, '#2a5f9e')}`

export const crossedTie = (colour: string): string =>
  blob(xy('780 152, 808 140, 836 156, 826 204, 872 398, 800 400, 796 204'), colour, 11, true) +
  blob(xy('822 642, 884 640, 888 760, 860 812, 828 768'), colour, 11, true)

/** Bands that throw back the light of headlamps, around chest and waist of a medic's jacket. */
export const reflective = [640, 800]
  .map(
    (y) =>
      blob(
        [
          [563, y],
          [840, y + 22],
          [1072 + (y - 640) * 0.24, y],
          [1082 + (y - 640) * 0.24, y + 62],
          [840, y + 86],
          [556, y + 62],
        ],
        '#d7dd4a',
        9,
        true,
      ) +
      stroke(
        [
          [562, y + 31],
          [840, y + 54],
          [1076 + (y - 640) * 0.24, y + 31],
        ],
        '#f4f4ee',
        20,
      ),
  )
  .join('')

/** The straps of a shoulder holster: who wears them over plain clothes is a detective. */
export const harness = (left: readonly Point[], right: readonly Point[]): string =>
  blob(left, HOLSTER, 10, true) + blob(right, HOLSTER, 10, true)

export const tie =
  blob(
    xy('766 214, 800 198, 832 216, 822 268, 894 820, 884 930, 852 990, 812 940, 806 820, 782 268'),
    '#7b3b34',
    11,
    true,
  ) +
  ink(xy('780 266, 824 268'), 9) +
  ink(xy('800 420, 842 470'), 8) +
  ink(xy('806 560, 858 615'), 8) +
  ink(xy('808 700, 874 765'), 8)
export const straps = harness(
  xy('548 196, 600 172, 640 360, 616 560, 572 640, 560 590, 590 470, 596 360'),
  xy('905 190, 958 206, 985 360, 1030 520, 1068 640, 1056 690, 1000 600, 940 420'),
)

export const microphone =
  `<path fill="none" stroke="${LEATHER}" stroke-width="13" stroke-linecap="round" d="M556 318c-22 66 24 108 6 172s-18 90-6 150"/>` +
  turned(
    -14,
    552,
    262,
    blob(xy('-36 -50, 36 -50, 36 52, -36 52'), LEATHER, 12, true) +
      stroke(xy('-22 -22, 22 -22'), METAL, 9) +
      stroke(xy('-22 -2, 22 -2'), METAL, 9) +
      stroke(xy('-22 18, 22 18'), METAL, 9),
  )

/** Straps on the shoulders, and the cable of the microphone down to the belt, from behind. */
export const shoulderStraps =
  turned(-24, 524, 226, rect(-58, -24, 116, 48, paint.top, 10)) +
  turned(20, 972, 216, rect(-58, -24, 116, 48, paint.top, 10))
export const cable = `<path fill="none" stroke="${LEATHER}" stroke-width="13" stroke-linecap="round" d="M560 236c-10 60 44 130 30 260s14 320 14 470"/>`
export const boardsBehind = (bars: readonly number[]): string =>
  turned(-22, 530, 216, board(bars)) + turned(18, 966, 208, board(bars))
