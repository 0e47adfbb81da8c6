import { changesBetween, DrawList, type Drawn } from './draw-list.ts'
import { meets, regionsOf, type Region } from './region.ts'

interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly pen: CanvasRenderingContext2D
}

function sheetOn(canvas: HTMLCanvasElement): Sheet {
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) throw new Error('no 2D canvas')
  return { canvas, pen }
}

/**
 * The picture on a canvas, of which only what has changed since the last frame is drawn again. Where the processor draws,
 * pixels are what a frame costs, and most of a scene keeps still from one frame to the next.
 *
 * What falls (rain, snow) changes everywhere at once. It is left out of the picture that is retained, which then is a sheet of its
 * own, and is drawn over a copy of that, unless the picture is dimmed or hidden by a rectangle of a colour: that must lie over it.
 */
export class RetainedPicture {
  /** Stands where Phaser expects the context of the canvas. */
  readonly list = new DrawList()
  private readonly shown: Sheet
  private readonly drops: () => unknown
  /** The retained picture while something is drawn over a copy of it. */
  private under: Sheet | null = null
  /** The sheet on which `still` is drawn, and its size then. */
  private held: { readonly sheet: Sheet; readonly width: number; readonly height: number } | null = null
  /** What was drawn in the last frame, and the list of the one before it, which is used again. */
  private before: Drawn[] = []
  private spent: Drawn[] = []
  /** What of it is retained, and what falls over that. */
  private still: Drawn[] = []
  private falling: Drawn[] = []

  /** @param drops gives what rain and snow are drawn from */
  constructor(canvas: HTMLCanvasElement, drops: () => unknown) {
    this.shown = sheetOn(canvas)
    this.drops = drops
    // The browser has lost what was on the canvas and gives an empty one.
    canvas.addEventListener('contextrestored', () => (this.held = null))
  }

  /** Brings the canvas up to date with what has been drawn on the list. A frame in which nothing has changed draws nothing. */
  flush(): void {
    const now = this.list.take(this.spent)
    const { still, falling } = this.apart(now)
    const { width, height } = this.shown.canvas
    if (falling.length === 0) this.under = null
    const sheet = falling.length > 0 ? (this.under ??= sheetOn(document.createElement('canvas'))) : this.shown
    if (sheet !== this.shown && (sheet.canvas.width !== width || sheet.canvas.height !== height)) {
      sheet.canvas.width = width
      sheet.canvas.height = height
    }
    const { held } = this
    const kept = held !== null && held.sheet === sheet && held.width === width && held.height === height
    const regions = regionsOf(kept ? changesBetween(this.still, still) : null, width, height)
    for (const region of regions) paint(sheet.pen, still, region)
    if (sheet !== this.shown && (regions.length > 0 || changesBetween(this.falling, falling).length > 0)) {
      const [whole] = regionsOf(null, width, height)
      this.shown.pen.drawImage(sheet.canvas, 0, 0)
      if (whole) paint(this.shown.pen, falling, whole)
    }
    if (!kept) this.held = { sheet, width, height }
    this.still = still
    this.falling = falling
    this.spent = this.before
    this.before = now
  }

  /** Tells what is retained from what falls over it. */
  private apart(now: Drawn[]): { still: Drawn[]; falling: Drawn[] } {
    const drops = this.drops()
    const last = now.findLastIndex(({ source }) => source === drops)
    if (last < 0 || now.slice(last).some(({ source }) => source === null)) return { still: now, falling: [] }
    const [still, falling]: [Drawn[], Drawn[]] = [[], []]
    for (const one of now) (one.source === drops ? falling : still).push(one)
    return { still, falling }
  }
}

/** Draws within one region. */
function paint(pen: CanvasRenderingContext2D, drawn: readonly Drawn[], region: Region): void {
  const { left, top, right, bottom } = region
  pen.save()
  pen.beginPath()
  pen.rect(left, top, right - left, bottom - top)
  pen.clip()
  for (const one of drawn) {
    if (!meets(one, region)) continue
    pen.setTransform(one.a, one.b, one.c, one.d, one.e, one.f)
    pen.globalAlpha = one.alpha
    pen.globalCompositeOperation = one.blend
    if (one.source === null) {
      pen.fillStyle = one.colour
      pen.fillRect(one.x, one.y, one.width, one.height)
    } else {
      pen.imageSmoothingEnabled = one.smooth
      pen.drawImage(one.source, one.sx, one.sy, one.sw, one.sh, one.x, one.y, one.width, one.height)
    }
  }
  pen.restore()
}
