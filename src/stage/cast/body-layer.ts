import type Phaser from 'phaser'
import type { BodyShape } from './compose.ts'

/** The picture of a body, and of what of it lies in front of the head. */
export class BodyLayer {
  readonly root: Phaser.GameObjects.Container
  /** Belongs over the head, and moves as `root` does. */
  readonly front: Phaser.GameObjects.Container
  private readonly over: Phaser.GameObjects.Image
  private readonly image: Phaser.GameObjects.Image
  private readonly unit: number

  /** @param unit picture units per unit of the art */
  constructor(scene: Phaser.Scene, unit: number) {
    this.unit = unit
    this.image = scene.make.image({ visible: false }, false).setOrigin(0)
    this.root = scene.make.container({}, false)
    this.root.add(this.image)
    this.over = scene.make.image({ visible: false }, false).setOrigin(0)
    this.front = scene.make.container({}, false)
    this.front.add(this.over)
  }

  /** Shows a body. `over` is the key of what lies in front of the head, or null; `scale` is device px a unit of both. */
  show(key: string, over: string | null, shape: BodyShape, scale: number): void {
    this.place(this.image, key, shape.box, shape, scale)
    if (over !== null && shape.over) this.place(this.over, over, shape.over, shape, scale)
    else this.over.setVisible(false)
  }

  private place(
    image: Phaser.GameObjects.Image,
    key: string,
    [x, y]: BodyShape['box'],
    { middle, ground }: BodyShape,
    scale: number,
  ): void {
    image
      .setTexture(key)
      .setVisible(true)
      .setScale(this.unit / scale)
      .setPosition((x - middle) * this.unit, (y - ground) * this.unit)
  }

  stretch(x: number, y: number, rotation: number): void {
    this.root.setScale(x, y).setRotation(rotation)
    this.front.setScale(x, y).setRotation(rotation)
  }
}
