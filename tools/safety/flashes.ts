/**
 * Counts flashes by the definitions of WCAG 2.2 (2.3.1, "general flash and red flash thresholds"). Frames are small
 * RGBA pictures of the whole screen, some 64 × 36 cells; time is counted in frames.
 */

/** A change of relative luminance that counts, of 1 … */
const STEP = 0.1
/** … while the darker of both is below this. */
const BRIGHT = 0.8
/** Share of red from which a colour is a saturated red, and how far (CIE 1976 u′v′) it has to change. */
const RED = 0.8
const FAR = 0.2
/** A field of 10° is 341 × 256 px of 1024 × 768: a third of the picture each way. A flash fills a quarter of it. */
const FIELD = 1 / 3
const SHARE = 0.25
/** Changes of several cells within this time are one change of the picture, ms. */
const TOGETHER = 150
/** White, for what is too dark to have a colour. */
const WHITE = [0.1978, 0.4683] as const
const DARK = 0.006

export interface FlashCount {
  /** Most general flashes within any one second: pairs of opposing changes, so halves occur. */
  readonly general: number
  /** Most red flashes within any one second. */
  readonly red: number
}

const linear = Float64Array.from({ length: 256 }, (_, i) => {
  const c = i / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
})

/** The turns of one quantity in every cell: +1 or -1 and the frame of the last change that counted. */
class Turns {
  readonly sign: Int8Array
  readonly at: Int32Array

  constructor(cells: number) {
    this.sign = new Int8Array(cells)
    this.at = new Int32Array(cells).fill(-1)
  }

  turn(cell: number, sign: 1 | -1, frame: number): void {
    this.sign[cell] = sign
    this.at[cell] = frame
  }
}

/** Changes that fill enough of one field at once, and alternate. */
class Field {
  private readonly cells: readonly number[]
  private last: -1 | 0 | 1 = 0
  private readonly taken = { up: -1, down: -1 }
  private readonly events: number[] = []
  most = 0

  constructor(cells: readonly number[]) {
    this.cells = cells
  }

  look(turns: Turns, frame: number, together: number, second: number): void {
    for (const sign of [1, -1] as const) {
      if (sign === this.last) continue
      const side = sign === 1 ? 'up' : 'down'
      const since = Math.max(this.taken[side], frame - together)
      let count = 0
      for (const cell of this.cells) if (turns.sign[cell] === sign && (turns.at[cell] ?? -1) > since) count++
      if (count < this.cells.length * SHARE) continue
      this.last = sign
      this.taken[side] = frame
      this.events.push(frame)
      while ((this.events[0] ?? frame) <= frame - second) this.events.shift()
      this.most = Math.max(this.most, this.events.length / 2)
      return
    }
  }
}

/** Fed one frame after the other; tells the worst second so far. */
export class FlashCounter {
  private readonly width: number
  private readonly height: number
  private readonly second: number
  private readonly together: number
  private frame = 0
  private readonly light: Turns
  private readonly red: Turns
  /** The darkest and the brightest since the last turn, and the two colours a red is compared with. */
  private readonly low: Float64Array
  private readonly high: Float64Array
  private readonly anchor: { readonly u: Float64Array; readonly v: Float64Array; readonly share: Float64Array }
  private readonly lightFields: readonly Field[]
  private readonly redFields: readonly Field[]

  /** @param fps frames a second of the frames to come */
  constructor(width: number, height: number, fps: number) {
    const cells = width * height
    this.width = width
    this.height = height
    this.second = fps
    this.together = Math.max(1, Math.round((TOGETHER / 1000) * fps))
    this.light = new Turns(cells)
    this.red = new Turns(cells)
    this.low = new Float64Array(cells).fill(1)
    this.high = new Float64Array(cells)
    this.anchor = { u: new Float64Array(cells), v: new Float64Array(cells), share: new Float64Array(cells) }
    this.lightFields = this.fields()
    this.redFields = this.fields()
  }

  /** Overlapping fields all over the picture, a quarter of a field apart. */
  private fields(): Field[] {
    const w = Math.max(1, Math.round(this.width * FIELD))
    const h = Math.max(1, Math.round(this.height * FIELD))
    const found: Field[] = []
    for (let y = 0; y + h <= this.height; y += Math.max(1, h >> 2)) {
      for (let x = 0; x + w <= this.width; x += Math.max(1, w >> 2)) {
        found.push(
          new Field(Array.from({ length: w * h }, (_, i) => (y + Math.floor(i / w)) * this.width + x + (i % w))),
        )
      }
    }
    return found
  }

  /** @param rgba `width` × `height` pixels, sRGB */
  feed(rgba: ArrayLike<number>): void {
    for (let cell = 0; cell < this.low.length; cell++) {
      const r = linear[rgba[cell * 4] ?? 0] ?? 0
      const g = linear[rgba[cell * 4 + 1] ?? 0] ?? 0
      const b = linear[rgba[cell * 4 + 2] ?? 0] ?? 0
      this.feedLight(cell, 0.2126 * r + 0.7152 * g + 0.0722 * b)
      this.feedRed(cell, r, g, b)
    }
    if (this.frame > 0) {
      for (const field of this.lightFields) field.look(this.light, this.frame, this.together, this.second)
      for (const field of this.redFields) field.look(this.red, this.frame, this.together, this.second)
    }
    this.frame++
  }

  private feedLight(cell: number, now: number): void {
    const low = this.low[cell] ?? now
    const high = this.high[cell] ?? now
    const sign = this.light.sign[cell] ?? 0
    // Before the first turn either way counts: a flicker may be in the middle of its swing when it is first seen.
    const rose = sign !== 1 && now - low >= STEP && low < BRIGHT
    const fell = sign !== -1 && high - now >= STEP && now < BRIGHT
    if (rose || fell) this.light.turn(cell, rose ? 1 : -1, this.frame)
    this.low[cell] = rose || fell ? now : Math.min(low, now)
    this.high[cell] = rose || fell ? now : Math.max(high, now)
  }

  private feedRed(cell: number, r: number, g: number, b: number): void {
    const sum = r + g + b
    const dark = sum < DARK
    const share = dark ? 0 : r / sum
    const x = 0.4124 * r + 0.3576 * g + 0.1805 * b
    const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    const z = 0.0193 * r + 0.1192 * g + 0.9505 * b
    const all = x + 15 * y + 3 * z
    const u = dark ? WHITE[0] : (4 * x) / all
    const v = dark ? WHITE[1] : (9 * y) / all
    const { anchor } = this
    const was = anchor.share[cell] ?? 0
    const keep = (): void => {
      anchor.u[cell] = u
      anchor.v[cell] = v
      anchor.share[cell] = share
    }
    const inRed = was >= RED
    const away = Math.hypot(u - (anchor.u[cell] ?? 0), v - (anchor.v[cell] ?? 0)) > FAR
    if (this.frame === 0 || share >= RED === inRed) {
      // On one side of the line: the furthest from the other side is what a change is measured from.
      if (this.frame === 0 || (inRed ? share > was : share < was)) keep()
    }
    if (this.frame > 0 && away && share >= RED !== inRed) {
      this.red.turn(cell, inRed ? -1 : 1, this.frame)
      keep()
    }
  }

  count(): FlashCount {
    const most = (fields: readonly Field[]): number => Math.max(0, ...fields.map((field) => field.most))
    return { general: most(this.lightFields), red: most(this.redFields) }
  }
}
