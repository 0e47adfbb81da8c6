/** A run of lines that two texts share, that only the earlier has, or that only the later has. */
export interface LineRun {
  readonly kind: 'same' | 'gone' | 'new'
  readonly lines: readonly string[]
  /** Number of its first line, from 1: in the earlier text for what is gone, else in the later one. */
  readonly from: number
}

/** Beyond so many lines gone or new no way between the texts is looked for: all between their ends counts as rewritten. */
const MOST_CHANGES = 1000

/** How a text became another, line by line, with as few lines gone and new as can be (Myers' algorithm). */
export function lineDiff(before: string, after: string): readonly LineRun[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const kinds = [
    ...Array<LineRun['kind']>(start).fill('same'),
    ...steps(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...Array<LineRun['kind']>(end).fill('same'),
  ]
  return inRuns(kinds, a, b)
}

/** Which line comes next, again and again, on a shortest way from one list of lines to the other. */
function steps(a: readonly string[], b: readonly string[]): readonly LineRun['kind'][] {
  const rewritten: LineRun['kind'][] = [...a.map(() => 'gone' as const), ...b.map(() => 'new' as const)]
  const most = Math.min(a.length + b.length, MOST_CHANGES)
  /** How far each diagonal has come, at `most + 1 + k`. */
  let reached = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let changes = 0; changes <= most; changes += 1) {
    trace.push(reached)
    reached = reached.slice()
    for (let k = -changes; k <= changes; k += 2) {
      const at = most + 1 + k
      const down = k === -changes || (k !== changes && (reached[at - 1] ?? 0) < (reached[at + 1] ?? 0))
      let x = down ? (reached[at + 1] ?? 0) : (reached[at - 1] ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reached[at] = x
      if (x >= a.length && x - k >= b.length) return wayBack(trace, a.length, b.length, most)
    }
  }
  return rewritten
}

/** Goes the way back that was found. */
function wayBack(trace: readonly Int32Array[], toX: number, toY: number, most: number): readonly LineRun['kind'][] {
  const kinds: LineRun['kind'][] = []
  let [x, y] = [toX, toY]
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reached = trace[changes] ?? new Int32Array()
    const k = x - y
    const at = most + 1 + k
    const down = k === -changes || (k !== changes && (reached[at - 1] ?? 0) < (reached[at + 1] ?? 0))
    const beforeK = down ? k + 1 : k - 1
    const beforeX = changes === 0 ? 0 : (reached[most + 1 + beforeK] ?? 0)
    const beforeY = changes === 0 ? 0 : beforeX - beforeK
    while (x > beforeX && y > beforeY) {
      kinds.push('same')
      x -= 1
      y -= 1
    }
    if (changes > 0) kinds.push(down ? 'new' : 'gone')
    ;[x, y] = [beforeX, beforeY]
  }
  return kinds.toReversed()
}

function inRuns(kinds: readonly LineRun['kind'][], a: readonly string[], b: readonly string[]): readonly LineRun[] {
  const runs: { kind: LineRun['kind']; lines: string[]; from: number }[] = []
  let [x, y] = [0, 0]
  for (const kind of kinds) {
    let last = runs.at(-1)
    if (last?.kind !== kind) {
      last = { kind, lines: [], from: (kind === 'gone' ? x : y) + 1 }
      runs.push(last)
    }
    last.lines.push((kind === 'gone' ? a[x] : b[y]) ?? '')
    if (kind !== 'new') x += 1
    if (kind !== 'gone') y += 1
  }
  return runs
}
