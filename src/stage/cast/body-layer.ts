import type Phaser from 'phaser'
import type { BodyShape } from './compose.ts'

/** The picture of a body. */
export class BodyLayer {
  readonly root: Phaser.GameObjects.Container
  private readonly image: Phaser.GameObjects.Image
  private readonly unit: number

  /** @param unit picture units per unit of the art */
  constructor(scene: Phaser.Scene, unit: number) {
    this.unit = unit
    this.image = scene.make.image({ visible: false }, false).setOrigin(0)
    this.root = scene.make.container({}, false)
    this.root.add(this.image)
  }

  /** Shows a body. `scale` is device px a unit of its picture. */
  show(key: string, shape: BodyShape, scale: number): void {
    this.image
      .setTexture(key)
      .setVisible(true)
      .setScale(this.unit / scale)
    this.image.setPosition((shape.box[0] - shape.middle) * this.unit, (shape.box[1] - shape.ground) * this.unit)
  }
}
