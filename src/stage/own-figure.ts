import type { CastView } from '#engine'
import { ownAct } from './own-act.ts'
import type { OwnAct, Present } from './own-act.ts'
import type { StageExtra } from './types.ts'

/** How long an act is held when its effect has begun, ms: the first answer comes while the hand is still there. */
const lingering = 1900
/** How long eyes stay down after a brush-off, ms. */
const lookingDown = 900

/** Where somebody was when an act was begun. */
const standing = (one: Present | undefined): string => (one ? `${one.member.place} ${one.member.pose}` : '')

/** What the trainee's own figure does of itself: an act while it is seen and a moment longer, eyes that go down. */
export class OwnFigure {
  private lasting: { readonly act: OwnAct; readonly own: string; readonly other: string; left: number } | null = null
  private rebuffs: number | null = null
  private downcast = 0
  private acts = false

  /**
   * The act being seen, or the last one for as long as it lingers: until somebody it concerns has moved.
   * @param cut everybody is at once where they should be: nothing lingers
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

  /** After an act that was brushed off the eyes go down, for a moment. */
  face(face: CastView['face'], { mode, brushedOff = 0 }: StageExtra): CastView['face'] {
    if (this.rebuffs !== null && brushedOff > this.rebuffs) this.downcast = lookingDown
    this.rebuffs = brushedOff
    return this.downcast > 0 && mode === 'playing' ? 'eyes-closed' : face
  }

  /** Lets time pass; true when what the figure does has come to its end. */
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
