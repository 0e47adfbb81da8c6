import type Phaser from 'phaser'
import { textHash } from '#scenario'
import { attireOf, inAttire } from './attire.ts'
import { ADULT, type PieceName } from './compose.ts'
import { Expression } from './expression.ts'
import { GaitBodies } from './gait-bodies.ts'
import { headBoxOf, type HeadBox } from './head-box.ts'
import { HeadLayer } from './head-layer.ts'
import { headMark, headMotion, headMoves, motionAt } from './life.ts'
import { pointOfBody, type Point, type PointName } from './points.ts'
import { Portrait } from './portrait.ts'
import { Posture } from './posture.ts'
import { bodyOf, WALK_FRAMES, type CastMember } from './poses.ts'
import type { Grade } from './raster.ts'
import { statureOf, type Stature } from './stature.ts'
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

/** How long turning around takes, ms, and how narrow a body gets on the way: as it is from the side. */
const TURN = 170
const NARROWEST = 0.5
/** Units of the art one cycle of the walk covers. */
const STRIDE = 1750
/** A way shorter than this is a shift of weight and no walk, units of the art. */
const SHIFT = 330

/**
 * One person on stage. `root` stands with its origin at the feet; place and size it with `moveTo`. Motion runs in
 * `update` alone; there are no tweens and listeners to clean up.
 */
export class Figure {
  readonly root: Phaser.GameObjects.Container
  /** Resolves once the figure is shown. */
  readonly dressed: Promise<void>
  private readonly lean: Phaser.GameObjects.Container
  private readonly body: Posture
  private readonly head: HeadLayer
  private readonly portrait: Portrait
  private readonly gait: GaitBodies
  private readonly unit: number
  private readonly still: boolean
  private readonly seed: number
  private readonly expression: Expression
  private readonly travel = new Travel(0, 0, 1)
  private wanted: CastMember
  private facing: -1 | 1 = 1
  private looked: -1 | 1 = 1
  private width = 1
  private phase = 0
  private talking = false
  private dead = false
  private time = 0
  private turnedAway = false
  /** How long the pose has been wanted, ms. */
  private posed = 0
  private crown = 50
  /** Key of the head that is shown. */
  private worn = ''

  constructor(scene: Phaser.Scene, { member, height, you, reducedMotion, grade }: FigureOptions) {
    this.unit = height / ADULT
    this.still = reducedMotion
    this.seed = textHash(member.id)
    this.portrait = new Portrait(CastTextures.of(scene.textures), wardrobeOf(member), grade, you)
    this.gait = new GaitBodies(this.portrait)
    this.body = new Posture(scene, this.unit, this.portrait)
    this.head = new HeadLayer(scene, this.unit)
    this.expression = new Expression(this.head, this.portrait, member.face, { seed: this.seed, still: this.still })
    this.lean = scene.make.container({}, false)
    this.lean.add([this.body.root, this.head.root, this.body.front])
    this.root = scene.make.container({}, false)
    this.root.add(this.lean)
    this.wanted = member
    this.lean.setVisible(false)
    // Until the pictures are there, the head counts as that of a standing adult.
    this.body.expect(-0.87 * ADULT)
    this.dressed = this.dress(member)
  }

  private async dress(member: CastMember): Promise<void> {
    const body = this.bodyOf(member)
    await Promise.all([
      this.portrait.loadHead(member.wears),
      this.portrait.loadBody(body),
      this.portrait.loadFace(member.face),
    ])
    if (this.dead) return this.portrait.release()
    this.head.dress(this.portrait, member.wears, this.portrait.scale)
    this.worn = this.portrait.headKey(member.wears)
    this.crown = this.portrait.crown()
    this.lean.setVisible(true)
    this.body.stand(body)
    this.expression.face = member.face
    this.expression.mood('eyes', 'mouth')
    this.show(this.wanted)
  }

  private async learnToWalk(): Promise<void> {
    if (this.still || this.portrait.wardrobe.build === 'wheelchair') return
    await this.gait.learn(this.wanted, () => this.dead)
    if (this.dead) this.portrait.release()
  }

  /**
   * Changes to a pose and a face. The old ones stay until the pictures of the new ones are there.
   * @param cut takes up the pose at once, without the bodies between
   */
  show(member: CastMember, cut = false): void {
    if (member.pose !== this.wanted.pose) this.posed = 0
    this.wanted = member
    if (this.body.empty) return
    const body = this.bodyOf(member)
    this.changeHead(member.wears)
    void this.learnToWalk()
    if (!this.walking) this.body.take(body, cut || this.still, () => this.settle())
    this.changeFace(member.face)
  }

  private bodyOf(member: CastMember): PieceName {
    return inAttire(bodyOf(member, this.portrait.wardrobe), attireOf(member))
  }

  /** Puts on or takes off what is worn on the head, once the pictures are there. */
  private changeHead(wears: CastMember['wears']): void {
    const key = this.portrait.headKey(wears)
    if (key === this.worn) return
    if (!this.portrait.claimHead(wears)) return void this.portrait.loadHead(wears).then(() => this.settle())
    this.worn = key
    this.head.dress(this.portrait, wears, this.portrait.scale)
    this.body.nudge()
  }

  private changeFace(face: CastMember['face']): void {
    if (face === this.expression.face) return
    if (!this.portrait.claimFace(face)) return void this.portrait.loadFace(face).then(() => this.settle())
    this.expression.face = face
    // A change of face is a small movement of the head.
    this.body.nudge()
  }

  /** The stature of the body that is shown, and of the one that shows somebody as `member`; null while nothing is shown. */
  get stature(): Stature | null {
    return this.body.goal === null ? null : statureOf(this.body.goal)
  }
  statureAs(member: CastMember): Stature {
    return statureOf(this.bodyOf(member))
  }
  /** Whether a way of so many picture units is walked, once there is a walk to show. */
  walks(distance: number, scale: number): boolean {
    const able = !this.still && this.portrait.wardrobe.build !== 'wheelchair'
    return able && distance > SHIFT * this.unit * scale
  }
  get canWalk(): boolean {
    return this.gait.ready
  }
  /** Whether `show` would begin at once: the pictures are there. Otherwise they are fetched. */
  ready(member: CastMember, cut: boolean): boolean {
    return this.body.ready(this.bodyOf(member), cut || this.still, () => this.settle())
  }
  /** Whether the pose is still changing, and whether pictures for a change are still being drawn. */
  get changing(): boolean {
    return this.body.changing
  }
  get busy(): boolean {
    return this.body.busy
  }
  /** Resolves when the pictures of the pose last shown are there. */
  get prepared(): Promise<void> {
    return this.body.pending
  }

  /** Shows what is wanted by now; called when pictures have come. */
  private settle(): void {
    if (this.dead) this.portrait.release()
    else this.show(this.wanted)
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

  /** Ends a change of pose at once; the next update shows it. */
  finish(): void {
    if (this.body.changing) this.body.finish()
  }

  private get legs(): boolean {
    return (
      this.gait.ready &&
      this.travel.distance > SHIFT * this.unit * this.travel.scale &&
      this.wanted.place !== 'driver-seat'
    )
  }
  private get walking(): boolean {
    return this.travel.moving && this.legs
  }

  /** @param deltaMs 0 for a figure that is stopped: each figure has its own time */
  update(deltaMs: number): void {
    this.time += deltaMs
    const walked = this.walking
    this.travel.update(deltaMs)
    if (this.walking) this.step()
    else if (walked) this.arrive()
    if (!this.body.empty) this.expression.update(this.wanted, this.talking, this.time)
    this.sway(deltaMs)
    this.apply()
  }

  private step(): void {
    this.phase += (this.travel.gone / (STRIDE * this.unit * this.travel.scale)) * WALK_FRAMES
    this.body.stand(this.gait.body(Math.floor(this.phase)))
  }

  private arrive(): void {
    this.facing = this.looked
    // A walk begins with the frame that is most like standing.
    this.body.stand(this.gait.body(2))
    this.show(this.wanted)
  }

  /** Breath, shift of weight, nods of speech, and the movement of a change. */
  private sway(deltaMs: number): void {
    if (this.body.empty) return
    this.body.update(deltaMs)
    this.posed += deltaMs
    const away = this.body.head === 'away'
    // Who turns around is seen from the side in between.
    if (away !== this.turnedAway) this.width *= NARROWEST
    this.turnedAway = away
    this.head.sit(this.portrait, this.body.head)
    this.head.mark(this.walking ? null : headMark(this.wanted.pose, this.still ? 0 : this.posed))
    const { neck, spring } = this.body
    // A figure that is stopped is not stopped half turned.
    const turned = deltaMs === 0 ? 1 : Math.min(1, (deltaMs / TURN) * 2.4)
    this.width += (this.facing - this.width) * turned
    const flip = Math.abs(this.width) < NARROWEST ? NARROWEST * Math.sign(this.facing) : this.width
    if (this.still) {
      this.lean.setScale(this.facing, 1)
      this.head.place(neck.x * this.unit, neck.y * this.unit, neck.turn)
      return
    }
    const does = { walks: this.walking, talks: this.talking }
    const { breath, weight, nod } = motionAt(this.time, (this.seed % 628) / 100, does)
    const squash = 1 + spring * 0.02
    this.lean.setScale(flip * (2 - squash), squash)
    this.lean.setAngle((weight * 0.35 + spring * 0.9) * this.facing)
    const rise = 1 + breath * 0.0028
    this.body.stretch(rise)
    const { dip, aside } = headMotion(this.wanted.pose, this.posed)
    this.head.place(
      neck.x * this.unit,
      (neck.y * rise + nod * 5.2 + dip * 16) * this.unit,
      neck.turn + breath * 0.4 - weight * 0.5 + nod * 1.1 - spring * 4 + dip * 11,
      aside,
    )
  }

  private apply(): void {
    const { x, y, scale } = this.travel
    this.root.setPosition(x, y).setScale(scale)
  }

  /** Whether the figure is on its way somewhere. */
  get moving(): boolean {
    return this.travel.moving
  }

  /** Whether it moves by nothing but its breath. */
  get resting(): boolean {
    const turning = Math.abs(this.width - this.facing) > 0.01
    return !turning && !this.talking && this.posed > headMoves && Math.abs(this.body.spring) < 0.02
  }

  /** Where a point of the body is, in the units of the figure's parent. */
  at(point: PointName): Point {
    const { x, y, scale } = this.travel
    const of = pointOfBody(bodyOf(this.wanted, this.portrait.wardrobe), point, this.unit * ADULT)
    return { x: x + this.facing * scale * of.x, y: y + scale * of.y }
  }

  headBox(): HeadBox {
    const { x, y, scale } = this.travel
    return headBoxOf({ x, y, scale, facing: this.facing }, this.unit, this.body.neck, this.crown, this.body.head)
  }

  destroy(): void {
    this.dead = true
    this.root.destroy()
    this.portrait.release()
  }
}
