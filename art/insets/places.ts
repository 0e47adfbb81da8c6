import { at, blob, colours, disc, ground, line, panel, rect, shade, shape, solid, text } from './pen.ts'
import { grip, palmUp, pinch } from './hands.ts'
import { bunch, chain, dashes, DARK, key, METAL, numberSlot, RED, ring, shadow } from './things.ts'

/** A wooden door that fills the panel, its lock side to the right. */
const door = (colour: string, dark: string): string =>
  `<rect width="400" height="300" fill="${colour}"/>` +
  rect(34, -40, 250, 150, dark, 4) +
  rect(34, 140, 250, 220, dark, 4)

const steeringWheel = (): string =>
  `<circle cx="52" cy="150" r="150" fill="none" stroke="${colours.ink}" stroke-width="40"/><circle cx="52" cy="150" r="150" fill="none" stroke="#3a4150" stroke-width="29"/>`

/** The side of a car from its window down. */
const carSide = (paint: string): string =>
  `<rect width="400" height="300" fill="${paint}"/>` +
  blob('-20 -20, 420 -20, 420 56, -20 56', '#3f5063', 5, true) +
  line('60 -20, 20 56', 6, '#6f8496', true)

/** Insets of doors, cameras, cars and keys. */
export const places = {
  'camera-live': panel(
    ground.concrete,
    rect(20, 40, 50, 130, '#6f7780', 6),
    line('66 104, 140 120', 22) + line('66 104, 140 120', 12, '#9aa4af'),
    disc(224, 152, 104, '#e7e9ea'),
    disc(224, 152, 72, DARK),
    disc(224, 152, 46, '#4b5a70', 4),
    disc(224, 152, 22, '#141a26', 0),
    disc(206, 132, 10, '#cfe0ea', 0),
    `<circle cx="300" cy="82" r="24" fill="#ff4a3a" fill-opacity=".35"/>`,
    disc(300, 82, 12, '#ff4a3a', 4),
  ),
  'camera-turned': panel(
    ground.concrete,
    `<rect width="96" height="300" fill="#93978f"/>` + line('96 0, 96 300', 5, colours.ink, true),
    line('250 -10, 250 80', 24) + line('250 -10, 250 80', 14, '#9aa4af'),
    disc(250, 88, 22, '#9aa4af'),
    at(
      250,
      108,
      rect(-90, -24, 196, 100, '#e7e9ea', 14) +
        rect(-104, -34, 160, 24, '#c3cad2', 8) +
        rect(-136, -14, 52, 80, DARK, 8),
      16,
    ),
    line('300 70, 336 96, 340 132', 6),
    line('324 122, 340 136, 352 118', 6),
  ),
  // As it stands before the house: the number is on the board under the box.
  'mailbox-number': panel(
    ground.sage,
    line('0 286, 60 280, 120 288, 260 284, 400 280', 6, '#6f8457'),
    rect(182, 100, 36, 220, '#a98458', 0),
    `<path d="M92 138V76a54 54 0 0 1 54 -54h124a54 54 0 0 1 54 54v62z" fill="#aab4bd" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>`,
    `<path d="M92 138V76a54 54 0 0 1 108 0v62z" fill="#7f8a96" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>`,
    disc(146, 92, 8, METAL, 4),
    blob('306 84, 306 6, 350 6, 350 36, 322 36, 322 84', '#e3a63b', 5, true),
    rect(58, 146, 284, 112, '#f5f1e8', 8) + disc(72, 160, 4, '#59636e', 0) + disc(328, 160, 4, '#59636e', 0),
    numberSlot({ x: 200, y: 204, width: 250, size: 92 }),
  ),
  'door-number': panel(
    '#548f89',
    door('#548f89', '#47807b'),
    rect(304, 120, 40, 110, METAL, 8) + disc(324, 152, 20, '#d9b24f') + disc(324, 204, 7, DARK, 0),
    rect(68, 26, 190, 100, '#f0e6cc', 8) + disc(80, 38, 4, '#59636e', 0) + disc(246, 38, 4, '#59636e', 0),
    numberSlot({ x: 163, y: 77, width: 168, size: 70 }),
  ),
  'door-handle': panel(
    '#5d7a72',
    door('#5d7a72', '#527069'),
    line('352 0, 352 300', 6),
    rect(292, 76, 46, 160, METAL, 10) + disc(315, 200, 9, DARK, 0),
    (() => {
      const hand = grip({ x: 92, y: 208, turn: -22, size: 1.15 })
      return hand.back + at(250, 136, rect(-82, -14, 156, 30, METAL, 14)) + at(0, 0, hand.front)
    })(),
  ),
  'door-chain': panel(
    ground.night,
    blob('-10 -10, 150 -10, 150 310, -10 310', '#d8c9a6', 5, true),
    rect(106, -20, 44, 340, '#f0e8d2', 0),
    `<rect x="150" width="86" height="300" fill="#141a26"/>`,
    blob('236 -10, 410 -10, 410 310, 236 310', '#7a5a3c', 5, true),
    rect(270, 30, 170, 100, '#6c4e33', 4),
    rect(270, 170, 170, 160, '#6c4e33', 4),
    rect(252, 130, 78, 38, METAL, 6) + line('266 149, 312 149', 7, '#59616f', true),
    rect(86, 132, 44, 52, METAL, 6),
    chain([
      [124, 168],
      [142, 182],
      [162, 191],
      [183, 194],
      [205, 192],
      [226, 184],
      [246, 172],
      [264, 158],
    ]),
  ),
  'door-lock-broken': panel(
    '#548f89',
    door('#548f89', '#47807b'),
    line('360 0, 360 300', 6),
    blob(
      '250 40, 282 84, 268 96, 316 128, 290 140, 344 170, 300 186, 330 226, 284 208, 276 262, 250 214, 216 232, 230 184, 196 160, 236 142, 212 100, 248 110',
      '#e3bd84',
      5,
      true,
    ),
    blob('254 108, 296 122, 304 182, 268 196, 240 168', '#33261a', 4),
    at(232, 206, rect(-30, -54, 62, 118, METAL, 8) + disc(0, -22, 19, '#d9b24f') + disc(0, 30, 9, DARK, 0), 34),
    line('226 20, 232 62', 5),
    line('330 240, 336 284', 5),
    line('206 258, 196 284', 5),
  ),
  'keys-in-ignition': panel(
    ground.night,
    steeringWheel(),
    solid('#4b5362', shape('150 70, 300 60, 330 150, 300 246, 150 236')),
    disc(258, 130, 44, '#262d3b'),
    disc(258, 130, 30, METAL, 4),
    at(258, 130, at(-20, 0, rect(-8, -6, 26, 12, '#59616f', 2, 0), 90), 0),
    at(
      258,
      118,
      solid('#3a4150', shape('-24 -16, 24 -16, 30 24, 18 46, -18 46, -30 24')) + disc(0, 26, 8, '#141a26', 0),
    ),
    ring(260, 176, 22, 6),
    at(258, 194, key(METAL), 76, 0.85),
    at(264, 194, key(), 104, 0.85),
    at(276, 190, rect(6, -18, 56, 40, RED, 8), 48),
  ),
  'keys-handed-over': (() => {
    const hand = pinch({ x: 70, y: 34, turn: 16, size: 1.05 })
    return panel(
      ground.steel,
      palmUp({ x: 404, y: 246, turn: 182, flip: true, size: 1.2, whose: 'other' }),
      hand.back,
      at(214, 96, bunch(84, 30), 0, 0.95),
      hand.front,
      line('140 178, 140 206', 5),
      line('276 150, 276 176', 5),
    )
  })(),
  'keys-on-table': panel(
    ground.wood,
    line('0 60, 400 48', 4, '#a37f4c', true),
    line('0 244, 400 234', 4, '#a37f4c', true),
    at(
      144,
      158,
      `<g opacity=".18" transform="translate(8 10)">${ring(0, 0, 26, 6, '#141a26')}</g>` + bunch(6, 38),
      0,
      1.45,
    ),
    at(86, 148, rect(-62, -28, 78, 56, '#3d6fb0', 12) + disc(2, 0, 6, '#f5f1e8', 3), -12),
  ),
  'steering-lock-punched': panel(
    ground.night,
    steeringWheel(),
    solid('#4b5362', shape('150 70, 300 60, 334 150, 300 246, 150 236')),
    blob(
      '208 96, 244 106, 262 84, 286 110, 308 116, 296 148, 312 176, 280 182, 264 206, 240 188, 212 190, 220 154, 204 132',
      '#141a26',
      5,
      true,
    ),
    line('226 174, 204 214, 214 250', 6, RED),
    line('240 182, 232 224, 246 262', 6, '#e3a63b'),
    line('268 186, 274 220', 6, '#5b84a8'),
    line('256 148, 322 92', 19) + line('256 148, 322 92', 10, METAL),
    at(318, 96, rect(0, -22, 98, 44, '#c8402f', 18) + line('20 -10, 80 -10', 4) + line('20 8, 80 8', 4), -40),
  ),
  'vehicle-number': panel(
    '#eceae2',
    carSide('#eceae2'),
    `<rect y="196" width="400" height="58" fill="#3d6fb0"/>` +
      line('0 196, 400 196', 4, colours.ink, true) +
      line('0 254, 400 254', 4, colours.ink, true),
    line('352 56, 352 300', 5, colours.ink, true),
    rect(290, 74, 50, 22, '#c3cad2', 10),
    text({ x: 160, y: 128, width: 270, size: 104, fill: '#24345a' }, dashes(172, 128, 3, '#24345a', 40, 18)),
    at(
      60,
      225,
      line('0 -18, 0 18', 5, '#f5f1e8') + line('-16 -9, 16 9', 5, '#f5f1e8') + line('-16 9, 16 -9', 5, '#f5f1e8'),
    ),
  ),
  'license-plate': panel(
    '#6c7f8f',
    blob('-20 -20, 420 -20, 420 60, -20 60', '#5d6f7e', 5, true),
    rect(-40, 40, 96, 62, '#b4473c', 12),
    rect(344, 40, 96, 62, '#b4473c', 12),
    rect(-20, 244, 440, 80, '#4b5362', 12),
    rect(72, 84, 256, 138, '#f5f1e8', 12),
    `<rect x="82" y="94" width="236" height="22" rx="4" fill="#5b84a8"/>`,
    disc(94, 206, 5, '#59636e', 0),
    disc(306, 206, 5, '#59636e', 0),
    text({ x: 200, y: 164, width: 230, size: 70, fill: '#24345a' }, dashes(200, 164, 6, '#24345a', 22, 12)),
  ),
  'fuel-nozzle-in-car': panel(
    '#4a8f86',
    carSide('#4a8f86'),
    rect(214, 88, 116, 120, '#3a2b30', 14),
    at(330, 96, rect(0, -4, 62, 112, '#4a8f86', 10)),
    at(266, 148, disc(0, 0, 30, DARK) + disc(0, 0, 18, '#141a26', 0)),
    line('262 152, 200 166', 25) + line('262 152, 200 166', 15, METAL),
    solid('#a8453c', shape('206 140, 150 134, 108 158, 96 214, 118 224, 144 186, 206 190')),
    `<path d="M132 176C150 206 168 206 176 184" fill="none" stroke="${colours.ink}" stroke-width="8"/>`,
    `<path d="M106 214C96 270 60 250 30 300" fill="none" stroke="${colours.ink}" stroke-width="29"/><path d="M106 214C96 270 60 250 30 300" fill="none" stroke="#3a4150" stroke-width="19"/>`,
  ),
  'rear-mirror-eyes': panel(
    '#33455c',
    blob('-20 -20, 420 -20, 420 40, -20 40', '#262d3b', 5, true),
    line('200 40, 200 84', 18),
    disc(84, 254, 12, '#e3c36b', 0),
    disc(328, 262, 9, '#e3c36b', 0),
    disc(280, 240, 6, '#e3c36b', 0),
    rect(34, 78, 332, 138, '#262d3b', 44),
    `<clipPath id="mirror"><rect x="50" y="92" width="300" height="110" rx="34"/></clipPath><g clip-path="url(#mirror)"><rect x="40" y="80" width="320" height="130" fill="${colours.skin}"/>` +
      blob('40 70, 360 70, 360 100, 290 92, 110 92, 40 100', colours.hair, 4) +
      eye(128) +
      eye(272) +
      line('92 112, 128 100, 162 112', 11, colours.hair) +
      line('238 112, 272 100, 308 112', 11, colours.hair) +
      line('196 138, 188 190', 4) +
      `</g>`,
    `<rect x="50" y="92" width="300" height="110" rx="34" fill="none" stroke="${colours.ink}" stroke-width="5"/>`,
  ),
  'wall-clock': panel(
    ground.sand,
    shadow(208, 160, 122, 122),
    disc(200, 150, 120, '#3a4150'),
    disc(200, 150, 102, '#f7f3e8', 4),
    ...Array.from({ length: 12 }, (_, i) =>
      at(200, 150, line(i % 3 === 0 ? '0 -92, 0 -72' : '0 -92, 0 -82', i % 3 === 0 ? 8 : 4), i * 30),
    ),
    at(200, 150, line('0 0, 0 -50', 10), 305),
    at(200, 150, line('0 0, 0 -76', 7), 72),
    disc(200, 150, 9, RED, 3),
  ),
} as const

function eye(x: number): string {
  return (
    blob(`${x - 34} 148, ${x - 14} 132, ${x + 14} 132, ${x + 34} 148, ${x + 14} 162, ${x - 14} 162`, '#f7f3e8', 5) +
    disc(x, 147, 14, '#4a3527', 3) +
    disc(x, 147, 6, '#141a26', 0) +
    shade(`${x - 34} 146, ${x - 14} 132, ${x + 14} 132, ${x + 34} 146, ${x + 14} 140, ${x - 14} 140`, 0.2)
  )
}
