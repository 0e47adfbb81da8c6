import Phaser from 'phaser'
import type { Time } from '#scenario'
import { addPicture } from './add-picture.ts'

const strength = [0.5, 0.62, 0.8, 1] as const
const fall = [
  [0, 'rgba(10, 16, 38, 0)'],
  // Faces at the edge must stay readable.
  [0.5, 'rgba(10, 16, 38, 0.04)'],
  [0.78, 'rgba(9, 14, 32, 0.28)'],
  [1, 'rgba(7, 10, 22, 0.74)'],
] as const
/** How much of the vignette a time of day gets: bright pictures less. */
const share: Readonly<Record<Time, number>> = { night: 1, dawn: 0.75, dusk: 0.75, day: 0.5 }
/** Where drawing is costly, the vignette and the dimming change in steps of this. */
const coarse = 0.02
/** One pulse of the vignette at the highest tension, ms. */
const beat = 1400

/** Dark, cool edges that grow with tension and pulse slowly at its highest; and the dimming while choosing. */
export class Vignette {
  private readonly edges: Phaser.GameObjects.Image
  /** The dimming, between the others and the trainee's own figure. */
  readonly dim: Phaser.GameObjects.Rectangle
  private now = strength[0] as number
  private dark = 0

  private readonly scene: Phaser.Scene
  private readonly step: number

  /** @param sparing whether it changes in steps, since each change has the whole picture drawn */
  constructor(scene: Phaser.Scene, sparing: boolean) {
    this.scene = scene
    this.step = sparing ? coarse : 0
    this.edges = new Phaser.GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0).setVisible(false)
    this.dim = new Phaser.GameObjects.Rectangle(scene, 0, 0, 10, 10, 0x0b1020).setOrigin(0).setVisible(false)
  }

  get image(): Phaser.GameObjects.Image {
    return this.edges
  }

  /** Draws the vignette anew at the size of the picture: an image that need not be scaled is copied faster. */
  resize(width: number, height: number): void {
    this.dim.setSize(width, height)
    const { textures } = this.scene
    const stale = this.edges.texture.key
    const key = `vignette-${width}x${height}`
    if (stale === key) return
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) return
    pen.scale(width / 180, height / 180)
    const fade = pen.createRadialGradient(90, 84, 40, 90, 90, 124)
    for (const [at, colour] of fall) fade.addColorStop(at, colour)
    pen.fillStyle = fade
    pen.fillRect(0, 0, 180, 180)
    addPicture(textures, key, canvas)
    this.edges.setTexture(key).setDisplaySize(width, height).setVisible(true)
    if (stale.startsWith('vignette-')) textures.remove(stale)
  }

  /** @param still cut instead of fading, and no pulse */
  update(timeMs: number, deltaMs: number, tension: 0 | 1 | 2 | 3, time: Time, choosing: boolean, still: boolean): void {
    const ease = still ? 1 : 1 - Math.exp(-deltaMs / 700)
    this.now += (strength[tension] * share[time] - this.now) * ease
    const pulse = tension === 3 && !still ? 0.09 * Math.sin((timeMs / beat) * Math.PI * 2) ** 2 : 0
    this.edges.setAlpha(Math.min(1, this.stepped(this.now - pulse)))
    this.dark += ((choosing ? 0.48 : 0) - this.dark) * (still ? 1 : 1 - Math.exp(-deltaMs / 160))
    this.dim.setFillStyle(0x0b1020, this.stepped(this.dark)).setVisible(this.dark > 0.01)
  }

  private stepped(alpha: number): number {
    return this.step === 0 ? alpha : Math.round(alpha / this.step) * this.step
  }
}
