import type Phaser from 'phaser'
import type { BodyShape } from './compose.ts'
import { easeOut } from './life.ts'

/** The picture of a body, and while a pose changes the one before it, fading. */
export class BodyLayer {
  readonly root: Phaser.GameObjects.Container
  private readonly front: Phaser.GameObjects.Image
  private readonly back: Phaser.GameObjects.Image
  private readonly unit: number
  private shape: BodyShape | null = null
  private left = 0
  private length = 1

  /** @param unit picture units per unit of the art */
  constructor(scene: Phaser.Scene, unit: number) {
    this.unit = unit
    this.back = scene.make.image({ visible: false }, false).setOrigin(0)
    this.front = scene.make.image({ visible: false }, false).setOrigin(0)
    this.root = scene.make.container({}, false)
    this.root.add([this.back, this.front])
  }

  get empty(): boolean {
    return this.shape === null
  }

  /** Shows a body; the one before fades over `ms` (0: at once). `scale` is device px a unit of its picture. */
  show(key: string, shape: BodyShape, scale: number, ms: number): void {
    if (ms > 0 && this.shape) {
      this.back.setTexture(this.front.texture.key).setPosition(this.front.x, this.front.y).setScale(this.front.scaleX)
      this.back.setVisible(true).setAlpha(1)
      this.front.setAlpha(0)
      this.length = ms
      this.left = ms
    } else {
      this.settle()
    }
    this.shape = shape
    this.front
      .setTexture(key)
      .setVisible(true)
      .setScale(this.unit / scale)
    this.front.setPosition((shape.box[0] - shape.middle) * this.unit, (shape.box[1] - shape.ground) * this.unit)
  }

  /** The new body is there before the old one goes: the figure is never see-through. */
  update(deltaMs: number): void {
    if (this.left <= 0) return
    this.left -= deltaMs
    const t = 1 - Math.max(0, this.left) / this.length
    this.front.setAlpha(easeOut(Math.min(1, t * 1.8)))
    this.back.setAlpha(Math.min(1, (1 - t) * 2.4))
    if (this.left <= 0) this.settle()
  }

  private settle(): void {
    this.left = 0
    this.front.setAlpha(1)
    this.back.setVisible(false)
  }
}
