/**
 * How much moves in the picture. `moving`: people walk or change their pose, the camera glides, weather falls; `speaking`: somebody
 * nods to their words; `resting`: people breathe; `still`: nothing moves.
 */
export type Motion = 'moving' | 'speaking' | 'resting' | 'still'

/** At least so long between two drawings, ms: slower movements need fewer of them. */
const pause: Readonly<Record<Motion, number>> = { moving: 0, speaking: 1000 / 30, resting: 1000 / 20, still: 250 }
/** One frame of the browser, ms. */
const frame = 1000 / 60
/** At least this share of the browser's frames is kept on a slow machine, by leaving frames without a drawing after a costly one … */
const kept = 0.75
/** … at most so many. */
const most = 5
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
    // A drawing that takes a little longer than a frame takes two.
    const spans = Math.max(1, Math.ceil((this.cost - 1) / frame))
    const left = Math.min(most, Math.max(0, Math.ceil((kept * spans - 1) / (1 - kept))))
    const wanted = Math.max(pause[motion], left === 0 ? 0 : (spans + left) * frame)
    if (now - this.drawn < wanted - slack) return false
    this.drawn = now
    return true
  }
}
