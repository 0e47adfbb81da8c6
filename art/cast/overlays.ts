import { blob, ink, xy } from './draw.ts'
import { paint } from './source.ts'
import {
  GOLD,
  LEATHER,
  METAL,
  rect,
  turned,
  moved,
  stroke,
  shield,
  chevron,
  patchAt,
  patch,
  band,
  board,
  collarBars,
  collarChevrons,
  pocketLeft,
  flaps,
  cross,
} from './insignia.ts'
import {
  tuck,
  tuckCrossed,
  collarCrossed,
  strap,
  buckle,
  plain,
  crossed,
  medicMark,
  crossedTie,
  reflective,
  harness,
  tie,
  straps,
  microphone,
  shoulderStraps,
  cable,
  boardsBehind,
} from './over-clothes.ts'

/**
 * What belongs to a rank, drawn in the line of the art. Those marked *trunk* are in the units of the trunk, all others
 * are centred on 0, 0.
 */
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
  /**
   * Chevrons over the dark tab, edged in gold, of who trains others. No letters: half of the time a figure is seen mirrored; and
   * neither white nor red, which read as a medic's.
   */
  'sleeve-2-fto':
    chevron(-118) +
    chevron(-68) +
    band(8, GOLD, 84) +
    blob(xy('-66 24, 0 32, 66 24, 66 76, 0 84, -66 76'), '#14203a', 0, true) +
    stroke(xy('-40 70, 0 46, 40 70'), GOLD, 16),
  'sleeve-3': chevron(-100) + chevron(-50) + chevron(0),
  'sleeve-lieutenant': patchAt(-128) + band(-44, GOLD, 34),
  'sleeve-captain': patchAt(-128) + band(-44, GOLD, 34) + band(20, GOLD, 34),
  'sleeve-medic':
    moved(0, -90, `<circle r="54" fill="#f5f1e8" stroke="${paint.ink}" stroke-width="9"/>${cross(44, '#2a5f9e')}`) +
    band(-10, '#d7dd4a', 54) +
    stroke(xy('-66 17, 0 25, 66 17'), '#f4f4ee', 16),
}
