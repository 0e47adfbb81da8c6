/** SVG path data as absolute M, L, C and Z segments, so pieces can be moved, cut into parts and written short. */

export type Segment = readonly ['M' | 'L' | 'C', ...number[]] | readonly ['Z']
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [number, number]

const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** Path data in any SVG notation but arcs. Throws on an arc: none of the pieces has one. */
export function parsePath(d: string): Segment[] {
  const out: Segment[] = []
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  let lastControl: Point | null = null
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const upper = letter.toUpperCase()
    const relative = letter !== upper
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map((m) => Number(m[0]))
    const count = counts[upper] ?? 0
    if (upper === 'A') throw new Error('arcs are not supported')
    if (upper === 'Z') {
      out.push(['Z'])
      x = startX
      y = startY
      continue
    }
    for (let i = 0; i < numbers.length; i += count) {
      const n = numbers.slice(i, i + count)
      const at = (k: number): Point => [(n[k] ?? 0) + (relative ? x : 0), (n[k + 1] ?? 0) + (relative ? y : 0)]
      let control: Point | null = null
      if (upper === 'M' || upper === 'L') {
        const [px, py] = at(0)
        const move = upper === 'M' && i === 0
        out.push([move ? 'M' : 'L', px, py])
        x = px
        y = py
        if (move) {
          startX = x
          startY = y
        }
      } else if (upper === 'H' || upper === 'V') {
        if (upper === 'H') x = (n[0] ?? 0) + (relative ? x : 0)
        else y = (n[0] ?? 0) + (relative ? y : 0)
        out.push(['L', x, y])
      } else {
        const cubic = upper === 'C' || upper === 'S'
        const mirrored: Point = lastControl ? [2 * x - lastControl[0], 2 * y - lastControl[1]] : [x, y]
        const end = at(count - 2)
        let c1: Point
        let c2: Point
        if (cubic) {
          c1 = upper === 'C' ? at(0) : mirrored
          c2 = upper === 'C' ? at(2) : at(0)
          control = c2
        } else {
          const q: Point = upper === 'Q' ? at(0) : mirrored
          c1 = [x + (2 / 3) * (q[0] - x), y + (2 / 3) * (q[1] - y)]
          c2 = [end[0] + (2 / 3) * (q[0] - end[0]), end[1] + (2 / 3) * (q[1] - end[1])]
          control = q
        }
        out.push(['C', ...c1, ...c2, ...end])
        ;[x, y] = end
      }
      lastControl = control
    }
  }
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
