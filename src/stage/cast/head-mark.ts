import type Phaser from 'phaser'
import type { Point } from './points.ts'

/** Which way a head moves: up and down, or from side to side. */
export type HeadMarkKind = 'nod' | 'shake'

const PAPER = 0xf5f1e8
const INK = 0x141a26
/** How far the ends of an arrow reach back, units of the art. */
const BARB = 46

/** The line of each mark, from the neck, units of the art: before the face, and over the hair. */
const lines: Readonly<Record<HeadMarkKind, readonly (readonly [x: number, y: number])[]>> = {
  nod: [
    [322, -350],
    [352, -286],
    [362, -220],
    [352, -154],
    [322, -90],
  ],
  shake: [
    [-120, -540],
    [-30, -576],
    [70, -588],
    [170, -576],
    [260, -540],
  ],
}

/** An arrow with two heads beside a head that is nodded or shaken, as comics draw it: a still picture shows which it is. */
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
    const points = lines[kind].map(([x, y]) => ({ x: x * this.unit, y: y * this.unit }))
    const heads = this.headsOf(points)
    this.drawing.clear().setVisible(true)
    for (const [width, colour] of [
      [34, INK],
      [15, PAPER],
    ] as const) {
      this.drawing.lineStyle(width * this.unit, colour)
      for (const line of [points, ...heads]) {
        this.drawing.beginPath()
        for (const [n, { x, y }] of line.entries()) {
          if (n === 0) this.drawing.moveTo(x, y)
          else this.drawing.lineTo(x, y)
        }
        this.drawing.strokePath()
      }
    }
  }

  /** Two barbs at each end of a line. */
  private headsOf(points: readonly Point[]): Point[][] {
    const ends = [points.slice(0, 2), points.slice(-2).toReversed()]
    return ends.map(([tip, next]) => {
      const [x = 0, y = 0, fromX = 0, fromY = 0] = [tip?.x, tip?.y, next?.x, next?.y]
      const along = Math.atan2(fromY - y, fromX - x)
      const barb = (turn: number): Point => ({
        x: x + Math.cos(along + turn) * BARB * this.unit,
        y: y + Math.sin(along + turn) * BARB * this.unit,
      })
      return [barb(0.6), { x, y }, barb(-0.6)]
    })
  }
}
