import type Phaser from 'phaser'
import type { CastView } from '#engine'
import { HEAD, type BodyShape, type Eyes, type Mouth } from './compose.ts'
import { HeadMark, type HeadMarkKind } from './head-mark.ts'
import type { Portrait } from './portrait.ts'

/** Where the boxes of head and face pieces begin. */
const HEAD_CORNER = [-140, -140] as const
const FACE_CORNER = [20, 0] as const
/** How far the face moves on a head that is shaken, units of the art. */
const ASIDE = 34

/** A head that turns about its neck, with a face on it that blinks and speaks. */
export class HeadLayer {
  readonly root: Phaser.GameObjects.Container
  private readonly head: Phaser.GameObjects.Image
  private readonly features: Phaser.GameObjects.Image
  private readonly over: Phaser.GameObjects.Image
  private readonly motion: HeadMark
  private readonly unit: number
  private face: CastView['face'] | null = null
  private eyes: Eyes | null = null
  private mouth: Mouth | null = null
  private wears: CastView['wears'] = []
  private sits: BodyShape['head'] = null
  private readonly featuresX: number

  constructor(scene: Phaser.Scene, unit: number) {
    this.unit = unit
    this.head = this.image(scene, HEAD_CORNER[0], HEAD_CORNER[1])
    this.features = this.image(scene, FACE_CORNER[0] + HEAD.face[0], FACE_CORNER[1] + HEAD.face[1])
    this.over = this.image(scene, HEAD_CORNER[0], HEAD_CORNER[1])
    this.featuresX = this.features.x
    this.root = scene.make.container({}, false)
    this.root.add([this.head, this.features, this.over])
    this.motion = new HeadMark(scene, this.root, unit)
  }

  private image(scene: Phaser.Scene, x: number, y: number): Phaser.GameObjects.Image {
    const image = scene.make.image({ visible: false }, false).setOrigin(0)
    return image.setPosition((x - HEAD.neck[0]) * this.unit, (y - HEAD.neck[1]) * this.unit)
  }

  /** Once the pictures of the head are there. `scale` is device px a unit of them. */
  dress(portrait: Portrait, wears: CastView['wears'], scale: number): void {
    const size = this.unit / scale
    const away = this.sits === 'away'
    this.wears = wears
    this.head.setTexture(portrait.headKey(wears, away)).setScale(size).setVisible(true)
    this.features.setScale(size)
    const over = portrait.overKey(wears)
    this.over.setVisible(!away && over !== null)
    if (over !== null) this.over.setTexture(over).setScale(size)
  }

  /** Shows the head as it sits on a body: as it is drawn, turned to the other side, or from behind. */
  sit(portrait: Portrait, how: BodyShape['head']): void {
    if (how === this.sits) return
    const away = how === 'away'
    if (away !== (this.sits === 'away')) {
      this.head.setTexture(portrait.headKey(this.wears, away))
      this.features.setVisible(!away)
      this.over.setVisible(!away && portrait.overKey(this.wears) !== null)
    }
    this.sits = how
  }

  /** Places the head: its neck in picture units, its turn in degrees, and how far the face has turned aside, -1 to 1. */
  place(x: number, y: number, degrees: number, aside = 0): void {
    this.root
      .setPosition(x, y)
      .setAngle(degrees)
      .setScale(this.sits === 'mirrored' ? -1 : 1, 1)
    const shift = aside * ASIDE * this.unit
    this.features.x = this.featuresX + shift
    this.over.x = this.head.x + shift
  }

  /** Shows beside the head that it is nodded or shaken. Who is seen from behind has no such mark. */
  mark(kind: HeadMarkKind | null): void {
    this.motion.show(this.sits === 'away' ? null : kind)
  }

  look(portrait: Portrait, face: CastView['face'], eyes: Eyes, mouth: Mouth): void {
    if (face === this.face && eyes === this.eyes && mouth === this.mouth) return
    this.face = face
    this.eyes = eyes
    this.mouth = mouth
    this.features.setTexture(portrait.faceKey(face, eyes, mouth)).setVisible(this.sits !== 'away')
  }
}
