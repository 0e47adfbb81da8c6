import type { PlaySession } from '#play'

/** The stage's and sound's place in the page: `app/` mounts the canvas into the element it is given. */
export interface StageMount {
  /** Called with the element when the play screen or debrief shows a stage; returns the unmount. */
  mount(host: HTMLElement, session: PlaySession): () => void
  /** Where heads are, CSS px within host; empty until the stage is up. */
  anchors(): Readonly<
    Record<string, { readonly x: number; readonly y: number; readonly top: number; readonly width: number }>
  >
}
