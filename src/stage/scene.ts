import Phaser from 'phaser'
import type { View } from '#engine'
import { boxesAt, boxesOf } from './boxes.ts'
import { Camera } from './camera.ts'
import type { Aim } from './camera.ts'
import type { Direction } from './cast-director.ts'
import { changedPieces } from './changed-pieces.ts'
import { Curtain } from './curtain.ts'
import { leavingTime } from './departure.ts'
import type { Motion } from './frame-pace.ts'
import { onFloorOf } from './floor.ts'
import { freeOf } from './free.ts'
import { bakeLights } from './lights.ts'
import { lowOf } from './low.ts'
import { circumstancesOf, marksOf, sameCircumstances } from './place/place-set.ts'
import type { Circumstances } from './place/circumstances.ts'
import { sameExtra } from './same-extra.ts'
import { buildSet } from './stage-set.ts'
import type { StageSet } from './stage-set.ts'
import type { Anchor, Boxes, StageExtra, StageOptions } from './types.ts'
import { Vignette } from './vignette.ts'
import { bakeDrops } from './weather/drops.ts'

const uncovered: Aim['covered'] = { left: 0, right: 0, top: 0, bottom: 0 }
/** How long figures may move to take up a new view while everything else is paused, ms. */
const posingTime = 650
/** How long faces turn and lights fade after something new is shown, ms. */
const stirring = 900
/** How long weather needs to fill a picture that is built while no time passes, ms. */
const falling = 2000

/** Draws a view. All motion uses the scene's own time, which stops while it is frozen. */
export class StageScene extends Phaser.Scene {
  options: StageOptions
  private readonly lowered: boolean
  private readonly eye: Camera
  private vignette: Vignette | null = null
  private curtain: Curtain | null = null
  /** Whether the picture is seen, with nothing before it. */
  up = false
  private set: StageSet | null = null
  private view: View | null = null
  private extra: StageExtra = { mode: 'playing', acting: null }
  private wanted = ''
  /** Place, time and weather of the set that is shown. */
  private built = ''
  /** Through which doors people went in the last frame. */
  private passing: StageSet['director']['passing'] | null = null
  private serial = 0
  private clock = 0
  private frozen = false
  private ratio = 1
  private posing = 0
  /** What words cover, picture units. */
  private covered: Aim['covered'] = uncovered
  /** How much longer faces, lights and the dimming may be changing after something new was shown, ms. */
  private stirred = 0
  private rescale = 0

  private readonly ready: () => void

  /**
   * @param lowered drawn by the processor: fewer drops, no resolution to spare
   * @param ready called once there is something to draw on
   */
  constructor(options: StageOptions, lowered: boolean, ready: () => void) {
    super('stage')
    this.options = options
    this.ready = ready
    this.lowered = lowered
    this.eye = new Camera(!lowered)
  }

  create(): void {
    bakeLights(this.textures)
    bakeDrops(this.textures)
    this.vignette = new Vignette(this, this.lowered)
    this.add.existing(this.vignette.dim).setDepth(1900)
    this.add.existing(this.vignette.image).setDepth(1800)
    const cloth = this.add.rectangle(0, 0, 10, 10, 0x0b1020).setOrigin(0).setDepth(3000)
    this.curtain = new Curtain(cloth, this.game.canvas)
    this.fit(this.scale.width, this.scale.height, this.ratio)
    this.ready()
  }

  /** @param ratio device px per CSS px of the host */
  fit(width: number, height: number, ratio: number): void {
    this.ratio = ratio
    this.eye.resize(width, height)
    this.vignette?.resize(width, height)
    this.curtain?.resize(width, height)
    this.rescale = 260
  }

  show(view: View, extra: StageExtra): void {
    if (view === this.view && sameExtra(extra, this.extra)) return
    this.view = view
    this.extra = extra
    this.stirred = stirring
    const { file = view.place, floor } = view.picture ?? {}
    const shown = floor === undefined ? file : `${file} ${floor}`
    const wanted = `${shown} ${view.time} ${view.weather}`
    if (wanted !== this.wanted) {
      this.wanted = wanted
      // While scrubbing the old picture stays until the new one is there.
      if (this.set && !this.frozen && wanted !== this.built) this.curtain?.lower()
      void this.build(view, ++this.serial)
    } else if (this.set && wanted === this.built) this.direct(this.set, view)
  }

  private async build(view: View, serial: number): Promise<void> {
    const wanted = (): boolean => serial === this.serial
    try {
      const set = await buildSet(this, view, {
        serial,
        lowered: this.lowered,
        castHeight: Math.ceil(640 * Math.min(2, this.eye.cover)),
        resolution: () => this.resolution(),
        ownFile: this.options.ownFile ?? (async () => null),
        wanted,
      })
      if (set === null) return
      const change = this.set !== null
      this.clear()
      this.set = set
      this.built = this.wanted
      if (this.frozen) for (let ms = 0; ms < falling; ms += 100) set.weather?.update(100, this.options.reducedMotion)
      this.direct(set, this.view ?? view)
      this.curtain?.raise(this.wanted, change && this.frozen)
    } catch {
      // A set that is not wanted any more may fail without a word.
      if (wanted()) this.options.onTrouble?.('failed')
    }
  }

  /** To be called before the game is destroyed: what is still being loaded will be dropped when it comes. */
  leave(): void {
    this.serial += 1
    this.clear()
  }

  private direct(set: StageSet, view: View): void {
    const now = circumstancesOf(set.place, view, set.now.car, set.director.passing)
    let departing: Direction['departing'] = null
    if (now.car !== set.now.car) {
      if (now.car || this.frozen || this.options.reducedMotion) set.departure.cancel()
      else {
        set.departure.begin()
        departing = { seat: set.place.marks(true)['driver-seat'], ms: leavingTime }
      }
    }
    set = this.rearrange(set, now)
    const { safe } = this.extra
    const unit = this.ratio / this.eye.cover
    this.covered = safe
      ? { left: safe.left * unit, right: safe.right * unit, top: safe.top * unit, bottom: safe.bottom * unit }
      : uncovered
    // The spot at which the camera will rest: people are directed once for it, and not again on its way there.
    const goal = this.eye.goal(this.aim(set, view), this.options.reducedMotion || this.frozen)
    const free = freeOf(goal, this.scale, this.ratio, safe)
    set.director.direct({
      view,
      extra: this.extra,
      marks: marksOf(set.place, now.car),
      floor: onFloorOf(set.place, now.scene),
      doors: set.place.doors ?? [],
      free,
      reducedMotion: this.options.reducedMotion,
      departing,
      cut: this.frozen || view.cut !== null,
    })
    if (!this.frozen) return
    set.departure.finish()
    this.posing = posingTime
    this.game.canvas.dataset['stands'] = 'moving'
    set.director.pause(false)
  }

  /** Lets the things of the place be as circumstances have become. */
  private rearrange(set: StageSet, now: Circumstances): StageSet {
    if (sameCircumstances(set.now, now)) return set
    this.set = { ...set, now }
    void set.picture.prepare(now, this.resolution(), this.frozen || this.options.reducedMotion)
    return this.set
  }

  freeze(on: boolean): void {
    if (on === this.frozen) return
    this.frozen = on
    this.posing = 0
    this.stirred = stirring
    this.set?.director.pause(on)
  }

  override update(_time: number, delta: number): void {
    const set = this.set
    const view = this.view
    if (!set || !view) return
    const still = this.options.reducedMotion
    // While frozen no time passes, but a resized picture is still laid out anew.
    const deltaMs = this.frozen ? 0 : Math.min(delta, 100)
    const choosing = this.extra.mode === 'choosing'
    const stopped = choosing && view.choices?.by !== 'ask'
    if (!stopped) {
      this.clock += deltaMs
      set.weather?.update(deltaMs, still)
      set.departure.update(deltaMs)
      const how = { steady: this.options.noFlash || still, atOnce: still || this.frozen }
      set.lights.update(this.clock, deltaMs, set.now, how, set.departure)
    }
    set.director.update(this.pose(set, delta, deltaMs))
    if (set.director.passing !== this.passing) {
      this.passing = set.director.passing
      this.rearrange(set, circumstancesOf(set.place, view, set.now.car, this.passing))
    }
    set.glow.update(deltaMs, choosing ? set.director.forward : null, still || this.posing > 0)
    this.eye.update(deltaMs, this.aim(set, view), still || this.posing > 0)
    set.picture.lay(this.eye, still, this.posing > 0 ? Infinity : deltaMs, set.departure)
    this.vignette?.update(this.clock, deltaMs, view.tension, view.time, choosing, still || this.posing > 0)
    this.up = this.curtain?.update(still) === true
    this.stirred = Math.max(0, this.stirred - delta)
    if (this.rescale > 0 && (this.rescale -= Math.min(delta, 100)) <= 0)
      void set.picture.prepare(set.now, this.resolution(), this.frozen || still)
  }

  /** What the camera must look at, as everybody stands now. */
  private aim(set: StageSet, view: View): Aim {
    const { director } = set
    const { attention, silence } = director
    return {
      tension: view.tension,
      speaker: director.xOf(attention.speaker),
      partner: director.xOf(attention.partner),
      silence,
      choosing: this.extra.mode === 'choosing',
      ...director.extent(),
      other: director.other(),
      low: lowOf(director.entries(), this.toBeSeen(set, view)),
      covered: this.covered,
    }
  }

  /** The time the figures get, ms: they still take up a view that comes while the scene is frozen, as when scrubbing. */
  private pose(set: StageSet, delta: number, deltaMs: number): number {
    if (!this.frozen || this.posing <= 0) return deltaMs
    // A frame counts for 60 ms at most: on a slow machine pictures arrive later.
    this.posing -= Math.min(delta, 60)
    // Things of the place and people that are still being drawn are waited for.
    if (set.picture.busy || set.director.busy) this.posing = Math.max(this.posing, 80)
    if (this.posing <= 0) {
      set.director.pause(true)
      // Tools that take pictures wait for this.
      this.game.canvas.dataset['stands'] = 'still'
    }
    return Math.min(delta, 100)
  }

  /** How much moves now. */
  get motion(): Motion {
    const { set } = this
    if (!set || !this.up || this.posing > 0 || this.rescale > 0 || this.stirred > 0) return 'moving'
    if (this.frozen) return 'still'
    const { director, departure } = set
    if (set.weather?.slow === false || set.picture.moves || departure.running || director.active) return 'moving'
    if (director.attention.speaker !== null) return 'speaking'
    return this.options.reducedMotion ? 'still' : 'resting'
  }

  anchors(): Record<string, Anchor> {
    const found: Record<string, Anchor> = {}
    if (!this.set) return found
    const { ox, oy, scale } = this.eye.frame(1, this.options.reducedMotion)
    for (const [id, actor] of this.set.director.entries()) {
      if (actor.riding) continue
      const head = actor.figure.headBox()
      found[id] = {
        x: (ox + head.x * scale) / this.ratio,
        y: (oy + head.y * scale) / this.ratio,
        top: (oy + head.top * scale) / this.ratio,
        width: (head.width * scale) / this.ratio,
      }
    }
    return found
  }

  /** Where hands in contact, things in hand and changed set pieces are, CSS px within the host. */
  boxes(): Boxes {
    if (!this.set || !this.view) return { contacts: [], held: [], pieces: [] }
    const { ox, oy, scale } = this.eye.frame(1, this.options.reducedMotion)
    const { ratio } = this
    return boxesAt(this.toBeSeen(this.set, this.view), { ox: ox / ratio, oy: oy / ratio, scale: scale / ratio })
  }

  /** Where they are in picture units. */
  private toBeSeen({ director, place }: StageSet, view: View): Boxes {
    // A place that is not built yet has changed nothing that could be seen.
    const changed = this.built === this.wanted ? changedPieces(view) : []
    return boxesOf(director.entries(), place, changed)
  }

  moving(): ReadonlySet<string> {
    return this.set?.director.moving() ?? new Set()
  }

  /** Device px per picture unit worth rasterising for. */
  private resolution(): number {
    return Math.min(2.4, this.eye.cover * (this.lowered ? 1 : 1.05))
  }

  private clear(): void {
    this.set?.director.destroy()
    this.set?.picture.destroy()
    this.set = null
  }
}
