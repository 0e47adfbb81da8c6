/**
 * How much moves in the picture. `moving`: people walk or change their pose, the camera glides, weather falls; `speaking`: somebody
 * nods to their words; `resting`: people breathe; `still`: nothing moves.
 */
export type Motion = 'moving' | 'speaking' | 'resting' | 'still'

/** At least so long between two drawings, ms: slower movements need fewer of them. */
const pause: Readonly<Record<Motion, number>> = { moving: 0, speaking: 1000 / 30, resting: 1000 / 20, still: 250 }
/** One frame of the browser, ms. */
const frame = 1000 / 60
/** A drawing that takes longer than this, ms, is followed by a frame without one, and by another for each `step` ms more, up to `most`. */
const costly = 22
const step = 6
const most = 3
/** The browser's frames do not come exactly on time, ms. */
const slack = 4
/** How much of the cost is made up by the frame drawn last. */
const weight = 0.25

/**
 * Says which of the browser's frames the picture is drawn in. Where the processor draws, a frame costs many times what the page
 * around it does; a picture in which little moves looks the same with fewer of them, and presses are answered sooner.
 */
export class FramePace {
  private drawn = -Infinity
  private before = -Infinity
  private cost = 0
  /** How long the frame took in which the picture was drawn last, ms, as it is known in this one; null where it was not drawn in it. */
  took: number | null = null

  /** @param now the browser's time of the frame, ms */
  due(now: number, motion: Motion): boolean {
    const drew = this.before === this.drawn && Number.isFinite(this.drawn)
    this.took = drew ? now - this.before : null
    if (this.took !== null && this.took < 1500) this.cost += (this.took - this.cost) * weight
    this.before = now
    const left = Math.min(most, Math.max(0, Math.ceil((this.cost - costly) / step)))
    const wanted = Math.max(pause[motion], left === 0 ? 0 : this.cost + left * frame)
    if (now - this.drawn < wanted - slack) return false
    this.drawn = now
    return true
  }
}
