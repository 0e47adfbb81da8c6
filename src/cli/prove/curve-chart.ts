interface Point {
  /** Scenario ms. */
  readonly t: number
  /** 0 to 100. */
  readonly overall: number
}

const WIDTH = 60
const LEVELS = [100, 80, 60, 40, 20, 0]

/** The height of the curve at `t`, on the straight line between the points beside it. */
function heightAt(curve: readonly Point[], t: number): number | null {
  const after = curve.findIndex((p) => p.t >= t)
  const right = curve[after]
  if (right === undefined) return null
  const left = curve[after - 1]
  if (right.t === t || left === undefined) return right.t === t ? right.overall : null
  return left.overall + ((right.overall - left.overall) * (t - left.t)) / (right.t - left.t)
}

/**
 * A curve of scores over scenario time as lines of plain characters, 67 wide, with the milestones under it: `c`ue, `a`ct by,
 * `v`iolation, irreversible (`x`). Milestones are scenario ms, null where there is none. No lines for no curve.
 */
export function curveChart(
  curve: readonly Point[],
  milestones: Readonly<Record<'cue' | 'actBy' | 'violation' | 'irreversible', number | null>>,
): string[] {
  const end = curve.at(-1)?.t
  if (end === undefined || end === 0) return []
  const timeOf = (column: number): number => Math.round((column * end) / (WIDTH - 1))
  const heights = Array.from({ length: WIDTH }, (_, column) => heightAt(curve, timeOf(column)))
  const rows = LEVELS.map((level) => {
    const cells = heights.map((h) => (h !== null && Math.round(h / 20) * 20 === level ? '*' : ' '))
    return `${String(level).padStart(5)} |${cells.join('')}`.trimEnd()
  })
  const under = Array.from({ length: WIDTH }, () => '-')
  const letters = { cue: 'c', actBy: 'a', violation: 'v', irreversible: 'x' } as const
  for (const name of ['cue', 'actBy', 'violation', 'irreversible'] as const) {
    const at = milestones[name]
    if (at !== null && at <= end) under[Math.round((at * (WIDTH - 1)) / end)] = letters[name]
  }
  const last = `${Math.round(end / 1000)} s`
  return [...rows, `      +${under.join('')}`, `       0 s${last.padStart(WIDTH - 3)}`]
}
