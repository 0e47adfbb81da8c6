import { at, blob, colours, disc, ground, line, only, panel, rect, shade, shape, solid, text, tube } from './pen.ts'
import { flatHand } from './hands.ts'
import { frontHead } from './people.ts'
import { cuff, METAL, RED, shadow } from './things.ts'

/** The lower half of a face, nose to chin, with a mouth. */
const lowerFace = (mouth: string, back: string): string =>
  panel(
    back,
    only('own', 'hair-long', blob('30 -40, 370 -40, 366 120, 340 220, 60 220, 34 120', colours.hair)),
    solid(colours.top, shape('-40 360, 20 272, 120 240, 280 240, 380 272, 440 360')),
    only(
      'own',
      '!hijab',
      solid(colours.skin, shape('130 200, 270 200, 276 270, 200 300, 124 270', true)) +
        shade('134 226, 200 262, 266 226, 272 258, 200 290, 128 258', 0.18),
    ),
    only('own', 'hijab', blob('20 -40, 380 -40, 372 140, 320 250, 360 330, 40 330, 80 250, 28 140', colours.hair)),
    solid(colours.skin, shape('62 -60, 338 -60, 336 80, 312 158, 262 222, 200 242, 138 222, 88 158, 64 80')),
    only(
      'own',
      'beard',
      blob(
        '62 0, 82 92, 106 128, 128 116, 164 100, 200 106, 236 100, 272 116, 294 128, 318 92, 338 0, 336 84, 314 168, 264 236, 200 260, 136 236, 86 168, 64 84',
        colours.hair,
      ),
    ),
    line('208 -10, 228 66, 218 82, 190 84', 5),
    line('166 78, 174 86', 4),
    mouth,
  )

const LIP = '#a8504a'

/** An eye of somebody who has no air: half shut, looking up. */
const failingEye = (x: number): string =>
  blob(`${x - 25} -14, ${x} -24, ${x + 25} -14, ${x} -4`, '#f7f3e8', 4) +
  disc(x, -18, 8, '#4a3527', 0) +
  line(`${x - 26} -14, ${x} -25, ${x + 26} -14`, 5) +
  line(`${x - 14} 6, ${x + 12} 8`, 3)

/** Insets of bodies and faces. */
export const bodies = {
  'ice-on-mouth': (() => {
    const hand = flatHand({ x: 30, y: 268, turn: -34, size: 1.05 })
    return panel(
      ground.sage,
      lowerFace('', ground.sage),
      blob('120 92, 200 84, 292 96, 300 170, 276 222, 200 232, 128 216, 112 160', '#bcdcec'),
      blob('144 116, 186 110, 190 150, 148 156', '#e4f3f9', 4, true),
      blob('206 108, 254 112, 250 154, 208 150', '#e4f3f9', 4, true),
      blob('168 170, 214 166, 214 204, 172 206', '#e4f3f9', 4, true),
      blob('230 168, 274 166, 264 202, 232 204', '#e4f3f9', 4, true),
      hand,
    )
  })(),
  'blood-on-lip': lowerFace(
    blob('132 136, 168 122, 200 130, 232 122, 268 136, 234 144, 200 142, 166 144', LIP, 4) +
      blob('134 138, 200 146, 266 138, 248 166, 200 178, 152 166', '#b85f56', 4) +
      line('134 138, 166 144, 200 142, 234 144, 266 138', 5) +
      blob('232 142, 246 140, 250 168, 254 204, 246 232, 238 204, 234 170', '#b3121c', 3) +
      disc(247, 262, 7, '#b3121c', 3, 10) +
      shade('216 120, 262 118, 284 150, 262 176, 226 172', 0.14),
    ground.mist,
  ),
  'mouth-gasping': panel(
    ground.plum,
    solid(colours.top, shape('-20 360, 40 286, 130 262, 270 262, 360 286, 420 360')),
    only(
      'own',
      '!hijab',
      solid(colours.skin, shape('142 200, 258 200, 266 286, 200 306, 134 286', true)) +
        line('170 246, 178 290', 4) +
        line('230 246, 222 290', 4) +
        line('200 262, 200 280', 4),
    ),
    at(
      200,
      128,
      frontHead('own') +
        failingEye(-38) +
        failingEye(38) +
        line('-64 -34, -40 -46, -18 -54', 8) +
        line('64 -34, 40 -46, 18 -54', 8) +
        line('-10 -66, -8 -54', 3) +
        line('10 -66, 8 -54', 3) +
        line('-14 22, 0 26, 14 22', 4) +
        line('-56 34, -48 58', 4) +
        line('56 34, 48 58', 4) +
        disc(0, 72, 31, '#77688a', 5, 37) +
        disc(0, 72, 22, '#2b1018', 4, 28) +
        blob('-15 88, 0 80, 15 88, 10 98, -10 98', '#b0626a', 3) +
        blob('70 -78, 78 -60, 70 -52, 62 -60', '#cfe8f3', 3) +
        blob('-74 -40, -66 -22, -74 -14, -82 -22', '#cfe8f3', 3),
    ),
    // Short strokes toward the mouth: the breath that does not come.
    line('44 176, 92 190', 5, '#f5f1e8'),
    line('36 210, 90 206', 5, '#f5f1e8'),
    line('52 246, 98 222', 5, '#f5f1e8'),
    line('356 176, 308 190', 5, '#f5f1e8'),
    line('364 210, 310 206', 5, '#f5f1e8'),
    line('348 246, 302 222', 5, '#f5f1e8'),
  ),
  'face-lifeless': panel(
    ground.concrete,
    line('0 246, 400 238', 4, '#9a9c98', true),
    shadow(210, 262, 180, 20),
    solid(colours.top, shape('-40 90, 20 84, 66 120, 76 200, 40 270, -40 290')),
    solid(colours.skin, tube('40 178, 100 170', 84)),
    at(
      216,
      150,
      frontHead('own', 5) +
        [-38, 38]
          .map(
            (x) =>
              blob(`${x - 24} -14, ${x} -26, ${x + 24} -14, ${x} -6`, '#f7f3e8', 4) +
              disc(x + 3, -14, 7, '#59636e', 0) +
              `<path d="M${x - 26} -16C${x - 12} -34 ${x + 12} -34 ${x + 26} -16C${x + 10} -20 ${x - 10} -20 ${x - 26} -16z" fill="${colours.skin}" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>`,
          )
          .join('') +
        line('-58 -50, -38 -54, -18 -50', 6) +
        line('58 -50, 38 -54, 18 -50', 6) +
        line('8 -8, 14 22, -6 26', 4) +
        disc(4, 66, 26, '#77688a', 5, 18) +
        disc(4, 66, 17, '#2b1018', 0, 9),
      82,
      0.98,
    ),
  ),
  'chest-still': panel(
    ground.concrete,
    line('0 250, 400 250', 5, '#8b8f8c', true),
    shadow(210, 254, 210, 16),
    solid(
      colours.skin,
      tube('104 190, 150 206', 62),
      shape('20 164, 50 130, 74 128, 80 112, 92 128, 96 146, 118 160, 122 196, 92 232, 44 236, 16 208'),
    ),
    blob('10 180, 24 146, 52 122, 60 140, 44 168, 60 214, 40 244, 14 220', colours.hair),
    line('70 152, 86 150', 4),
    line('100 168, 112 170', 4),
    solid(colours.top, shape('140 184, 176 150, 250 138, 330 150, 430 160, 430 250, 150 250, 132 220')),
    solid(colours.top, tube('190 196, 290 226', 58)),
    solid(colours.hand, tube('300 228, 336 236', 36), tube('336 232, 364 238', 18), tube('334 242, 360 246', 18)),
    rect(282, 206, 18, 46, colours.top, 5),
    line('216 150, 236 156', 4),
  ),
  'bare-feet-in-snow': panel(
    '#cfdde6',
    `<rect y="206" width="400" height="94" fill="#f4f8fa"/>`,
    line('0 206, 90 200, 200 210, 310 200, 400 206', 4, '#a9bcc8'),
    shade('60 252, 200 240, 340 252, 330 274, 200 268, 70 274', 0.14),
    ...[110, 290].map((x) =>
      at(
        x,
        0,
        solid(
          colours.skin,
          shape('-34 -10, 34 -10, 36 120, 56 190, 64 240, 0 262, -58 240, -46 180, -36 120'),
          tube('-48 244, -46 252', 40),
          tube('-14 256, -14 262', 28),
          tube('12 256, 13 262', 25),
          tube('35 250, 36 256', 23),
          tube('54 242, 56 246', 20),
        ) +
          line('-28 246, -26 262', 3) +
          line('-1 256, -1 270', 3) +
          line('24 254, 25 266', 3) +
          line('45 248, 46 258', 3) +
          solid(colours.pants, shape('-52 -30, 52 -30, 46 78, -46 78', true)) +
          line('-30 20, -20 60', 4),
        0,
        1,
      ),
    ),
    blob('40 252, 70 268, 110 276, 160 268, 184 250, 190 290, 30 290', '#f4f8fa', 0),
    blob('216 252, 246 268, 290 276, 340 268, 364 250, 370 290, 210 290', '#f4f8fa', 0),
    ...[
      [30, 50],
      [200, 40],
      [370, 90],
      [196, 150],
      [22, 150],
      [380, 30],
    ].map(([x = 0, y = 0]) => disc(x, y, 7, '#ffffff', 0)),
  ),
  watch: panel(
    ground.mist,
    flatHand({ x: 268, y: 150, size: 1.35, bare: true, uncuffed: true }),
    solid(colours.top, shape('-60 52, 52 82, 52 218, -60 250', true)) +
      rect(34, 76, 34, 148, colours.top, 10) +
      line('-6 90, 20 112', 4) +
      line('-10 206, 14 190', 4) +
      only('own', 'cuffed', cuff(106, 150, 0, 54)),
    at(
      164,
      150,
      rect(-34, -62, 68, 124, '#2b3140', 6) +
        rect(-66, -58, 132, 116, METAL, 22) +
        rect(-54, -46, 108, 92, '#f7f3e8', 14, 4),
    ),
    text(
      { x: 164, y: 152, width: 100, size: 44, font: 'mono' },
      at(
        164,
        150,
        [0, 90, 180, 270].map((turn) => at(0, 0, line('0 -38, 0 -30', 6), turn)).join('') +
          line('0 0, 0 -32', 7) +
          line('0 0, 24 12', 7) +
          disc(0, 0, 5, RED, 0),
      ),
    ),
  ),
} as const
