/** What a page did over a while. */
export interface Watched {
  /** How long it was looked at, ms. */
  readonly ms: number
  /** Ms from each of the browser's frames to the next. */
  readonly frames: readonly number[]
  /** Ms from each drawing of a canvas on the page to the next. */
  readonly drawn: readonly number[]
  /** Ms of each task over 50 ms. */
  readonly long: readonly number[]
}

declare global {
  /** Whether anything has been drawn on a canvas of the page since this was last set to false. */
  var canvasDrawn: boolean
}

/** In the page, before anything else: notes when something is drawn on a canvas that stands in the page; textures do not. */
export function noteDrawing(): void {
  globalThis.canvasDrawn = false
  const pens: readonly (readonly [object, readonly string[]])[] = [
    [CanvasRenderingContext2D.prototype, ['clearRect', 'fillRect', 'drawImage', 'fill']],
    [WebGLRenderingContext.prototype, ['clear', 'drawElements', 'drawArrays']],
    [WebGL2RenderingContext.prototype, ['clear', 'drawElements', 'drawArrays']],
  ]
  for (const [pen, names] of pens)
    for (const name of names) {
      const draw = Reflect.get(pen, name) as (...args: unknown[]) => unknown
      Reflect.set(pen, name, function (this: { readonly canvas: HTMLCanvasElement }, ...args: unknown[]) {
        // A texture's canvas stands nowhere.
        if (this.canvas.parentNode !== null) globalThis.canvasDrawn = true
        return draw.apply(this, args)
      })
    }
}

/** In the page: looks at its frames for so many ms. */
export async function watchFrames(span: number): Promise<Watched> {
  const [frames, drawn, long]: [number[], number[], number[]] = [[], [], []]
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
  observer.observe({ entryTypes: ['longtask'] })
  globalThis.canvasDrawn = false
  const ms = await new Promise<number>((done) => {
    let began: number | null = null
    let before = 0
    let drawnBefore: number | null = null
    requestAnimationFrame(function look(now) {
      if (began === null) began = now
      else frames.push(now - before)
      // What has been drawn since this frame's turn last time belongs to the frame before.
      if (globalThis.canvasDrawn && before > 0) {
        if (drawnBefore !== null) drawn.push(before - drawnBefore)
        drawnBefore = before
        globalThis.canvasDrawn = false
      }
      before = now
      if (now - began < span) requestAnimationFrame(look)
      else done(now - began)
    })
  })
  observer.disconnect()
  return { ms, frames, drawn, long }
}
