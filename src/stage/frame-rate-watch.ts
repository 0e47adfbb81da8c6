/** Frames this slow on average, ms, … */
const slow = 45
/** … for this long without a break, ms, mean that the picture asks too much of the machine. */
const patience = 5000
const window = 1000

/** Watches how long frames take. */
export class Pace {
  private spent = 0
  private frames = 0
  private dragging = 0

  /** Takes the time of one frame, ms; true once when it has been slow for too long. */
  feed(ms: number): boolean {
    // a hidden page or a stalled machine says nothing about drawing
    if (ms > 1500) return false
    this.spent += ms
    this.frames += 1
    if (this.spent < window) return false
    this.dragging = this.spent / this.frames > slow ? this.dragging + this.spent : 0
    this.spent = 0
    this.frames = 0
    if (this.dragging < patience) return false
    this.dragging = 0
    return true
  }
}
