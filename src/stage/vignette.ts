import Phaser from 'phaser'

const strength = [0.5, 0.62, 0.8, 1] as const
/** One slow beat of the picture at the highest tension, ms. */
const beat = 1400

/** The picture closing in: dark, cool edges that grow with tension, a slow pulse at its height, and the dimming while choosing. */
export class Vignette {
  private readonly edges: Phaser.GameObjects.Image
  /** Lies between the others and the trainee's own figure. */
  readonly dim: Phaser.GameObjects.Rectangle
  private now = strength[0] as number
  private dark = 0

  constructor(scene: Phaser.Scene) {
    const key = 'vignette'
    if (!scene.textures.exists(key)) {
      const canvas = document.createElement('canvas')
      canvas.width = 320
      canvas.height = 180
      const pen = canvas.getContext('2d')
      if (pen) {
        pen.scale(320 / 180, 1)
        const fade = pen.createRadialGradient(90, 84, 40, 90, 90, 124)
        fade.addColorStop(0, 'rgba(10, 16, 38, 0)')
        fade.addColorStop(0.45, 'rgba(10, 16, 38, 0.06)')
        fade.addColorStop(0.75, 'rgba(9, 14, 32, 0.42)')
        fade.addColorStop(1, 'rgba(7, 10, 22, 0.85)')
        pen.fillStyle = fade
        pen.fillRect(0, 0, 180, 180)
      }
      scene.textures.addCanvas(key, canvas)
    }
    this.edges = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0)
    this.dim = new Phaser.GameObjects.Rectangle(scene, 0, 0, 10, 10, 0x0b1020).setOrigin(0).setVisible(false)
  }

  get image(): Phaser.GameObjects.Image {
    return this.edges
  }

  resize(width: number, height: number): void {
    this.edges.setDisplaySize(width, height)
    this.dim.setSize(width, height)
  }

  /** @param still cut instead of fading, and no pulse */
  update(timeMs: number, deltaMs: number, tension: 0 | 1 | 2 | 3, choosing: boolean, still: boolean): void {
    const ease = still ? 1 : 1 - Math.exp(-deltaMs / 700)
    this.now += (strength[tension] - this.now) * ease
    const pulse = tension === 3 && !still ? 0.09 * Math.sin((timeMs / beat) * Math.PI * 2) ** 2 : 0
    this.edges.setAlpha(Math.min(1, this.now - pulse))
    this.dark += ((choosing ? 0.66 : 0) - this.dark) * (still ? 1 : 1 - Math.exp(-deltaMs / 160))
    this.dim.setFillStyle(0x0b1020, this.dark).setVisible(this.dark > 0.01)
  }
}
