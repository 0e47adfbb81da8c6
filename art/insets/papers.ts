import { at, blob, colours, disc, ground, line, only, panel, rect, scribble, shade, text } from './pen.ts'
import { palmUp, pinch, pointing, type Held } from './hands.ts'
import { AMBER, badge, chest, license, PAPER, pocket, sheet } from './things.ts'

/** A hand that writes: the tip of its pen is at (x, y). */
const writing = (x: number, y: number, held: Partial<Held> = {}): string => {
  const hand = pinch({ x: x + 162, y: y - 15, turn: -165, flip: true, ...held })
  const pen =
    blob(`${x} ${y}, ${x + 4} ${y - 18}, ${x + 16} ${y - 9}`, '#141a26', 4, true) +
    blob(`${x + 4} ${y - 18}, ${x + 84} ${y - 121}, ${x + 97} ${y - 112}, ${x + 16} ${y - 9}`, '#3d6fb0', 5, true)
  return hand.back + pen + hand.front
}

/** Something on its way down into the breast pocket of the one who holds it. */
const intoPocket = (thing: string): string => {
  const hand = pinch({ x: 26, y: -4, turn: 34, size: 1.05 })
  return panel(
    colours.top,
    chest(338),
    only('own', 'uniform', at(286, 52, badge(36))),
    shade('96 190, 300 190, 300 206, 96 206', 0.25, true),
    hand.back,
    thing,
    hand.front,
    pocket(86, 190, 224),
    // It goes down: strokes behind it.
    line('132 24, 134 66', 6, '#f5f1e8'),
    line('178 14, 178 58', 6, '#f5f1e8'),
    line('222 24, 220 66', 6, '#f5f1e8'),
  )
}

/** A form with three boxes. Its text stands beside the middle one, or with `titled` at its head, where no hand covers it. */
const form = (tick: string, hand = '', titled = false): string =>
  panel(
    ground.dusk,
    at(200, 168, rect(-165, -150, 330, 360, PAPER, 4)),
    titled
      ? text({ x: 200, y: 48, width: 296, size: 40 }, line('65 46, 230 46', 13, '#59636e', true))
      : line('65 46, 230 46', 13, '#59636e', true),
    ...[88, 152, 216].map((y) => rect(62, y, 48, 48, '#ffffff', 4, 6)),
    line('70 112, 84 126, 114 82', 9, '#3d6fb0', true),
    line('70 240, 84 254, 114 210', 9, '#3d6fb0', true),
    scribble(130, 106, [170, 130], 18, '#9aa1a8', 7),
    scribble(130, 234, [150, 170], 18, '#9aa1a8', 7),
    titled
      ? ''
      : text({ x: 240, y: 177, width: 210, height: 60, size: 36 }, scribble(130, 170, [180, 110], 18, '#59636e', 7)),
    tick,
    hand,
  )

const list = (): string =>
  panel(
    ground.wood,
    rect(56, 18, 264, 320, PAPER, 4),
    line('80 48, 190 48', 12, '#59636e', true),
    `<rect x="66" y="132" width="244" height="46" fill="${AMBER}" fill-opacity=".75"/>`,
    ...[92, 124].map(
      (y) =>
        line(`106 ${y - 6}, ${y === 92 ? 270 : 240} ${y - 6}`, 8, '#9aa1a8', true) + disc(86, y - 6, 6, '#9aa1a8', 0),
    ),
    disc(86, 155, 6, '#141a26', 0),
    text({ x: 188, y: 156, width: 170, size: 34 }, scribble(106, 155, [150], 18, '#141a26', 9)),
    ...[208, 240, 272].map(
      (y) =>
        line(`106 ${y - 6}, ${y === 240 ? 280 : 230} ${y - 6}`, 8, '#9aa1a8', true) + disc(86, y - 6, 6, '#9aa1a8', 0),
    ),
    pointing({ x: 440, y: 250, turn: -153, size: 0.95, flip: true }),
  )

/** Insets of papers and what is written. */
export const papers = {
  'papers-into-pocket': intoPocket(
    at(
      196,
      168,
      rect(-72, -84, 144, 150, '#e4dcc6', 3) +
        rect(-58, -76, 144, 150, PAPER, 3) +
        scribble(-16, -50, [86, 66, 80], 20),
      -4,
    ),
  ),
  'license-into-pocket': intoPocket(at(196, 152, license(), 5, 1.32)),
  'license-handed-over': (() => {
    const hand = pinch({ x: 62, y: 118, turn: 4 })
    return panel(
      ground.mist,
      palmUp({ x: 412, y: 226, turn: 184, flip: true, size: 1.1, whose: 'other' }),
      hand.back,
      at(252, 122, license(), 8, 1.2),
      hand.front,
    )
  })(),
  'papers-in-hand': (() => {
    const hand = pinch({ x: 74, y: 214, turn: -18, size: 1.15 })
    return panel(
      ground.steel,
      hand.back,
      at(262, 142, sheet(150, 196), 22) +
        at(250, 136, sheet(150, 196, scribble(-52, -66, [104, 84, 100, 96, 60, 0, 100, 80], 18)), 10),
      hand.front,
    )
  })(),
  signature: panel(
    ground.wood,
    at(180, 150, rect(-170, -190, 340, 330, PAPER, 3)),
    scribble(46, 30, [250, 230, 260, 180], 22, '#b4b8bb', 7),
    line('46 222, 270 222', 5, '#59636e', true),
    line('60 206, 78 150, 92 160, 74 214, 104 186, 108 206, 126 184, 132 206, 152 186, 160 204, 182 192', 6, '#2f5fa8'),
    writing(184, 193, { size: 1.05 }),
  ),
  'form-empty-box': form(rect(62, 152, 48, 48, '#ffffff', 4, 8)),
  'form-box-ticked': form(line('70 176, 84 192, 116 144', 10, '#3d6fb0', true), writing(118, 206), true),
  'name-on-list': list(),
  'notebook-open': panel(
    ground.sage,
    at(170, 152, rect(-134, -122, 268, 300, PAPER, 8), -3),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => line(`${52 + i * 38} 22, ${50 + i * 38} 50`, 9, '#59636e', true)),
    text(
      { x: 166, y: 96, width: 224, size: 46, font: 'hand', turn: -3 },
      scribble(64, 90, [190, 140], 26, '#2f5fa8', 6),
    ),
    scribble(60, 150, [200, 220, 220], 42, '#c8c2ae', 3),
    line('64 226, 84 216, 96 228, 118 214, 130 228, 150 218, 190 226', 6, '#2f5fa8'),
    writing(194, 228, { size: 1.05 }),
  ),
  'envelope-name': panel(
    ground.wood,
    at(
      200,
      156,
      rect(-164, -100, 328, 200, '#f1e6cc', 5) +
        rect(106, -84, 42, 50, '#b4473c', 2, 4) +
        disc(127, -60, 12, '#e9c9b8', 0),
      -4,
    ),
    scribble(64, 96, [84, 64], 16, '#b8ab8a', 6),
    text(
      { x: 196, y: 176, width: 280, height: 90, size: 46, font: 'hand', turn: -4 },
      line('96 186, 120 160, 132 186, 158 164, 170 186, 200 168, 216 182, 250 166, 296 174', 6),
    ),
  ),
  'warrant-address': (() => {
    const hand = pinch({ x: 14, y: 290, turn: -12 })
    return panel(
      ground.dusk,
      hand.back,
      rect(92, 10, 270, 330, PAPER, 3),
      at(
        228,
        52,
        disc(0, 0, 30, '#d9c48a', 4) +
          line('0 -20, 0 18', 4) +
          line('-20 -10, 20 -10', 4, colours.ink, true) +
          line('-20 -8, -26 6, -13 6, -20 -8', 3, colours.ink, true) +
          line('20 -8, 26 6, 13 6, 20 -8', 3, colours.ink, true),
      ),
      line('152 98, 304 98', 13, '#3a4150', true),
      scribble(116, 126, [220, 200], 18, '#9aa1a8', 6),
      `<rect x="104" y="160" width="248" height="48" fill="${AMBER}" fill-opacity=".75"/>`,
      text({ x: 228, y: 184, width: 236, height: 46, size: 36 }, scribble(120, 176, [190, 120], 18, '#141a26', 7)),
      scribble(116, 226, [220, 210, 130], 18, '#9aa1a8', 6),
      hand.front,
    )
  })(),
  photograph: panel(
    ground.plum,
    rect(70, 26, 260, 232, '#a8763f', 6),
    rect(92, 48, 216, 188, '#cfdfe4', 2, 4),
    `<rect x="94" y="184" width="212" height="50" fill="#a8b79a"/>`,
    blob('106 234, 110 168, 146 146, 182 168, 186 234', '#5b6fa0', 4),
    disc(146, 116, 27, '#cb9566', 4),
    blob('118 116, 118 90, 146 82, 174 90, 174 116, 160 100, 132 100', '#3d2b23', 3),
    blob('214 234, 218 170, 250 150, 284 170, 290 234', '#b4473c', 4),
    disc(250, 120, 26, '#b57c50', 4),
    blob('222 150, 220 104, 250 86, 280 104, 278 150, 270 108, 232 108', '#26222b', 3),
    blob('172 234, 176 204, 198 192, 222 204, 226 234', '#e3a63b', 4),
    disc(198, 172, 21, '#c08a5c', 4),
    blob('178 170, 180 152, 198 147, 216 152, 218 170, 206 158', '#3d2b23', 3),
    shade('92 258, 330 258, 350 276, 110 276', 0.2, true),
  ),
  'child-drawing': panel(
    ground.steel,
    at(200, 152, rect(-166, -122, 332, 250, PAPER, 3), -2),
    line('52 250, 350 240', 9, '#5f9a4a'),
    line('196 240, 196 150, 300 148, 300 238, 196 240', 8, '#3d6fb0', true),
    line('182 156, 248 92, 316 152', 9, '#c8402f', true),
    line('232 238, 232 192, 262 192, 262 238', 7, '#8a5a2a', true),
    disc(86, 84, 25, '#f0c63a', 0),
    ...[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => at(86, 84, line('34 0, 48 0', 6, '#e0a520', true), turn)),
    ...[
      [92, 168, '#c8402f', 1],
      [146, 182, '#7a4a9a', 0.8],
    ].map(([x, y, c, size]) =>
      at(
        Number(x),
        Number(y),
        `<circle r="16" fill="none" stroke="${c}" stroke-width="7"/>` +
          line('0 16, 0 54', 7, String(c)) +
          line('0 54, -14 78', 7, String(c)) +
          line('0 54, 14 78', 7, String(c)) +
          line('-26 34, 28 32', 7, String(c)),
        0,
        Number(size),
      ),
    ),
  ),
} as const
