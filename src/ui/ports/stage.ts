import type { PlaySession } from '#play'
import type { Holdable } from '#scenario'

/** How much of a picture words cover, CSS px from each of its sides. */
export interface Covered {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A rectangle in CSS px within the host. */
export interface PictureBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What of the picture, besides heads, words must not cover; CSS px within the host. */
export interface PictureBoxes {
  /** Where one person's hands, or knee, are on another. Cast ids. */
  readonly contacts: readonly { readonly who: string; readonly whom: string; readonly box: PictureBox }[]
  /** What people have in hand. */
  readonly held: readonly { readonly who: string; readonly thing: Holdable; readonly box: PictureBox }[]
  /** Set pieces whose change is news. */
  readonly pieces: readonly { readonly piece: string; readonly state: string; readonly box: PictureBox }[]
}

/** The stage and the sound in the page, and the one frame loop that drives them. */
export interface StageMount {
  /** Shows a session in an element, until the returned function is called. There is one stage: mounting again ends the mount before. */
  mount(host: HTMLElement, session: PlaySession): () => void
  /** Where heads are, CSS px within the host; empty until the stage is up. */
  anchors(): Readonly<
    Record<string, { readonly x: number; readonly y: number; readonly top: number; readonly width: number }>
  >
  /** Where hands in contact, things in hand and changed set pieces are; all empty until the stage is up. */
  boxes(): PictureBoxes
  /** Cast ids of those who are still on the way to where they should be; empty until the stage is up. */
  moving(): ReadonlySet<string>
  /** Tells the stage what words cover of the host, so that the camera keeps people clear of them. Each mount begins uncovered. */
  cover(covered: Covered): void
  /** What the stage shows now, as a PNG without the words over it. Null while there is no picture; never rejects. */
  picture(): Promise<Blob | null>
  /**
   * Calls once a frame while a session is mounted, after the stage has drawn the frame; returns what ends it. `ms` is the
   * wall time since the frame before, 0 to 250: after a hitch, or while the page was hidden, no more is counted.
   */
  eachFrame(listener: (ms: number) => void): () => void
}
