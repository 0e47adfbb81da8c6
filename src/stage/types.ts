import type { View } from '#engine'
import type { ActionKind, Holdable, Rung } from '#scenario'

/** What went wrong with the picture. The scene goes on in words. */
export type Trouble = 'no-webgl' | 'software' | 'context-lost' | 'failed'

export interface StageOptions {
  readonly reducedMotion: boolean
  /** Emergency lights glow steadily instead of turning. */
  readonly noFlash: boolean
  /** `low` draws fewer pixels, `high` all of them; `auto` decides by the graphics hardware and by measuring. */
  readonly quality: 'auto' | 'high' | 'low'
  readonly onTrouble?: (what: Trouble) => void
  /** An address of an own file of the scenario that is shown; null where it is not to be had. */
  readonly ownFile?: (path: string) => Promise<string | null>
}

/** What the trainee's own figure is saying or doing while an act is played. */
export interface Acting {
  readonly text: string
  readonly spoken: boolean
  /** Cast id of the person it is said or done to. */
  readonly to: string | null
  readonly rung: Rung | null
  /** Decides the gesture of an act without a rung: a step toward a person who is helped, a step back from what is gone along with. */
  readonly kind: ActionKind
}

export interface StageExtra {
  readonly mode: 'playing' | 'choosing' | 'acting' | 'over'
  readonly acting: Acting | null
  /** Counts up with every act that was brushed off. */
  readonly brushedOff?: number
  /** CSS px of the host that words cover, from each side. */
  readonly safe?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** A head in CSS px within the host: `x` its middle, `y` the mouth, `top` the top of the head. */
export interface Anchor {
  readonly x: number
  readonly y: number
  readonly top: number
  readonly width: number
}

/** A rectangle in CSS px within the host. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What of the picture, besides heads, words must not cover. */
export interface Boxes {
  /** Where one person's hands, or knee, are on another. */
  readonly contacts: readonly { readonly who: string; readonly whom: string; readonly box: Box }[]
  /** What people have in hand. */
  readonly held: readonly { readonly who: string; readonly thing: Holdable; readonly box: Box }[]
  /** Set pieces whose change is news. */
  readonly pieces: readonly { readonly piece: string; readonly state: string; readonly box: Box }[]
}

export interface StageHandle {
  /** Says what the next frames show. May be called every frame; does nothing when neither view nor extra has changed. */
  draw(view: View, extra: StageExtra): void
  /**
   * Draws one frame. The caller's frame loop is the only one: without it nothing moves.
   * @param now the browser's time of the frame, ms
   */
  step(now: number): void
  /** Pause: nothing moves while on. */
  freeze(on: boolean): void
  set(options: Partial<StageOptions>): void
  /** Where the heads are now, by cast id, of the people in the picture. */
  anchors(): Readonly<Record<string, Anchor>>
  /** Where hands in contact, things in hand and changed set pieces are now. */
  boxes(): Boxes
  /** Cast ids of those who are still on the way to where the view has them, or out of the picture. */
  moving(): ReadonlySet<string>
  /** Goes on in another element, with everything that is drawn. */
  moveTo(host: HTMLElement): void
  /** The picture as PNG. */
  snapshot(): Promise<Blob>
  /** Frees everything; the handle is dead afterwards. */
  close(): void
}
