/**
 * The real stage, frame by frame: each lasts exactly as long as it is told. Between frames it waits for pictures that are
 * still being loaded, so the same take gives the same frames on any machine.
 */
import Phaser from 'phaser'
import { startGame } from '../../src/stage/game.ts'
import type { StageGame } from '../../src/stage/game.ts'
import { turnToPaint } from '../../src/stage/paint-queue.ts'
import type { StageExtra } from '../../src/stage/index.ts'
import type { View } from '#engine'
import { FlashCounter } from './flashes.ts'
import type { FlashCount } from './flashes.ts'

/** A piece of a run to look at. */
export interface Take {
  readonly name: string
  readonly fps: number
  readonly frames: number
  /** What is shown from which frame on, in order; the first from frame 0. */
  readonly shown: readonly { readonly frame: number; readonly view: View; readonly extra: StageExtra }[]
  readonly noFlash: boolean
  readonly reducedMotion: boolean
  /** Frames of a tenth of a second drawn before anything is looked at: everything has come to rest. */
  readonly settle: number
  /** A change of view is forgiven for this many frames where pictures are compared. */
  readonly pardon: number
}

export interface Seen extends FlashCount {
  readonly name: string
  /** How many frames differed from the one before by so much as a pixel, and the first that did. */
  readonly changed: number
  readonly first: number | null
}

const [width, height] = [64, 36]
const small = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
if (!small) throw new Error('no 2D canvas')
small.imageSmoothingQuality = 'high'

let wall = 0
performance.now = () => wall
/** Fetches and decodings that are under way. */
let pending = 0
const counted =
  <A extends unknown[], R>(work: (...args: A) => Promise<R>): ((...args: A) => Promise<R>) =>
  (...args) => {
    pending++
    return work(...args).finally(() => pending--)
  }
globalThis.fetch = counted(fetch.bind(globalThis))
globalThis.createImageBitmap = counted(createImageBitmap.bind(globalThis)) as typeof createImageBitmap
const { decode } = HTMLImageElement.prototype
HTMLImageElement.prototype.decode = function decodeCounted(this: HTMLImageElement) {
  return counted(() => decode.call(this))()
}

const later = (): Promise<void> => new Promise((done) => setTimeout(done, 5))
/** Until nothing is fetched, decoded or waits to be painted any more, and the place itself is there. */
async function loaded({ scene }: StageGame): Promise<void> {
  for (let quiet = 0; quiet < 4;) {
    await later()
    await turnToPaint()
    quiet = pending > 0 || Reflect.get(scene, 'set') === null ? 0 : quiet + 1
  }
}

let game: StageGame | null = null

async function open(take: Take): Promise<StageGame> {
  const options = { reducedMotion: take.reducedMotion, noFlash: take.noFlash, quality: 'high' as const }
  game?.close()
  const host = document.querySelector<HTMLElement>('#host')
  if (host === null) throw new Error('no host')
  game = await startGame(host, { type: 'canvas', software: true }, options)
  return game
}

/** Plays takes one after the other; a new game for each. */
async function play(takes: readonly Take[]): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const take of takes) seen.push(await playOne(await open(take), take))
  return seen
}

async function playOne(stage: StageGame, take: Take): Promise<Seen> {
  const counter = new FlashCounter(width, height, take.fps)
  const step = 1000 / take.fps
  const whole = stage.canvas.getContext('2d')
  const read = (): Uint8ClampedArray =>
    whole?.getImageData(0, 0, stage.canvas.width, stage.canvas.height).data ?? new Uint8ClampedArray()
  const strict = take.pardon > 0
  let before: Uint8ClampedArray | null = null
  let changed = 0
  let first: number | null = null
  let forgiven = -1
  let next = 0
  for (let frame = -take.settle; frame < take.frames; frame++) {
    for (let cue = take.shown[next]; cue && cue.frame <= Math.max(0, frame); cue = take.shown[++next]) {
      stage.scene.show(cue.view, cue.extra)
      await loaded(stage)
      forgiven = frame + take.pardon
    }
    const ms = frame < 0 ? 100 : step
    wall += ms
    stage.scene.game.step(wall, ms)
    if (frame % 10 === 0) await later()
    if (frame < 0) continue
    small?.drawImage(stage.canvas, 0, 0, width, height)
    counter.feed(small?.getImageData(0, 0, width, height).data ?? [])
    if (!strict) continue
    const now = read()
    if (before !== null && frame > forgiven && !same(before, now)) {
      changed++
      first ??= frame
    }
    before = now
  }
  return { name: take.name, ...counter.count(), changed, first }
}

/** Draws the frame once more as it is; nothing moves on. */
function drawAgain(game: Phaser.Game): void {
  game.renderer.preRender()
  game.scene.render(game.renderer)
  game.renderer.postRender()
  game.events.emit(Phaser.Core.Events.POST_RENDER, game.renderer, wall, 0)
}

/**
 * Plays a take and says in how many frames the picture, of which only what changed was drawn, differs from the same picture drawn
 * whole: the browser tells that it has lost the canvas, and the frame is drawn again without time passing.
 */
async function pieces(take: Take): Promise<{ compared: number; differed: number }> {
  const stage = await open(take)
  const read = (): Uint8ClampedArray =>
    stage.canvas.getContext('2d')?.getImageData(0, 0, stage.canvas.width, stage.canvas.height).data ??
    new Uint8ClampedArray()
  let [compared, differed, next] = [0, 0, 0]
  for (let frame = 0; frame < take.frames; frame++) {
    for (let cue = take.shown[next]; cue && cue.frame <= frame; cue = take.shown[++next]) {
      stage.scene.show(cue.view, cue.extra)
      await loaded(stage)
    }
    wall += 1000 / take.fps
    stage.scene.game.step(wall, 1000 / take.fps)
    if (frame % 10 !== 9) continue
    const inPieces = read()
    stage.canvas.dispatchEvent(new Event('contextrestored'))
    drawAgain(stage.scene.game)
    compared++
    if (!same(inPieces, read())) differed++
  }
  return { compared, differed }
}

function same(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
  const [x, y] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)]
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
  return true
}

declare global {
  var flashTest: { play: typeof play; pieces: typeof pieces }
}
globalThis.flashTest = { play, pieces }
