import type Phaser from 'phaser'
import { addPicture } from './add-picture.ts'
import type { DrawnLayer } from './drawn-layer.ts'

/**
 * Several layers flattened into one canvas exactly as they lie on the screen. Where the processor draws, copying pixels
 * one to one is many times cheaper than scaling them, so a camera at rest costs next to nothing.
 */
export class Plate {
  private readonly scene: Phaser.Scene
  private readonly key: string
  private readonly layers: readonly DrawnLayer[]
  private readonly depth: number
  private image: Phaser.GameObjects.Image | null = null

  constructor(scene: Phaser.Scene, key: string, layers: readonly DrawnLayer[], depth: number) {
    this.scene = scene
    this.key = key
    this.layers = layers
    this.depth = depth
  }

  /** Copies the layers as they lie now, and shows the copy instead of them. */
  bake(): void {
    const shown = this.layers.flatMap(({ image, wanted }) => (image && wanted ? [image] : []))
    if (shown.length === 0) return this.hide()
    const { width, height } = this.scene.scale
    const left = Math.max(0, Math.floor(Math.min(...shown.map((image) => image.x))))
    const top = Math.max(0, Math.floor(Math.min(...shown.map((image) => image.y))))
    const right = Math.min(width, Math.ceil(Math.max(...shown.map((image) => image.x + image.displayWidth))))
    const bottom = Math.min(height, Math.ceil(Math.max(...shown.map((image) => image.y + image.displayHeight))))
    if (right <= left || bottom <= top) return this.hide()
    const canvas = document.createElement('canvas')
    canvas.width = right - left
    canvas.height = bottom - top
    const pen = canvas.getContext('2d')
    if (!pen) return
    for (const image of shown) {
      const source = image.texture.getSourceImage()
      if (!(source instanceof HTMLCanvasElement)) continue
      pen.drawImage(source, image.x - left, image.y - top, image.displayWidth, image.displayHeight)
      image.setVisible(false)
    }
    this.drop()
    addPicture(this.scene.textures, this.key, canvas)
    this.image = this.scene.add.image(left, top, this.key).setOrigin(0).setDepth(this.depth)
  }

  /** Takes the copy away. The caller shows the layers again. */
  hide(): void {
    this.drop()
  }

  private drop(): void {
    if (!this.image) return
    this.image.destroy()
    this.image = null
    this.scene.textures.remove(this.key)
  }

  destroy(): void {
    this.drop()
  }
}
