import { world } from './marks.ts'

/** What the camera should look at; plain data, so it can be tested without a picture. */
export interface Aim {
  /** 0 to 3: how loud and fast the scene is. */
  readonly tension: number
  /** x of the speaker and of the person spoken to; picture units. */
  readonly speaker: number | null
  readonly partner: number | null
  /** Milliseconds since somebody last began to speak. */
  readonly silence: number
  readonly choosing: boolean
  /** x of the outermost people: a push-in keeps both in the picture. */
  readonly left: number
  readonly right: number
  /** x of the person on whom the camera stays while the trainee chooses. */
  readonly other: number | null
  /** y of the lowest that words may not cover, and of the highest head. Null when there is nothing low. */
  readonly low: { readonly ground: number; readonly top: number } | null
  /** How much of the picture words cover from each side, picture units. */
  readonly covered: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** A layer's place on the screen: picture (x, y) lies at (ox + x · scale, oy + y · scale) device px. */
export interface Frame {
  readonly ox: number
  readonly oy: number
  readonly scale: number
}

/** Layers are drawn this far beyond the picture on every side, so the camera may stray. */
const spare = { x: 140, y: 90 } as const
const pushIn = [0, 0.035, 0.075, 0.12] as const
/** How much nearer the camera goes while somebody speaks. */
const nearSpeaker = 0.012
/** Half a person with elbows, picture units. */
const room = 92
/** The most by which the picture is raised so that people on the ground are above the words; the sky kept over heads. */
const highest = 84
const sky = 24
/** Faces lie above this line. */
const faces = 272
/** The picture is raised as if captions were at least this high, so that it does not follow each line. */
const captions = 132
/** A narrow picture has sky to spare: there the camera goes nearer to the people, and lower. */
const nearer = 1.12
const grounded = 30
/** How far words at a side push the picture over, as a share of what they cover. */
const yielding = 0.32

/** After this long without words, ms, the camera draws back a little. */
const stillAfter = 6000

type Writable = { -readonly [K in keyof Frame]: number }

/** Where the camera is, picture units from the middle, and how near. */
interface Rest {
  x: number
  y: number
  zoom: number
}

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n))

/** How far the picture must be raised so that the words cover nobody on the ground. */
function lift({ low, covered, choosing }: Aim): number {
  // The choices may be high; faces must be seen above them.
  if (choosing) return clamp(covered.bottom - world.height + faces, 0, highest)
  if (low === null || covered.bottom === 0) return 0
  const wanted = low.ground + 14 - (world.height - Math.max(covered.bottom, captions))
  return clamp(Math.min(wanted, low.top - covered.top - sky), 0, highest)
}

export class Camera {
  private width = world.width as number
  private height = world.height as number
  private x = 0
  private y = 0
  private zoom = 1
  private vx = 0
  private vy = 0
  private vzoom = 0
  private time = 0
  private settled = false
  private readonly drifts: boolean
  /** Counts up with every frame in which the camera has moved. */
  moves = 0

  /**
   * @param drifts a slow sway while nothing happens, and a slight turn to whoever speaks in a wide picture. Where the processor draws,
   *   both are left out: each frame in which the camera moves has all of the picture drawn anew
   */
  constructor(drifts: boolean) {
    this.drifts = drifts
  }

  /** @param width, height device px of the picture */
  resize(width: number, height: number): void {
    this.width = Math.max(1, width)
    this.height = Math.max(1, height)
    this.settled = false
  }

  /** Device px per picture unit before any zoom: the picture covers the host. */
  get cover(): number {
    return Math.max(this.width / world.width, this.height / world.height)
  }

  private target(aim: Aim, still: boolean): Rest {
    const to = this.wish(aim, still)
    // With reduced motion the camera pushes in by half.
    if (still && this.width / this.cover >= world.width * 0.9) to.zoom = 1 + (to.zoom - 1) * 0.5
    return to
  }

  private wish(aim: Aim, still: boolean): Rest {
    const seen = this.width / this.cover
    const tension = clamp(Math.round(aim.tension), 0, 3) as 0 | 1 | 2 | 3
    const open = aim.silence > stillAfter && !aim.choosing && !still ? 1 : 0
    const zoom =
      1 +
      pushIn[tension] * (1 - 0.45 * open) +
      (aim.speaker === null || open > 0 || !this.drifts ? 0 : nearSpeaker) +
      (aim.choosing ? 0.045 : 0)
    const middle = world.width / 2
    const raise = lift(aim)
    if (seen < world.width * 0.9) {
      // A narrow picture shows the speaker, with the person spoken to if both fit.
      const one = aim.choosing ? (aim.other ?? middle) : (aim.speaker ?? aim.partner ?? middle)
      const other = aim.choosing ? null : aim.partner
      const close = Math.min(zoom, 1.06) * nearer
      const both = other !== null && Math.abs(one - other) < (seen * 0.72) / close
      const y = raise > 0 ? raise : aim.choosing ? 0 : grounded - 8 * tension
      return { x: (both ? (one + other) / 2 : one) - middle, y, zoom: close }
    }
    const looked = aim.choosing ? aim.other : this.drifts ? aim.speaker : null
    const toward = looked === null ? 0 : clamp((looked - middle) * 0.035, -14, 14)
    const outermost = Math.max(middle + toward - aim.left, aim.right - middle - toward, 0) + room
    const aside = clamp((aim.covered.right - aim.covered.left) * yielding, -spare.x, spare.x)
    return {
      x: toward + aside,
      y: raise > 0 ? raise : -7 * tension,
      zoom: clamp(zoom, 1, Math.max(1, seen / 2 / outermost)),
    }
  }

  /**
   * Moves on by `deltaMs`.
   * @param still reduced motion: no drift, no glide; the camera cuts
   */
  update(deltaMs: number, aim: Aim, still: boolean): void {
    const to = this.target(aim, still)
    if (still || !this.settled) {
      if (this.x !== to.x || this.y !== to.y || this.zoom !== to.zoom || !this.settled) this.moves += 1
      this.x = to.x
      this.y = to.y
      this.zoom = to.zoom
      if (still) this.time = 0
      this.vx = this.vy = this.vzoom = 0
      this.settled = true
      return
    }
    if (this.drifts) this.time += deltaMs
    const near =
      Math.abs(to.x - this.x) < 0.4 && Math.abs(to.y - this.y) < 0.4 && Math.abs(to.zoom - this.zoom) < 0.0008
    if (near && !this.drifts) {
      if (this.x !== to.x || this.y !== to.y || this.zoom !== to.zoom) this.moves += 1
      this.x = to.x
      this.y = to.y
      this.zoom = to.zoom
      this.vx = this.vy = this.vzoom = 0
      return
    }
    this.moves += 1
    const dt = Math.min(deltaMs, 100) / 1000
    // critically damped springs: no overshoot, soft start and end
    const spring = (value: number, speed: number, goal: number, rate: number): [number, number] => {
      const force = (goal - value) * rate * rate - 2 * rate * speed
      const next = speed + force * dt
      return [value + next * dt, next]
    }
    ;[this.x, this.vx] = spring(this.x, this.vx, to.x, 1.7)
    ;[this.y, this.vy] = spring(this.y, this.vy, to.y, 1.4)
    ;[this.zoom, this.vzoom] = spring(this.zoom, this.vzoom, to.zoom, 1.2)
  }

  /** Where the people's layer will lie once the camera rests on an aim; its drift is left out. */
  goal(aim: Aim, still: boolean): Frame {
    const { x, y, zoom } = this.target(aim, still)
    return this.lay(x, y, zoom, { ox: 0, oy: 0, scale: 1 })
  }

  /**
   * Where a layer of a depth lies now. `still`: everything moves as one, as on paper.
   * @param into is filled and returned, so that no object is made for every layer and frame
   */
  frame(depth: number, still: boolean, into: Writable = { ox: 0, oy: 0, scale: 1 }): Frame {
    const d = still ? 1 : depth
    const drift = still || !this.drifts ? 0 : 1
    const t = this.time / 1000
    const zoom = 1 + (this.zoom + drift * (0.006 + 0.004 * Math.sin(t / 9)) - 1) * (still ? 1 : 0.25 + 0.75 * d)
    const px = (this.x + drift * (6 * Math.sin(t / 7) + 2 * Math.sin(t / 3.1))) * d
    const py = (this.y + drift * 2.5 * Math.sin(t / 5.3)) * d
    return this.lay(px, py, zoom, into)
  }

  /** Looks at a point, or as near to it as what is drawn allows. */
  private lay(px: number, py: number, zoom: number, into: Writable): Frame {
    const scale = this.cover * zoom
    const seenX = this.width / scale / 2
    const seenY = this.height / scale / 2
    const reachX = Math.max(0, world.width / 2 + spare.x - 4 - seenX)
    const reachY = Math.max(0, world.height / 2 + spare.y - 4 - seenY)
    const x = world.width / 2 + clamp(px, -reachX, reachX)
    const y = world.height / 2 + clamp(py, -reachY, reachY)
    into.ox = this.width / 2 - x * scale
    into.oy = this.height / 2 - y * scale
    into.scale = scale
    return into
  }
}
