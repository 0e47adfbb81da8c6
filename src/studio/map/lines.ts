import { curve, type Point, roundTheSide } from './paths.ts'

/** How a way is drawn. */
export interface Line {
  /** Where it leaves its beat: the way's port. */
  readonly port: Point
  /** SVG path data; empty while it leads to no beat. */
  readonly path: string
}

interface Wayed {
  readonly key: string
  readonly from: string
  readonly to: string | null
  readonly spine: boolean
}

/** Sides at which ways go round the graph: one lane for every beat they lead to. */
export interface Lanes {
  /** Which side, and which lane from the inside, by the id of the beat it leads to. */
  readonly of: ReadonlyMap<string, { readonly side: 'left' | 'right'; readonly index: number }>
  readonly left: number
  readonly right: number
}

/** Gives a lane to every beat that some way goes round to. `middle` is the spine's x. */
export function lanesOf(
  round: readonly { readonly to: string }[],
  beats: ReadonlyMap<string, Point>,
  middle: number,
): Lanes {
  const of = new Map<string, { side: 'left' | 'right'; index: number }>()
  const counts = { left: 0, right: 0 }
  for (const { to } of round) {
    if (of.has(to)) continue
    const side = (beats.get(to)?.x ?? 0) < middle ? 'left' : 'right'
    of.set(to, { side, index: counts[side]++ })
  }
  return { of, ...counts }
}

interface Drawn {
  readonly beats: ReadonlyMap<string, Point>
  readonly beat: { readonly width: number; readonly height: number }
  /** Where a way passes the layers between its beats, by `<from> <to>`: the middle at the layer's upper edge. */
  readonly passes: ReadonlyMap<string, readonly Point[]>
  /** x of a beat's lane. */
  readonly lane: (to: string) => number
  /** Between two layers. */
  readonly gap: number
}

/** Draws every way: along its passes where it has some, round the side where it has none. */
export function linesOf(ways: readonly Wayed[], drawn: Drawn): ReadonlyMap<string, Line> {
  const { beats, beat, passes, lane, gap } = drawn
  const viaOf = ({ from, to }: Wayed) => (to === null ? undefined : passes.get(`${from} ${to}`))
  /** Where a way goes from its beat, and where it comes to the next one from. */
  const heading = (way: Wayed): number =>
    way.to === null || !beats.has(way.to)
      ? Infinity
      : ((viaOf(way) === undefined ? lane(way.to) : (viaOf(way)?.[0] ?? beats.get(way.to))?.x) ?? 0)
  const coming = (way: Wayed): number =>
    (viaOf(way) === undefined ? lane(way.to ?? '') : (viaOf(way)?.at(-1) ?? beats.get(way.from))?.x) ?? 0
  const ports = fanned(ways, (way) => way.from, heading, beats, beat.width)
  const entries = fanned(
    ways.filter(({ to }) => to !== null && beats.has(to)),
    (way) => way.to ?? '',
    coming,
    beats,
    beat.width,
  )
  return new Map(
    ways.map((way): [string, Line] => {
      const source = beats.get(way.from)
      const target = way.to === null ? undefined : beats.get(way.to)
      const port = { x: ports.get(way.key) ?? 0, y: (source?.y ?? 0) + beat.height }
      if (target === undefined) return [way.key, { port, path: '' }]
      const end = { x: entries.get(way.key) ?? target.x, y: target.y }
      const via = viaOf(way)
      const path =
        via === undefined
          ? roundTheSide(port, end, lane(way.to ?? ''), gap)
          : curve([
              port,
              ...via.flatMap(({ x, y }) => [
                { x, y },
                { x, y: y + beat.height },
              ]),
              end,
            ])
      return [way.key, { port, path }]
    }),
  )
}

/** Most px between two lines at the same beat. */
const STEP = 22

/**
 * Spreads the lines at one edge of their beats, so that they do not cross there. The spine's is in the middle, so that it is
 * straight; without one there, the lines are spread about the middle.
 */
function fanned(
  ways: readonly Wayed[],
  at: (way: Wayed) => string,
  towards: (way: Wayed) => number,
  beats: ReadonlyMap<string, Point>,
  width: number,
): ReadonlyMap<string, number> {
  const groups = new Map<string, Wayed[]>()
  for (const way of ways) {
    const group = groups.get(at(way))
    if (group === undefined) groups.set(at(way), [way])
    else group.push(way)
  }
  const places = new Map<string, number>()
  for (const [id, group] of groups) {
    const middle = beats.get(id)?.x ?? 0
    const sorted = group.toSorted((a, b) => towards(a) - towards(b) || Number(b.spine) - Number(a.spine))
    const main = sorted.findIndex(({ spine }) => spine)
    const centre = main < 0 ? (sorted.length - 1) / 2 : main
    const most = Math.max(1, centre, sorted.length - 1 - centre)
    const step = Math.min(STEP, (width / 2 - 14) / most)
    for (const [i, { key }] of sorted.entries()) places.set(key, middle + (i - centre) * step)
  }
  return places
}
