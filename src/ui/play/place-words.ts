import { fitWords } from './fit-words.ts'
import {
  costAt,
  NEVER,
  placeBox,
  POOR,
  type Box,
  type Obstacle,
  type Point,
  type Size,
  type Wish,
} from './place-box.ts'

/** Words that stand on the picture. */
export interface Placed {
  readonly element: HTMLElement
  /** Changes with every new text. */
  readonly key: string
  /** Where they belong, and where they are on their way there. */
  readonly to: Point
  at: Point
  readonly width: number
  readonly height: number
  /** The width of the edge around the element that belongs to it too, px. */
  readonly around: number
}

export interface Wanting extends Omit<Wish, 'before'> {
  readonly around: number
  /** They have stood somewhere, and look for a better place. */
  readonly again: boolean
  /** Nothing glides. */
  readonly still: boolean
}

/** How wide the soft dark edge around a thought is, px: it counts as part of the thought. */
export const FEATHER = 16
/** How much less a wide box must cost than a tall one to be chosen. */
const BETTER = 40
/** Room left around what else covers the picture, px. */
const AROUND = 4

/** Where words will be when they have glided there. */
export const targetOf = ({ to, width, height }: Placed): Box => ({ left: to.x, top: to.y, width, height })

/** What the elements that lie over the picture cover of it. */
export function coversOf(picture: HTMLElement, elements: Iterable<HTMLElement>): Obstacle[] {
  const frame = picture.getBoundingClientRect()
  return [...elements].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return []
    return [
      {
        left: left - frame.left - AROUND,
        top: top - frame.top - AROUND,
        width: width + 2 * AROUND,
        height: height + 2 * AROUND,
        weight: NEVER,
      },
    ]
  })
}

/** Finds the place of words at a head, and their shape. Null where there is no free room for them. */
export function placeWords(element: HTMLElement, old: Placed | null, wanting: Wanting): Placed | null {
  const { around, again, still } = wanting
  const key = element.dataset['key'] ?? ''
  const isFresh = old === null || old.key !== key
  if (isFresh) fitWords(element, false)
  const sizeNow = (): Size => ({ width: element.offsetWidth + 2 * around, height: element.offsetHeight + 2 * around })
  const isSameSpeaker = old !== null && old.element.dataset['who'] === element.dataset['who']
  const wish: Wish = { ...wanting, before: isSameSpeaker ? old.to : null }
  const cost = (to: Point | null, size: Size): number => (to === null ? Infinity : costAt(to, size, wish))
  let size = sizeNow()
  let to = placeBox(size, wish)
  // Wide words may find a good place over a head where tall ones do not.
  if ((isFresh || again) && cost(to, size) > POOR) {
    fitWords(element, true)
    const wide = sizeNow()
    const there = placeBox(wide, wish)
    if (cost(there, wide) < cost(to, size) - BETTER) {
      size = wide
      to = there
    } else fitWords(element, false)
  }
  if (to === null) return null
  // A new text appears at its place; only words that are being read glide.
  const at = isFresh || still ? to : old.at
  return { element, key, to, at, around, ...size }
}
