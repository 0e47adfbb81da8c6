import type Phaser from 'phaser'
import type { CastView } from '#engine'
import { HEAD, type Eyes, type Mouth } from './compose.ts'
import type { Portrait } from './portrait.ts'

/** Where the boxes of head and face pieces begin. */
const HEAD_CORNER = [-140, -140] as const
const FACE_CORNER = [20, 0] as const

/** A head that turns about its neck, with a face on it that blinks and speaks. */
export class HeadLayer {
  readonly root: Phaser.GameObjects.Container
  private readonly head: Phaser.GameObjects.Image
  private readonly features: Phaser.GameObjects.Image
  private readonly over: Phaser.GameObjects.Image
  private readonly unit: number
  private face: CastView['face'] | null = null
  private eyes: Eyes | null = null
  private mouth: Mouth | null = null

  constructor(scene: Phaser.Scene, unit: number) {
    this.unit = unit
    this.head = this.image(scene, HEAD_CORNER[0], HEAD_CORNER[1])
    this.features = this.image(scene, FACE_CORNER[0] + HEAD.face[0], FACE_CORNER[1] + HEAD.face[1])
    this.over = this.image(scene, HEAD_CORNER[0], HEAD_CORNER[1])
    this.root = scene.make.container({}, false)
    this.root.add([this.head, this.features, this.over])
  }

  private image(scene: Phaser.Scene, x: number, y: number): Phaser.GameObjects.Image {
    const image = scene.make.image({ visible: false }, false).setOrigin(0)
    return image.setPosition((x - HEAD.neck[0]) * this.unit, (y - HEAD.neck[1]) * this.unit)
  }

  /** Once the pictures of the head are there. `scale` is device px a unit of them. */
  dress(portrait: Portrait, wears: CastView['wears'], scale: number): void {
    const size = this.unit / scale
    this.head.setTexture(portrait.headKey(wears)).setScale(size).setVisible(true)
    this.features.setScale(size)
    const over = portrait.overKey(wears)
    this.over.setVisible(over !== null)
    if (over !== null) this.over.setTexture(over).setScale(size)
  }

  look(portrait: Portrait, face: CastView['face'], eyes: Eyes, mouth: Mouth): void {
    if (face === this.face && eyes === this.eyes && mouth === this.mouth) return
    this.face = face
    this.eyes = eyes
    this.mouth = mouth
    this.features.setTexture(portrait.faceKey(face, eyes, mouth)).setVisible(true)
  }
}
