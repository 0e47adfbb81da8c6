/** Draws one moment of a scene over and over, as fast as it can, and tells what a frame takes. */
import Phaser from 'phaser'
import { startGame } from '../../src/stage/game.ts'
import { turnToPaint } from '../../src/stage/paint-queue.ts'
import type { View } from '#engine'
import { bareGame } from './bare-game.ts'

export interface FrameCost {
  /** Milliseconds of a frame: the middle one, and one that only a twentieth exceed. */
  readonly middle: number
  readonly slow: number
  /** WebGL draw calls a frame; 0 in Canvas. */
  readonly calls: number
}

const step = 1000 / 60

let calls = 0
for (const name of ['drawElements', 'drawArrays'] as const) {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const draw = prototype[name] as (...args: unknown[]) => void
    Object.assign(prototype, {
      [name](this: unknown, ...args: unknown[]) {
        calls++
        draw.apply(this, args)
      },
    })
  }
}

/** Waits for the pixels: until somebody reads them, a browser only notes down what is to be drawn. */
function finish(canvas: HTMLCanvasElement, gl: WebGLRenderingContext | null): void {
  if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  else canvas.getContext('2d')?.getImageData(0, 0, 1, 1)
}

function costOf(
  canvas: HTMLCanvasElement,
  gl: WebGLRenderingContext | null,
  frames: number,
  draw: () => void,
): FrameCost {
  const times: number[] = []
  const before = calls
  for (let i = 0; i < frames; i++) {
    const began = performance.now()
    draw()
    finish(canvas, gl)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN
  return { middle: at(0.5), slow: at(0.95), calls: Math.round((calls - before) / frames) }
}

const glOf = ({ renderer }: Phaser.Game): WebGLRenderingContext | null =>
  renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? renderer.gl : null

const hostOf = (): HTMLElement => {
  const host = document.querySelector<HTMLElement>('#host')
  if (host === null) throw new Error('no host')
  return host
}

/** @param views shown one after the other before the last is measured: people come to where they stand */
async function scene(type: 'canvas' | 'webgl', views: readonly View[], frames: number): Promise<FrameCost> {
  const options = { reducedMotion: false, noFlash: false, quality: 'high' as const }
  const stage = await startGame(hostOf(), { type, software: type === 'canvas' }, options)
  const { game } = stage.scene
  let now = performance.now()
  const draw = (): void => game.step((now += step), step)
  for (const view of views) {
    stage.scene.show(view, { mode: 'playing', acting: null })
    // Until the place is there and nothing waits to be painted any more, and then until everybody has come to stand.
    for (let quiet = 0; quiet < 40;) {
      draw()
      await new Promise((done) => setTimeout(done, 8))
      await turnToPaint()
      quiet = Reflect.get(stage.scene, 'set') === null ? 0 : quiet + 1
    }
    for (let i = 0; i < 120; i++) draw()
  }
  const cost = costOf(stage.canvas, glOf(game), frames, draw)
  stage.close()
  return cost
}

async function bare(type: 'canvas' | 'webgl', frames: number): Promise<FrameCost> {
  const game = await bareGame(type === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS, hostOf())
  game.loop.stop()
  let now = performance.now()
  const cost = costOf(game.canvas, glOf(game), frames, () => game.step((now += step), step))
  game.destroy(true)
  game.step(now, step)
  return cost
}

declare global {
  var frameCost: { scene: typeof scene; bare: typeof bare }
}
globalThis.frameCost = { scene, bare }
