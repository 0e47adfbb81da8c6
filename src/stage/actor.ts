import type Phaser from 'phaser'
import type { CastView } from '#engine'
import { Figure } from './cast/index.ts'
import type { Grade } from './cast/index.ts'
import { adult } from './marks.ts'
import type { Spot } from './marks.ts'
import { Shade } from './shade.ts'

export type Groups = Readonly<Record<Spot['depth'] | 'shade', Phaser.GameObjects.Container>>

/** Walking speed, picture units a second, and the shortest and longest walk in ms. */
const pace = 300
const briefest = 450
const longest = 2800
/** How long a new figure needs to take up its pose, ms. */
const settling = 700

/** One person on stage: the figure, its shadow, and where it should be. */
export class Actor {
  readonly figure: Figure
  readonly you: boolean
  private readonly shade: Shade
  private readonly groups: Groups
  private shown: CastView
  private at: Spot
  /** ms until a leaving figure is out of the picture; null while it stays. */
  private leaving: number | null = null
  private facing: 'left' | 'right' | null = null
  private speaking = false
  private held = false
  private age = 0

  constructor(
    scene: Phaser.Scene,
    groups: Groups,
    member: CastView,
    spot: Spot,
    options: { reducedMotion: boolean; wet: boolean; grade: Grade },
  ) {
    this.groups = groups
    this.you = member.you
    this.shown = member
    this.at = spot
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
  get leavingNow(): boolean {
    return this.leaving !== null
  }
  get gone(): boolean {
    return this.leaving !== null && this.leaving <= 0
  }

  show(member: CastView): void {
    const before = this.shown
    if (
      before.pose === member.pose &&
      before.face === member.face &&
      before.look === member.look &&
      before.place === member.place
    )
      return
    this.shown = member
    this.figure.show(member)
  }

  /** Walks, or appears at once when the way leads through a car door or motion is reduced. Returns ms. */
  go(spot: Spot, cut: boolean): number {
    const same =
      this.at.x === spot.x && this.at.y === spot.y && this.at.scale === spot.scale && this.at.depth === spot.depth
    if (same) return 0
    const distance = Math.hypot(spot.x - this.x, spot.y - this.y)
    const door =
      (this.at.depth === 'seat' || spot.depth === 'seat' || this.at.depth === 'beyond' || spot.depth === 'beyond') &&
      this.at.depth !== spot.depth
    const ms = cut || door ? 0 : Math.min(longest, Math.max(briefest, (distance / pace) * 1000))
    if (this.at.depth !== spot.depth) this.groups[spot.depth].add(this.figure.root)
    this.at = spot
    this.figure.moveTo(spot.x, spot.y, spot.scale, ms)
    return ms
  }

  leave(spot: Spot, cut: boolean): void {
    if (this.leaving === null) this.leaving = this.go(spot, cut)
  }

  stay(): void {
    this.leaving = null
  }

  look(side: 'left' | 'right'): void {
    if (side === this.facing) return
    this.facing = side
    this.figure.look(side)
  }

  speak(on: boolean): void {
    if (on === this.speaking) return
    this.speaking = on
    this.figure.speak(on)
  }

  /** Stands still; a figure that has only just come takes up its pose first. */
  hold(on: boolean): void {
    this.held = on
    if (!on || this.age > settling) this.figure.freeze(on)
  }

  update(timeMs: number, deltaMs: number): void {
    this.age += deltaMs
    if (this.held && this.age > settling) this.figure.freeze(true)
    if (this.leaving !== null) this.leaving -= deltaMs
    this.figure.update(timeMs, deltaMs)
    this.follow()
  }

  private follow(): void {
    const { root } = this.figure
    const grounded = this.at.depth === 'stand' || this.at.depth === 'front'
    this.shade.show(grounded)
    if (grounded) this.shade.follow(root.x, root.y, Math.abs(root.scaleY), root.alpha)
  }

  destroy(): void {
    this.figure.destroy()
    this.shade.destroy()
  }
}
