import { at, blob, colours, disc, ground, line, panel, rect, shade, shape, solid, tube } from './pen.ts'
import { fist, flatHand, grip, openHand, pinch } from './hands.ts'
import { badge, bodyCamera, chest, cuff, DARK, METAL, pistol, RED, ring, shadow } from './things.ts'

const LEATHER = '#1f2430'

/** Shirt above, trousers below, a belt between. */
const waist = (): string =>
  `<rect width="400" height="150" fill="${colours.top}"/><rect y="150" width="400" height="150" fill="${colours.pants}"/>` +
  rect(-10, 128, 420, 44, LEATHER, 0) +
  line('60 20, 74 116', 4) +
  line('330 30, 322 112', 4)

/** Somebody else who lies face down, head to the right; only back, shoulder and head are in the panel. */
const lying = (top: string, skin: string, hair: string): string =>
  shadow(220, 286, 230, 18) +
  solid(skin, tube('306 222, 336 226', 50), shape('318 170, 352 160, 388 178, 396 216, 380 254, 344 260, 316 244')) +
  blob('322 178, 350 152, 392 168, 404 214, 388 232, 384 196, 352 186', hair) +
  line('340 232, 352 236', 4) +
  solid(top, shape('-40 196, 80 168, 220 166, 300 178, 322 212, 316 256, 280 284, -40 290')) +
  line('30 206, 90 226', 4) +
  line('286 190, 296 236', 4)

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
  'hand-on-holster': panel(
    colours.top,
    waist(),
    at(
      206,
      118,
      solid('#2a2f3b', shape('-20 30, 24 30, 30 -44, 18 -56, -16 -50, -24 -20', true)) +
        line('-12 -34, 22 -34', 3, '#59616f') +
        line('-12 -16, 24 -16', 3, '#59616f'),
      8,
    ),
    at(
      206,
      150,
      solid(LEATHER, shape('-44 -8, 40 -8, 36 90, 20 134, -24 134, -40 90', true)) +
        line('-30 8, 28 8', 3, '#59616f') +
        line('-28 112, 22 112', 3, '#59616f'),
    ),
    flatHand({ x: 78, y: 52, turn: 24, size: 1.1 }),
  ),
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
    `<rect width="400" height="300" fill="${colours.top}"/>`,
    solid(colours.skin, shape('60 110, 120 84, 200 66, 280 84, 340 110, 340 190, 60 190', true)),
    `<rect y="176" width="400" height="124" fill="${colours.pants}"/>` + line('0 176, 400 176', 5, colours.ink, true),
    at(
      206,
      168,
      solid('#2a2f3b', shape('-34 46, 30 46, 38 -56, 22 -74, -22 -66, -36 -30', true)) +
        line('-24 -46, 28 -46', 4, '#59616f') +
        line('-28 -24, 30 -24', 4, '#59616f') +
        line('-30 -2, 32 -2', 4, '#59616f'),
      14,
      1.05,
    ),
    rect(-10, 172, 420, 40, LEATHER, 0),
    rect(-6, 212, 412, 100, colours.pants, 0),
    line('200 212, 200 300', 4),
    blob('-10 -10, 410 -10, 410 120, 340 118, 280 86, 200 62, 120 86, 60 118, -10 120', colours.top),
    line('120 30, 150 66', 4),
    line('290 26, 262 64', 4),
  ),
  'hand-under-body': panel(
    ground.concrete,
    line('0 270, 400 262', 4, '#9a9c98', true),
    lying(colours.top, colours.skin, colours.hair),
    solid(colours.skin, tube('170 262, 168 284', 19)) +
      solid(colours.skin, tube('192 262, 194 288', 19)) +
      solid(colours.skin, tube('214 262, 218 286', 19)) +
      solid(colours.skin, tube('236 258, 242 280', 18)),
    solid(colours.top, tube('128 222, 250 232', 64)),
    blob('40 176, 240 172, 290 196, 290 246, 70 256, 40 240', colours.top, 0),
    line('80 252, 170 262, 262 252', 5),
    line('120 196, 150 236', 4),
    line('196 200, 214 234', 4),
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
    lying(colours.otherTop, colours.otherSkin, '#3a2c26'),
    solid(colours.pants, tube('96 -60, 190 136', 104)),
    solid(colours.pants, tube('190 136, 30 216', 84)),
    solid(colours.pants, tube('96 -60, 190 136', 100)),
    blob('130 70, 200 88, 196 160, 120 160', colours.pants, 0),
    line('140 166, 176 152, 206 120', 4),
    line('214 180, 250 176', 5),
    line('206 190, 232 204', 5),
  ),
  'boot-on-gun': panel(ground.asphalt, shadow(200, 262, 170, 16), at(96, 190, pistol(), 4, 1.25), boot(176, 186)),
  'fist-closes': panel(
    ground.plum,
    fist({ x: 142, y: 160, turn: -6, size: 1.45 }),
    line('330 70, 352 52', 6),
    line('342 116, 370 108', 6),
    line('300 42, 310 18', 6),
  ),
  'hand-on-shoulder': panel(
    ground.sage,
    solid(colours.otherSkin, shape('214 -40, 320 -40, 316 90, 214 96', true)),
    solid(colours.otherTop, shape('60 330, 84 206, 140 134, 214 98, 262 112, 316 84, 420 120, 420 330')),
    blob('210 70, 262 114, 318 66, 330 92, 266 146, 198 98', colours.otherTop, 5, true),
    flatHand({ x: 40, y: 84, turn: 32, size: 1.15 }),
  ),
  'open-hand-calms': panel(
    ground.sand,
    openHand({ x: 112, y: 250, turn: -84, size: 0.98, flip: true }),
    openHand({ x: 292, y: 250, turn: -96, size: 0.98 }),
  ),
  'empty-hand-opens': panel(ground.dusk, openHand({ x: 128, y: 172, turn: -12, size: 1.25 })),
  'shaking-hand': panel(
    ground.steel,
    openHand({ x: 136, y: 166, turn: 8, size: 1.1, flip: true }),
    line('322 60, 344 88, 334 116', 5),
    line('346 46, 372 84, 360 124', 5),
    line('296 252, 322 244, 338 222', 5),
    line('306 276, 340 264, 360 238', 5),
    line('150 50, 172 36, 196 40', 5),
  ),
  'gloves-pulled-on': (() => {
    const other = pinch({ x: 396, y: 206, turn: -172, flip: true, size: 0.95 })
    return panel(
      ground.sand,
      other.back,
      at(10, 0, openHand({ x: 140, y: 150, turn: -14, size: 1.05, glove: '#2b303c', flip: true })),
      at(
        152,
        150,
        solid('#2b303c', shape('-66 -40, -10 -42, 0 40, -58 44', true)) + line('-50 -36, -44 40', 4, '#59616f'),
        -14,
      ),
      other.front,
    )
  })(),
  'cuffs-locked': panel(
    ground.dusk,
    fist({ x: 118, y: 118, turn: 52, size: 0.86 }),
    fist({ x: 282, y: 118, turn: 128, size: 0.86, flip: true }),
    cuff(112, 110, 52, 34),
    cuff(288, 110, 128, 34),
    at(
      200,
      100,
      [-54, -32, -11, 11, 32, 54]
        .map((x, i) =>
          at(
            x,
            (i - 2.5) ** 2 * -1.6 + 12,
            `<ellipse rx="${i % 2 ? 8 : 14}" ry="9" fill="none" stroke="${colours.ink}" stroke-width="11"/><ellipse rx="${i % 2 ? 8 : 14}" ry="9" fill="none" stroke="${METAL}" stroke-width="5"/>`,
          ),
        )
        .join(''),
    ),
  ),
  'cuff-too-tight': panel(
    ground.mist,
    flatHand({ x: 160, y: 164, size: 1.4, tint: '#c0303a' }),
    at(150, 164, shade('-34 -34, -18 -40, -18 40, -34 34', 0.35, true)),
    cuff(146, 164, 0, 44),
    line('176 110, 188 96', 5, RED),
    line('182 216, 194 230', 5, RED),
    ring(146, 240, 13, 6),
    ring(140, 268, 13, 6),
  ),
  'cuffs-opened': (() => {
    const hand = pinch({ x: 396, y: 150, turn: 180, flip: true, size: 1 })
    return panel(
      ground.sage,
      ring(58, 238, 14, 7),
      ring(30, 262, 14, 7),
      `<path d="M76 214A76 76 0 1 1 186 92" fill="none" stroke="${colours.ink}" stroke-width="29" stroke-linecap="round"/><path d="M76 214A76 76 0 1 1 186 92" fill="none" stroke="${METAL}" stroke-width="19" stroke-linecap="round"/>`,
      `<path d="M84 214C150 250 214 220 222 164" fill="none" stroke="${colours.ink}" stroke-width="27" stroke-linecap="round"/><path d="M84 214C150 250 214 220 222 164" fill="none" stroke="#9aa4af" stroke-width="17" stroke-linecap="round"/>`,
      at(88, 212, rect(-30, -24, 60, 48, METAL, 8) + disc(4, 0, 7, DARK, 0)),
      hand.back,
      line('104 208, 262 152', 13),
      line('104 208, 262 152', 6, '#d9b24f'),
      hand.front,
    )
  })(),
  'hands-in-lap': panel(
    colours.top,
    `<rect width="400" height="300" fill="${colours.top}"/>`,
    solid(colours.pants, shape('-60 130, 90 96, 200 112, 310 96, 460 130, 460 360, -60 360')),
    line('200 112, 200 300', 4),
    flatHand({ x: 96, y: 150, turn: 12, size: 1.05 }),
    flatHand({ x: 312, y: 160, turn: 166, size: 1.05, flip: true }),
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
  'body-camera-light': panel(
    colours.top,
    chest(322),
    at(180, 150, bodyCamera('#ff4a3a'), 0, 1.35),
    `<circle cx="180" cy="190" r="28" fill="#ff4a3a" fill-opacity=".25"/>`,
    line('36 60, 64 110', 4),
    line('60 250, 80 220', 4),
  ),
  'body-camera-covered': panel(
    colours.top,
    chest(336),
    at(200, 134, bodyCamera('#ff4a3a'), 0, 1.35),
    flatHand({ x: 60, y: 190, turn: -14, size: 1.3 }),
  ),
  'badge-covered': panel(
    colours.top,
    chest(346),
    at(216, 128, badge(76)),
    flatHand({ x: 50, y: 200, turn: -20, size: 1.25 }),
  ),
  'badge-shown': (() => {
    const hand = pinch({ x: 90, y: 226, turn: -24, size: 1.2 })
    return panel(
      ground.plum,
      hand.back,
      at(228, 126, rect(-84, -104, 168, 208, '#33261f', 14) + rect(-72, -92, 144, 184, '#46352b', 8, 3) + badge(64), 4),
      hand.front,
    )
  })(),
  'radio-on-shoulder': panel(
    ground.sage,
    solid(colours.skin, shape('250 -40, 366 -40, 360 60, 258 70', true)),
    solid(colours.top, shape('20 330, 40 208, 110 124, 200 84, 268 72, 300 84, 360 60, 430 90, 430 330')),
    line('300 84, 276 300', 4),
    `<path d="M208 196c-30 16 -30 34 0 36s30 24 0 30s-26 26 6 44" fill="none" stroke="${colours.ink}" stroke-width="9"/>`,
    at(
      212,
      138,
      rect(-42, -50, 84, 112, DARK, 14) +
        line('-22 -24, 22 -24', 5, '#59616f') +
        line('-22 -6, 22 -6', 5, '#59616f') +
        line('-22 12, 22 12', 5, '#59616f') +
        disc(0, 40, 9, '#59616f', 0),
      8,
    ),
    pointing2(),
  ),
} as const

function pointing2(): string {
  const hand = pinch({ x: 52, y: 92, turn: 14, size: 1 })
  return hand.back + hand.front
}
function solidShadow(): string {
  return `<g opacity=".2">${blob('-8 -4, 164 -4, 170 34, 56 34, 44 118, -14 110', '#141a26', 0, true)}</g>`
}
