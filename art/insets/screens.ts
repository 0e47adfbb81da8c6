import { at, blob, colours, disc, ground, line, panel, rect, scribble, text } from './pen.ts'
import { grip, phoneHand, pinch, type Held } from './hands.ts'
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
  'phone-filming': (() => {
    const hand = grip({ x: 34, y: 190, turn: -14, size: 1.15 })
    return panel(
      ground.sage,
      hand.back,
      at(
        228,
        128,
        rect(-140, -82, 280, 164, DARK, 20) + `<rect x="-120" y="-68" width="240" height="136" rx="6" fill="#9fb3bf"/>`,
        -3,
      ),
      at(
        228,
        128,
        blob('-40 66, -34 10, -6 -2, 22 10, 30 66', '#2c4a78', 4) +
          disc(-6, -28, 22, '#b9825a', 4) +
          blob('-30 -32, -22 -52, 10 -52, 18 -32', '#2c4a78', 4) +
          blob('34 66, 40 24, 60 14, 82 24, 88 66', '#8f4f52', 4) +
          disc(60, -8, 18, '#d8a67c', 4),
        -3,
      ),
      at(328, 82, disc(0, 0, 14, RED, 4), 0),
      line('112 82, 112 68, 132 67', 4, '#ffffff', true),
      line('340 178, 340 192, 322 193', 4, '#ffffff', true),
      hand.front,
    )
  })(),
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

function handset(x: number, y: number, turn: number): string {
  return at(
    x,
    y,
    line('-10 -6, -6 6, 6 10', 8, '#ffffff') + disc(-10, -8, 5, '#ffffff', 0) + disc(8, 10, 5, '#ffffff', 0),
    turn,
  )
}
