import type { holdables } from '../../src/scenario/stage-words/things.ts'
import { blob, ink, LINE, xy } from './draw.ts'
import { paint } from './source.ts'

/**
 * What people have in hand, drawn in the line of the art. The origin is where the hand closes; a fist is about 200 long.
 * What lies along a hand points to the right here. Everything is somewhat larger than it is, so that it can be named where
 * a person is as tall as a hand.
 */
const PAPER = '#f5f1e8'
const STEEL = '#c4ccd6'
const BLACK = '#232b3c'
const LIGHT = '#d8ecff'

const box = (x: number, y: number, w: number, h: number, fill: string, round = 14, line = LINE - 2): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"${line > 0 ? ` stroke="${paint.ink}" stroke-width="${line}" stroke-linejoin="round"` : ''}/>`
const ring = (x: number, y: number, r: number, colour: string, width: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${paint.ink}" stroke-width="${width + 16}"/>` +
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
const disc = (x: number, y: number, r: number, fill: string, line = 10): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${paint.ink}" stroke-width="${line}"/>`
/** An arc with an edge of ink: part of a ring. */
const bow = (d: string, colour: string, width: number): string =>
  `<path fill="none" stroke="${paint.ink}" stroke-width="${width + 16}" stroke-linecap="round" d="${d}"/>` +
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" d="${d}"/>`
const turned = (degrees: number, svg: string): string => `<g transform="rotate(${degrees})">${svg}</g>`
const moved = (x: number, y: number, svg: string): string => `<g transform="translate(${x} ${y})">${svg}</g>`
const rules = (x: number, y: number, w: number, count: number, step: number): string =>
  Array.from({ length: count }, (_, i) =>
    ink(
      [
        [x, y + i * step],
        [x + (i === count - 1 ? w * 0.6 : w), y + i * step],
      ],
      9,
      true,
    ),
  ).join('')

const license = (): string =>
  box(-6, -92, 290, 184, '#fdfbf3', 18) +
  box(0, -86, 278, 46, '#3f74b8', 12, 0) +
  box(58, -22, 76, 92, '#cfa37c', 8, 8) +
  disc(96, 14, 21, '#7a5436', 0) +
  rules(158, -6, 100, 3, 32)

/** Upright in the hand, the lines across: papers are held at their lower edge. */
const sheet = (fill: string): string => box(-50, -150, 400, 300, fill, 6)
const columns = (): string =>
  [300, 262, 224, 186, 148]
    .map((x, i) =>
      ink(
        [
          [x, -112],
          [x, i === 4 ? 20 : 112],
        ],
        9,
        true,
      ),
    )
    .join('')
const papers = (): string => turned(9, sheet('#e2ddd0')) + turned(-2, sheet('#fdfbf3') + columns())
const clipboard = (): string =>
  box(-58, -172, 440, 344, '#8a5a34', 18) +
  box(-40, -142, 378, 284, '#fdfbf3', 4, 8) +
  columns() +
  box(322, -70, 52, 140, STEEL, 14, 10)

const phone = (): string =>
  box(-66, -76, 292, 152, BLACK, 28) +
  box(-48, -58, 250, 116, LIGHT, 14, 0) +
  box(20, -38, 150, 30, '#ffffff', 10, 0) +
  box(20, 8, 104, 30, '#8fb8e8', 10, 0)
/**
 * The same from behind, as who is filmed sees it: the lens, and along one edge the light of the screen that is turned to whose
 * hand it is.
 */
const phoneFromBehind = (): string =>
  box(-66, -84, 292, 150, '#e4f1ff', 26) +
  box(-66, -62, 292, 138, '#39445c', 26) +
  box(92, -42, 122, 62, '#1b2130', 22, 8) +
  disc(180, -11, 18, '#aebfdc', 7) +
  disc(128, -11, 18, '#aebfdc', 7) +
  disc(190, 42, 8, '#f7e7a8', 0)
const radio = (): string =>
  `<path stroke="${paint.ink}" stroke-width="34" stroke-linecap="round" d="M190-34H330"/>` +
  box(-70, -62, 270, 124, BLACK, 18) +
  box(96, -40, 84, 80, '#5b6a86', 8, 8) +
  rules(110, -22, 56, 3, 22) +
  disc(206, 30, 18, '#46506a', 9)

const key = (angle: number, length: number): string =>
  turned(
    angle,
    box(-13, 60, 26, length, '#d9b452', 6, 10) +
      box(8, 30 + length, 30, 20, '#d9b452', 3, 9) +
      box(8, 62 + length - 70, 22, 18, '#d9b452', 3, 9) +
      disc(0, 62, 38, '#d9b452') +
      disc(0, 54, 10, PAPER, 6),
  )
const keys = (): string =>
  moved(0, 14, ring(0, 40, 42, STEEL, 12) + moved(0, 70, key(24, 170) + key(-22, 150) + key(2, 190)))

const glove = (): string =>
  blob(
    xy(
      '-46 -30, 46 -30, 52 90, 84 120, 92 190, 74 202, 54 168, 50 260, 34 272, 26 214, 22 292, 2 300, -4 220, -14 290, -34 288, -32 212, -48 262, -66 252, -58 120',
    ),
    '#b9d9ef',
    12,
  ) + ink(xy('-46 2, 0 10, 46 2'), 8)
const gloves = (): string => turned(15, glove()) + turned(-13, glove())

const baton = (): string =>
  box(-110, -24, 640, 48, '#1d2432', 22) +
  box(-100, -30, 190, 60, '#3a4458', 20) +
  ink(xy('130 -8, 500 -8'), 7, true).replace(paint.ink, '#6d7a94')

/** A pistol whose grip is in the hand: barrel ahead, over the fingers. */
const pistol = (frame: string, slide: string): string =>
  blob(xy('-56 -64, 40 -64, 34 6, 10 110, -74 96, -50 10'), frame, 12, true) +
  blob(xy('-76 -120, 268 -120, 276 -108, 276 -62, 120 -58, 112 -24, 40 -22, 20 -58, -60 -58'), slide, 12, true) +
  ink(xy('-56 -112, -56 -70'), 8, true) +
  ink(xy('-34 -112, -34 -70'), 8, true) +
  box(238, -136, 20, 18, paint.ink, 2, 0) +
  // The first finger lies along the frame.
  blob(xy('10 -54, 70 -60, 138 -58, 158 -44, 138 -30, 70 -28, 10 -24'), paint.hand, 10)
const handgun = (): string => pistol('#1d2432', '#3a4458')
const taser = (): string =>
  blob(xy('-60 -64, 44 -64, 38 6, 14 116, -78 100, -54 10'), '#f0c419', 13, true) +
  blob(xy('-84 -132, 180 -132, 196 -54, 60 -46, 40 -20, 16 -56, -66 -56'), '#f0c419', 13, true) +
  box(176, -138, 74, 92, BLACK, 8, 12) +
  box(-34, -114, 118, 36, BLACK, 8, 0)

/** The line of a rifle, muzzle to the right, its pistol grip near the origin; drawn along both hands. */
const rifle = (): string =>
  blob(xy('-330 -66, -130 -46, -130 20, -190 24, -330 74'), '#232b3c', 13, true) +
  blob(xy('-40 10, 30 10, 4 128, -66 112'), '#232b3c', 13, true) +
  blob(xy('90 16, 176 16, 204 168, 118 176'), '#2f394e', 13, true) +
  box(-150, -52, 410, 76, '#3a4458', 10) +
  box(250, -44, 220, 60, '#232b3c', 12) +
  box(470, -26, 190, 24, '#232b3c', 6, 11) +
  box(-60, -92, 190, 30, '#232b3c', 8, 10) +
  box(420, -76, 22, 36, '#232b3c', 3, 8)
const ram = (): string =>
  bow('M-60-40C-60-140 60-140 60-40', '#3a4458', 26) +
  box(-200, -20, 700, 150, '#1f2736', 40) +
  box(430, -34, 90, 178, '#3a4458', 20) +
  box(-200, 8, 620, 22, '#4d5a76', 10, 0)

/** The light ends softly: a hard edge on people looks like a thing. */
const beam = (): string =>
  '<linearGradient id="beam" gradientUnits="userSpaceOnUse" x1="290" y1="0" x2="780" y2="0"><stop stop-color="#fff2b4" stop-opacity=".62"/><stop offset=".5" stop-color="#fff2b4" stop-opacity=".22"/><stop offset="1" stop-color="#fff2b4" stop-opacity="0"/></linearGradient>' +
  '<g data-beam=""><path fill="url(#beam)" d="M290-50L780-170V170L290 50z"/></g>'
const flashlight = (): string =>
  beam() +
  box(-120, -34, 320, 68, '#1f2736', 20) +
  blob(xy('196 -36, 290 -66, 300 0, 290 66, 196 36'), '#3a4458', 12, true) +
  box(282, -58, 22, 116, '#fff2b4', 8, 9)

const blanket = (): string =>
  box(-190, -110, 420, 130, '#7f95b3', 54) +
  box(-196, -20, 432, 140, '#8fa6c4', 56) +
  box(-186, 84, 412, 120, '#7f95b3', 50) +
  ink(xy('-120 48, 0 56, 150 46'), 9) +
  box(150, -92, 34, 280, '#e9e2cf', 4, 8)

const bottle = (): string =>
  box(-34, -250, 68, 60, '#b9923f', 10) +
  blob(xy('-30 -196, 30 -196, 34 -130, 76 -70, 78 120, 66 140, -66 140, -78 120, -76 -70, -34 -130'), '#5d7f45', 13) +
  box(-72, -30, 144, 100, '#ede3c8', 4, 9)
const water = (): string =>
  box(-32, -238, 64, 46, '#ffffff', 8) +
  blob(
    xy('-30 -190, 30 -190, 66 -140, 66 -40, 58 0, 66 40, 66 140, -66 140, -66 40, -58 0, -66 -40, -66 -140'),
    '#cfe9f7',
    12,
  ) +
  box(-66, -74, 132, 66, '#3f86c8', 2, 8)
const cup = (): string =>
  blob(xy('-82 -120, 82 -120, 60 130, -60 130'), '#f2ece0', 13, true) +
  blob(xy('-75 -50, 75 -50, 66 60, -66 60'), '#a5713f', 9, true) +
  box(-92, -152, 184, 42, '#46506a', 14)

const pen = (): string =>
  turned(
    -38,
    box(-120, -14, 250, 28, '#27509a', 10, 10) +
      blob(xy('128 -14, 178 0, 128 14'), STEEL, 9, true) +
      box(-70, -24, 80, 12, STEEL, 4, 6),
  )

const bag = (): string =>
  bow('M-34 116C-40 20-30-24 6-24S74 20 92 116', '#7b5a33', 12) +
  blob(xy('-160 104, 164 104, 180 430, -176 430'), '#b98a4f', LINE - 1, true) +
  blob(xy('60 104, 164 104, 180 430, 70 430'), '#a2763f', 9, true) +
  bow('M-92 130C-80 10-40-30 0-30S60 10 60 130', '#5f4426', 14) +
  ink(xy('-160 150, -50 156, 56 152'), 9)
const camera = (): string =>
  bow('M-40-10C-110 120-60 240 20 260', '#232b3c', 12) +
  box(90, -156, 96, 54, '#232b3c', 10) +
  box(-50, -116, 340, 206, '#2f394e', 24) +
  disc(160, -10, 78, '#566482', 12) +
  disc(160, -10, 44, '#141a26', 0) +
  disc(144, -28, 14, '#dfeaf7', 0) +
  box(238, -94, 38, 28, '#f7e7a8', 4, 7)

/** A steel cuff with its bow open, as large as `r`. */
const openCuff = (r: number, angle: number): string => {
  const at = (degrees: number, far = r): string => {
    const a = (degrees * Math.PI) / 180
    return `${Math.round(Math.cos(a) * far)} ${Math.round(Math.sin(a) * far)}`
  }
  return turned(
    angle,
    bow(`M${at(-150)}A${r} ${r} 0 0 1 ${at(80)}`, STEEL, 22) +
      bow(`M${at(205)}A${r} ${r} 0 0 0 ${at(120, r * 1.16)}`, STEEL, 18),
  )
}
const handcuffs = (): string =>
  bow('M4 150L34 200', '#8b96a6', 18) + moved(-2, 84, openCuff(70, 20)) + moved(48, 272, openCuff(74, -16))

/** Held by its collar: both sleeves hang, the front is a little open on the lining. */
const jacket = (): string => {
  const cloth = '#6b7a4f'
  const rib = '#4c5738'
  return (
    blob(xy('-96 10, -170 44, -214 150, -236 400, -156 414, -120 220'), cloth, 13) +
    blob(xy('96 10, 170 44, 214 150, 236 400, 156 414, 120 220'), cloth, 13) +
    blob(xy('-240 396, -154 408, -158 452, -244 440'), rib, 11, true) +
    blob(xy('240 396, 154 408, 158 452, 244 440'), rib, 11, true) +
    blob(xy('-60 -30, 60 -30, 130 40, 146 300, 150 556, -150 556, -146 300, -130 40'), cloth, 13) +
    blob(xy('-30 -10, 34 -10, 22 240, 10 556, -10 556, -12 240'), '#c8742f', 10) +
    blob(xy('-152 552, 152 552, 148 604, -148 604'), rib, 12, true) +
    blob(xy('-76 -52, 0 -18, 76 -52, 92 24, 40 40, 0 4, -40 40, -92 24'), rib, 12, true) +
    ink(xy('-116 330, -56 410'), 10, true) +
    ink(xy('116 330, 56 410'), 10, true)
  )
}

/** A bag of ice, pressed together where a hand holds it. */
const icePack = (): string =>
  blob(xy('-70 -96, 40 -110, 112 -60, 130 30, 90 110, -10 128, -96 90, -124 0'), '#bfe1f2', 13) +
  blob(xy('-30 -104, -6 -146, 44 -146, 56 -104, 12 -92'), '#8fbfd9', 11) +
  ink(xy('-70 -30, -30 -52, 6 -26'), 9) +
  ink(xy('20 20, 58 2, 90 28'), 9) +
  ink(xy('-60 50, -26 34, 8 62'), 9)

const larger = (svg: string): string => `<g transform="scale(1.2)">${svg}</g>`

const smaller = (svg: string): string => `<g transform="scale(.7)">${svg}</g>`

/** One a word of `holdables`. */
export const held: Record<(typeof holdables)[number], () => string> = {
  license: () => larger(license()),
  papers,
  clipboard,
  phone: () => larger(phone()),
  radio: () => larger(radio()),
  keys: () => smaller(keys()),
  gloves: () => larger(gloves()),
  baton,
  'handgun-low': handgun,
  'handgun-aimed': handgun,
  'rifle-low': rifle,
  'rifle-slung': rifle,
  taser: () => larger(taser()),
  ram,
  flashlight,
  blanket,
  bottle: () => larger(bottle()),
  pen: () => larger(pen()),
  bag,
  water: () => larger(water()),
  camera,
  cup: () => larger(cup()),
  handcuffs: () => larger(handcuffs()),
  jacket,
  'ice-pack': icePack,
}

/** Things that are seen from another side in a pose. */
export const heldOtherwise: Readonly<Record<string, () => string>> = {
  'phone-from-behind': () => larger(phoneFromBehind()),
}

/** The hand around a thing: its palm lies under the thing, its fingers over it. Wrist at 0, 0, the hand points right. */
export const gripPalm = (): string =>
  blob(xy('-22 -44, 40 -56, 100 -68, 158 -60, 186 -24, 184 22, 168 54, 128 68, 60 60, -22 46'), paint.hand, 13)
export const gripFingers = (): string =>
  [-42, -13, 16, 44]
    .map((y, i) => {
      const far = [176, 190, 186, 170][i] ?? 176
      return blob(
        [
          [100, y - 13],
          [far - 16, y - 15],
          [far, y],
          [far - 16, y + 14],
          [100, y + 14],
          [88, y],
        ],
        paint.hand,
        10,
      )
    })
    .join('') + blob(xy('30 -52, 84 -84, 138 -92, 156 -76, 142 -58, 96 -46, 50 -22'), paint.hand, 11)
