import type Phaser from 'phaser'
import { Figure } from './cast/index.ts'
import type { CastMember, Grade } from './cast/index.ts'
import { passes, seenAt } from './doors.ts'
import type { Way } from './doors.ts'
import { footingOf } from './footing.ts'
import { isUnseen, sameSpot, timeFor } from './going.ts'
import type { Going } from './going.ts'
import { adult } from './marks.ts'
import { paintNow } from './paint-queue.ts'
import type { Spot } from './marks.ts'
import { Shade } from './shade.ts'

export type Groups = Readonly<Record<Spot['depth'] | 'shade', Phaser.GameObjects.Container>>

/** How long a new figure needs to take up its pose, ms. */
const settling = 700
/** How long a person starts at a raised voice, ms, and how far the start bends the body, degrees. */
const starting = 620
const start = 3.4
/** How quickly a body leans, ms. */
const leaning = 190

/** One person on stage: the figure, its shadow, and where it should be. */
export class Actor {
  readonly figure: Figure
  readonly you: boolean
  private readonly shade: Shade
  private readonly groups: Groups
  private readonly still: boolean
  private shown: CastMember
  /** Where the person belongs, and the layer in which the person is drawn. */
  private at: Spot
  private layer: Spot['depth']
  /** How the person will go to where they belong once the pictures for it are there; null while there is nothing to wait for. */
  private waiting: Going | null = null
  /** Whether the person gets up first. */
  private rising = false
  /** ms until a leaving figure is out of the picture; null while it stays. */
  private leaving: number | null = null
  private facing: 'left' | 'right' | null = null
  private speaking = false
  private held = false
  private age = 0
  private lean = 0
  private leant = 0
  private startled = 0
  private startSide = 1
  private touched: string | null = null
  /** By which the person comes or goes. */
  private way: Way | null = null

  constructor(
    scene: Phaser.Scene,
    groups: Groups,
    member: CastMember,
    spot: Spot,
    options: { reducedMotion: boolean; wet: boolean; grade: Grade },
  ) {
    this.groups = groups
    this.you = member.you
    this.still = options.reducedMotion
    this.shown = member
    this.at = spot
    this.layer = spot.depth
    this.figure = new Figure(scene, {
      member,
      height: adult,
      you: member.you,
      reducedMotion: options.reducedMotion,
      grade: options.grade,
    })
    this.shade = new Shade(scene, groups.shade, options.wet)
    groups[spot.depth].add(this.figure.root)
    this.figure.moveTo(spot.x, spot.y, spot.scale, 0)
    this.follow()
  }

  get x(): number {
    return this.figure.root.x
  }
  get y(): number {
    return this.figure.root.y
  }
  get spot(): Spot {
    return this.at
  }
  get pose(): CastMember['pose'] {
    return this.shown.pose
  }
  /** Whom the person touches, or null. */
  get touches(): string | null {
    return this.touched
  }
  get holds(): CastMember['holds'] {
    return this.shown.holds
  }
  /** Whether the person is on the way to their spot, or out of the picture. */
  get moving(): boolean {
    return this.leavingNow || this.figure.moving || this.waiting !== null
  }
  /** Whether the pose is still changing. */
  get changing(): boolean {
    return this.figure.changing
  }
  get leavingNow(): boolean {
    return this.leaving !== null
  }
  /** Whether the person is leaving the picture in a car. */
  get riding(): boolean {
    return this.leavingNow && this.at.depth === 'seat'
  }
  /** Whether pictures of the person are still being drawn. */
  get busy(): boolean {
    return this.waiting !== null || this.figure.busy
  }
  /** Whether the person only stands there and breathes. */
  get resting(): boolean {
    if (this.moving || this.busy || this.changing || this.speaking || this.way !== null || this.startled > 0)
      return false
    return Math.abs(this.leant - this.lean * (this.facing === 'left' ? -1 : 1)) < 0.05 && this.figure.resting
  }
  get gone(): boolean {
    return this.leaving !== null && this.leaving <= 0
  }

  show(member: CastMember): void {
    const before = this.shown
    if (
      before.pose === member.pose &&
      before.face === member.face &&
      before.look === member.look &&
      before.place === member.place &&
      before.holds === member.holds &&
      before.wears === member.wears &&
      before.back === member.back &&
      before.seated === member.seated &&
      before.surface === member.surface
    )
      return
    this.shown = member
    this.figure.show(member)
  }

  touch(whom: string | null): void {
    this.touched = whom
  }

  /**
   * Shows somebody as `member` at a spot. A body fits only a place of its own kind (`Stature`): who changes to another kind
   * stays where they are, as they are, until the pictures are there; then both change together. Who gets up does so before
   * they walk.
   */
  take(member: CastMember, spot: Spot, going: Going): void {
    if (this.waiting === null && sameSpot(this.at, spot)) return this.show(member)
    this.shown = member
    this.at = spot
    this.waiting = going
    this.begin()
  }

  /** Goes to where the person belongs, as soon as that can be shown. */
  private begin(): void {
    const { waiting, shown, at, figure } = this
    if (waiting === null) return
    const atOnce = waiting.cut || isUnseen(this.layer, at.depth)
    const stature = figure.statureAs(shown)
    const changes = figure.stature !== null && figure.stature !== stature
    const walks = !atOnce && figure.walks(this.distance, at.scale)
    if (walks && !figure.canWalk) paintNow()
    const ready = !changes || (figure.ready(shown, atOnce) && (!walks || figure.canWalk))
    figure.root.setVisible(ready || waiting.vanish !== true)
    if (!ready) return
    figure.show(shown, atOnce && changes)
    if (changes) this.rising = walks && stature === 'upright'
    if (this.rising && figure.changing) return
    this.rising = false
    this.waiting = null
    this.go(waiting)
  }
  /** Picture units to where the person belongs. */
  private get distance(): number {
    return Math.hypot(this.at.x - this.x, this.at.y - this.y)
  }
  /** Walks to where the person belongs, or is there at once. Returns how long it takes, ms. */
  private go({ cut, hurry = false }: Going): number {
    const { at } = this
    const ms = cut || isUnseen(this.layer, at.depth) ? 0 : timeFor(this.distance, hurry)
    if (this.layer !== at.depth) this.groups[at.depth].add(this.figure.root)
    this.layer = at.depth
    this.figure.moveTo(at.x, at.y, at.scale, ms)
    return ms
  }

  /** Begins a way into the picture. */
  enter(way: Way): void {
    this.way = way
  }

  leave(way: Way, cut: boolean): void {
    if (this.leaving !== null) return
    this.way = way
    this.waiting = null
    const there = sameSpot(this.at, way.spot)
    this.at = way.spot
    this.leaving = there ? 0 : this.go({ cut })
  }

  /** The door through which the person goes now, or null. */
  get passing(): Way['door'] {
    return passes(this.way, this) ? (this.way?.door ?? null) : null
  }

  /** The person sits in the car that drives off, and is gone when the car is out of the picture. */
  ride(ms: number): void {
    this.leaving = ms
  }

  stay(): void {
    this.leaving = null
    if (!this.figure.moving) this.way = null
  }

  look(side: 'left' | 'right'): void {
    if (side === this.facing) return
    this.facing = side
    this.figure.look(side)
  }

  /** Leans the body toward where the person looks, degrees; below 0 away. */
  tilt(degrees: number): void {
    this.lean = degrees
  }

  /** Starts a little, away from a voice that comes from a side. */
  flinch(from: 'left' | 'right'): void {
    if (this.still) return
    this.startled = starting
    this.startSide = from === 'left' ? 1 : -1
  }

  speak(on: boolean): void {
    if (on === this.speaking) return
    this.speaking = on
    this.figure.speak(on)
  }

  /** Stops the figure's time; a figure that has only just come takes up its pose first. */
  hold(on: boolean): void {
    this.held = on
  }

  update(deltaMs: number): void {
    this.age += deltaMs
    this.begin()
    // A held figure gets no time but is still drawn: it ends its change of pose, and pictures that come late are shown.
    const stopped = this.held && this.age > settling
    if (stopped) this.figure.finish()
    const passed = stopped ? 0 : deltaMs
    if (this.leaving !== null) this.leaving -= passed
    this.figure.update(passed)
    if (this.way !== null) {
      if (this.leaving === null && !this.figure.moving) this.way = null
      this.figure.root.setAlpha(seenAt(this.way, this))
    }
    this.bend(passed)
    this.follow()
  }

  private bend(deltaMs: number): void {
    const toward = this.facing === 'left' ? -1 : 1
    const goal = this.lean * toward
    this.leant = this.still ? goal : this.leant + (goal - this.leant) * (1 - Math.exp(-deltaMs / leaning))
    this.startled = Math.max(0, this.startled - deltaMs)
    const t = 1 - this.startled / starting
    const away = this.startled > 0 ? Math.sin(Math.PI * Math.sqrt(t)) * start * this.startSide : 0
    this.figure.root.setAngle(this.leant + away)
  }

  private follow(): void {
    const { root } = this.figure
    const grounded = (this.layer === 'stand' || this.layer === 'front') && root.visible
    this.shade.show(grounded)
    if (!grounded) return
    const onSeat = this.figure.stature === 'seated' && this.at.seat !== undefined
    const footing = footingOf(this.shown.pose, onSeat)
    const scale = Math.abs(root.scaleY)
    const ahead = footing.ahead * scale * (this.facing === 'left' ? -1 : 1)
    this.shade.follow(root.x + ahead, root.y, scale, root.alpha, footing)
  }

  destroy(): void {
    this.figure.destroy()
    this.shade.destroy()
  }
}
