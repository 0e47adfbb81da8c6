import type { StageMount } from '../ports/index.ts'
import { tailPath } from './bubble-tail.ts'
import { moved, type Head } from './heads.ts'
import { areaOf, asHard, createInsetPlacer } from './inset-place.ts'
import { liesOver, type Obstacle, type Size } from './place-box.ts'
import { coversOf, FEATHER, placeWords, targetOf, type Placed } from './place-words.ts'
import { obstaclesOf, type Sight } from './sight.ts'

/** What is kept in place over the picture, outside Preact: the inset, and the words at the heads they belong to. */
export interface Followed {
  readonly picture: HTMLElement
  /** What else covers the picture. */
  readonly covers: Iterable<HTMLElement>
  sight(): Sight
  /** Changes with everything that lays the screen out anew. */
  layout(): string
  /** Cast id of whose words stand in the bubble. */
  speaker(): string | null
  /** Cast id of the trainee's own figure. */
  thinker(): string
  /** Cast ids of those spoken of. */
  about(): ReadonlySet<string>
  readonly bubble: () => HTMLElement | null
  readonly tail: () => SVGPathElement | null
  readonly thought: () => HTMLElement | null
  readonly inset: () => HTMLElement | null
  readonly still: () => boolean
  /** Is told of words that find no free room: they are to be shown elsewhere. */
  crowdOut(key: string): void
}

/** How often the program looks whether something has come under words, ms. */
const LOOK_AGAIN = 400
/** How far words may lie from whom they belong to, as a share of the picture's width. */
const REACH = { bubble: 0.24, thought: 0.16 }

/** Keeps words and inset in place, once a frame of the stage; returns what ends it. */
export function followHeads(f: Followed, stage: StageMount): () => void {
  let bubble: Placed | null = null
  let thought: Placed | null = null
  const inset = createInsetPlacer()
  let placedFor: { readonly head: Head | undefined; readonly for: string } | null = null
  /** Wall ms since the picture was last looked at. */
  let unlooked = 0
  let lastTail = ''

  const over = (obstacles: readonly Obstacle[], placed: Placed | null): boolean =>
    placed !== null && liesOver(targetOf(placed), obstacles)

  const putWords = (picture: Size, obstacles: readonly Obstacle[], again: boolean): void => {
    const { heads } = f.sight()
    const area = areaOf(picture)
    const base = { area, again, still: f.still() }
    const put = (element: HTMLElement | null, old: Placed | null, who: string, others: readonly (Placed | null)[]) => {
      if (element === null) return null
      const head = heads[who]
      const isThought = element === f.thought()
      const found =
        head === undefined
          ? null
          : placeWords(element, old, {
              ...base,
              at: { x: head.x, y: isThought ? head.top : head.y },
              reach: picture.width * (isThought ? REACH.thought : REACH.bubble),
              around: isThought ? FEATHER : 0,
              obstacles: [...obstacles, ...others.flatMap(asObstacle)],
            })
      if (found === null) {
        element.style.visibility = 'hidden'
        f.crowdOut(element.dataset['key'] ?? '')
      }
      return found
    }
    const b = f.bubble()
    const th = f.thought()
    const isNewThought =
      th !== null && (thought === null || thought.element !== th || thought.key !== th.dataset['key'])
    // What stands already stays; the other one makes room.
    if (isNewThought) {
      bubble = put(b, bubble, f.speaker() ?? '', [])
      thought = put(th, null, f.thinker(), [bubble])
    } else {
      thought = put(th, thought, f.thinker(), [])
      bubble = put(b, bubble, f.speaker() ?? '', [thought])
    }
  }

  const glide = (p: Placed): void => {
    const dx = p.to.x - p.at.x
    const dy = p.to.y - p.at.y
    p.at = Math.abs(dx) + Math.abs(dy) < 0.6 ? p.to : { x: p.at.x + dx * 0.16, y: p.at.y + dy * 0.16 }
    const transform = `translate(${(p.at.x + p.around).toFixed(1)}px, ${(p.at.y + p.around).toFixed(1)}px)`
    if (p.element.style.transform !== transform) p.element.style.transform = transform
    if (p.element.style.visibility !== 'visible') p.element.style.visibility = 'visible'
  }

  const drawTail = (head: Head | undefined): void => {
    const path = f.tail()
    if (path === null) return
    const d =
      bubble === null || head === undefined
        ? ''
        : tailPath(
            { left: bubble.at.x, top: bubble.at.y, width: bubble.width, height: bubble.height },
            head,
            head.width * 0.66,
          )
    if (d !== lastTail || path.getAttribute('d') !== d) path.setAttribute('d', d)
    lastTail = d
  }

  const frame = (ms: number): void => {
    unlooked += ms
    const elements = [f.bubble(), f.thought(), f.inset()]
    const speaker = f.speaker()
    const picture = { width: f.picture.clientWidth, height: f.picture.clientHeight }
    const now = [picture.width, picture.height, f.layout(), speaker, ...elements.map((e) => e?.dataset['key'])].join(
      ' ',
    )
    const isNew = placedFor?.for !== now
    const isDue = elements.some((e) => e !== null) && unlooked > (f.still() ? 0 : LOOK_AGAIN)
    const sight = f.sight()
    const head = speaker === null ? undefined : sight.heads[speaker]
    if (isNew || isDue) {
      unlooked = 0
      const people = obstaclesOf(sight, picture, speaker, f.about())
      const obstacles = [...people, ...coversOf(f.picture, f.covers)]
      // People walk while words stand still, so a face may have come under the words.
      const isHidden =
        over(obstacles, bubble) || over(obstacles, thought) || (inset.box !== null && liesOver(inset.box, obstacles))
      if (isNew || isHidden || moved(placedFor?.head, head)) {
        placedFor = { head, for: now }
        inset.put(f.inset(), picture, obstacles)
        putWords(picture, inset.box === null ? obstacles : [...obstacles, asHard(inset.box)], !isNew)
      }
    }
    if (bubble !== null) glide(bubble)
    if (thought !== null) glide(thought)
    drawTail(head)
  }
  return stage.eachFrame(frame)
}

const asObstacle = (p: Placed | null): Obstacle[] => (p === null ? [] : [asHard(targetOf(p))])
