import type { StageMount } from '../ports/index.ts'
import { tailPath } from './bubble-tail.ts'
import { fitWords } from './fit-words.ts'
import { faceUnder, headObstacles, moved, mouthOf, type Head, type Heads } from './heads.ts'
import { costAt, placeBox, POOR, WORDS, type Box, type Obstacle, type Point, type Wish } from './place-box.ts'

/** The words that are kept in place over the picture. All of them are moved by transform, outside Preact. */
export interface Followed {
  readonly picture: HTMLElement
  /** What else covers the picture: bubbles and thoughts keep clear of them. */
  readonly covers: Iterable<HTMLElement>
  heads(): Heads
  /** Changes with everything that lays the screen out anew. */
  layout(): string
  speaker(): string | null
  readonly bubble: () => HTMLElement | null
  readonly tail: () => SVGPathElement | null
  readonly thought: () => HTMLElement | null
  /** Phones: a name over the speaker's head instead of a bubble. */
  readonly tag: () => HTMLElement | null
  readonly still: () => boolean
}

interface Placed {
  element: HTMLElement
  /** Changes with every new text. */
  key: string
  to: Point
  at: Point
  width: number
  height: number
  /** The width of the edge around the element that belongs to it too, CSS px. */
  around: number
}

const MARGIN = 10
/** How wide the soft dark edge around a thought is, CSS px: it counts as part of the thought. */
const FEATHER = 16
/** How much less a wide bubble must cost than a tall one to be chosen. */
const BETTER = 40
/** How often the program looks whether a head has moved under words, ms. */
const LOOK_AGAIN = 400

const targetOf = (p: Placed): Box => ({ left: p.to.x, top: p.to.y, width: p.width, height: p.height })
const boxOf = (p: Placed): Box => ({ left: p.at.x, top: p.at.y, width: p.width, height: p.height })

/** Keeps words in place, once a frame of the stage; returns what ends it. */
export function followHeads(f: Followed, stage: StageMount): () => void {
  let bubble: Placed | null = null
  let thought: Placed | null = null
  let placedFor: { head: Head | undefined; speaker: string | null; size: string; layout: string } | null = null
  /** Wall ms since heads were last looked at. */
  let unlooked = 0
  let lastTail = ''

  const covers = (frameBox: DOMRect): Obstacle[] =>
    [...f.covers].flatMap((e) => {
      const r = e.getBoundingClientRect()
      if (r.width === 0 || r.height === 0) return []
      return [
        {
          left: r.left - frameBox.left - 4,
          top: r.top - frameBox.top - 4,
          width: r.width + 8,
          height: r.height + 8,
          weight: WORDS,
        },
      ]
    })

  const asObstacle = (p: Placed | null): Obstacle[] =>
    p === null ? [] : [{ left: p.to.x - 8, top: p.to.y - 8, width: p.width + 16, height: p.height + 16, weight: WORDS }]

  const place = (
    element: HTMLElement,
    old: Placed | null,
    heads: Heads,
    speaker: string | null,
    other: Placed | null,
    again: boolean,
  ): Placed => {
    const frameBox = f.picture.getBoundingClientRect()
    const key = element.dataset['key'] ?? ''
    const fresh = old === null || old.key !== key
    if (fresh) fitWords(element, false)
    const around = speaker === null ? FEATHER : 0
    const sizeNow = () => ({ width: element.offsetWidth + 2 * around, height: element.offsetHeight + 2 * around })
    let size = sizeNow()
    const same = old !== null && old.element.dataset['who'] === element.dataset['who']
    const wish: Wish = {
      area: { left: MARGIN, top: MARGIN, width: frameBox.width - 2 * MARGIN, height: frameBox.height - 2 * MARGIN },
      obstacles: [...headObstacles(heads, speaker, frameBox.height), ...covers(frameBox), ...asObstacle(other)],
      mouth: speaker === null ? null : mouthOf(heads[speaker]),
      before: same ? old.to : null,
    }
    let to = placeBox(size, wish)
    // A wide bubble may find a good place over a head where a tall one does not.
    if ((fresh || again) && speaker !== null && costAt(to, size, wish) > POOR) {
      fitWords(element, true)
      const broad = sizeNow()
      const there = placeBox(broad, wish)
      if (costAt(there, broad, wish) < costAt(to, size, wish) - BETTER) {
        size = broad
        to = there
      } else fitWords(element, false)
    }
    // A new text appears at its place; only words that are being read glide.
    const at = old !== null && old.key === key && !f.still() ? old.at : to
    return { element, key, to, at, around, ...size }
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
      bubble === null || head === undefined ? '' : tailPath(boxOf(bubble), { x: head.x, y: head.y }, head.width * 0.66)
    if (d !== lastTail || path.getAttribute('d') !== d) path.setAttribute('d', d)
    lastTail = d
  }

  const frame = (ms: number): void => {
    unlooked += ms
    const heads = f.heads()
    const speaker = f.speaker()
    const head = speaker === null ? undefined : heads[speaker]
    const b = f.bubble()
    const th = f.thought()
    const size = `${f.picture.clientWidth}x${f.picture.clientHeight}`
    const layout = f.layout()
    const changed =
      placedFor === null ||
      placedFor.size !== size ||
      placedFor.layout !== layout ||
      placedFor.speaker !== speaker ||
      b !== (bubble?.element ?? null) ||
      (b !== null && b.dataset['key'] !== bubble?.key) ||
      th !== (thought?.element ?? null) ||
      (th !== null && th.dataset['key'] !== thought?.key)
    const due = !changed && unlooked > LOOK_AGAIN
    if (due) unlooked = 0
    // People walk while words stand still, so a face may have come under the words.
    const hidden =
      due &&
      ((bubble !== null && faceUnder(heads, targetOf(bubble))) ||
        (thought !== null && faceUnder(heads, targetOf(thought))))
    const again = due && (hidden || moved(placedFor?.head, head))
    if (changed || again) {
      unlooked = 0
      placedFor = { head, speaker, size, layout }
      const newThought =
        th !== null && (thought === null || thought.element !== th || thought.key !== th.dataset['key'])
      if (th === null) thought = null
      else if (newThought || !again || hidden)
        thought = place(th, newThought ? null : thought, heads, null, newThought ? bubble : null, again)
      bubble = b === null ? null : place(b, bubble, heads, speaker, thought, again)
    }
    if (bubble !== null) glide(bubble)
    if (thought !== null) glide(thought)
    drawTail(head)
    const tag = f.tag()
    if (tag !== null) {
      const transform =
        head === undefined
          ? 'translate(-999px, 0)'
          : `translate(${clampTag(head.x, tag.offsetWidth, f.picture.clientWidth).toFixed(1)}px, ${Math.max(4, head.top - 34).toFixed(1)}px)`
      if (tag.style.transform !== transform) tag.style.transform = transform
    }
  }
  return stage.eachFrame(frame)
}

const clampTag = (x: number, width: number, picture: number): number =>
  Math.min(Math.max(x - width / 2, 4), Math.max(4, picture - width - 4))
