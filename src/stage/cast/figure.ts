import type Phaser from 'phaser'
import type { CastView } from '#engine'
import { BodyLayer } from './body-layer.ts'
import { ADULT, HEAD, type BodyShape, type Eyes, type Mouth, type PieceName } from './compose.ts'
import { HeadLayer } from './head-layer.ts'
import { Blinks, mouthAt, overshoot, seedOf } from './life.ts'
import { Portrait } from './portrait.ts'
import { pointOfBody, type Point, type PointName } from './points.ts'
import { bodyOf, walkBody, WALK_FRAMES, type CastMember } from './poses.ts'
import type { Grade } from './raster.ts'
import { CastTextures } from './textures.ts'
import { Travel } from './travel.ts'
import { wardrobeOf } from './wardrobe.ts'

export interface FigureOptions {
  readonly member: CastMember
  /** Height of a standing adult at scale 1, in picture units. */
  readonly height: number
  /** The trainee's own figure: a warm light along its outline. */
  readonly you: boolean
  readonly reducedMotion: boolean
  readonly grade: Grade | null
}

/** A head in the units of the figure's parent: `x` its middle, `y` the mouth, `top` the top of the hair. */
export interface HeadBox {
  readonly x: number
  readonly y: number
  readonly top: number
  readonly width: number
}

/** ms a change of pose takes, and a turn. */
const CHANGE = 230
const TURN = 170
/** Units of the art one cycle of the walk covers. */
const STRIDE = 1750
/** Shorter ways are a shift of weight, not a walk, in units of the art. */
const SHIFT = 330

/**
 * One person on stage. `root` stands with its origin at the feet; place and size it with `moveTo`. Motion runs in
 * `update` alone: there are no tweens and no listeners to be left behind.
 */
export class Figure {
  readonly root: Phaser.GameObjects.Container
  /** Resolves once the figure is seen. */
  readonly dressed: Promise<void>
  private readonly lean: Phaser.GameObjects.Container
  private readonly body: BodyLayer
  private readonly head: HeadLayer
  private readonly portrait: Portrait
  private readonly unit: number
  private readonly still: boolean
  private readonly seed: number
  private readonly blinks: Blinks
  private readonly travel = new Travel(0, 0, 1)
  private wanted: CastMember
  private face: CastView['face']
  private shape: BodyShape | null = null
  private shown: PieceName | null = null
  private neckX = 0
  private neckY = 0
  private neckTurn = 0
  private change = 0
  private facing: -1 | 1 = 1
  private looked: -1 | 1 = 1
  private width = 1
  private phase = 0
  private talking = false
  private frozen = false
  private dead = false
  private walks = false
  private time = 0
  private crown = 50

  constructor(scene: Phaser.Scene, { member, height, you, reducedMotion, grade }: FigureOptions) {
    this.unit = height / ADULT
    this.still = reducedMotion
    this.seed = seedOf(member.id)
    this.blinks = new Blinks(this.seed)
    this.portrait = new Portrait(CastTextures.of(scene.textures), wardrobeOf(member), grade, you)
    this.body = new BodyLayer(scene, this.unit)
    this.head = new HeadLayer(scene, this.unit)
    this.lean = scene.make.container({}, false)
    this.lean.add([this.body.root, this.head.root])
    this.root = scene.make.container({}, false)
    this.root.add(this.lean)
    this.wanted = member
    this.face = member.face
    this.lean.setVisible(false)
    // Until the pictures are there, the head is where that of a standing adult is.
    this.setNeck(0, -0.87 * height, 0)
    this.dressed = this.dress(member)
  }

  private async dress(member: CastMember): Promise<void> {
    const body = bodyOf(member, this.portrait.wardrobe)
    await Promise.all([this.portrait.loadHead(), this.portrait.loadBody(body), this.portrait.loadFace(member.face)])
    if (this.dead) return
    this.head.dress(this.portrait, this.portrait.scale)
    this.crown = this.portrait.crown()
    this.lean.setVisible(true)
    this.put(body, 0)
    this.face = member.face
    this.mood('eyes', 'mouth')
    this.show(this.wanted)
    if (!this.still && this.portrait.wardrobe.build === 'standing') void this.learnToWalk()
  }

  /** One frame after the other: a walk is not worth a long task. */
  private async learnToWalk(): Promise<void> {
    for (let frame = 0; frame < WALK_FRAMES; frame += 1) {
      await this.portrait.loadBody(walkBody(frame))
      if (this.dead) return this.portrait.release()
    }
    this.walks = true
  }

  /** Takes on a pose and a face. The old ones stay until the pictures of the new ones are there. */
  show(member: CastMember): void {
    this.wanted = member
    if (this.body.empty) return
    const body = bodyOf(member, this.portrait.wardrobe)
    if (body !== this.shown && !this.walking) {
      if (this.portrait.claimBody(body)) this.put(body, this.still ? 160 : CHANGE)
      else void this.portrait.loadBody(body).then(() => this.settle())
    }
    if (member.face === this.face) return
    if (this.portrait.claimFace(member.face)) this.turnFace(member.face)
    else void this.portrait.loadFace(member.face).then(() => this.settle())
  }

  /** After pictures have come: shows what is wanted by now. */
  private settle(): void {
    if (this.dead) this.portrait.release()
    else this.show(this.wanted)
  }

  private turnFace(face: CastView['face']): void {
    this.face = face
    // A change of face is a small movement of the head.
    this.change = Math.max(this.change, CHANGE * 0.6)
  }

  private put(body: PieceName, ms: number): void {
    this.shape = this.portrait.shape(body)
    this.shown = body
    this.body.show(this.portrait.bodyKey(body), this.shape, this.portrait.scale, ms)
    const { neck, middle, ground } = this.shape
    const x = (neck[0] - middle) * this.unit
    const y = (neck[1] - ground) * this.unit
    if (ms <= 0) this.setNeck(x, y, neck[2])
    else this.change = ms
  }

  private setNeck(x: number, y: number, turn: number): void {
    this.neckX = x
    this.neckY = y
    this.neckTurn = turn
  }

  /** Goes to a place in the parent's units; `scale` 1 is the height given at the start. `ms` 0 goes at once. */
  moveTo(x: number, y: number, scale: number, ms: number): void {
    this.travel.go(x, y, scale, this.still ? 0 : ms)
    if (this.travel.moving && this.travel.side !== 0 && this.legs) this.facing = this.travel.side
    this.apply()
  }

  look(side: 'left' | 'right'): void {
    this.looked = side === 'left' ? -1 : 1
    if (!this.walking) this.facing = this.looked
    if (this.still) this.width = this.facing
  }

  speak(on: boolean): void {
    this.talking = on
  }

  freeze(on: boolean): void {
    this.frozen = on
  }

  private get legs(): boolean {
    return (
      this.walks && this.travel.distance > SHIFT * this.unit * this.travel.scale && this.wanted.place !== 'driver-seat'
    )
  }
  private get walking(): boolean {
    return this.travel.moving && this.legs
  }

  /** @param _timeMs not used: a figure keeps its own time, which stands still while it is frozen */
  update(_timeMs: number, deltaMs: number): void {
    if (this.frozen) return
    this.time += deltaMs
    const walked = this.walking
    this.travel.update(deltaMs)
    this.body.update(deltaMs)
    if (this.walking) this.step()
    else if (walked) this.arrive()
    this.express()
    this.sway(deltaMs)
    this.apply()
  }

  private step(): void {
    this.phase += (this.travel.gone / (STRIDE * this.unit * this.travel.scale)) * WALK_FRAMES
    const body = walkBody(Math.floor(this.phase))
    if (body !== this.shown) this.put(body, 0)
  }

  private arrive(): void {
    this.facing = this.looked
    // From the frame that is most like standing: no third leg while the pictures cross.
    this.put(walkBody(2), 0)
    this.show(this.wanted)
  }

  private express(): void {
    // Reduced motion: a drawing neither blinks nor moves its mouth.
    if (this.still) return this.mood('eyes', 'mouth')
    const mouth = this.talking ? mouthAt(this.seed, this.time) : 0
    const shut = this.blinks.shut(this.time)
    if (shut) this.mood('lids', mouth === 0 ? 'mouth' : 'half')
    else this.mood('eyes', mouth === 0 ? 'mouth' : mouth === 1 ? 'half' : 'open')
  }

  private mood(eyes: Eyes, mouth: Mouth): void {
    if (!this.body.empty) this.head.look(this.portrait, this.face, eyes, mouth)
  }

  /** Breath, shift of weight, nods of speech, and the movement of a change. */
  private sway(deltaMs: number): void {
    const { shape } = this
    if (!shape) return
    this.change = Math.max(0, this.change - deltaMs)
    const k = Math.min(1, deltaMs / 70)
    const { neck, middle, ground } = shape
    const x = (neck[0] - middle) * this.unit
    const y = (neck[1] - ground) * this.unit
    if (this.walking) this.setNeck(x, y, neck[2])
    else
      this.setNeck(
        this.neckX + (x - this.neckX) * k,
        this.neckY + (y - this.neckY) * k,
        this.neckTurn + (neck[2] - this.neckTurn) * k,
      )
    this.width += (this.facing - this.width) * Math.min(1, (deltaMs / TURN) * 2.4)
    const flip = Math.abs(this.width) < 0.12 ? 0.12 * Math.sign(this.facing) : this.width
    if (this.still) {
      this.lean.setScale(this.facing, 1)
      this.head.root.setPosition(this.neckX, this.neckY).setAngle(this.neckTurn)
      return
    }
    const t = this.time / 1000
    const offset = (this.seed % 628) / 100
    const breath = Math.sin(t * 1.55 + offset)
    const weight = this.walking ? 0 : Math.sin(t * 0.37 + offset * 2) + 0.5 * Math.sin(t * 0.83 + offset)
    const changing = this.change / CHANGE
    const squash = changing > 0 ? 1 - 0.022 * Math.sin(Math.PI * overshoot(1 - changing)) : 1
    const nod = this.talking ? Math.sin(t * 8.3 + offset) + 0.6 * Math.sin(t * 5.1) : 0
    this.lean.setScale(flip * (2 - squash), squash)
    this.lean.setAngle(
      weight * 0.35 * this.facing - (changing > 0 ? Math.sin(Math.PI * changing) * 1.2 * this.facing : 0),
    )
    const rise = 1 + breath * 0.0028
    this.body.root.setScale(1, rise)
    this.head.root.setPosition(this.neckX, this.neckY * rise + nod * 2.6 * this.unit * 2)
    this.head.root.setAngle(
      this.neckTurn + breath * 0.4 - weight * 0.5 + nod * 1.1 + Math.sin(Math.PI * Math.min(1, changing)) * 3,
    )
  }

  private apply(): void {
    const { x, y, scale } = this.travel
    this.root.setPosition(x, y).setScale(scale)
  }

  /**
   * Where a point of the body is in the pose it has or is taking up, in the parent's units, as the figure stands now.
   */
  point(name: PointName): Point {
    const { x, y, scale } = this.travel
    const at = this.reach(name, this.wanted)
    return { x: x + this.facing * scale * at.x, y: y + scale * at.y }
  }

  /**
   * The same for a pose this person could take, from the point the figure stands on, at scale 1 and facing right: for
   * placing people so that they meet, before any picture is there.
   */
  reach(name: PointName, member: Pick<CastMember, 'pose' | 'place'>): Point {
    return pointOfBody(bodyOf(member, this.portrait.wardrobe), name, this.unit * ADULT)
  }

  headBox(): HeadBox {
    const { x, y, scale } = this.travel
    const turn = (this.neckTurn * Math.PI) / 180
    const at = (dx: number, dy: number): { x: number; y: number } => ({
      x: x + this.facing * scale * (this.neckX + (Math.cos(turn) * dx - Math.sin(turn) * dy) * this.unit),
      y: y + scale * (this.neckY + (Math.sin(turn) * dx + Math.cos(turn) * dy) * this.unit),
    })
    const middle = at(70, HEAD.mouth[1] - HEAD.neck[1])
    const crown = at(70, this.crown - HEAD.neck[1])
    return {
      x: middle.x,
      y: Math.max(middle.y, crown.y),
      top: Math.min(middle.y, crown.y),
      width: HEAD.width * this.unit * scale,
    }
  }

  destroy(): void {
    this.dead = true
    this.root.destroy()
    this.portrait.release()
  }
}
