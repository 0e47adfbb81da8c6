import svgpath from 'svgpath'

/** SVG path data as absolute M, L, C and Z segments, so pieces can be moved, cut into parts and written short. */

export type Segment = readonly ['M' | 'L' | 'C', ...number[]] | readonly ['Z']
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [number, number]

/** Reads path data in any SVG notation. Throws on an arc: none of the pieces has one. */
export function parsePath(d: string): Segment[] {
  const path = svgpath(d).abs().unshort()
  const out: Segment[] = []
  path.iterate((segment, _, x, y) => {
    const [letter] = segment
    if (letter === 'M' || letter === 'L' || letter === 'C') out.push(segment)
    else if (letter === 'H') out.push(['L', segment[1], y])
    else if (letter === 'V') out.push(['L', x, segment[1]])
    else if (letter === 'Z' || letter === 'z') out.push(['Z'])
    else if (letter === 'Q') {
      const [, cx, cy, endX, endY] = segment
      const third = (from: number, to: number): number => from + (2 / 3) * (to - from)
      out.push(['C', third(x, cx), third(y, cy), third(endX, cx), third(endY, cy), endX, endY])
    } else throw new Error(`no piece of the art has a segment ${letter}`)
  })
  return out
}

/** The sub-paths of a path: each begins at an M. */
export function subpaths(segments: readonly Segment[]): Segment[][] {
  const out: Segment[][] = []
  for (const s of segments) {
    if (s[0] === 'M') out.push([])
    out.at(-1)?.push(s)
  }
  return out
}

/** The box around all points, control points too: x, y, right, bottom. */
export function bounds(segments: readonly Segment[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const s of segments) {
    for (let i = 1; i < s.length; i += 2) {
      const px = s[i] as number
      const py = s[i + 1] as number
      box[0] = Math.min(box[0], px)
      box[1] = Math.min(box[1], py)
      box[2] = Math.max(box[2], px)
      box[3] = Math.max(box[3], py)
    }
  }
  return box
}

export function transformPath(segments: readonly Segment[], m: Matrix): Segment[] {
  return segments.map((s) => {
    if (s[0] === 'Z') return s
    const out: number[] = []
    for (let i = 1; i < s.length; i += 2) out.push(...apply(m, [s[i] as number, s[i + 1] as number]))
    return [s[0], ...out] as Segment
  })
}

export const apply = (m: Matrix, [x, y]: Point): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** First `b`, then `a`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

export const move = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]
export const scale = (x: number, y = x): Matrix => [x, 0, 0, y, 0, 0]
/** Turns clockwise, in degrees. */
export function turn(degrees: number): Matrix {
  const r = (degrees * Math.PI) / 180
  return [Math.cos(r), Math.sin(r), -Math.sin(r), Math.cos(r), 0, 0]
}
export const chain = (...all: Matrix[]): Matrix => all.reduce(multiply)

/** Path data in whole units (a fifth of a px on the largest figures), relative, as short as it gets. */
export function writePath(segments: readonly Segment[]): string {
  let out = ''
  let x = 0
  let y = 0
  let last = ''
  for (const s of segments) {
    if (s[0] === 'Z') {
      out += 'z'
      last = 'z'
      continue
    }
    const letter = s[0] === 'M' ? 'M' : s[0].toLowerCase()
    const numbers: number[] = []
    for (let i = 1; i < s.length; i += 2) {
      numbers.push(
        Math.round(s[i] as number) - (letter === 'M' ? 0 : x),
        Math.round(s[i + 1] as number) - (letter === 'M' ? 0 : y),
      )
    }
    const text = numbers.join(' ').replaceAll(' -', '-')
    out += letter === last ? (text.startsWith('-') ? text : ` ${text}`) : letter + text
    last = letter
    x = Math.round(s.at(-2) as number)
    y = Math.round(s.at(-1) as number)
    if (letter === 'M') last = 'M'
  }
  return out
}
