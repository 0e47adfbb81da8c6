import type { PictureForTests } from '../../src/ui/play/sight-for-tests.ts'
import type { ScreenBoxes } from '../support/words-over.ts'
import type { PlayToLookAt } from './plays-to-look-at.ts'

/** A window size, CSS px. */
export interface WindowSize {
  readonly width: number
  readonly height: number
}

/** The boxes of a screen, and where and when that was. */
export interface Look {
  readonly where: string
  readonly boxes: ScreenBoxes
}

/**
 * In the page of a scene that has just begun, in a frame that can be resized: takes the scene through each play and reads the boxes
 * of words and of what must be seen, each time once both have found their place. At the first of the sizes it reads at the
 * times of each play, with captions, and when the choices are open; at the others once a beat, when all its texts have been shown; and in the small ones when an inset comes.
 */
export async function lookThrough({
  plays,
  sizes,
}: {
  readonly plays: readonly PlayToLookAt[]
  readonly sizes: readonly [WindowSize, ...WindowSize[]]
}): Promise<Look[]> {
  /** So many frames without a change mean that all has found its place: a change takes three at most to lead to the next. */
  const CALM = 3
  /** Frames after which a screen that does not come to rest is looked at as it is. */
  const RESTLESS = 60
  /** A window is small where one of its sides is under this, px. */
  const PHONE = 480
  /** A place gets this long to be built, ms. */
  const BUILT = 40_000
  const WORDS = 'title bar unkept caption note status control-row choices card bubble thought'
  const selector = [...WORDS.split(' ').map((name) => `.play .play-${name}`), '.play .inset'].join()

  const control = (name: string) => document.querySelector<HTMLElement>(`[data-control="${name}"]`)
  const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()))
  const picture = () => {
    const found = document.querySelector<PictureForTests>('.play-picture')
    if (found === null) throw new Error('no scene is played')
    return found
  }
  const { session } = picture()
  if (session === undefined || session.rewind === undefined) throw new Error('this build does not let tests look')

  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top, width, height }
  }
  const read = (): ScreenBoxes => {
    const frame = boxOf(picture())
    const words = [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({
        what: `${one.classList[0] ?? ''} “${(one.textContent ?? '').slice(0, 60)}”`,
        box: boxOf(one),
      }))
    const seen = (picture().mustBeSeen?.() ?? []).map(({ what, box }) => ({
      what,
      box: { ...box, left: box.left + frame.left, top: box.top + frame.top },
    }))
    return { words, seen, picture: frame }
  }
  const placeIsBuilt = async (): Promise<void> => {
    const begun = performance.now()
    for (;;) {
      const { place, time, weather } = session.state().view
      if (document.querySelector('canvas')?.dataset['shows'] === `${place} ${time} ${weather}`) return
      if (performance.now() - begun > BUILT) throw new Error(`${place} is not built`)
      await nextFrame()
    }
  }
  const settled = async (): Promise<ScreenBoxes> => {
    await placeIsBuilt()
    let boxes = read()
    let before = ''
    for (let calm = 0, frames = 0; calm < CALM && frames < RESTLESS; frames++) {
      await nextFrame()
      boxes = read()
      const now = JSON.stringify(boxes)
      calm = now === before ? calm + 1 : 0
      before = now
    }
    return boxes
  }

  const [first, ...others] = sizes
  // On a phone all words stand beside the picture or under it: only an inset lies on it.
  const small = others.filter(({ width, height }) => width < PHONE || height < PHONE)
  const looks: Look[] = []
  const resize = ({ width, height }: WindowSize): void => {
    const frame = window.frameElement as HTMLElement
    frame.style.width = `${width}px`
    frame.style.height = `${height}px`
  }
  const look = async (what: string, at: readonly WindowSize[]): Promise<void> => {
    const { beat } = session.state().view
    for (const size of at) {
      if (size !== first) resize(size)
      const where = `${beat} ${what} at ${session.run().clock} ms, ${size.width} × ${size.height}`
      looks.push({ where, boxes: await settled() })
    }
    if (at.length > 1) resize(first)
  }

  /** Lets scenario time pass in one go: nothing is drawn between. */
  const passTo = (ms: number): void => {
    const { clock } = session.run()
    session.setPace(1)
    if (ms > clock) session.pass(ms - clock)
    session.setPace('untimed')
  }

  /** Beats that have been looked at in every size. */
  const sized = new Set<string>()
  resize(first)
  for (const { beat, entries, from, times } of plays) {
    session.rewind({ before: 0, since: 0 })
    for (const [i, entry] of entries.entries()) {
      passTo(entry.at)
      if (entry.do === 'step-in') session.stepIn()
      if (entry.do !== 'act') continue
      session.act(entry.action)
      if (i === entries.length - 1) await look(`act ${entry.action}`, [first])
      session.skip()
    }
    for (const time of times) {
      passTo(from + time)
      const { inset } = session.state().view
      const isNewInset = inset !== null && inset.since === session.run().clock
      const isWhole = time === times.at(-1) && !sized.has(beat)
      if (isWhole) sized.add(beat)
      await look('moment', isWhole ? sizes : isNewInset ? [first, ...small] : [first])
    }
    if (session.state().view.beat !== beat) throw new Error(`${beat} is not reached but ${session.state().view.beat}`)
    // With captions on, all that is said stands in the strip.
    control('captions')?.click()
    await look('captions', [first])
    control('captions')?.click()
    if (session.state().options === null && session.state().view.onOffer > 0) session.stepIn()
    if (session.state().options === null) continue
    await nextFrame()
    control('show-lines')?.click()
    await look('choices', [first])
  }
  return looks
}
