import type Phaser from 'phaser'

/** Which way a head moves: up and down, or from side to side. */
export type HeadMarkKind = 'nod' | 'shake'

const PAPER = 0xf5f1e8
const INK = 0x141a26
/** The line of ink and its light edge, units of the art. */
const widths = [
  [32, PAPER],
  [15, INK],
] as const

/** The middle of a head from its neck, and how far from it both lines of a mark are, units of the art. */
const MIDDLE = [60, -190] as const
const RADII = [284, 338] as const
/** Half the angle of a line, degrees: the outer one is shorter. */
const HALVES = [22, 13] as const

/** In which directions from the middle of the head there are lines, degrees: before brow and chin, or at both cheeks. */
const directions: Readonly<Record<HeadMarkKind, readonly number[]>> = {
  nod: [-62, 46],
  shake: [180, 0],
}

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
    for (const [width, colour] of widths) {
      this.drawing.lineStyle(width * this.unit, colour)
      for (const direction of directions[kind]) this.arcs(this.drawing, direction)
    }
  }

  private arcs(drawing: Phaser.GameObjects.Graphics, direction: number): void {
    for (const [n, radius] of RADII.entries()) {
      const half = HALVES[n] ?? 0
      const radians = (degrees: number): number => (degrees * Math.PI) / 180
      drawing
        .beginPath()
        .arc(
          MIDDLE[0] * this.unit,
          MIDDLE[1] * this.unit,
          radius * this.unit,
          radians(direction - half),
          radians(direction + half),
        )
        .strokePath()
    }
  }
}
