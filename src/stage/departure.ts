/** How long the stopped car takes to drive out of the picture, ms. */
export const leavingTime = 1600
/** How far the car goes in that time, picture units, and how steeply the road leads down on the way. */
const way = 1120
const slope = 0.05

/** The way of the stopped car as it drives off to the left, slowly at first. */
export class Departure {
  private spent: number | null = null

  begin(): void {
    this.spent = 0
  }

  /** The car stands where it stood, or comes again. */
  cancel(): void {
    this.spent = null
  }

  /** Ends a departure that is under way. */
  finish(): void {
    this.update(leavingTime)
  }

  update(deltaMs: number): void {
    if (this.spent !== null) this.spent = Math.min(leavingTime, this.spent + deltaMs)
  }

  /** Whether the car is driving off and can still be seen. */
  get running(): boolean {
    return this.spent !== null && this.spent < leavingTime
  }

  /** How far it has gone, picture units: below 0 to the left. */
  get x(): number {
    const t = this.spent === null ? 0 : this.spent / leavingTime
    return t === 0 ? 0 : -way * t * t
  }

  get y(): number {
    return -this.x * slope
  }
}
