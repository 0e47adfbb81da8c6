import { at, blob, colours, disc, ground, line, panel, rect, shape, solid, text } from './pen.ts'
import { grip } from './hands.ts'
import { DARK, METAL, PAPER, RED, ring, shadow } from './things.ts'

/** A bottle of spirits, its neck at (66, -60) of a grip's hand. */
const bag = (): string =>
  rect(50, -150, 32, 90, '#4f7f5c', 8) +
  rect(46, -166, 40, 22, '#c8402f', 4) +
  blob('24 -70, 44 -82, 66 -72, 88 -84, 110 -70, 124 130, 10 130', '#c39a62', 5, true) +
  line('30 -40, 26 60', 4, '#8a6638') +
  line('104 -40, 98 20, 108 90', 4, '#8a6638') +
  line('60 60, 72 120', 4, '#8a6638')

/** A bare belly between a shirt that has slipped up and the trousers. */
const belly = (...things: readonly string[]): string =>
  panel(
    colours.top,
    `<rect width="400" height="300" fill="${colours.skin}"/>`,
    blob('-20 -20, 420 -20, 420 74, 300 96, 200 86, 90 100, -20 78', colours.top),
    line('110 30, 130 84', 4),
    line('296 30, 280 84', 4),
    line('196 166, 204 172', 6),
    `<rect y="214" width="400" height="86" fill="${colours.pants}"/>` + line('0 214, 400 214', 5, colours.ink, true),
    rect(-10, 206, 420, 36, '#33261f', 0),
    rect(276, 126, 62, 54, '#f5f1e8', 16) + disc(307, 153, 13, '#c3cad2', 4),
    ...things,
  )

/** An insulin pump, its middle at (0, 0): a screen with a drop, and buttons. */
const pump = (): string =>
  rect(-54, -46, 116, 88, DARK, 14) +
  rect(-38, -32, 64, 52, '#a9cfc0', 5, 4) +
  blob('-6 -26, 10 -2, -6 12, -22 -2', '#3d6fb0', 3) +
  disc(44, -18, 8, '#59616f', 3) +
  disc(44, 10, 8, '#59616f', 3)
const pumpTube = (points: string): string => line(points, 10) + line(points, 4, '#f5f1e8')

/** Insets of what people carry, drink, take and leave behind. */
export const carried = {
  'pill-bottle': panel(
    ground.steel,
    shadow(150, 268, 110, 14),
    rect(72, 64, 156, 206, '#e08a2e', 18),
    rect(84, 34, 132, 34, '#c4731f', 6),
    rect(72, 112, 156, 104, PAPER, 0, 4),
    text(
      { x: 150, y: 164, width: 144, height: 88, size: 40 },
      [140, 164, 188].map((y, i) => line(`92 ${y}, ${i === 1 ? 180 : 208} ${y}`, 8, '#8a8f98', true)).join(''),
    ),
    at(312, 246, disc(0, 6, 50, PAPER, 5, 24) + disc(0, -8, 50, '#ffffff', 5, 24)),
    ...[
      [276, 150, 20],
      [324, 178, -30],
      [350, 128, 60],
      [300, 102, 0],
    ].map(([x = 0, y = 0, turn = 0]) =>
      at(
        x,
        y,
        rect(-24, -12, 48, 24, PAPER, 12, 4) + `<path d="M0 -10h12a10 10 0 0 1 0 20h-12z" fill="${RED}"/>`,
        turn,
      ),
    ),
  ),
  'bottle-in-bag': (() => {
    const hand = grip({ x: 96, y: 150, turn: 4, size: 1.1 })
    return panel(ground.dusk, hand.back, at(100, 166, at(46, -20, bag()), 4, 1), at(0, 0, hand.front))
  })(),
  flask: (() => {
    const hand = grip({ x: 66, y: 196, turn: -10, size: 1.2 })
    return panel(
      ground.sage,
      hand.back,
      at(
        196,
        168,
        // Flat and curved, for the hip: a neck with a screwed cap on an arm, a band of leather around the lower half.
        rect(-24, -122, 48, 34, '#9aa4af', 4) +
          rect(-31, -150, 62, 36, '#8f98a3', 7) +
          line('-16 -146, -16 -120', 3) +
          line('0 -146, 0 -120', 3) +
          line('16 -146, 16 -120', 3) +
          line('30 -134, 58 -122, 54 -92', 7) +
          `<path d="M-104 -62c2 -30 30 -36 54 -36h100c24 0 52 6 54 36v150c-2 22 -22 30 -46 30c-28 0 -36 -12 -58 -12s-30 12 -58 12c-24 0 -44 -8 -46 -30z" fill="${METAL}" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>` +
          `<path d="M-104 -30h208v118c-2 22 -22 30 -46 30c-28 0 -36 -12 -58 -12s-30 12 -58 12c-24 0 -44 -8 -46 -30z" fill="#6b4030" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>` +
          `<path d="M-94 -18h188" stroke="#c09a78" stroke-width="4" stroke-dasharray="10 8"/>` +
          line('-70 -80, 40 -80', 6, '#eef2f5', true),
        6,
      ),
      hand.front,
    )
  })(),
  'insulin-pump': belly(pumpTube('300 150, 250 118, 180 180, 128 190'), at(100, 206, pump())),
  'insulin-pump-pulled': (() => {
    const hand = grip({ x: 84, y: 66, turn: 52, whose: 'other', size: 0.95 })
    return belly(
      pumpTube('306 156, 268 170, 214 134, 170 150'),
      hand.back,
      at(140, 132, pump(), -24),
      hand.front,
      line('262 108, 250 92', 6, RED),
      line('302 104, 302 86', 6, RED),
      line('346 118, 360 104', 6, RED),
      line('352 178, 372 188', 6, RED),
    )
  })(),
  'coffee-cup': panel(
    ground.wood,
    shadow(206, 268, 96, 14),
    blob('122 88, 278 88, 258 266, 142 266', '#f7f3e8', 5, true),
    blob('132 140, 268 140, 258 220, 141 220', '#a3703f', 5, true),
    rect(112, 70, 176, 28, '#4b3a30', 10),
    rect(130, 54, 140, 22, '#4b3a30', 8),
    line('166 40, 156 22, 170 4', 6, '#f7f3e8'),
    line('204 40, 194 20, 208 0', 6, '#f7f3e8'),
    line('240 40, 230 22, 244 4', 6, '#f7f3e8'),
  ),
  'flashlight-beam': (() => {
    const hand = grip({ x: 42, y: 222, turn: -16, size: 1 })
    return panel(
      '#1d2536',
      blob('214 136, 430 -90, 430 250, 236 190', '#f4e3a1', 0, true),
      blob('220 148, 430 -10, 430 180, 232 180', '#fbf3cf', 0, true),
      hand.back,
      at(
        130,
        196,
        rect(-120, -22, 190, 46, '#4b5362', 8) +
          blob('66 -24, 104 -38, 104 40, 66 26', '#4b5362', 5, true) +
          disc(104, 1, 9, '#fff7d6', 4, 36),
        -20,
      ),
      at(8, -4, hand.front),
    )
  })(),
  // As it stands on the porch: its large wheel to the left.
  tricycle: panel(
    ground.sage,
    line('0 262, 120 256, 260 264, 400 256', 6, '#6f8457'),
    shadow(206, 258, 172, 14),
    disc(320, 214, 42, '#23262f') + disc(320, 214, 18, METAL, 4),
    line('128 172, 156 50', 27) + line('144 102, 236 196, 318 206', 27),
    line('128 172, 156 50', 16, '#b4473c') + line('144 102, 236 196, 318 206', 16, '#b4473c'),
    solid('#e3a63b', shape('236 128, 326 128, 344 92, 366 96, 370 146, 300 166, 240 158')),
    disc(122, 188, 70, '#23262f'),
    disc(122, 188, 38, PAPER, 4),
    line('122 152, 122 224', 5) + line('86 188, 158 188', 5),
    line('122 188, 150 206', 9) + rect(138, 200, 36, 13, '#e3a63b', 5, 4),
    line('106 40, 152 26, 204 50', 19),
    line('204 50, 232 86', 6, '#e3a63b') + line('206 52, 246 66', 6, '#e3a63b') + line('106 42, 84 70', 6, '#e3a63b'),
  ),
  'backpack-on-ground': panel(
    ground.concrete,
    shadow(190, 264, 180, 16),
    `<path d="M40 250V130c0 -84 170 -84 176 0V250z" fill="#4f7f78" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>`,
    line('96 66, 98 38, 150 38, 156 64', 9),
    blob('64 118, 128 100, 194 118, 204 150, 128 170, 54 150', '#1f2a2e', 5),
    line('56 152, 128 172, 202 152', 7, '#e3a63b'),
    rect(72, 186, 112, 64, '#44706a', 10),
    line('82 202, 174 202', 4),
    at(262, 226, rect(-40, -26, 84, 54, '#3d6fb0', 3) + rect(-34, -20, 70, 42, PAPER, 0, 3), -12),
    at(330, 240, rect(-34, -14, 70, 28, RED, 12)),
    at(300, 180, line('-30 0, 34 -8', 14) + line('-30 0, 34 -8', 7, '#e3a63b')),
    at(356, 190, disc(0, 0, 22, '#c8402f') + line('0 -20, 4 -32', 5)),
  ),
  'groceries-spilled': panel(
    ground.concrete,
    shadow(170, 256, 160, 16),
    blob('14 118, 150 96, 214 112, 204 142, 218 176, 206 208, 216 244, 150 256, 20 248', '#c39a62', 5, true),
    blob('150 96, 214 112, 204 142, 218 176, 206 208, 216 244, 176 230, 168 172, 178 126', '#7d5a32', 5, true),
    line('50 140, 120 134', 4, '#8a6638'),
    line('46 220, 120 226', 4, '#8a6638'),
    at(
      262,
      204,
      rect(-34, -52, 68, 104, '#f7f3e8', 4) +
        rect(-34, -10, 68, 34, '#5b84a8', 0, 4) +
        blob('-34 -52, 34 -52, 18 -76, -18 -76', '#f7f3e8', 5, true),
      74,
    ),
    disc(322, 130, 31, '#e0872a') + disc(314, 118, 5, '#b5661a', 0) + line('324 100, 336 90', 5, '#4f7a3a'),
    disc(352, 232, 27, '#c8402f') + line('352 208, 358 194', 5),
    at(270, 92, rect(-30, -22, 60, 44, METAL, 4) + rect(-14, -22, 30, 44, '#5f9a4a', 0, 4), -16),
    line('292 150, 270 158', 4),
  ),
  'shoe-lace-torn': panel(
    ground.concrete,
    shadow(196, 232, 172, 16),
    solid('#6b4a35', shape('60 214, 58 120, 84 88, 150 84, 168 130, 230 158, 300 168, 338 196, 340 220, 60 224')),
    `<path d="M54 216H346V236a8 8 0 0 1 -8 8H62a8 8 0 0 1 -8 -8z" fill="#e8e2d4" stroke="${colours.ink}" stroke-width="5"/>`,
    blob('112 86, 150 74, 176 126, 240 156, 206 164, 150 142', '#4a3325', 5),
    ...[
      [166, 104],
      [180, 124],
      [202, 138],
      [228, 150],
      [132, 118],
      [146, 142],
      [170, 158],
      [198, 170],
    ].map(([x = 0, y = 0]) => disc(x, y, 7, '#141a26', 0) + ring(x, y, 7, 2)),
    line('250 280, 296 262, 330 278, 366 256, 350 240, 382 220', 13),
    line('250 280, 296 262, 330 278, 366 256, 350 240, 382 220', 6, '#f7f3e8'),
  ),
} as const
