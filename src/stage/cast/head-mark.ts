import type Phaser from 'phaser'
import { type HeadMarkKind, headMarkLines, headMarkWidths } from './head-mark-lines.ts'

export type { HeadMarkKind } from './head-mark-lines.ts'

/** Small lines close to a head that is nodded or shaken, as comics draw them: a still picture shows which it is. */
export class HeadMark {
  private readonly scene: Phaser.Scene
  private readonly parent: Phaser.GameObjects.Container
  private readonly unit: number
  private shown: HeadMarkKind | null = null
  private drawing: Phaser.GameObjects.Graphics | null = null

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
    if (kind === null) return void this.drawing?.setVisible(false)
    if (this.drawing === null) {
      this.drawing = this.scene.make.graphics({}, false)
      this.parent.add(this.drawing)
    }
    this.drawing.clear().setVisible(true)
    for (const [width, colour] of headMarkWidths) {
      this.drawing.lineStyle(width * this.unit, Number.parseInt(colour.slice(1), 16))
      for (const { x, y, radius, from, to } of headMarkLines(kind)) {
        this.drawing
          .beginPath()
          .arc(x * this.unit, y * this.unit, radius * this.unit, radians(from), radians(to))
          .strokePath()
      }
    }
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
