import { blob, cut, ink, xy } from './draw.ts'
import { move, type Point } from './path.ts'
import { paint, shapesOf } from './source.ts'

/**
 * What belongs to a rank, drawn in the line of the art. Those marked *trunk* are in the units of the trunk, all others
 * are centred on 0, 0. Fixed colours: gold, silver, leather. `top` is the colour of the shirt.
 */
const GOLD = '#e8bd4a'
const SILVER = '#cfd6de'
const LEATHER = '#161b27'
const METAL = '#3b4560'
const HOLSTER = '#6b4327'

const rect = (x: number, y: number, w: number, h: number, fill: string, line = 10): string =>
  blob(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    fill,
    line,
    true,
  )
const turned = (degrees: number, x: number, y: number, svg: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees})">${svg}</g>`
const moved = (x: number, y: number, svg: string): string => `<g transform="translate(${x} ${y})">${svg}</g>`
const stroke = (points: readonly Point[], colour: string, width: number): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="butt" stroke-linejoin="miter" d="M${points.map((p) => p.join(' ')).join('L')}"/>`

const shield = (fill: string): string =>
  blob(xy('-52 -56, -26 -62, 0 -74, 26 -62, 52 -56, 54 -8, 40 36, 0 70, -40 36, -54 -8'), fill, 11, true) +
  blob(xy('0 -34, 10 -10, 34 -8, 15 8, 22 32, 0 18, -22 32, -15 8, -34 -8, -10 -10'), '#a97f1f', 0, true)

const chevron = (y: number): string =>
  stroke(
    [
      [-62, y + 36],
      [0, y - 14],
      [62, y + 36],
    ],
    GOLD,
    31,
  )

const star = (r: number, fill: string): string => {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const a = (i * Math.PI) / 5 - Math.PI / 2
    const length = i % 2 === 0 ? r : r * 0.45
    return [Math.round(Math.cos(a) * length), Math.round(Math.sin(a) * length)]
  })
  return blob(points, fill, 0, true)
}

/** The patch of the department, on every sleeve that has room for it. */
const patchAt = (y: number): string =>
  `<g transform="translate(0 ${y})">` +
  `<path fill="#14203a" stroke="${GOLD}" stroke-width="11" stroke-linejoin="round" d="M-42-46H42L44 8 0 54-44 8z"/>` +
  `<g transform="translate(0 -8)">${star(28, GOLD)}</g></g>`
const patch = patchAt(-128)
/** A ring around the sleeve. */
const band = (y: number, fill: string, h: number): string =>
  blob(
    [
      [-70, y],
      [0, y + 8],
      [70, y],
      [70, y + h],
      [0, y + h + 8],
      [-70, y + h],
    ],
    fill,
    8,
    true,
  )
/** The board on a shoulder of command: navy, edged in gold, its bars across. */
const board = (bars: readonly number[]): string =>
  rect(-64, -44, 128, 88, '#14203a', 10) +
  `<path fill="none" stroke="${GOLD}" stroke-width="7" d="M-56-36H56V36H-56z"/>` +
  bars.map((x) => rect(x - 13, -30, 26, 60, GOLD, 0)).join('')
const collarBars = (count: 1 | 2): string =>
  [
    [-32, 705, 262],
    [26, 868, 264],
  ]
    .map(([angle = 0, x = 0, y = 0]) =>
      turned(
        angle,
        x,
        y,
        count === 1 ? rect(-13, -30, 26, 58, GOLD, 7) : rect(-29, -30, 24, 56, GOLD, 7) + rect(5, -30, 24, 56, GOLD, 7),
      ),
    )
    .join('')
const collarChevrons = [
  [-32, 705, 262],
  [26, 868, 264],
]
  .map(([angle = 0, x = 0, y = 0]) =>
    turned(
      angle,
      x,
      y,
      [-18, 4, 26]
        .map((dy) =>
          stroke(
            [
              [-22, dy + 10],
              [0, dy - 8],
              [22, dy + 10],
            ],
            GOLD,
            11,
          ),
        )
        .join(''),
    ),
  )
  .join('')

const pocketLeft = ink(xy('572 362, 640 357, 686 360'), 11) + ink(xy('574 362, 578 480, 632 528, 680 486, 686 362'), 10)
const flaps =
  blob(xy('568 354, 690 352, 690 384, 630 404, 568 386'), paint.top, 10, true) +
  blob(xy('893 350, 1006 346, 1008 378, 952 398, 894 382'), paint.top, 10, true)

const cross = (r: number, fill: string): string => {
  const w = r * 0.3
  const arm = (a: number): string => `<path fill="${fill}" transform="rotate(${a})" d="M${-w} ${-r}H${w}V${r}H${-w}z"/>`
  return arm(0) + arm(60) + arm(-60)
}

/** The trousers over the tails of the shirt, and the line of the sides. */
const tuck =
  blob(xy('553 985, 1128 1005, 1118 1130, 1104 1205, 838 1215, 545 1205, 546 1090'), paint.pants, 0, true) +
  ink(xy('556 1000, 543 1092, 530 1190')) +
  ink(xy('1124 1010, 1116 1100, 1104 1205')) +
  ink(xy('846 1052, 842 1120, 826 1196'), 9)

/** The same over the sweater of the crossed arms, with the collar and buttons it lacks. */
const tuckCrossed =
  blob(xy('424 880, 1044 900, 1030 1000, 1020 1080, 422 1080, 414 1000'), paint.pants, 0, true) +
  ink(xy('424 900, 416 1000, 413 1090')) +
  ink(xy('1042 915, 1030 1000, 1020 1090')) +
  ink(xy('738 975, 734 1050, 722 1120'), 9)
const collarCrossed =
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

const strap = blob(
  xy('540 940, 700 972, 860 988, 1010 986, 1150 968, 1148 1040, 1010 1062, 860 1066, 700 1050, 538 1018'),
  LEATHER,
  12,
  true,
)
const buckle = rect(815, 978, 104, 84, GOLD, 11) + rect(842, 1000, 50, 40, '#a97f1f', 0)

const plain = rect(822, 984, 88, 74, SILVER, 11) + rect(846, 1004, 42, 34, '#8a939f', 0)
const crossed = (mark: string, plate: string = GOLD): string =>
  turned(-3, 918, 262, `<g transform="scale(.82)">${mark}</g>`) + rect(562, 236, 98, 32, plate, 9)
const medicMark = `<circle r="70" fill="#f5f1e8" stroke="${paint.ink}" stroke-width="11"/>${cross(58, '#2a5f9e')}`

const crossedTie = (colour: string): string =>
  blob(xy('780 152, 808 140, 836 156, 826 204, 872 398, 800 400, 796 204'), colour, 11, true) +
  blob(xy('822 642, 884 640, 888 760, 860 812, 828 768'), colour, 11, true)

/** Bands that throw back the light of headlamps, around chest and waist of a medic's jacket. */
const reflective = [640, 800]
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
const harness = (left: readonly Point[], right: readonly Point[]): string =>
  blob(left, HOLSTER, 10, true) + blob(right, HOLSTER, 10, true)

const tie =
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
const straps = harness(
  xy('548 196, 600 172, 640 360, 616 560, 572 640, 560 590, 590 470, 596 360'),
  xy('905 190, 958 206, 985 360, 1030 520, 1068 640, 1056 690, 1000 600, 940 420'),
)

const microphone =
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
const shoulderStraps =
  turned(-24, 524, 226, rect(-58, -24, 116, 48, paint.top, 10)) +
  turned(20, 972, 216, rect(-58, -24, 116, 48, paint.top, 10))
const cable = `<path fill="none" stroke="${LEATHER}" stroke-width="13" stroke-linecap="round" d="M560 236c-10 60 44 130 30 260s14 320 14 470"/>`
const boardsBehind = (bars: readonly number[]): string =>
  turned(-22, 530, 216, board(bars)) + turned(18, 966, 208, board(bars))

export const overlays: Record<string, string> = {
  'collar-crossed': collarCrossed,
  'front-crossed-officer': crossed(shield(GOLD)),
  'front-crossed-medic': crossed(medicMark, '#f2efe6'),
  'front-crossed-recruit': rect(556, 230, 112, 40, '#f2efe6', 9),
  'front-crossed-tie-red': crossedTie('#7b3b34'),
  'front-crossed-tie': crossedTie('#1c2536'),
  'front-crossed-detective': harness(
    xy('560 110, 612 96, 622 250, 606 380, 566 370, 572 240'),
    xy('905 130, 952 146, 966 260, 990 380, 950 390, 926 270'),
  ),
  'front-crossed-lieutenant': moved(
    -12,
    -66,
    turned(-19, 540, 196, board([0])) + turned(15, 985, 205, board([0])) + collarBars(1),
  ),
  'front-crossed-captain': moved(
    -12,
    -66,
    turned(-19, 540, 196, board([-26, 26])) + turned(15, 985, 205, board([-26, 26])) + collarBars(2),
  ),
  'front-crossed-sergeant': moved(-12, -66, collarChevrons),
  // trunk
  'front-officer': pocketLeft + flaps + moved(926, 462, shield(GOLD)) + rect(578, 300, 104, 34, GOLD, 9),
  'front-recruit': pocketLeft + flaps + rect(570, 292, 118, 42, '#f2efe6', 9),
  'front-command':
    pocketLeft +
    flaps +
    moved(926, 462, shield(GOLD)) +
    rect(578, 300, 104, 34, GOLD, 9) +
    blob(
      xy('770 214, 800 200, 826 216, 818 262, 880 800, 868 930, 842 985, 808 935, 806 800, 784 262'),
      '#1c2536',
      11,
      true,
    ) +
    ink(xy('782 262, 820 262'), 9),
  'front-medic': reflective + pocketLeft + flaps + moved(926, 458, medicMark) + rect(572, 296, 116, 40, '#f2efe6', 9),
  'front-detective': tie + straps,
  'front-detective-open': straps,
  tuck,
  'tuck-crossed': tuckCrossed,
  'belt-duty':
    strap +
    rect(572, 958, 74, 112, LEATHER, 12) +
    stroke(xy('578 988, 640 996'), METAL, 8) +
    rect(668, 980, 66, 100, LEATHER, 12) +
    stroke(xy('674 1008, 728 1014'), METAL, 8) +
    rect(975, 982, 66, 98, LEATHER, 12) +
    stroke(xy('982 1014, 1036 1012'), METAL, 8) +
    blob(xy('1076 950, 1128 938, 1142 960, 1140 1010, 1136 1170, 1086 1178, 1078 1010'), LEATHER, 12, true) +
    stroke(xy('1088 964, 1130 956'), METAL, 9) +
    stroke(xy('1084 1022, 1136 1016'), METAL, 8) +
    buckle,
  'belt-plain': strap + plain,
  'belt-badge': strap + plain + turned(3, 1016, 1034, `<g transform="scale(1.3)">${shield(GOLD)}</g>`),
  'shoulders-mic': microphone,
  'shoulders-sergeant': microphone + collarChevrons,
  'shoulders-lieutenant': turned(-19, 528, 196, board([0])) + turned(15, 962, 190, board([0])) + collarBars(1),
  'shoulders-captain': turned(-19, 528, 196, board([-26, 26])) + turned(15, 962, 190, board([-26, 26])) + collarBars(2),
  // trunk from behind
  'belt-back-duty':
    strap +
    rect(572, 962, 70, 112, LEATHER, 12) +
    stroke(xy('578 990, 636 996'), METAL, 8) +
    rect(742, 990, 84, 92, LEATHER, 12) +
    stroke(xy('750 1022, 818 1026'), METAL, 8) +
    rect(930, 988, 62, 92, LEATHER, 12) +
    stroke(xy('936 1018, 986 1016'), METAL, 8) +
    blob(xy('1066 950, 1122 938, 1140 960, 1140 1010, 1134 1170, 1080 1178, 1068 1010'), LEATHER, 12, true) +
    stroke(xy('1078 964, 1126 956'), METAL, 9) +
    stroke(xy('1076 1022, 1134 1016'), METAL, 8),
  'belt-back-plain': strap,
  'back-officer': shoulderStraps + cable,
  'back-lieutenant': boardsBehind([0]),
  'back-captain': boardsBehind([-26, 26]),
  'back-medic': reflective + shoulderStraps,
  'back-detective': harness(
    xy('548 206, 606 176, 800 520, 1060 640, 1060 690, 960 664, 752 566'),
    xy('905 190, 962 206, 800 540, 590 690, 562 650, 726 520'),
  ),
  // centred
  'sleeve-patch': patch,
  'sleeve-1': patchAt(-134) + chevron(-14),
  /** Chevrons over the white tab of who trains others. No letters: half of the time a figure is seen mirrored. */
  'sleeve-2-fto':
    chevron(-118) +
    chevron(-68) +
    blob(xy('-66 4, 0 22, 66 4, 66 78, 0 96, -66 78'), '#f5f1e8', 11, true) +
    moved(0, 51, star(30, '#a32f2a')),
  'sleeve-3': chevron(-100) + chevron(-50) + chevron(0),
  'sleeve-lieutenant': patchAt(-128) + band(-44, GOLD, 34),
  'sleeve-captain': patchAt(-128) + band(-44, GOLD, 34) + band(20, GOLD, 34),
  'sleeve-medic':
    moved(0, -90, `<circle r="54" fill="#f5f1e8" stroke="${paint.ink}" stroke-width="9"/>${cross(44, '#2a5f9e')}`) +
    band(-10, '#d7dd4a', 54) +
    stroke(xy('-66 17, 0 25, 66 17'), '#f4f4ee', 16),
}
