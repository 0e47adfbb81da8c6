/** The span of drawing over which frames are counted, ms. */
const span = 1000
/** A span is slow when more than this share of its frames were late, and quick when fewer than that share were. */
const mostly = 0.5
const hardly = 0.04
/** So many slow spans in a row ask too much of the machine, so many quick ones too little. */
const patience = 3
const trust = 10

/** What drawing may cost from now on: less, more, or as much as before (null). */
export type Verdict = 'less' | 'more' | null

/**
 * Tells from the times of frames whether drawing asks too much of the machine, or could ask more. It asks for more once only: a
 * machine that was too slow again is taken at its word.
 */
export class CostWatch {
  private readonly late: number
  private spent = 0
  private frames = 0
  private lateFrames = 0
  private slowSpans = 0
  private quickSpans = 0
  private asked = false

  /** @param late a frame in which the picture is drawn is late when it takes longer than this, ms */
  constructor(late: number) {
    this.late = late
  }

  /** Takes the time of one frame in which the picture was drawn, ms. */
  feed(ms: number): Verdict {
    // A frame this long comes from a hidden page or a stalled machine and says nothing about drawing.
    if (ms > 1500) return null
    this.spent += ms
    this.frames += 1
    if (ms > this.late) this.lateFrames += 1
    if (this.spent < span) return null
    const share = this.lateFrames / this.frames
    this.spent = this.frames = this.lateFrames = 0
    this.slowSpans = share > mostly ? this.slowSpans + 1 : 0
    this.quickSpans = share < hardly ? this.quickSpans + 1 : 0
    if (this.slowSpans >= patience) {
      this.slowSpans = 0
      return 'less'
    }
    if (this.asked || this.quickSpans < trust) return null
    this.asked = true
    return 'more'
  }
}
