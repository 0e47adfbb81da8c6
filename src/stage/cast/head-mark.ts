import type Phaser from 'phaser'
import { addPicture } from '../add-picture.ts'
import { type HeadMarkKind, headMarkLines, headMarkWidths } from './head-mark-lines.ts'

export type { HeadMarkKind } from './head-mark-lines.ts'

/** The box of both marks, units of the art from the neck, and how finely they are drawn, px a unit. */
const box = { x: -310, y: -560, width: 740, height: 740 } as const
const fineness = 0.3

/** Small lines close to a head that is nodded or shaken, as comics draw them: a still picture shows which it is. */
export class HeadMark {
  private readonly scene: Phaser.Scene
  private readonly parent: Phaser.GameObjects.Container
  private readonly unit: number
  private shown: HeadMarkKind | null = null
  private image: Phaser.GameObjects.Image | null = null

  /** @param unit picture units per unit of the art */
  constructor(scene: Phaser.Scene, parent: Phaser.GameObjects.Container, unit: number) {
    this.scene = scene
    this.parent = parent
    this.unit = unit
  }

  /** Nothing is made until somebody nods. */
  show(kind: HeadMarkKind | null): void {
    if (kind === this.shown) return
    this.shown = kind
    if (kind === null) return void this.image?.setVisible(false)
    if (this.image === null) {
      this.image = this.scene.make.image({}, false).setOrigin(0)
      this.image.setPosition(box.x * this.unit, box.y * this.unit).setScale(this.unit / fineness)
      this.parent.add(this.image)
    }
    this.image.setTexture(bake(this.scene.textures, kind)).setVisible(true)
  }
}

/** Draws a mark unless it is there, and gives the key of its picture. */
function bake(textures: Phaser.Textures.TextureManager, kind: HeadMarkKind): string {
  const key = `head-mark-${kind}`
  if (textures.exists(key)) return key
  const canvas = document.createElement('canvas')
  canvas.width = box.width * fineness
  canvas.height = box.height * fineness
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.setTransform(fineness, 0, 0, fineness, -box.x * fineness, -box.y * fineness)
    for (const [width, colour] of headMarkWidths) {
      pen.lineWidth = width
      pen.strokeStyle = colour
      for (const { x, y, radius, from, to } of headMarkLines(kind)) {
        pen.beginPath()
        pen.arc(x, y, radius, radians(from), radians(to))
        pen.stroke()
      }
    }
  }
  addPicture(textures, key, canvas)
  return key
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
