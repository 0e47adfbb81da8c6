import { at, blob, colours, disc, ground, line, only, panel, rect, scribble, text } from './pen.ts'
import { grip, phoneHand, pinch, pointing, type Held } from './hands.ts'
import { frontHead } from './people.ts'
import { DARK, monitor, pointer, RED } from './things.ts'

const phone = (inside: string, held: Partial<Held> = {}, back: string = ground.mist): string => {
  const hand = phoneHand({ x: 200, y: 132, ...held }, 156, 236)
  return panel(
    back,
    hand.back,
    rect(122, 12, 156, 240, DARK, 20),
    `<rect x="134" y="26" width="132" height="212" rx="10" fill="#eef2f3"/>`,
    inside,
    hand.front,
  )
}

/** Insets of screens and phones. */
export const screens = {
  'report-on-screen': monitor(
    `<rect x="35" y="25" width="330" height="30" fill="#5b84a8"/>` +
      text({ x: 200, y: 80, width: 300, size: 32 }, line('58 80, 220 80', 14, '#3a4150', true)) +
      scribble(58, 116, [280, 260, 284, 150], 26, '#8a8f98', 8) +
      line('222 182, 222 208', 5, colours.ink, true),
  ),
  'message-on-screen': monitor(
    `<rect x="35" y="25" width="330" height="206" rx="4" fill="#8fa6b3"/>` +
      rect(68, 66, 264, 122, '#ffffff', 12) +
      `<rect x="71" y="69" width="258" height="30" rx="9" fill="#3d6fb0"/>` +
      at(
        92,
        84,
        blob('-12 -8, 12 -8, 12 8, -12 8', '#ffffff', 0, true) + line('-11 -7, 0 3, 11 -7', 3, '#3d6fb0', true),
      ) +
      text({ x: 200, y: 142, width: 240, height: 80, size: 38 }, scribble(92, 126, [210, 190, 120], 22, '#59636e', 8)),
  ),
  'delete-on-screen': monitor(
    `<rect x="35" y="25" width="330" height="206" rx="4" fill="#8fa6b3"/>` +
      rect(68, 46, 264, 164, '#ffffff', 12) +
      scribble(96, 78, [200, 150], 22, '#9aa1a8', 8) +
      rect(92, 126, 96, 60, '#dfe4e6', 10) +
      line('116 156, 164 156', 8, '#8a8f98', true) +
      rect(212, 126, 96, 60, RED, 10) +
      at(
        260,
        158,
        rect(-15, -14, 30, 32, '#ffffff', 3, 4) +
          line('-21 -19, 21 -19', 7, '#ffffff', true) +
          line('-5 -26, 5 -26', 7, '#ffffff', true) +
          line('-5 -7, -5 11', 3) +
          line('5 -7, 5 11', 3),
      ) +
      pointer(280, 172),
  ),
  'report-signed': monitor(
    `<rect x="35" y="25" width="330" height="30" fill="#5b84a8"/>` +
      text({ x: 156, y: 84, width: 216, size: 36 }, line('58 80, 190 80', 14, '#3a4150', true)) +
      scribble(58, 118, [200, 180], 24, '#8a8f98', 8) +
      line('58 212, 220 212', 5, '#59636e', true) +
      line(
        '70 200, 84 162, 96 170, 84 206, 108 182, 114 202, 130 184, 138 202, 156 182, 164 200, 190 190',
        6,
        '#2f5fa8',
      ) +
      disc(300, 152, 52, '#3f9a56') +
      line('274 154, 294 176, 328 128', 15, '#ffffff', true),
  ),
  'delete-on-phone': (() => {
    const hand = phoneHand({ x: 150, y: 132 }, 156, 236)
    return panel(
      ground.mist,
      hand.back,
      rect(72, 12, 156, 240, DARK, 20),
      `<rect x="84" y="26" width="132" height="212" rx="10" fill="#eef2f3"/>`,
      text({ x: 150, y: 62, width: 122, height: 56, size: 28 }, scribble(102, 52, [96, 60], 20, '#59636e', 8)),
      disc(150, 150, 52, RED, 4),
      at(
        150,
        152,
        rect(-20, -18, 40, 48, '#ffffff', 5, 0) +
          rect(-28, -30, 56, 10, '#ffffff', 4, 0) +
          rect(-9, -39, 18, 10, '#ffffff', 3, 0) +
          line('-9 -8, -8 20', 4, RED) +
          line('0 -8, 0 20', 4, RED) +
          line('9 -8, 8 20', 4, RED),
      ),
      hand.front,
      pointing({ x: 384, y: 240, turn: -157, flip: true, size: 1.05 }),
    )
  })(),
  'phone-unlocked-by-face': phone(
    `<rect x="134" y="26" width="132" height="212" rx="10" fill="#33475f"/>` +
      line('150 70, 150 48, 172 48', 6, '#ffffff', true) +
      line('228 48, 250 48, 250 70', 6, '#ffffff', true) +
      line('150 142, 150 164, 172 164', 6, '#ffffff', true) +
      line('228 164, 250 164, 250 142', 6, '#ffffff', true) +
      at(200, 110, frontHead('other', 8) + closeFace(), 0, 0.3) +
      at(
        200,
        208,
        `<path d="M-13 -6v-10a13 13 0 0 1 26 0" fill="none" stroke="#ffffff" stroke-width="6" transform="rotate(24 13 -6)"/>` +
          rect(-19, -6, 38, 26, '#ffffff', 5, 0),
      ),
  ),
  'phone-screen-call': phone(
    `<rect x="134" y="26" width="132" height="212" rx="10" fill="#33475f"/>` +
      disc(200, 80, 28, '#b9c8cc', 4) +
      disc(200, 72, 10, '#55667f', 0) +
      blob('180 98, 184 86, 200 82, 216 86, 220 98', '#55667f', 0, true) +
      text(
        { x: 200, y: 132, width: 122, height: 48, size: 28, fill: '#ffffff' },
        line('166 132, 234 132', 9, '#ffffff', true),
      ) +
      [164, 236]
        .map(
          (x, i) =>
            disc(i === 0 ? x + 6 : x - 6, 188, 23, i === 0 ? RED : '#3f9a56', 4) +
            handset(i === 0 ? x + 6 : x - 6, 188, i === 0 ? 135 : 0),
        )
        .join(''),
  ),
  'phone-screen-map': phone(
    `<rect x="134" y="26" width="132" height="212" rx="10" fill="#cfdcbf"/>` +
      line('134 90, 200 104, 266 84', 16, '#ffffff') +
      line('176 28, 190 130, 168 236', 16, '#ffffff') +
      line('136 190, 200 176, 264 196', 12, '#ffffff') +
      blob('214 120, 262 112, 262 166, 218 164', '#a9c6d8', 0) +
      line('170 220, 184 150, 204 104', 8, '#3d6fb0') +
      at(206, 102, blob('0 0, -22 -36, -20 -58, 0 -70, 20 -58, 22 -36', RED, 4) + disc(0, -44, 9, '#ffffff', 0)),
  ),
  'phone-screen-message': phone(
    `<rect x="134" y="26" width="132" height="26" rx="8" fill="#5b84a8"/>` +
      blob('140 62, 260 62, 260 150, 246 150, 246 164, 228 150, 140 150', '#bfe0c0', 4, true) +
      text({ x: 200, y: 106, width: 110, height: 78, size: 30 }, scribble(152, 84, [94, 80, 60], 20, '#3f5f48', 7)) +
      rect(142, 196, 116, 28, '#ffffff', 13, 3),
  ),
  // Upright, as who films holds it.
  'phone-filming': phone(
    `<clipPath id="film"><rect x="134" y="26" width="132" height="212" rx="10"/></clipPath><g clip-path="url(#film)">` +
      `<rect x="134" y="26" width="132" height="212" fill="#9fb3bf"/>` +
      blob('134 250, 136 204, 168 176, 232 176, 264 204, 266 250', colours.otherTop, 4) +
      only('other', 'uniform', blob('182 176, 200 198, 218 176, 210 170, 190 170', '#f5f1e8', 3, true)) +
      only('other', 'uniform', disc(238, 208, 9, '#e2b74c', 3)) +
      at(200, 128, frontHead('other', 9) + closeFace(), 0, 0.38) +
      '</g>' +
      disc(246, 48, 11, RED, 4) +
      line('146 64, 146 40, 166 40', 4, '#ffffff', true),
    {},
    ground.sage,
  ),
  'phone-taken': (() => {
    const hand = grip({ x: 404, y: 128, turn: 176, flip: true, size: 1.05 })
    const other = pinch({ x: 18, y: 210, turn: -14, whose: 'other' })
    return panel(
      ground.plum,
      other.back,
      hand.back,
      at(
        236,
        148,
        rect(-105, -52, 210, 104, DARK, 16) + `<rect x="-90" y="-40" width="180" height="80" rx="5" fill="#a9c6d8"/>`,
        -12,
      ),
      other.front,
      hand.front,
      line('150 66, 184 44', 6),
      line('166 92, 206 66', 6),
    )
  })(),
  'phone-face-down': panel(
    ground.wood,
    line('0 70, 400 54', 4, '#a37f4c', true),
    line('0 236, 400 226', 4, '#a37f4c', true),
    at(218, 166, rect(-66, -118, 132, 236, '#8a6638', 22, 0), 62),
    at(
      206,
      150,
      rect(-66, -118, 132, 236, '#3a4150', 22) +
        rect(-52, -104, 52, 62, '#2a2f3b', 14, 4) +
        disc(-26, -88, 11, '#141a26', 3) +
        disc(-26, -60, 11, '#141a26', 3) +
        disc(-8, -74, 5, '#f3e7b8', 0) +
        disc(0, 10, 13, '#59636e', 0),
      62,
    ),
  ),
} as const

/** A sober face on a head seen from the front, for one that is drawn small. */
function closeFace(): string {
  return (
    disc(-36, -12, 9, '#141a26', 0) +
    disc(36, -12, 9, '#141a26', 0) +
    line('-58 -40, -18 -36', 12) +
    line('58 -40, 18 -36', 12) +
    line('4 -8, 12 26, -4 28', 8) +
    line('-26 66, 26 66', 9)
  )
}

function handset(x: number, y: number, turn: number): string {
  return at(
    x,
    y,
    line('-10 -6, -6 6, 6 10', 8, '#ffffff') + disc(-10, -8, 5, '#ffffff', 0) + disc(8, 10, 5, '#ffffff', 0),
    turn,
  )
}
