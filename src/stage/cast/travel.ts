import { gait } from './life.ts'

/** A way from one place to another, walked or taken at once. */
export class Travel {
  x: number
  y: number
  scale: number
  /** Picture units gone in the last step, for the legs. */
  gone = 0
  private from = { x: 0, y: 0, scale: 1 }
  private to = { x: 0, y: 0, scale: 1 }
  private ms = 0
  private spent = 0

  constructor(x: number, y: number, scale: number) {
    this.x = x
    this.y = y
    this.scale = scale
  }

  get moving(): boolean {
    return this.spent < this.ms
  }
  /** The direction of the way: -1 left, 1 right, 0 neither, or hardly. */
  get side(): -1 | 0 | 1 {
    const dx = this.to.x - this.from.x
    return Math.abs(dx) < 24 ? 0 : dx < 0 ? -1 : 1
  }
  get distance(): number {
    return Math.hypot(this.to.x - this.from.x, this.to.y - this.from.y)
  }

  go(x: number, y: number, scale: number, ms: number): void {
    this.from = { x: this.x, y: this.y, scale: this.scale }
    this.to = { x, y, scale }
    this.ms = ms
    this.spent = 0
    if (ms <= 0) this.at(1)
  }

  update(deltaMs: number): void {
    if (!this.moving) {
      this.gone = 0
      return
    }
    this.spent = Math.min(this.ms, this.spent + deltaMs)
    this.at(gait(this.spent / this.ms))
  }

  private at(t: number): void {
    const x = this.from.x + (this.to.x - this.from.x) * t
    const y = this.from.y + (this.to.y - this.from.y) * t
    this.gone = Math.hypot(x - this.x, y - this.y)
    this.x = x
    this.y = y
    this.scale = this.from.scale + (this.to.scale - this.from.scale) * t
  }
}
