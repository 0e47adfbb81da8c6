import type { CastView } from '#engine'
import { ownAct } from './own-act.ts'
import type { OwnAct, Present } from './own-act.ts'
import type { StageExtra } from './types.ts'

/** How long the figure keeps the gesture of an act once its effect has begun, ms: the first answer comes within that time. */
const lingering = 1900
/** How long eyes stay down after a brush-off, ms. */
const lookingDown = 900

/** Where a person stood when an act began. */
const standing = (one: Present | undefined): string => (one ? `${one.member.place} ${one.member.pose}` : '')

/** What the trainee's own figure does by itself: the gesture of an act, and lowered eyes after a brush-off. */
export class OwnFigure {
  private lasting: { readonly act: OwnAct; readonly own: string; readonly other: string; left: number } | null = null
  private rebuffs: number | null = null
  private downcast = 0
  private acts = false

  /**
   * The act that is shown, or the last one for as long as its gesture is kept: until somebody whom it concerns has moved.
   * @param cut everybody appears at once where they should be, and no gesture is kept
   */
  actOf(extra: StageExtra, own: Present | undefined, others: readonly Present[], cut: boolean): OwnAct | null {
    const acting = extra.mode === 'acting' ? extra.acting : null
    this.acts = acting !== null
    if (!own) return null
    if (acting) {
      const act = ownAct(own, others, acting)
      const other = standing(others.find(({ member }) => member.id === acting.to))
      this.lasting = cut ? null : { act, own: standing(own), other, left: lingering }
      return act
    }
    const { lasting } = this
    if (lasting === null) return null
    const same = lasting.own === standing(own)
    const there = lasting.other === '' || others.some((one) => standing(one) === lasting.other)
    if (cut || !same || !there || extra.mode !== 'playing') this.lasting = null
    return this.lasting ? { ...lasting.act, face: own.member.face } : null
  }

  /** Lowers the eyes for a moment after an act that was brushed off. */
  face(face: CastView['face'], { mode, brushedOff = 0 }: StageExtra): CastView['face'] {
    if (this.rebuffs !== null && brushedOff > this.rebuffs) this.downcast = lookingDown
    this.rebuffs = brushedOff
    return this.downcast > 0 && mode === 'playing' ? 'eyes-closed' : face
  }

  /** Lets time pass. Returns true when what the figure does has ended. */
  pass(deltaMs: number): boolean {
    let over = false
    if (this.downcast > 0) {
      this.downcast -= deltaMs
      over = this.downcast <= 0
    }
    if (this.lasting && !this.acts) {
      this.lasting.left -= deltaMs
      if (this.lasting.left <= 0) {
        this.lasting = null
        over = true
      }
    }
    return over
  }
}
