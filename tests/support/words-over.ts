/** Something on the screen with a name for it, CSS px of the page. */
export interface OnScreen {
  readonly what: string
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** All words and controls on a screen, and all that must be seen in its picture. */
export interface ScreenBoxes {
  readonly words: readonly OnScreen[]
  readonly seen: readonly OnScreen[]
  /** The picture: what lies outside is not seen anyway. */
  readonly picture: OnScreen['box']
}

/** By how much boxes may touch, px: edges are rounded, and a face has no corners. */
const TOUCHING = 3

const meeting = (a: OnScreen['box'], b: OnScreen['box']): { width: number; height: number } => ({
  width: Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left),
  height: Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top),
})

/** The part of a box that lies in another. */
function within(frame: OnScreen['box'], box: OnScreen['box']): OnScreen['box'] {
  const left = Math.max(frame.left, box.left)
  const top = Math.max(frame.top, box.top)
  return { left, top, ...meeting(frame, box) }
}

/** Which words lie over what must be seen, as sentences; none when all is well. */
export function wordsOver({ words, seen, picture }: ScreenBoxes): string[] {
  return words.flatMap((one) =>
    seen.flatMap(({ what, box }) => {
      const { width, height } = meeting(one.box, within(picture, box))
      if (width <= TOUCHING || height <= TOUCHING) return []
      return [`${one.what} lies over ${what}, ${Math.round(width)} × ${Math.round(height)} px`]
    }),
  )
}
