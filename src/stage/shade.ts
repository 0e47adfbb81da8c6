import Phaser from 'phaser'
import { addPicture } from './add-picture.ts'
import type { Footing } from './footing.ts'

/** A figure's soft contact shadow, and on wet ground its dark reflection below the feet. */
export class Shade {
  private readonly contact: Phaser.GameObjects.Image
  private readonly core: Phaser.GameObjects.Image
  private readonly smear: Phaser.GameObjects.Image
  private readonly wet: boolean

  constructor(scene: Phaser.Scene, parent: Phaser.GameObjects.Container, wet: boolean) {
    bake(scene.textures)
    this.wet = wet
    this.smear = new Phaser.GameObjects.Image(scene, 0, 0, 'smear').setOrigin(0.5, 0).setVisible(wet)
    this.contact = new Phaser.GameObjects.Image(scene, 0, 0, 'contact')
    this.core = new Phaser.GameObjects.Image(scene, 0, 0, 'contact')
    parent.add([this.smear, this.contact, this.core])
  }

  /** Follows the feet; `scale` 1 is a figure 460 units tall. */
  follow(x: number, y: number, scale: number, alpha: number, { broad, deep }: Footing): void {
    this.contact
      .setPosition(x, y - 4 * scale)
      .setDisplaySize(270 * scale * broad, 46 * scale * deep)
      .setAlpha(0.75 * alpha)
    this.core
      .setPosition(x, y - 5 * scale)
      .setDisplaySize(150 * scale * broad * broad, 22 * scale * deep)
      .setAlpha(alpha)
    this.smear
      .setPosition(x, y - 6 * scale)
      .setDisplaySize(132 * scale, 190 * scale)
      .setAlpha(0.7 * alpha)
  }

  show(on: boolean): void {
    this.contact.setVisible(on)
    this.core.setVisible(on)
    this.smear.setVisible(on && this.wet)
  }

  destroy(): void {
    this.contact.destroy()
    this.core.destroy()
    this.smear.destroy()
  }
}

function bake(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists('contact')) return
  const contact = document.createElement('canvas')
  contact.width = 128
  contact.height = 32
  const pen = contact.getContext('2d')
  if (pen) {
    pen.scale(1, 0.25)
    const soft = pen.createRadialGradient(64, 64, 6, 64, 64, 63)
    soft.addColorStop(0, 'rgba(6, 9, 18, 0.8)')
    soft.addColorStop(0.45, 'rgba(6, 9, 18, 0.42)')
    soft.addColorStop(1, 'rgba(6, 9, 18, 0)')
    pen.fillStyle = soft
    pen.fillRect(0, 0, 128, 128)
  }
  addPicture(textures, 'contact', contact)

  const smear = document.createElement('canvas')
  smear.width = 48
  smear.height = 96
  const brush = smear.getContext('2d')
  if (brush) {
    // The reflection of two legs, broken by ripples.
    for (const [x, w] of [
      [8, 13],
      [27, 13],
    ] as const) {
      const fall = brush.createLinearGradient(0, 0, 0, 96)
      fall.addColorStop(0, 'rgba(9, 13, 26, 0.62)')
      fall.addColorStop(0.5, 'rgba(11, 17, 36, 0.32)')
      fall.addColorStop(1, 'rgba(12, 18, 40, 0)')
      brush.fillStyle = fall
      for (let y = 0; y < 96; y += 4) {
        const shift = Math.sin(y * 0.9) * y * 0.03
        brush.fillRect(x + shift - y * 0.02, y, w + y * 0.06, 3.2)
      }
    }
  }
  addPicture(textures, 'smear', smear)
}
