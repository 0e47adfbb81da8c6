/**
 * The letters that set pieces carry, as strokes on a grid 4 wide and 6 high (y down): corners as pairs of digits, strokes
 * apart by a space. Own drawings, so that a number on a mailbox looks drawn and is the same on every machine.
 */
const strokes: Readonly<Record<string, string>> = {
  A: '062046 1434',
  B: '0006 003041423303 3344453606',
  C: '4130100105163645',
  D: '00062644422000',
  E: '40000646 0333',
  F: '400006 0333',
  G: '41301001051636454323',
  H: '0006 4046 0343',
  I: '2026 1030 1636',
  J: '4045361605',
  K: '0006 400346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 3446',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '0023 4023 2326',
  Z: '00400646',
  0: '103041453616050110',
  1: '112026 1636',
  2: '01103041420646',
  3: '01103041423313 3344453616 1605',
  4: '36300444',
  5: '400002324345361605',
  6: '413010010516364544331304',
  7: '004016',
  8: '103041423313020110 133344453616050413',
  9: '423313020110304142 4245361605',
  '-': '0343',
  '/': '0640',
}

/** Width of a letter with the room after it, and of a space, in grid units. */
const advance = 5.6
const gap = 3.4

/** The corners of a stroke. */
const corners = (stroke: string): [number, number][] =>
  [...stroke.matchAll(/(\d)(\d)/g)].map(([, x, y]) => [Number(x), Number(y)])

const rounded = (n: number): string => String(Math.round(n * 10) / 10)

/** The letters that can be drawn, how wide they are together in grid units, and how large a unit is in a box. */
function fitted(text: string, width: number, height: number) {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim().split('')
  const wide = letters.reduce((sum, letter) => sum + (letter in strokes ? advance : gap), 0) - (advance - 4)
  return { letters, wide, size: Math.min(width / wide, height / 6) }
}

/**
 * The strokes of a text, centred on 0 0, as large as a box allows: `d` of an SVG path. Letters lose their accents; what is
 * neither letter, digit, hyphen nor slash is a space.
 * @param width and `height` of the box, picture units
 */
export function lettering(text: string, width: number, height: number): string {
  const { letters, wide, size } = fitted(text, width, height)
  let x = -wide / 2
  let d = ''
  for (const letter of letters) {
    for (const stroke of strokes[letter]?.split(' ') ?? [])
      d += corners(stroke)
        .map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${rounded((x + dx) * size)} ${rounded((dy - 3) * size)}`)
        .join('')
    x += letter in strokes ? advance : gap
  }
  return d
}

/** A drawing with its places for text (`{{piece:width×height}}`, written with an x) filled in; small letters have thin strokes. */
export const inscribed = (svg: string, scene: Readonly<Record<string, string>>): string =>
  svg.replace(/\{\{([\w-]+):(\d+)x(\d+)\}\}/g, (_, piece: string, width: string, height: string) => {
    const text = scene[piece] ?? ''
    const [w, h] = [Number(width), Number(height)]
    const d = lettering(text, w, h)
    return d === '' ? '' : `<path d="${d}" stroke-width="${rounded(fitted(text, w, h).size * 1.15)}"/>`
  })
