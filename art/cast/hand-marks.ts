import { apply, chain, move, multiply, scale, turn, type Matrix, type Point } from './path.ts'

const GRIP = 150

/** What a `transform` of the drawings does: a list of matrix, translate, rotate and scale. */
function matrixOf(transform: string): Matrix {
  let all: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [, kind = '', inner = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c, d = 0, e = 0, f = 0] = inner
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (kind === 'matrix') all = multiply(all, [a, b ?? 0, c ?? 0, d, e, f])
    if (kind === 'translate') all = multiply(all, move(a, b ?? 0))
    if (kind === 'scale') all = multiply(all, scale(a, b ?? a))
    if (kind === 'rotate') all = multiply(all, chain(move(b ?? 0, c ?? 0), turn(a), move(-(b ?? 0), -(c ?? 0))))
  }
  return all
}

/** The middles of the hands of a drawn body, by the places for what they hold: the one in front and the other one. */
export function handsIn(svg: string): { readonly front?: Point; readonly other?: Point } {
  const stack: Matrix[] = [[1, 0, 0, 1, 0, 0]]
  const found: { front?: Point; other?: Point } = {}
  for (const [token, rest = '', second = '', words = ''] of svg.matchAll(
    /<g\b([^>]*)>|<\/g>|<!--hold(2?) ([^>]*)-->/g,
  )) {
    const at = stack.at(-1) as Matrix
    if (token === '</g>') stack.pop()
    else if (token.startsWith('<g')) stack.push(multiply(at, matrixOf(/transform="([^"]*)"/.exec(rest)?.[1] ?? '')))
    else {
      const [x = 0, y = 0, angle = 0, size = 1] = words.split(' ').slice(0, 4).map(Number)
      const a = (angle * Math.PI) / 180
      const [px, py] = apply(at, [x + Math.cos(a) * GRIP * size, y + Math.sin(a) * GRIP * size])
      found[second === '' ? 'front' : 'other'] ??= [Math.round(px), Math.round(py)]
    }
  }
  return found
}
