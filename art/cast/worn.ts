import { blob, ink, xy } from './draw.ts'
import { held } from './held.ts'
import { paint } from './source.ts'

/** What people put on in the course of a scene, drawn in the line of the art. */

const NAVY = '#22335a'
const GOLD = '#e8bd4a'
const DARK = '#161b27'
const STEEL = '#c9d1da'
const CLOTH = '#93a5bf'

const rect = (x: number, y: number, w: number, h: number, fill: string, line = 10, round = 10): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"${line > 0 ? ` stroke="${paint.ink}" stroke-width="${line}"` : ''}/>`
const moved = (x: number, y: number, svg: string): string => `<g transform="translate(${x} ${y})">${svg}</g>`

const shield =
  blob(xy('-40 -44, 0 -56, 40 -44, 42 -6, 30 30, 0 54, -30 30, -42 -6'), GOLD, 10, true) +
  blob(xy('0 -24, 8 -6, 26 -6, 11 6, 16 24, 0 12, -16 24, -11 6, -26 -6, -8 -6'), '#a97f1f', 0, true)

const crown = xy('92 186, 62 120, 118 40, 262 4, 420 16, 520 74, 500 140, 462 186, 280 206')
const cap = (cloth: string, band: string, badge: string, visor: string): string =>
  blob(crown, cloth, 14) +
  ink(xy('118 66, 210 96, 300 100'), 8) +
  blob(xy('90 180, 280 200, 464 174, 472 218, 282 242, 94 240'), band, 12, true) +
  blob(xy('300 234, 400 214, 474 204, 556 246, 572 276, 520 282, 420 258, 320 256'), visor, 12) +
  (badge && moved(398, 108, badge))
const plainCap =
  blob(xy('88 236, 84 150, 140 62, 270 30, 392 56, 458 130, 474 214, 280 240'), paint.accent, 14) +
  ink(xy('270 32, 300 130, 296 236'), 8) +
  blob(xy('290 232, 400 210, 476 198, 590 238, 600 266, 520 272, 400 254, 310 254'), paint.accent, 12)
const helmet =
  blob(
    xy('66 316, 56 190, 108 66, 262 6, 420 40, 492 140, 498 226, 400 232, 238 264, 214 340, 128 356'),
    '#2c374c',
    15,
  ) +
  ink(xy('96 210, 280 176, 488 178'), 9) +
  blob(xy('330 92, 430 96, 440 158, 338 164'), '#46546e', 10, true) +
  ink(xy('160 350, 214 452, 306 506'), 17)
const headphones =
  `<path fill="none" stroke="${paint.ink}" stroke-width="44" stroke-linecap="round" d="M176 300C96 130 180 20 300 26C390 30 446 90 462 176"/>` +
  `<path fill="none" stroke="#4d5a76" stroke-width="18" stroke-linecap="round" d="M176 300C96 130 180 20 300 26C390 30 446 90 462 176"/>` +
  `<ellipse cx="186" cy="338" rx="50" ry="72" fill="#2c374c" stroke="${paint.ink}" stroke-width="13"/>` +
  `<ellipse cx="180" cy="338" rx="22" ry="40" fill="#c94f3f"/>`
const mask =
  ink(xy('268 356, 226 330, 190 322'), 9) +
  ink(xy('280 456, 230 420, 196 366'), 9) +
  blob(xy('268 350, 330 318, 388 300, 452 326, 462 410, 430 486, 362 512, 300 484, 264 416'), '#cfe6f1', 13) +
  ink(xy('284 386, 370 380, 452 372'), 8) +
  ink(xy('288 430, 372 430, 448 420'), 8)

/** Over the hair, in the units of heads. */
export const headwear: Record<string, string> = {
  cap: cap(NAVY, DARK, shield, DARK),
  'cap-command': cap('#e9e7e0', NAVY, shield, DARK),
  'cap-recruit': cap('#75839a', DARK, '', DARK),
  'cap-medic': cap('#3f7d76', DARK, '', DARK),
  'cap-plain': plainCap,
  /** Who wears a turban wears the badge on it. */
  'cap-turban': moved(392, 130, shield),
  helmet,
  headphones,
  mask,
}

const roundCap = (cloth: string, band: string): string =>
  blob(xy('90 190, 64 124, 120 44, 284 6, 448 44, 504 124, 478 190, 284 216'), cloth, 14) +
  ink(xy('150 66, 284 96, 418 66'), 8) +
  blob(xy('92 180, 284 208, 476 180, 472 242, 284 268, 96 242'), band, 12, true)

/** The same from behind. A mask shows only its strings. */
export const headwearAway: Record<string, string> = {
  'away-cap': roundCap(NAVY, DARK),
  'away-cap-command': roundCap('#e9e7e0', NAVY),
  'away-cap-recruit': roundCap('#75839a', DARK),
  'away-cap-medic': roundCap('#3f7d76', DARK),
  'away-cap-plain': blob(xy('92 244, 76 150, 140 54, 284 20, 428 54, 492 150, 476 244, 284 262'), paint.accent, 14),
  'away-helmet':
    blob(xy('72 344, 46 196, 104 66, 284 4, 464 66, 522 196, 496 344, 420 386, 284 398, 148 386'), '#2c374c', 15) +
    ink(xy('62 250, 284 292, 506 250'), 9),
  'away-headphones':
    `<path fill="none" stroke="${paint.ink}" stroke-width="44" stroke-linecap="round" d="M96 300C84 120 170 18 284 18C398 18 484 120 472 300"/>` +
    `<path fill="none" stroke="#4d5a76" stroke-width="18" stroke-linecap="round" d="M96 300C84 120 170 18 284 18C398 18 484 120 472 300"/>` +
    [92, 476]
      .map(
        (x) => `<ellipse cx="${x}" cy="330" rx="34" ry="68" fill="#2c374c" stroke="${paint.ink}" stroke-width="13"/>`,
      )
      .join(''),
  'away-mask': ink(xy('110 330, 284 352, 458 330'), 9) + ink(xy('124 404, 284 424, 444 404'), 9),
  /** Cloth without its badge. */
  'away-cap-turban': '',
}

const light = (on: boolean): string =>
  on
    ? `<circle r="34" fill="#ff5a47" opacity=".4"/><circle r="19" fill="#ff3b2b" stroke="${paint.ink}" stroke-width="7"/>`
    : `<circle r="17" fill="#3a4254" stroke="${paint.ink}" stroke-width="7"/>`
const bodyCamera = (on: boolean): string => `<g transform="scale(1.25)">${cameraBox(on)}</g>`
const cameraBox = (on: boolean): string =>
  rect(-54, -70, 108, 148, DARK, 12, 18) +
  `<circle cy="-16" r="33" fill="#566482" stroke="${paint.ink}" stroke-width="9"/><circle cy="-16" r="15" fill="#0d1119"/>` +
  rect(-30, 40, 34, 16, '#4d5a76', 0, 4) +
  moved(24, 44, light(on))

const blanketSide =
  blob(
    xy('604 130, 520 150, 430 210, 360 400, 318 660, 322 930, 440 968, 560 940, 622 760, 668 520, 700 300, 664 170'),
    CLOTH,
  ) +
  ink(xy('470 300, 430 520, 420 800'), 10) +
  blob(xy('318 830, 440 866, 590 840, 566 914, 440 940, 320 904'), '#e9e2cf', 8, true)
const blanketFar =
  blob(
    xy(
      '880 140, 968 158, 1060 236, 1124 420, 1160 660, 1172 920, 1080 958, 980 926, 930 740, 900 520, 856 300, 850 180',
    ),
    CLOTH,
  ) +
  ink(xy('1020 310, 1066 520, 1090 800'), 10) +
  blob(xy('966 820, 1080 858, 1168 824, 1172 896, 1080 932, 974 900'), '#e9e2cf', 8, true)
const blanketNeck =
  blob(xy('592 118, 650 92, 700 190, 690 330, 640 420, 600 300'), CLOTH, 13) +
  blob(xy('892 122, 850 96, 838 190, 860 340, 906 420, 930 290'), CLOTH, 13)
const blanket = blanketFar + blanketSide + blanketNeck

/** A pair of steel cuffs with their chain; arms together at 0, 0 point along x. */
const cuffs = [-44, 44]
  .map(
    (y) =>
      `<rect x="-22" y="${y - 58}" width="44" height="112" rx="18" fill="${STEEL}" stroke="${paint.ink}" stroke-width="12"/>` +
      rect(-24, y - 18, 48, 34, '#98a4b3', 9, 6),
  )
  .join('')
/** Cuffs on two arms that come together in front, and the chain between them. */
const cuffsInFront =
  ink(xy('-50 12, 0 52, 60 12'), 26) +
  ink(xy('-50 12, 0 52, 60 12'), 10).replace(paint.ink, STEEL) +
  `<g transform="translate(-74 -20) rotate(38)">CUFF</g><g transform="translate(80 -16) rotate(130)">CUFF</g>`
/** One cuff on the wrist of a hand that points along x. */
const cuff =
  `<rect x="-26" y="-62" width="46" height="124" rx="18" fill="${STEEL}" stroke="${paint.ink}" stroke-width="12"/>` +
  rect(-30, -20, 54, 38, '#98a4b3', 9, 6)

const sling = blob(xy('566 176, 612 162, 800 470, 960 760, 1060 960, 1034 1000, 900 780, 740 500'), '#3b4460', 10)

/** What makes a figure read as a woman: the line of the chest. */
const chest = ink(xy('588 566, 616 622, 676 642, 738 614'), 10) + ink(xy('890 608, 948 636, 1006 612, 1032 556'), 10)

/** Over the face, in the units of heads. */
export const features: Record<string, string> = {
  /** Lashes. */
  woman:
    ink(xy('286 272, 272 264, 264 252'), 9) +
    ink(xy('278 284, 262 280, 252 270'), 9) +
    ink(xy('406 272, 418 264, 424 252'), 9) +
    ink(xy('412 284, 426 280, 436 270'), 9),
  /** A jaw with a shade on it. */
  man: `<g opacity=".1">${blob(xy('222 392, 232 436, 268 474, 316 492, 374 488, 416 454, 432 404, 426 384, 396 380, 352 372, 300 378, 258 402'), paint.ink, 0)}</g>`,
}

/** Over the body. Those of the trunk are in its units, the others centred. */
export const wornOverlays: Record<string, string> = {
  'body-camera': moved(768, 452, bodyCamera(true)),
  'body-camera-off': moved(768, 452, bodyCamera(false)),
  'body-camera-crossed': moved(764, 300, bodyCamera(true)),
  'body-camera-off-crossed': moved(764, 300, bodyCamera(false)),
  blanket,
  'figure-woman': chest,
  'blanket-crossed': moved(12, -40, blanket),
  'sling-front': sling,
  cuffs: `<g data-worn="cuffs">${cuffs}</g>`,
  'cuffs-front': `<g data-worn="cuffs">${cuffsInFront.replaceAll('CUFF', cuff)}</g>`,
  cuff,
  slung: `<g transform="translate(880 640) rotate(-124) scale(1.2 -1.2)">${held['rifle-slung']()}</g>`,
}
