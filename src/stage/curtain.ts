import type Phaser from 'phaser'

/** How long the curtain takes to go up, ms, and how long with reduced motion. */
const rise = 600
const riseStill = 150

/** Covers a place that has just been built and goes up. It uses wall time, so that it goes up in time on a slow machine too. */
export class Curtain {
  private readonly cloth: Phaser.GameObjects.Rectangle
  private readonly canvas: HTMLCanvasElement
  private raised = 0
  private before: string | null = null

  constructor(cloth: Phaser.GameObjects.Rectangle, canvas: HTMLCanvasElement) {
    this.cloth = cloth
    this.canvas = canvas
  }

  resize(width: number, height: number): void {
    this.cloth.setSize(width, height)
  }

  /** Begins to go up; `place` names what has just been built. */
  raise(place: string): void {
    this.raised = performance.now()
    this.before = place
  }

  /** Whether it is up. */
  update(still: boolean): boolean {
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
