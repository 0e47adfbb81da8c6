import type Phaser from 'phaser'

/** How long the curtain takes to go up, ms, and how long with reduced motion; and how long to come down. */
const rise = 600
const riseStill = 150
const fall = 240

/** Covers a place that is left, or has just been built, and goes up. It uses wall time, so that it goes up in time on a slow machine too. */
export class Curtain {
  private readonly cloth: Phaser.GameObjects.Rectangle
  private readonly canvas: HTMLCanvasElement
  private raised = 0
  private lowered: number | null = null
  private before: string | null = null

  constructor(cloth: Phaser.GameObjects.Rectangle, canvas: HTMLCanvasElement) {
    this.cloth = cloth
    this.canvas = canvas
  }

  resize(width: number, height: number): void {
    this.cloth.setSize(width, height)
  }

  /** Begins to come down: the scene moves to another place. It stays down until it is raised. */
  lower(): void {
    this.lowered ??= performance.now()
  }

  /**
   * Begins to go up.
   * @param place names what has just been built
   * @param atOnce it is up already
   */
  raise(place: string, atOnce: boolean): void {
    this.lowered = null
    this.raised = atOnce ? -Infinity : performance.now()
    this.before = place
  }

  /** Whether it is up. */
  update(still: boolean): boolean {
    if (this.lowered !== null) {
      this.cloth.setAlpha(Math.min(1, (performance.now() - this.lowered) / fall)).setVisible(true)
      return false
    }
    const left = Math.max(0, 1 - (performance.now() - this.raised) / (still ? riseStill : rise))
    this.cloth.setAlpha(left).setVisible(left > 0)
    if (left > 0) return false
    if (this.before !== null) {
      // Tools that take pictures wait for this.
      this.canvas.dataset['shows'] = this.before
      this.before = null
    }
    return true
  }
}
