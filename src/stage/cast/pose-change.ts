import type { BodyShape, PieceName } from './compose.ts'
import { settle } from './life.ts'

/** How long a figure gathers before a change, stays in each body on the way, and comes to rest, ms. */
const GATHER = 50
const STEP = 74
const REST = 320

/** Where a neck is and how it is turned, in units of the art from the point a body stands on. */
interface Neck {
  x: number
  y: number
  turn: number
}

/**
 * A change from one body to another over the bodies drawn for it. One body is shown at a time. It is stretched a little so
 * that the neck, and the head on it, moves evenly from each body to the next.
 */
export class PoseChange {
  /** Bodies in the order they are seen, the one at the start first; empty when nothing changes. */
  bodies: readonly PieceName[] = []
  private necks: readonly Neck[] = []
  private time = 0
  private rest = REST
  /** The neck as it is now, and the body to show. */
  readonly neck: Neck = { x: 0, y: 0, turn: 0 }
  index = 0

  /** @param shapes those of `bodies` */
  begin(bodies: readonly PieceName[], shapes: readonly BodyShape[]): void {
    this.bodies = bodies
    this.necks = shapes.map(neckOf)
    this.time = 0
    this.rest = 0
    this.index = 0
    this.place()
  }

  /** Takes up a body at once. */
  stand(shape: BodyShape): void {
    this.bodies = []
    this.rest = REST
    Object.assign(this.neck, neckOf(shape))
  }

  get running(): boolean {
    return this.bodies.length > 0
  }

  /** Moves the head alone. */
  nudge(): void {
    if (this.rest > REST * 0.5) this.rest = REST * 0.5
  }

  update(deltaMs: number): void {
    if (!this.running) {
      this.rest = Math.min(REST, this.rest + deltaMs)
      return
    }
    this.time += deltaMs
    if (this.time >= GATHER + STEP * (this.bodies.length - 1)) {
      this.index = this.bodies.length - 1
      Object.assign(this.neck, this.necks[this.index])
      this.bodies = []
      this.rest = 0
      return
    }
    this.place()
  }

  /** Jumps to the end of a change. */
  finish(): void {
    if (this.running) this.update(Number.POSITIVE_INFINITY)
    this.rest = REST
  }

  private place(): void {
    const way = Math.max(0, this.time - GATHER) / STEP
    const last = this.necks.length - 1
    // Slow at both ends of the whole way, even between.
    const t = last * eased(Math.min(1, way / last))
    const i = Math.min(last - 1, Math.floor(t))
    const a = this.necks[i]
    const b = this.necks[i + 1]
    if (!a || !b) return
    const k = t - i
    this.neck.x = a.x + (b.x - a.x) * k
    this.neck.y = a.y + (b.y - a.y) * k
    this.neck.turn = a.turn + (b.turn - a.turn) * k
    this.index = i + (k > turningPoint(a, b) ? 1 : 0)
  }

  /** How much the figure is pressed together (below 0) or drawn out: it gathers, springs, and comes to rest. */
  get spring(): number {
    if (!this.running) return settle(this.rest / REST)
    return this.time < GATHER ? -Math.sin((Math.PI * this.time) / GATHER) : 0
  }
}

/** Half even, half slow at both ends. */
const eased = (t: number): number => 0.5 * t + 0.5 * t * t * (3 - 2 * t)

const lies = ({ x, y }: Neck): boolean => Math.abs(x) > Math.abs(y)
/** How far from one neck to the next the picture changes: a lying body only when the head is nearly down. */
const turningPoint = (a: Neck, b: Neck): number => (lies(a) === lies(b) ? 0.5 : lies(b) ? 0.8 : 0.2)

const neckOf = ({ neck, middle, ground }: BodyShape): Neck => ({
  x: neck[0] - middle,
  y: neck[1] - ground,
  turn: neck[2],
})
