import type Phaser from 'phaser'

/** How long it takes to go up, ms; with reduced motion. */
const rise = 600
const riseStill = 150

/** The dark before a place that has just been built: it goes up by the clock on the wall, so that a slow machine does not stay in it. */
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

  /** Begins to go up before what has just been built. */
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
      // for whoever takes pictures
      this.canvas.dataset['shows'] = this.before
      this.before = null
    }
    return true
  }
}
