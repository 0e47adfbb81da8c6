import type Phaser from 'phaser'
import { BodyLayer } from './body-layer.ts'
import { attireIn, inAttire, plainBody } from './attire.ts'
import { between } from './changes.ts'
import type { BodyShape, PieceName } from './compose.ts'
import { PoseChange } from './pose-change.ts'
import type { Portrait } from './portrait.ts'

/** How far a body may be stretched on its way to another. */
const STRETCH = [0.78, 1.28] as const
/** The furthest it leans over on its way, radians. */
const LEAN = 0.35

/** The bodies between two, in the attire of the second. */
const wayBetween = (from: PieceName, to: PieceName, artificialLeg: boolean): PieceName[] =>
  between(plainBody(from), plainBody(to), artificialLeg).map((body) => inAttire(body, attireIn(to)))

/** The body of one person, and its way from one pose to the next. */
export class Posture {
  readonly root: Phaser.GameObjects.Container
  /** What of the body lies in front of the head. */
  readonly front: Phaser.GameObjects.Container
  /** Resolves when no picture is still to come. */
  pending: Promise<void> = Promise.resolve()
  private readonly layer: BodyLayer
  private readonly portrait: Portrait
  private readonly change = new PoseChange()
  private shape: BodyShape | null = null
  private shown: PieceName | null = null
  /** The body this person is in or on the way to. */
  private intended: PieceName | null = null
  /** The body of which pictures are being drawn. */
  private fetched: PieceName | null = null

  /** @param unit picture units per unit of the art */
  constructor(scene: Phaser.Scene, unit: number, portrait: Portrait) {
    this.layer = new BodyLayer(scene, unit)
    this.root = this.layer.root
    this.front = this.layer.front
    this.portrait = portrait
  }

  get empty(): boolean {
    return this.shape === null
  }
  get changing(): boolean {
    return this.change.running
  }
  /** The body this person is in or on the way to; null before there is one. */
  get goal(): PieceName | null {
    return this.intended
  }
  /** Whether pictures are still being drawn. */
  get busy(): boolean {
    return this.fetched !== null
  }
  /** Where the head belongs, in units of the art from the point the figure stands on, and its turn in degrees. */
  get neck(): PoseChange['neck'] {
    return this.change.neck
  }
  /** How the head sits on the body that is shown. */
  get head(): BodyShape['head'] {
    return this.shape?.head ?? null
  }
  get spring(): number {
    return this.change.spring
  }

  /** Before any picture is there, the head counts as that of a standing adult. */
  expect(neckY: number): void {
    this.change.neck.y = neckY
  }

  nudge(): void {
    this.change.nudge()
  }

  /**
   * Changes to a body over those between, or at once when `cut`. It fetches pictures that are missing, calls `again` when
   * they have come, and changes nothing until then.
   */
  take(body: PieceName, cut: boolean, again: () => void): void {
    if (body === this.intended || !this.ready(body, cut, again)) return
    const from = this.shown
    if (cut || from === null) return this.stand(body)
    this.intended = body
    const all = [from, ...this.wayTo(body, cut), body]
    const shapes = all.map((b) => this.portrait.shape(b))
    this.change.begin(all, shapes)
  }

  /** Whether all pictures of a change are there. Fetches those that are missing, and calls `again` when they have come. */
  ready(body: PieceName, cut: boolean, again: () => void): boolean {
    const missing = [...this.wayTo(body, cut), body].filter((b) => !this.portrait.claimBody(b))
    if (missing.length === 0) return true
    if (body !== this.fetched) this.pending = this.fetch(body, missing).then(again)
    return false
  }

  private wayTo(body: PieceName, cut: boolean): PieceName[] {
    const from = this.shown
    return cut || from === null ? [] : wayBetween(from, body, this.portrait.wardrobe.build === 'prosthesis')
  }

  /** Draws one picture after the other, so that no frame gets long. */
  private async fetch(goal: PieceName, bodies: readonly PieceName[]): Promise<void> {
    this.fetched = goal
    try {
      for (const body of bodies) await this.portrait.loadBody(body)
    } finally {
      if (this.fetched === goal) this.fetched = null
    }
  }

  /** Shows a body at once; its picture is there. */
  stand(body: PieceName): void {
    if (body === this.intended && !this.changing) return
    this.intended = body
    this.picture(body)
    this.change.stand(this.portrait.shape(body))
  }

  /** Ends a change at once. */
  finish(): void {
    this.change.finish()
    if (this.intended !== null) this.picture(this.intended)
  }

  update(deltaMs: number): void {
    const was = this.changing
    this.change.update(deltaMs)
    const now = this.changing ? (this.change.bodies[this.change.index] ?? null) : was ? this.intended : null
    if (now !== null) this.picture(now)
  }

  private picture(body: PieceName): void {
    if (body === this.shown) return
    this.shown = body
    this.shape = this.portrait.shape(body)
    const over = this.shape.over ? this.portrait.overHeadKey(body) : null
    this.layer.show(this.portrait.bodyKey(body), over, this.shape, this.portrait.scale)
  }

  /** Draws the body so that its neck is where the head is, with its feet on the ground. `rise` is its breath. */
  stretch(rise: number): void {
    const { shape } = this
    if (!shape || !this.changing) {
      this.layer.stretch(1, rise, 0)
      return
    }
    const { neck } = this
    const x = shape.neck[0] - shape.middle
    const y = shape.neck[1] - shape.ground
    const size = Math.hypot(neck.x, neck.y) / Math.max(1, Math.hypot(x, y))
    // An upright body leans over its feet; a lying one does not turn about them.
    const turn = Math.abs(y) > Math.abs(x) ? Math.atan2(neck.x, -neck.y) - Math.atan2(x, -y) : 0
    const high = Math.max(STRETCH[0], Math.min(STRETCH[1], size)) * rise
    this.layer.stretch(1, high, Math.max(-LEAN, Math.min(LEAN, turn)))
  }
}
