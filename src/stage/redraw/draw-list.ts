import type { Region } from './region.ts'

/** What can be drawn from. */
export type Source = HTMLCanvasElement | HTMLImageElement | ImageBitmap

/** One thing that is drawn: an image, or a rectangle of a colour where `source` is null. */
export interface Drawn {
  source: Source | null
  colour: string
  /** The part of the source, source px. */
  sx: number
  sy: number
  sw: number
  sh: number
  /** Where it goes, before the transform. */
  x: number
  y: number
  width: number
  height: number
  /** The transform, as of `setTransform`. */
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
  alpha: number
  blend: GlobalCompositeOperation
  smooth: boolean
  /** What of the picture it can touch, device px. */
  left: number
  top: number
  right: number
  bottom: number
}

/** What holds for all that is drawn until it is set anew. */
type Settings = Pick<Drawn, 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'alpha' | 'blend' | 'smooth' | 'colour'>

const settings = (): Settings => ({
  a: 1,
  b: 0,
  c: 0,
  d: 1,
  e: 0,
  f: 0,
  alpha: 1,
  blend: 'source-over',
  smooth: true,
  colour: '#000',
})

function copy(from: Settings, to: Settings): void {
  to.a = from.a
  to.b = from.b
  to.c = from.c
  to.d = from.d
  to.e = from.e
  to.f = from.f
  to.alpha = from.alpha
  to.blend = from.blend
  to.smooth = from.smooth
  to.colour = from.colour
}

const nothing = (): Drawn => ({
  ...settings(),
  source: null,
  sx: 0,
  sy: 0,
  sw: 0,
  sh: 0,
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
})

const numbers = ['sx', 'sy', 'sw', 'sh', 'x', 'y', 'width', 'height', 'a', 'b', 'c', 'd', 'e', 'f', 'alpha'] as const

/** Whether two things come out alike. */
export function same(one: Drawn, other: Drawn): boolean {
  if (one.source !== other.source || one.blend !== other.blend || one.smooth !== other.smooth) return false
  if (one.source === null && one.colour !== other.colour) return false
  for (const name of numbers) if (one[name] !== other[name]) return false
  return true
}

/**
 * Takes what a frame draws and draws nothing: it stands where Phaser expects a 2D context. It knows what Phaser uses to draw
 * images, containers and plain rectangles in Canvas; nothing else may be on the stage. In play it makes no new objects.
 */
export class DrawList {
  private drawn: Drawn[] = []
  private readonly spare: Drawn[] = []
  private readonly now = settings()
  private readonly kept: Settings[] = []
  private depth = 0

  /** All that was drawn since the last call, the first at the bottom. @param back a list that is not needed any more */
  take(back: Drawn[]): Drawn[] {
    const { drawn } = this
    for (const one of back) this.spare.push(one)
    back.length = 0
    this.drawn = back
    this.depth = 0
    return drawn
  }

  set globalAlpha(alpha: number) {
    this.now.alpha = alpha
  }
  set globalCompositeOperation(blend: GlobalCompositeOperation) {
    this.now.blend = blend
  }
  set imageSmoothingEnabled(on: boolean) {
    this.now.smooth = on
  }
  set fillStyle(colour: string) {
    this.now.colour = colour
  }

  save(): void {
    const place = (this.kept[this.depth] ??= settings())
    copy(this.now, place)
    this.depth += 1
  }
  restore(): void {
    if (this.depth === 0) return
    this.depth -= 1
    const place = this.kept[this.depth]
    if (place) copy(place, this.now)
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const to = this.now
    to.a = a
    to.b = b
    to.c = c
    to.d = d
    to.e = e
    to.f = f
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const to = this.now
    this.setTransform(
      to.a * a + to.c * b,
      to.b * a + to.d * b,
      to.a * c + to.c * d,
      to.b * c + to.d * d,
      to.a * e + to.c * f + to.e,
      to.b * e + to.d * f + to.f,
    )
  }

  /** The picture has no transparent parts: what is cleared is painted over at once. */
  clearRect(): void {}

  fillRect(x: number, y: number, width: number, height: number): void {
    this.drawImage(null, 0, 0, 0, 0, x, y, width, height)
  }
  /** @param source null for a rectangle of the colour that is set */
  drawImage(
    source: Source | null,
    sx: number,
    sy: number,
    sw: number,
    sh: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const { a, b, c, d, e, f } = this.now
    const ax = a * width
    const ay = b * width
    const cx = c * height
    const cy = d * height
    const ox = a * x + c * y + e
    const oy = b * x + d * y + f
    const drawn = this.spare.pop() ?? nothing()
    copy(this.now, drawn)
    drawn.source = source
    drawn.sx = sx
    drawn.sy = sy
    drawn.sw = sw
    drawn.sh = sh
    drawn.x = x
    drawn.y = y
    drawn.width = width
    drawn.height = height
    // A px more on each side: edges are smoothed.
    drawn.left = Math.floor(ox + Math.min(0, ax) + Math.min(0, cx)) - 1
    drawn.top = Math.floor(oy + Math.min(0, ay) + Math.min(0, cy)) - 1
    drawn.right = Math.ceil(ox + Math.max(0, ax) + Math.max(0, cx)) + 1
    drawn.bottom = Math.ceil(oy + Math.max(0, ay) + Math.max(0, cy)) + 1
    this.drawn.push(drawn)
  }
}

/** The parts of the picture in which two frames differ; they may overlap. */
export function changesBetween(before: readonly Drawn[], now: readonly Drawn[]): Region[] {
  const changed: Region[] = []
  const both = Math.min(before.length, now.length)
  // What has come or gone in the middle leaves what lies under it and over it as it was.
  let under = 0
  while (under < both && alike(before[under], now[under])) under += 1
  let over = 0
  if (before.length !== now.length)
    while (over < both - under && alike(before[before.length - 1 - over], now[now.length - 1 - over])) over += 1
  const paired = before.length === now.length
  for (let i = under; i < before.length - over; i += 1) {
    const was = before[i]
    if (was && !(paired && alike(was, now[i]))) changed.push(was)
  }
  for (let i = under; i < now.length - over; i += 1) {
    const is = now[i]
    if (is && !(paired && alike(is, before[i]))) changed.push(is)
  }
  return changed
}

const alike = (one: Drawn | undefined, other: Drawn | undefined): boolean =>
  one !== undefined && other !== undefined && same(one, other)
