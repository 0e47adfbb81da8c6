import {
  at,
  blob,
  colours,
  disc,
  ground,
  line,
  mirrored,
  only,
  panel,
  rect,
  shape,
  solid,
  tube,
  type Whose,
} from './pen.ts'
import { fist, flatHand, grip, openHand, punch } from './hands.ts'
import { frontHead } from './people.ts'
import { cuff, pistol, shadow } from './things.ts'

/** Somebody who lies face down, head to the right and turned to us; only back, shoulder and head are in the panel. */
function lying(whose: Whose): string {
  const top = whose === 'own' ? colours.top : colours.otherTop
  const face =
    line('-56 -22, -38 -14, -56 -6', 10) +
    line('56 -22, 38 -14, 56 -6', 10) +
    line('-60 -50, -20 -36', 12) +
    line('60 -50, 20 -36', 12) +
    line('6 -10, 14 20, -6 24', 9) +
    blob('-28 56, 0 48, 28 56, 24 84, 0 90, -24 84', '#f7f3e8', 9) +
    line('-24 70, 24 70', 7)
  return at(
    -34,
    0,
    shadow(220, 286, 230, 18) +
      solid(whose === 'own' ? colours.skin : colours.otherSkin, tube('286 236, 326 238', 46)) +
      at(342, 222, frontHead(whose, 11) + face, 94, 0.5) +
      solid(top, shape('-40 196, 80 168, 206 166, 270 180, 296 212, 292 256, 262 284, -40 290')) +
      line('252 196, 268 240', 4),
  )
}

/** The cuffed hands of somebody who lies face down, on the small of the back. */
const cuffedOnBack = (): string =>
  only(
    'other',
    'cuffed',
    solid(colours.otherTop, tube('-50 226, 24 214', 48)) +
      solid(colours.otherTop, tube('136 266, 92 226', 46)) +
      solid(colours.otherHand, tube('24 214, 46 208', 32), shape('38 192, 68 188, 78 206, 64 226, 40 226')) +
      solid(colours.otherHand, tube('92 226, 78 214', 32), shape('88 212, 68 196, 52 202, 52 222, 76 232')) +
      cuff(30, 212, -8, 25) +
      cuff(92, 226, 46, 25),
  )

/** The neck and shirt of somebody else, seen from the front. */
const collar = (): string =>
  `<rect width="400" height="300" fill="${ground.mist}"/>` +
  solid(colours.otherSkin, shape('150 -60, 250 -60, 254 70, 200 120, 146 70', true)) +
  blob('-20 120, 60 74, 150 54, 200 130, 250 54, 340 74, 420 120, 420 330, -20 330', colours.otherTop, 5, true) +
  line('200 130, 200 300', 4, colours.ink, true) +
  blob('150 54, 128 84, 168 146, 200 128', colours.otherTop, 5, true) +
  blob('250 54, 272 84, 232 146, 200 128', colours.otherTop, 5, true) +
  disc(212, 200, 7, '#e6e0d0', 3) +
  disc(212, 262, 7, '#e6e0d0', 3)

/** A trouser leg and a boot that stands at (x, y). */
const boot = (x: number, y: number): string =>
  at(
    x,
    y,
    solid(colours.pants, shape('-56 -320, 52 -320, 44 -92, -48 -92', true)) +
      solid('#23262f', shape('-46 -110, 42 -110, 46 -52, 104 -34, 132 -12, 132 8, -52 8, -54 -30')) +
      `<path d="M-56 2H136V20H-56z" fill="#3d4350" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>` +
      line('10 -86, 44 -80', 4, '#b9c0c8') +
      line('12 -66, 50 -58', 4, '#b9c0c8') +
      line('22 -46, 66 -42', 4, '#b9c0c8'),
  )

/** Insets of force, and of what could become it. */
export const force = {
  'handgun-on-ground': panel(
    ground.asphalt,
    disc(60, 60, 5, '#6f747b', 0),
    disc(320, 50, 6, '#6f747b', 0),
    disc(350, 250, 5, '#6f747b', 0),
    line('30 262, 90 250, 130 268', 4, '#6f747b'),
    at(112, 118, at(8, 14, solidShadow()) + pistol(), -8, 1.25),
  ),
  'handgun-in-waistband': panel(
    colours.top,
    solid(colours.skin, shape('40 110, 120 84, 200 66, 280 84, 360 110, 360 200, 40 200', true)),
    at(
      206,
      170,
      solid('#4b5362', shape('-40 50, 34 50, 44 -60, 26 -84, -26 -74, -42 -30', true)) +
        line('-26 -52, 32 -52', 5, '#8b94a3') +
        line('-32 -30, 34 -30', 5, '#8b94a3') +
        line('-34 -8, 36 -8', 5, '#8b94a3') +
        line('-36 14, 36 14', 5, '#8b94a3'),
      12,
      1.1,
    ),
    rect(-10, 186, 420, 40, '#5b4130', 0),
    rect(-6, 226, 412, 100, colours.pants, 0),
    rect(70, 180, 16, 52, colours.pants, 3),
    rect(318, 180, 16, 52, colours.pants, 3),
    line('200 230, 200 300', 4),
    blob('-10 -10, 410 -10, 410 120, 340 118, 280 86, 200 58, 120 86, 60 118, -10 120', colours.top),
    line('120 20, 150 58', 4),
    line('290 20, 262 56', 4),
  ),
  'hand-under-body': mirrored(
    panel(
      ground.concrete,
      line('0 276, 400 268', 4, '#9a9c98', true),
      lying('own'),
      solid(colours.hand, tube('116 256, 112 286', 21)) +
        solid(colours.hand, tube('140 258, 140 292', 22)) +
        solid(colours.hand, tube('164 256, 168 290', 21)) +
        solid(colours.hand, tube('186 252, 192 280', 19)),
      solid(colours.top, shape('202 188, 234 214, 232 250, 196 266, 100 262, 66 246, 80 222, 130 216, 166 196')),
      line('120 238, 160 232, 192 214', 4),
      line('30 200, 66 222', 4),
    ),
  ),
  'grip-on-arm': (() => {
    const hand = grip({ x: 118, y: 156, size: 1.25 })
    return panel(
      ground.mist,
      hand.back,
      solid(colours.otherTop, shape('176 -30, 286 -30, 284 150, 272 340, 178 340, 170 150')),
      line('262 60, 282 84', 4),
      line('258 222, 276 204', 4),
      line('186 66, 204 88', 4),
      line('188 236, 206 222', 4),
      hand.front,
    )
  })(),
  'grip-on-collar': panel(
    ground.mist,
    collar(),
    line('232 132, 262 100', 4),
    line('250 190, 300 214', 4),
    line('226 206, 250 256', 4),
    fist({ x: 82, y: 176, turn: -14, size: 1.2 }),
  ),
  'knee-on-back': panel(
    ground.concrete,
    line('0 276, 400 268', 4, '#9a9c98', true),
    solid(colours.pants, tube('190 150, 16 168', 84)),
    lying('other'),
    cuffedOnBack(),
    solid(colours.pants, tube('96 -70, 190 152', 104)),
    line('152 152, 176 176, 212 178', 4),
    line('228 136, 238 164', 4),
    line('236 192, 250 186', 5),
    line('230 208, 254 214', 5),
  ),
  'fist-on-back': mirrored(
    panel(
      ground.concrete,
      line('0 276, 400 268', 4, '#9a9c98', true),
      lying('other'),
      cuffedOnBack(),
      // Where it lands, and the way it came.
      ...[-158, -136, -40, -18].map((turn) => at(184, 176, line('66 0, 104 0', 7), turn)),
      line('28 -20, 66 52', 5, '#f5f1e8'),
      line('150 -20, 176 40', 5, '#f5f1e8'),
      punch({ x: 122, y: 40, turn: 62, size: 1.1 }),
      line('150 196, 182 208, 214 200', 5),
      line('166 222, 190 228', 4),
    ),
  ),
  'jacket-off-shoulder': (() => {
    const hand = grip({ x: 34, y: 120, turn: 18, size: 1.05 })
    const neck = solid(colours.otherSkin, shape('196 -60, 300 -60, 304 64, 250 92, 192 64', true))
    return panel(
      ground.steel,
      hand.back,
      blob('252 40, 320 70, 392 100, 430 150, 430 330, 120 330, 130 180, 150 110, 194 62', '#e4e0d4'),
      neck,
      blob('192 58, 250 100, 306 58, 318 76, 252 124, 178 78', '#e4e0d4', 5, true),
      line('158 120, 176 190', 4),
      // The jacket: still on one shoulder, off the other.
      blob('296 44, 352 66, 420 96, 440 160, 440 340, 236 340, 262 230, 290 140', colours.otherTop),
      blob('64 116, 104 96, 128 130, 122 190, 168 250, 236 340, 20 340, 44 240, 60 180', colours.otherTop),
      line('300 60, 316 120, 296 180, 268 260', 5),
      line('84 220, 110 250', 4),
      line('70 270, 130 320', 4),
      hand.front,
      line('146 44, 120 62', 6),
      line('162 66, 140 84', 6),
    )
  })(),
  // The pistol lies flat: its muzzle and its grip are seen on both sides of the sole.
  'boot-on-gun': panel(
    ground.asphalt,
    disc(60, 70, 5, '#6f747b', 0),
    disc(336, 60, 6, '#6f747b', 0),
    `<ellipse cx="206" cy="246" rx="186" ry="22" fill="#141a26" fill-opacity=".22"/>`,
    `<g transform="translate(78 184) matrix(1.62 0 -.42 .92 0 0)">${pistol()}</g>`,
    boot(176, 206),
  ),
  'fist-closes': panel(
    ground.plum,
    fist({ x: 142, y: 160, turn: -6, size: 1.45 }),
    line('330 70, 352 52', 6),
    line('342 116, 370 108', 6),
    line('300 42, 310 18', 6),
  ),
  'hand-on-shoulder': panel(
    ground.sage,
    // Seen from behind: the back of the neck, the collar, the shoulder under the hand.
    solid(colours.otherSkin, shape('216 -40, 318 -40, 318 90, 216 96', true)),
    solid(colours.otherTop, shape('74 330, 84 240, 110 168, 170 118, 226 90, 268 98, 310 90, 420 126, 420 330')),
    blob('208 66, 268 84, 326 66, 328 106, 268 122, 206 106', colours.otherTop),
    line('268 124, 268 300', 4),
    line('120 220, 150 262', 4),
    flatHand({ x: 24, y: 74, turn: 26, size: 1.12 }),
    line('196 92, 214 82', 5),
    line('208 108, 228 102', 5),
  ),
  'open-hand-calms': panel(
    ground.sand,
    openHand({ x: 88, y: 252, turn: -92, size: 0.94, flip: true }),
    openHand({ x: 312, y: 252, turn: -88, size: 0.94 }),
  ),
  'empty-hand-opens': panel(
    ground.dusk,
    openHand({ x: 118, y: 178, turn: -10, size: 1.22 }),
    // Fingers that have just let go.
    line('262 34, 290 44, 312 64', 6, '#f5f1e8'),
    line('352 84, 366 112, 368 140', 6, '#f5f1e8'),
    line('366 182, 362 210, 348 234', 6, '#f5f1e8'),
    line('318 266, 296 280, 268 284', 6, '#f5f1e8'),
  ),
  'shaking-hand': panel(
    ground.steel,
    openHand({ x: 136, y: 166, turn: 8, size: 1.1, flip: true }),
    line('322 60, 344 88, 334 116', 5),
    line('346 46, 372 84, 360 124', 5),
    line('296 252, 322 244, 338 222', 5),
    line('306 276, 340 264, 360 238', 5),
    line('150 50, 172 36, 196 40', 5),
  ),
  'hands-in-lap': panel(
    ground.concrete,
    solid(colours.top, shape('60 -40, 340 -40, 352 120, 48 120', true)),
    solid(colours.pants, tube('112 110, 92 236', 124)),
    solid(colours.pants, tube('288 110, 308 236', 124)),
    blob('70 84, 330 84, 320 132, 200 150, 80 132', colours.pants, 0),
    line('200 96, 200 190', 5),
    line('60 92, 340 92', 5),
    rect(52, 74, 296, 24, '#33261f', 4),
    flatHand({ x: 92, y: 112, turn: 20, size: 0.92 }),
    flatHand({ x: 310, y: 118, turn: 158, size: 0.92, flip: true }),
  ),
  'hands-on-wheel': panel(
    ground.night,
    blob('-20 -20, 420 -20, 420 86, 320 60, 80 60, -20 86', '#6f8496'),
    `<circle cx="200" cy="250" r="150" fill="none" stroke="${colours.ink}" stroke-width="44"/><circle cx="200" cy="250" r="150" fill="none" stroke="#3a4150" stroke-width="33"/>`,
    blob('64 246, 336 246, 320 300, 80 300', '#3a4150'),
    disc(200, 262, 52, '#4b5362'),
    fist({ x: 14, y: 274, turn: -56, size: 0.95 }),
    fist({ x: 386, y: 274, turn: -124, size: 0.95, flip: true }),
  ),
} as const

function solidShadow(): string {
  return `<g opacity=".2">${blob('-8 -4, 164 -4, 170 34, 56 34, 44 118, -14 110', '#141a26', 0, true)}</g>`
}
