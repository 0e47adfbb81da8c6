import { at, blob, colours, disc, ground, line, panel, rect, shape, solid, type Whose } from './pen.ts'
import { fist, flatHand, openHand, pinch } from './hands.ts'
import { badge, bodyCamera, chain, chest, cuff, DARK, METAL, RED, ring } from './things.ts'

/** Thin rubber: the colour of `wears: gloves` and of the gloves on a floor. */
const GLOVE = '#a9cfea'
const LEATHER = '#1f2430'

/** Shirt above, trousers below, a belt between. */
function waist(whose: Whose, belt = LEATHER): string {
  const [top, pants] = whose === 'own' ? [colours.top, colours.pants] : [colours.otherTop, colours.otherPants]
  return (
    `<rect width="400" height="150" fill="${top}"/><rect y="150" width="400" height="150" fill="${pants}"/>` +
    rect(-10, 128, 420, 44, belt, 0) +
    line('60 20, 74 116', 4) +
    line('330 30, 322 112', 4)
  )
}

/** Insets of what an officer wears and carries. */
export const duty = {
  'gloves-pulled-on': (() => {
    const other = pinch({ x: 396, y: 206, turn: -172, flip: true, size: 0.95 })
    return panel(
      ground.sand,
      other.back,
      at(10, 0, openHand({ x: 140, y: 150, turn: -14, size: 1.05, glove: GLOVE, flip: true, uncuffed: true })),
      at(
        152,
        150,
        solid(GLOVE, shape('-66 -40, -10 -42, 0 40, -58 44', true)) + line('-50 -36, -44 40', 4, '#5f8fb0'),
        -14,
      ),
      other.front,
    )
  })(),
  'cuffs-locked': panel(
    ground.dusk,
    fist({ x: 118, y: 118, turn: 52, size: 0.86, uncuffed: true }),
    fist({ x: 282, y: 118, turn: 128, size: 0.86, flip: true, uncuffed: true }),
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
    flatHand({ x: 168, y: 170, size: 1.4, tint: '#a8304a', fade: 0.28, uncuffed: true }),
    // The flesh stands out on both sides of the metal, and the fingers are dark.
    solid(colours.hand, shape('128 116, 150 108, 152 234, 128 226')),
    solid(colours.hand, shape('176 108, 204 112, 206 228, 176 234')),
    `<g opacity=".55">${blob('176 110, 200 114, 202 226, 176 232', '#c0303a', 0)}${blob('130 118, 148 112, 150 230, 130 224', '#c0303a', 0)}</g>`,
    cuff(163, 170, 0, 60),
    line('150 92, 142 70', 6, RED),
    line('172 92, 178 68', 6, RED),
    line('196 100, 212 80', 6, RED),
    line('184 244, 194 266', 6, RED),
    at(163, 244, rect(-17, -14, 34, 34, METAL, 6) + disc(0, 3, 5, DARK, 0)),
    chain([
      [150, 274],
      [130, 284],
      [108, 290],
      [86, 294],
    ]),
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
    chest(346),
    at(216, 150, bodyCamera('#ff4a3a'), 0, 1.75),
    flatHand({ x: 66, y: 128, turn: 2, size: 1.3 }),
  ),
  'body-camera-off': (() => {
    const hand = pinch({ x: 396, y: 236, turn: -166, flip: true, size: 1.1 })
    return panel(
      colours.top,
      chest(346),
      at(176, 146, bodyCamera('#3a4150'), 0, 1.7),
      at(176, 197, line('-15 0, 15 0', 6, '#8b94a3') + disc(0, 0, 24, 'none', 4)),
      hand.back,
      hand.front,
    )
  })(),
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
    pinch({ x: 52, y: 92, turn: 14 }).back,
    pinch({ x: 52, y: 92, turn: 14 }).front,
  ),
  'hand-at-belt': panel(
    colours.otherTop,
    waist('other', '#5b4130'),
    rect(170, 122, 70, 56, METAL, 8) + rect(188, 136, 34, 28, '#5b4130', 3, 4),
    line('206 178, 206 300', 4),
    line('300 180, 268 262', 5),
    line('290 180, 258 262', 3),
    line('330 96, 352 88', 6),
    line('330 216, 356 222', 6),
    line('262 90, 268 70', 6),
    flatHand({ x: 90, y: 166, turn: -2, size: 1.25 }),
  ),
  'key-on-belt': panel(
    colours.top,
    waist('own'),
    rect(16, 112, 104, 76, METAL, 10) + rect(38, 130, 60, 40, '#8f98a3', 5, 4),
    rect(168, 120, 26, 60, '#3a4150', 5),
    rect(330, 104, 60, 120, '#3a4150', 8) + disc(360, 124, 7, METAL, 3),
    at(
      240,
      170,
      rect(-16, -50, 32, 62, '#3a4150', 6) +
        ring(0, 30, 20, 6) +
        // A handcuff key: a thin tube with one small tooth.
        ring(0, 64, 14, 7) +
        line('0 80, 0 120', 17) +
        rect(-1, 100, 22, 14, METAL, 2, 4) +
        line('0 80, 0 120', 8, METAL),
    ),
    line('278 232, 300 226', 5, '#f5f1e8'),
    line('276 258, 296 266', 5, '#f5f1e8'),
    line('204 232, 184 226', 5, '#f5f1e8'),
    line('204 258, 186 266', 5, '#f5f1e8'),
  ),
  'hand-on-holster': panel(
    colours.top,
    waist('own'),
    at(
      250,
      150,
      solid('#5b4130', shape('-48 -14, 44 -14, 40 92, 22 138, -26 138, -44 92', true)) +
        line('-34 10, 30 10', 3, '#8a6a50') +
        line('-32 116, 24 116', 3, '#8a6a50'),
    ),
    at(
      246,
      128,
      solid('#4b5362', shape('-34 40, 30 40, 36 -40, 60 -66, 40 -88, 8 -84, -22 -56', true)) +
        line('-14 -52, 30 -66', 3, '#8b94a3') +
        line('-18 -30, 34 -40', 3, '#8b94a3') +
        line('-24 -8, 34 -14', 3, '#8b94a3') +
        line('-26 14, 32 12', 3, '#8b94a3'),
      6,
    ),
    flatHand({ x: 88, y: 52, turn: 20, size: 1.05 }),
  ),
} as const
