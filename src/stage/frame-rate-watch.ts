/** A frame in which the picture is drawn and that takes longer than this on average, ms, is slow … */
const slow = 40
/** … and drawing that stays slow for this much of its time, ms, asks too much of the machine. */
const patience = 2000
/** The span over which frames are averaged, ms. */
const window = 1000

/** Tells from the times of frames whether drawing is too slow for the machine. */
export class FrameRateWatch {
  private spent = 0
  private frames = 0
  private dragging = 0

  /** Takes the time of one frame, ms. Returns true once when drawing has been slow for too long. */
  feed(ms: number): boolean {
    // A frame this long comes from a hidden page or a stalled machine and says nothing about drawing.
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
